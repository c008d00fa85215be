import assert from "node:assert/strict";
import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import type { Journal, PlacedRecord } from "../../../broker/storage/journal.ts";
import { openJournal } from "../../../broker/storage/journalFile.ts";
import { type JournalError, SEGMENT_HEADER_BYTES } from "../../../broker/storage/journalSegment.ts";

describe("the journal on disk", () => {
  let directory: string;
  const opened: Journal[] = [];

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "yizhan-journal-"));
  });
  afterEach(async () => {
    for (const journal of opened.splice(0)) await journal.close();
    rmSync(directory, { recursive: true, force: true });
  });

  async function open(segmentBytes = 1024 * 1024): Promise<Journal> {
    const journal = await openJournal(directory, { segmentBytes });
    opened.push(journal);
    return journal;
  }

  it("gives back what was appended, in order, with growing positions", async () => {
    const journal = await open();
    const positions = await appendAll(journal, ["one", "two", "", "four"]);
    assert.deepEqual(await texts(journal, 0), ["one", "two", "", "four"]);
    assert.deepEqual(
      positions,
      [...positions].sort((a, b) => a - b),
    );
    assert.deepEqual(await texts(journal, positions[2] as number), ["", "four"]);
  });

  it("keeps records, kinds and positions over a restart and goes on after them", async () => {
    const first = await open();
    const positions = await appendAll(first, ["a", "b"]);
    const end = first.end();
    await first.close();
    const second = await open();
    assert.equal(second.end(), end);
    assert.equal(await second.append({ kind: 7, body: Buffer.from("c") }), end);
    const records = await collect(second, 0);
    assert.deepEqual(
      records.map(({ position }) => position),
      [...positions, end],
    );
    assert.equal(records.at(-1)?.kind, 7);
  });

  it("does not keep the caller's buffer", async () => {
    const journal = await open();
    const body = Buffer.from("before");
    const appended = journal.append({ kind: 1, body });
    body.fill("x");
    await appended;
    assert.deepEqual(await texts(journal, 0), ["before"]);
  });

  it("cuts off a torn tail and appends in its place", async () => {
    const journal = await open();
    await appendAll(journal, ["kept", "torn"]);
    await journal.close();
    const file = lastSegment(directory);
    truncateSync(file, statSync(file).size - 2);
    const reopened = await open();
    assert.deepEqual(await texts(reopened, 0), ["kept"]);
    await appendAll(reopened, ["next"]);
    assert.deepEqual(await texts(reopened, 0), ["kept", "next"]);
  });

  it("cuts off a tail of zeros and one of garbage", async () => {
    for (const tail of [Buffer.alloc(5000), Buffer.from("garbage after a crash")]) {
      const journal = await open();
      await appendAll(journal, ["kept"]);
      const end = journal.end();
      await journal.close();
      appendFileSync(lastSegment(directory), tail);
      const reopened = await open();
      assert.equal(reopened.end(), end);
      await reopened.close();
    }
  });

  it("does not bring back records that stood behind a damaged one", async () => {
    const journal = await open();
    const positions = await appendAll(journal, ["first", "wrong", "later"]);
    await journal.close();
    const file = lastSegment(directory);
    const bytes = readFileSync(file);
    const at = SEGMENT_HEADER_BYTES + (positions[2] as number) - 1;
    bytes[at] = (bytes[at] as number) ^ 1;
    writeFileSync(file, bytes);
    const reopened = await open();
    await appendAll(reopened, ["other"]);
    await reopened.close();
    assert.deepEqual(await texts(await open(), 0), ["first", "other"]);
  });

  it("begins again a segment whose header a crash cut short", async () => {
    const journal = await open(64);
    await appendAll(journal, ["x".repeat(80), "y"]);
    await journal.append({ kind: 1, body: Buffer.from("z") });
    const end = journal.end();
    await journal.close();
    writeFileSync(join(directory, `${String(end).padStart(16, "0")}.journal`), "short");
    const reopened = await open(64);
    assert.equal(reopened.end(), end);
    assert.equal((await texts(reopened, 0)).length, 3);
  });

  it("refuses a damaged record of a sealed segment, naming the file and the byte", async () => {
    const journal = await open(64);
    for (const text of ["a", "b", "c"]) await appendAll(journal, [text.repeat(100)]);
    const file = join(directory, readdirSync(directory).sort()[0] as string);
    const bytes = readFileSync(file);
    bytes[60] = (bytes[60] as number) ^ 1;
    writeFileSync(file, bytes);
    await assert.rejects(texts(journal, 0), (error: JournalError) => {
      assert.equal(error.code, "damaged");
      assert.match(error.message, /0000000000000000\.journal is damaged at byte 32/);
      return true;
    });
  });

  it("refuses to open when a segment is missing in between", async () => {
    const journal = await open(64);
    for (const text of ["a", "b", "c"]) await appendAll(journal, [text.repeat(100)]);
    await journal.close();
    rmSync(join(directory, readdirSync(directory).sort()[1] as string));
    await assert.rejects(open(64), /has a gap/);
  });

  it("forgets only whole segments that lie before a position", async () => {
    const journal = await open(200);
    const positions: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      positions.push(await journal.append({ kind: 1, body: Buffer.alloc(150, i) }));
    }
    await journal.truncateBefore(positions[3] as number);
    const left = await collect(journal, 0);
    assert.ok((left[0] as PlacedRecord).position <= (positions[3] as number));
    assert.ok((left[0] as PlacedRecord).position > (positions[0] as number));
    await journal.close();
    const reopened = await open(200);
    assert.deepEqual(
      (await collect(reopened, positions[3] as number)).map(({ position }) => position),
      positions.slice(3),
    );
    await reopened.truncateBefore(reopened.end());
    assert.equal(
      await reopened.append({ kind: 1, body: Buffer.from("on") }),
      (left.at(-1)?.position as number) + 159,
    );
  });

  it("shares one sync between the appends of a turn", async () => {
    const journal = await open();
    const started = performance.now();
    await appendAll(
      journal,
      Array.from({ length: 20_000 }, (_, i) => `record ${i}`),
    );
    const seconds = (performance.now() - started) / 1000;
    assert.ok(seconds < 2, `20,000 appends took ${seconds} s`);
    assert.equal((await texts(journal, 0)).length, 20_000);
  });

  it("is refused to a second holder until the first closes", async () => {
    const journal = await open();
    await assert.rejects(openJournal(directory), (error: JournalError) => {
      assert.equal(error.code, "locked");
      assert.match(error.message, new RegExp(`in use by process ${process.pid}; stop that broker`));
      return true;
    });
    await journal.close();
    await open();
  });

  it("takes over the lock of a dead process, also one of the same number", async () => {
    for (const pid of [2 ** 22 + 5, process.pid]) {
      const dead = { pid, host: hostname(), start: "1", token: "old" };
      writeFileSync(join(directory, "LOCK"), JSON.stringify(dead));
      const journal = await open();
      await journal.close();
    }
  });

  it("says what to do when the directory cannot be written", async function () {
    if (process.getuid?.() === 0) this.skip(); // the superuser may write anywhere
    chmodSync(directory, 0o500);
    await assert.rejects(openJournal(directory), (error: JournalError) => {
      assert.equal(error.code, "read-only");
      assert.match(error.message, /choose another home/);
      return true;
    });
    chmodSync(directory, 0o700);
  });

  it("refuses a record that is too large and takes the next one", async () => {
    const journal = await open();
    await assert.rejects(
      journal.append({ kind: 1, body: Buffer.alloc(17 * 1024 * 1024) }),
      /the most is/,
    );
    await appendAll(journal, ["small"]);
  });

  it("finishes appends that are under way when it is closed and refuses later ones", async () => {
    const journal = await open();
    const appended = journal.append({ kind: 1, body: Buffer.from("last") });
    await journal.close();
    assert.equal(await appended, 0);
    await assert.rejects(journal.append({ kind: 1, body: Buffer.from("late") }), /is closed/);
    assert.deepEqual(await texts(await open(), 0), ["last"]);
  });
});

function lastSegment(directory: string): string {
  const names = readdirSync(directory).filter((name) => name.endsWith(".journal"));
  return join(directory, names.sort().at(-1) as string);
}

function appendAll(journal: Journal, bodies: readonly string[]): Promise<number[]> {
  return Promise.all(bodies.map((body) => journal.append({ kind: 1, body: Buffer.from(body) })));
}

async function collect(journal: Journal, position: number): Promise<PlacedRecord[]> {
  const records: PlacedRecord[] = [];
  for await (const record of journal.replay(position)) records.push(record);
  return records;
}

async function texts(journal: Journal, position: number): Promise<string[]> {
  return (await collect(journal, position)).map(({ body }) => Buffer.from(body).toString());
}
