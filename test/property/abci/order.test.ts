import assert from "node:assert/strict";
import fc from "fast-check";
import type { AbciRequest } from "../../../chain/abci/envelope.ts";
import { encodeRequests } from "../../support/abciClient.ts";
import { startServer, stopServers } from "../../support/abciServer.ts";

/** A request whose answer tells which it was, after so many turns of the event loop. */
interface Step {
  readonly kind: "checkTx" | "query" | "echo" | "flush" | "loadSnapshotChunk";
  readonly turns: number;
}

describe("the answers of an ABCI server", () => {
  afterEach(stopServers);

  it("come in the order of the requests on each of four connections, whatever takes how long", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { maxLength: 20 }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 200 }),
        async (connections, pieceBytes) => {
          const { connect } = await startServer({ application: slowApplication });

          const answers = await Promise.all(
            connections.map(async (steps) => {
              const client = await connect();
              const bytes = encodeRequests(steps.map(requestOf));
              for (let at = 0; at < bytes.length; at += pieceBytes) {
                void client.send(bytes.subarray(at, at + pieceBytes));
              }
              const marks = [];
              for (const _ of steps) marks.push(markOf(await client.next()));
              return marks;
            }),
          );

          assert.deepEqual(
            answers,
            connections.map((steps) => steps.map(({ kind }, at) => `${kind} ${shown(kind, at)}`)),
          );
          await stopServers();
        },
      ),
      { numRuns: 60 },
    );
  });
});

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("checkTx", "checkTx", "query", "echo", "flush", "loadSnapshotChunk"),
  turns: fc.integer({ min: 0, max: 3 }),
});

const slowApplication = {
  checkTxs: (requests: readonly { tx: Uint8Array }[]) =>
    after(requests[0]?.tx[1], () =>
      requests.map(({ tx }) => ({ code: tx[0] as number, gasWanted: 0, gasUsed: 0 })),
    ),
  query: ({ data }: { data: Uint8Array }) => after(data[1], () => ({ code: data[0] as number })),
  loadSnapshotChunk: ({ format, chunk }: { format: number; chunk: number }) =>
    after(chunk, () => ({ chunk: Uint8Array.of(format) })),
};

/** `make` at once if `turns` is 0, later otherwise. */
function after<T>(turns: number | undefined, make: () => T): T | Promise<T> {
  if (turns === undefined || turns === 0) return make();
  return new Promise<T>((resolve) => setImmediate(() => resolve(after(turns - 1, make))));
}

function requestOf({ kind, turns }: Step, at: number): AbciRequest {
  const bytes = Uint8Array.of(at, turns);
  if (kind === "checkTx") return { name: kind, value: { tx: bytes, type: "new" } };
  if (kind === "query") {
    return { name: kind, value: { data: bytes, path: "", height: 0, prove: false } };
  }
  if (kind === "echo") return { name: kind, value: { message: String(at) } };
  if (kind === "flush") return { name: kind, value: {} };
  return { name: kind, value: { height: 1, format: at, chunk: turns } };
}

function shown(kind: Step["kind"], at: number): number | string {
  return kind === "flush" ? "" : at;
}

function markOf({ name, value }: { name: string; value: object }): string {
  const { code, message, chunk } = value as { code?: number; message?: string; chunk?: Uint8Array };
  return `${name} ${code ?? message ?? chunk?.[0] ?? ""}`;
}
