import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { decodeRequest } from "../../../chain/abci/frameCodec.ts";
import { FrameReader } from "../../../chain/abci/framing.ts";
import type { CheckTxRequest } from "../../../chain/abci/messages.ts";
import { startServer, stopServers } from "../../support/abciServer.ts";

/** What CometBFT v0.38.25 sent to the kvstore: see `test/support/kvstore/recordSession.ts`. */
const SESSION = (
  JSON.parse(readFileSync(new URL("./session.json", import.meta.url), "utf8")) as string[]
).map((text) => Buffer.from(text, "base64"));

describe("a recorded session with CometBFT", () => {
  let expected: Uint8Array[] = [];

  before("answers it frame by frame", async () => {
    expected = await replay((bytes) => framesOf(bytes));
  });

  afterEach(stopServers);

  it("holds what the test needs: blocks, new and known transactions, and queries", () => {
    const requests = SESSION.flatMap(requestsOf);
    const names = requests.map(({ name }) => name);

    for (const name of ["info", "initChain", "prepareProposal", "processProposal", "query"]) {
      assert.ok(names.includes(name as "info"), name);
    }
    assert.ok(names.filter((name) => name === "commit").length >= 6);
    const checks = requests.filter(({ name }) => name === "checkTx");
    assert.deepEqual(
      new Set(checks.map(({ value }) => (value as CheckTxRequest).type)),
      new Set(["new", "recheck"]),
    );
  });

  it("gets the same answer bytes when it comes one byte at a time", async () => {
    assert.deepEqual(await replay((bytes) => [...bytes].map((b) => Uint8Array.of(b))), expected);
  });

  it("gets the same answer bytes when it comes all at once", async () => {
    assert.deepEqual(await replay((bytes) => [bytes]), expected);
  });

  it("gets the same answer bytes however it is split", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1 }),
        async (sizes) => {
          assert.deepEqual(await replay((bytes) => split(bytes, sizes)), expected);
          await stopServers();
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("a frame reader", () => {
  it("gives the same frames however the stream is split", () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        (frames, sizes) => {
          const stream = Buffer.concat(frames.flatMap((frame) => [lengthOf(frame), frame]));
          const reader = new FrameReader(2 ** 20);
          const found = [];

          for (const part of split(stream, sizes)) {
            reader.push(part);
            for (let frame = reader.next(); frame; frame = reader.next()) found.push([...frame]);
          }

          assert.deepEqual(
            found,
            frames.map((frame) => [...frame]),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** Sends the recorded connections one after the other, cut by `cut`; everything that was answered on each. */
async function replay(cut: (bytes: Uint8Array) => readonly Uint8Array[]): Promise<Uint8Array[]> {
  const { connect } = await startServer();
  const answers = [];
  for (const bytes of [...SESSION].reverse()) {
    const client = await connect();
    for (const part of cut(bytes)) void client.send(part);
    for (const _ of requestsOf(bytes)) await client.next();
    answers.push(client.received());
    client.close();
  }
  await stopServers();
  return answers;
}

function requestsOf(bytes: Uint8Array): ReturnType<typeof decodeRequest>[] {
  const reader = new FrameReader(2 ** 20);
  reader.push(new Uint8Array(bytes));
  const requests = [];
  for (let frame = reader.next(); frame; frame = reader.next()) requests.push(decodeRequest(frame));
  return requests;
}

function framesOf(bytes: Uint8Array): Uint8Array[] {
  const reader = new FrameReader(2 ** 20);
  reader.push(new Uint8Array(bytes));
  const frames = [];
  for (let frame = reader.next(); frame; frame = reader.next()) {
    frames.push(Buffer.concat([lengthOf(frame), frame]));
  }
  return frames;
}

/** Cuts `bytes` into pieces of `sizes`, over and over. */
function split(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const parts = [];
  let at = 0;
  while (at < bytes.length) {
    const size = sizes[parts.length % sizes.length] as number;
    parts.push(new Uint8Array(bytes.subarray(at, at + size)));
    at += size;
  }
  return parts;
}

/** The length of a frame below 16 KiB as a varint. */
function lengthOf({ length }: Uint8Array): Uint8Array {
  return length < 128 ? Uint8Array.of(length) : Uint8Array.of((length & 127) | 128, length >> 7);
}
