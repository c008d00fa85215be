import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { openJournal } from "../../../broker/storage/journalFile.ts";
import { SEGMENT_HEADER_BYTES } from "../../../broker/storage/journalSegment.ts";

const record = fc.record({
  kind: fc.integer({ min: 0, max: 255 }),
  body: fc.uint8Array({ maxLength: 60 }),
});

describe("the journal", () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "yizhan-journal-"));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it("is a list of records, through any batches, rotations and restarts", async () => {
    const sessions = fc.array(fc.array(fc.array(record, { maxLength: 6 }), { maxLength: 4 }), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(sessions, fc.integer({ min: 1, max: 300 }), async (runs, segmentBytes) => {
        rmSync(directory, { recursive: true, force: true });
        const model: string[] = [];
        for (const batches of runs) {
          const journal = await openJournal(directory, { segmentBytes, sync: "none" });
          for (const batch of batches) {
            const positions = await Promise.all(batch.map((entry) => journal.append(entry)));
            for (const [i, { kind, body }] of batch.entries()) {
              model.push(`${positions[i]} ${kind} ${Buffer.from(body).toString("hex")}`);
            }
          }
          const replayed: string[] = [];
          for await (const { position, kind, body } of journal.replay(0)) {
            replayed.push(`${position} ${kind} ${Buffer.from(body).toString("hex")}`);
          }
          await journal.close();
          assert.deepEqual(replayed, model);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("keeps the records before the place where its last segment is cut or damaged, and only those", async () => {
    const bodies = fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(bodies, fc.nat(), fc.boolean(), async (records, place, isCut) => {
        rmSync(directory, { recursive: true, force: true });
        const journal = await openJournal(directory, { sync: "none" });
        const positions: number[] = [];
        for (const body of records) positions.push(await journal.append({ kind: 1, body }));
        const ends = [...positions.slice(1), journal.end()];
        await journal.close();
        const at = spoil(directory, place, isCut);
        const reopened = await openJournal(directory, { sync: "none" });
        const kept: number[] = [];
        for await (const { position } of reopened.replay(0)) kept.push(position);
        await reopened.close();
        assert.deepEqual(
          kept,
          positions.filter((_, i) => (ends[i] as number) <= at),
        );
      }),
      { numRuns: 60 },
    );
  });
});

/** Cuts the last segment, or flips a bit of it, behind its header; the answer is the position of the damage. */
function spoil(directory: string, place: number, isCut: boolean): number {
  const name = readdirSync(directory).find((file) => file.endsWith(".journal")) as string;
  const bytes = readFileSync(join(directory, name));
  const at = place % (bytes.length - SEGMENT_HEADER_BYTES);
  const offset = SEGMENT_HEADER_BYTES + at;
  if (isCut) {
    writeFileSync(join(directory, name), bytes.subarray(0, offset));
  } else {
    bytes[offset] = (bytes[offset] as number) ^ 0x10;
    writeFileSync(join(directory, name), bytes);
  }
  return at;
}
