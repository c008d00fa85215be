import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Request, Response } from "cosmjs-types/tendermint/abci/types";
import type {
  AbciRequest,
  AbciResponse,
  ResponseName,
  Responses,
} from "../../../chain/abci/envelope.ts";
import {
  decodeRequest,
  decodeResponse,
  writeRequest,
  writeResponse,
} from "../../../chain/abci/frameCodec.ts";
import { FrameReader } from "../../../chain/abci/framing.ts";
import { CodecError } from "../../../chain/schema/wire.ts";
import { Writer } from "../../../chain/schema/writer.ts";
import { toCosmjsRequest, toCosmjsResponse } from "../../support/cosmjsAbci.ts";

/** Written by CometBFT's Go types: see `test/support/abciVectors/main.go`. */
interface Vector {
  readonly kind: "request" | "response";
  readonly name: string;
  readonly fill: number;
  readonly hex: string;
}

const VECTORS = JSON.parse(
  readFileSync(new URL("./goVectors.json", import.meta.url), "utf8"),
) as readonly Vector[];

describe("the ABCI codec and CometBFT's Go types", () => {
  it("have the same sixteen requests and seventeen responses", () => {
    const zero = VECTORS.filter(({ fill }) => fill === 0);

    assert.equal(zero.filter(({ kind }) => kind === "request").length, 16);
    assert.equal(zero.filter(({ kind }) => kind === "response").length, 17);
  });

  for (const vector of VECTORS.filter(speaksOurEnums)) {
    const { kind, name, fill, hex } = vector;
    it(`agree on ${kind} ${name} filled with ${fill}, value and bytes`, () => {
      const bytes = Uint8Array.from(Buffer.from(hex, "hex"));
      if (kind === "request") {
        const request = decodeRequest(bytes);

        assert.equal(request.name.toLowerCase(), name.toLowerCase());
        assert.deepEqual(Request.decode(bytes), toCosmjsRequest(request));
        assert.equal(hexOf(frameOf((writer) => write(writer, request))), hex);
      } else {
        const response = decodeResponse(bytes);

        assert.equal(response.name.toLowerCase(), name.toLowerCase());
        assert.deepEqual(Response.decode(bytes), toCosmjsResponse(response));
        assert.equal(hexOf(frameOf((writer) => writeAny(writer, response))), hex);
      }
    });
  }
});

describe("an ABCI response", () => {
  it("always carries its status: byte 08 and the number", () => {
    assert.equal(responseHex("processProposal", { status: "accept" }), "9201020801");
    assert.equal(responseHex("processProposal", { status: "reject" }), "9201020802");
    assert.equal(responseHex("verifyVoteExtension", { status: "accept" }), "a201020801");
    assert.equal(responseHex("offerSnapshot", { result: "accept" }), "72020801");
    assert.equal(responseHex("offerSnapshot", { result: "rejectSender" }), "72020805");
    assert.equal(responseHex("applySnapshotChunk", { result: "accept" }), "8201020801");
  });

  it("cannot be written with a status that CometBFT does not know", () => {
    const status = "unknown" as "accept";

    assert.throws(() => responseHex("processProposal", { status }), /no value "unknown" of /);
    assert.throws(
      () => responseHex("processProposal", {} as { status: "accept" }),
      /no value "undefined" of /,
    );
  });

  it("cannot be written with a number that is no integer of its range, and leaves nothing behind", () => {
    for (const gasUsed of [Number.NaN, 0.5, 2 ** 53, Number.POSITIVE_INFINITY]) {
      const writer = new Writer();

      const write = () => writeResponse(writer, "checkTx", { code: 0, gasWanted: 0, gasUsed });

      assert.throws(write, CodecError);
      assert.equal(writer.offset, 0);
    }
    assert.throws(() => responseHex("query", { code: -1 }), CodecError);
    assert.throws(() => responseHex("query", { code: 2 ** 32 }), CodecError);
    assert.throws(() => responseHex("info", infoAt({ appVersion: -1 })), CodecError);
  });

  it("may leave optional fields out", () => {
    const response = decodeResponse(frameOf((w) => writeResponse(w, "query", { code: 3 })));

    assert.deepEqual(response, {
      name: "query",
      value: {
        code: 3,
        log: "",
        info: "",
        index: 0,
        key: new Uint8Array(0),
        value: new Uint8Array(0),
        height: 0,
        codespace: "",
      },
    });
  });
});

describe("an ABCI request", () => {
  it("from strangers may name any height: the nearest safe integer counts", () => {
    const query = { data: new Uint8Array(0), path: "/p", height: 0n, prove: false };
    for (const [height, expected] of [
      [2n ** 63n - 1n, Number.MAX_SAFE_INTEGER],
      [2n ** 53n, Number.MAX_SAFE_INTEGER],
      [-(2n ** 63n), Number.MIN_SAFE_INTEGER],
      [-1n, -1],
    ] as const) {
      const bytes = Request.encode(Request.fromPartial({ query: { ...query, height } })).finish();

      const request = decodeRequest(bytes);

      assert.equal(request.name === "query" && request.value.height, expected);
    }
    const chunk = { loadSnapshotChunk: { height: 2n ** 64n - 1n, format: 0, chunk: 0 } };
    const request = decodeRequest(Request.encode(Request.fromPartial(chunk)).finish());
    assert.equal(
      request.name === "loadSnapshotChunk" && request.value.height,
      Number.MAX_SAFE_INTEGER,
    );
  });

  it("from CometBFT with a height beyond the safe integers is refused by name", () => {
    const block = { finalizeBlock: { height: 2n ** 53n } };
    const bytes = Request.encode(Request.fromPartial(block)).finish();

    assert.throws(
      () => decodeRequest(bytes),
      /^ProtobufError: Request\.finalizeBlock\.height: 9007199254740992 is/,
    );
  });

  it("of an unknown kind is refused with its number", () => {
    assert.throws(
      () => decodeRequest(Uint8Array.from([0xaa, 0x01, 0x00])),
      /^ProtobufError: Request: holds none of its fields, only field 21$/,
    );
    assert.throws(
      () => decodeRequest(new Uint8Array(0)),
      /^ProtobufError: Request: holds none of its fields$/,
    );
  });

  it("with a field that is longer than its message is refused", () => {
    const bytes = Uint8Array.from([0x42, 0x03, 0x0a, 0x05, 7, 0x10, 0, 0, 0, 0]);

    assert.throws(
      () => decodeRequest(bytes),
      /^ProtobufError: Request\.checkTx\.tx: message is cut short$/,
    );
  });

  it("gives transactions as views of the received bytes", () => {
    const bytes = Uint8Array.from([0x42, 0x04, 0x0a, 0x02, 7, 8]);

    const request = decodeRequest(bytes);

    assert.ok(request.name === "checkTx");
    assert.equal(request.value.tx.buffer, bytes.buffer);
    assert.deepEqual(request.value.tx, Uint8Array.from([7, 8]));
  });

  it("keeps byte strings that are not UTF-8 and replaces such texts", () => {
    const bytes = Uint8Array.from([0x32, 0x08, 0x0a, 2, 0xff, 0xfe, 0x12, 2, 0xff, 0x61]);

    const request = decodeRequest(bytes);

    assert.ok(request.name === "query");
    assert.deepEqual(request.value.data, Uint8Array.from([0xff, 0xfe]));
    assert.equal(request.value.path, "\uFFFDa");
  });
});

/** Responses filled with nothing have the status UNKNOWN, which we cannot express. */
function speaksOurEnums({ kind, name, fill }: Vector): boolean {
  const withStatus = /^(OfferSnapshot|ApplySnapshotChunk|ProcessProposal|VerifyVoteExtension)$/;
  return kind === "request" || fill !== 0 || !withStatus.test(name);
}

function infoAt(change: Partial<Responses["info"]>): Responses["info"] {
  return { appVersion: 1, lastBlockHeight: 0, lastBlockAppHash: new Uint8Array(0), ...change };
}

function responseHex<N extends ResponseName>(name: N, value: Responses[N]): string {
  return hexOf(frameOf((writer) => writeResponse(writer, name, value)));
}

function write(writer: Writer, { name, value }: AbciRequest): void {
  writeRequest(writer, name, value);
}

function writeAny(writer: Writer, { name, value }: AbciResponse): void {
  writeResponse(writer, name, value);
}

/** What `fill` wrote, without the length before it. */
function frameOf(fill: (writer: Writer) => void): Uint8Array {
  const writer = new Writer();
  fill(writer);
  const reader = new FrameReader(2 ** 20);
  reader.push(writer.take());
  return reader.next() as Uint8Array;
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
