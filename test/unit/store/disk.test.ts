import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ClassicLevel } from "classic-level";
import { DiskError, openDisk } from "../../../chain/store/disk.ts";
import { diskError } from "../../../chain/store/diskErrors.ts";
import { STORES } from "../../property/store/stateModel.ts";
import type { Opened } from "./diskFixture.ts";
import { commitBlock, commitUpTo, open, temporaryFolder, writesAt } from "./diskFixture.ts";

type RawDatabase = ClassicLevel<string, Uint8Array>;

/** Changes the database behind the disk's back. */
async function tamper(path: string, change: (db: RawDatabase) => Promise<void>): Promise<void> {
  const db: RawDatabase = new ClassicLevel(path, { valueEncoding: "view" });
  await change(db);
  await db.close();
}

async function keysIn(path: string, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  await tamper(path, async (db) => {
    for await (const key of db.keys({ gte: prefix, lt: `${prefix}\uffff` })) keys.push(key);
  });
  return keys;
}

async function flip(db: RawDatabase, key: string): Promise<void> {
  const value = await db.get(key);
  assert.ok(value, `no ${key}`);
  const damaged = Uint8Array.from(value);
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
  await db.put(key, damaged);
}

const height16 = (height: number): string => String(height).padStart(16, "0");

describe("state on disk", () => {
  let path = "";
  let remove: () => Promise<void>;
  let opened: Opened | undefined;

  const start = async (
    ...rest: Parameters<typeof open> extends [string, ...infer R] ? R : never
  ): Promise<Opened> => {
    opened = await open(path, ...rest);
    return opened;
  };
  const stop = async (): Promise<void> => {
    await opened?.disk.idle();
    await opened?.disk.close();
    opened = undefined;
  };

  beforeEach(async () => {
    ({ path, remove } = await temporaryFolder());
  });
  afterEach(async () => {
    await stop();
    await remove();
  });

  it("starts empty", async () => {
    const { multistore, meta } = await start();
    assert.equal(meta, undefined);
    assert.equal(multistore.version, 0);
  });

  it("starts again at the committed height, with its app hash, bookkeeping, records and proofs", async () => {
    const before = await start();
    await commitUpTo(before, 30);
    const record = before.multistore.prove(17, "bank", "ka");
    await stop();
    const { multistore, meta } = await start();
    assert.deepEqual(meta, {
      height: 30,
      appHash: before.multistore.appHash,
      meta: Uint8Array.of(30, 77),
    });
    assert.deepEqual(multistore.appHash, before.multistore.appHash);
    for (const store of STORES) {
      const all = { from: "" };
      assert.deepEqual(
        [...multistore.entries(store, all)],
        [...before.multistore.entries(store, all)],
      );
    }
    assert.deepEqual(multistore.prove(17, "bank", "ka"), record);
  });

  it("goes on after a start as if there had been none", async () => {
    const whole = await commitUpTo(await start({ snapshotInterval: 4 }), 25);
    await stop();
    await remove();
    const parts: Uint8Array[] = [];
    for (const height of [3, 4, 5, 12, 25]) {
      parts.push(
        ...(await commitUpTo(await start({ snapshotInterval: 4, keptVersions: 2 }), height)),
      );
      await stop();
    }
    assert.deepEqual(parts, whole);
  });

  it("can begin at any height", async () => {
    const before = await start();
    await commitBlock(before, writesAt(1), 5000);
    await commitBlock(before, writesAt(2));
    await stop();
    const { multistore, meta } = await start();
    assert.equal(meta?.height, 5001);
    assert.deepEqual(multistore.appHash, before.multistore.appHash);
    assert.ok(multistore.at(5000));
  });

  it("keeps two snapshots and the change-sets they need", async () => {
    const before = await start({ snapshotInterval: 10 });
    for (const height of [11, 21, 31, 45]) {
      await commitUpTo(before, height);
      await before.disk.idle();
    }
    assert.deepEqual(
      (await before.disk.snapshots()).map(({ height }) => height),
      [30, 40],
    );
    assert.equal(
      (await before.disk.snapshotChunk(40, 0))?.length,
      (await before.disk.snapshots())[1]?.size,
    );
    await stop();
    const changes = await keysIn(path, "changes/");
    assert.equal(changes.length, 15);
    assert.equal(changes[0], `changes/${height16(31)}`);
    assert.deepEqual(
      await keysIn(path, "chunk/"),
      [30, 40].map((h) => `chunk/${height16(h)}/${height16(0)}`),
    );
  });

  it("still has every height to be kept after a start", async () => {
    const before = await start({ snapshotInterval: 10, keptVersions: 8 });
    for (const height of [11, 21, 24]) {
      await commitUpTo(before, height);
      await before.disk.idle();
    }
    await stop();
    const { multistore } = await start({ snapshotInterval: 10, keptVersions: 8 });
    assert.equal(multistore.oldestVersion, 17);
    for (let height = 17; height <= 24; height++) {
      assert.deepEqual(multistore.appHashAt(height), before.multistore.appHashAt(height));
    }
  });

  it("takes a snapshot early when the blocks since the last one are large", async () => {
    const before = await start({ snapshotInterval: 1000, snapshotBytes: 200 });
    await commitUpTo(before, 12);
    await before.disk.idle();
    assert.ok((await before.disk.snapshots()).length > 0);
  });

  it("makes the same snapshot on two nodes", async () => {
    const other = await temporaryFolder();
    const nodes = [
      await start({ snapshotInterval: 5, keptVersions: 1 }),
      await open(other.path, { snapshotInterval: 5 }),
    ];
    const made = [];
    for (const node of nodes) {
      await commitUpTo(node, 6);
      await node.disk.idle();
      made.push([await node.disk.snapshots(), await node.disk.snapshotChunk(5, 0)]);
    }
    await nodes[1]?.disk.close();
    await other.remove();
    assert.deepEqual(made[0], made[1]);
  });

  it("forgets a snapshot that was not finished", async () => {
    await commitUpTo(await start({ snapshotInterval: 5 }), 6);
    await stop();
    const chunk = `chunk/${height16(10)}/${height16(0)}`;
    await tamper(path, (db) => db.put(chunk, Uint8Array.of(1)));
    await commitUpTo(await start({ snapshotInterval: 0 }), 12);
    await stop();
    assert.deepEqual(await keysIn(path, chunk), []);
  });

  it("uses the other snapshot when one is damaged or lost", async () => {
    const before = await start({ snapshotInterval: 10, keptVersions: 1 });
    for (const height of [11, 21, 25]) {
      await commitUpTo(before, height);
      await before.disk.idle();
    }
    await stop();
    const chunks = await keysIn(path, "chunk/");
    await tamper(path, (db) => flip(db, chunks[1] ?? ""));
    assert.equal((await start()).multistore.version, 25);
    await stop();
    await tamper(path, (db) => db.del(chunks[1] ?? ""));
    assert.deepEqual((await start()).multistore.appHash, before.multistore.appHash);
    await stop();
    await tamper(path, (db) => flip(db, chunks[0] ?? ""));
    await assert.rejects(start(), /none of its snapshots can be used: put a backup/);
  });

  it("takes a store that is new in this release, and refuses to start without one it holds", async () => {
    const before = await start({}, ["bank", "acc", "empty"]);
    await commitUpTo(before, 3);
    await stop();
    const upgraded = await start({}, ["acc", "bank", "empty", "loans"]);
    assert.deepEqual(upgraded.multistore.appHash, before.multistore.appHash);
    assert.equal(upgraded.multistore.get("loans", "x"), undefined);
    assert.throws(() => upgraded.multistore.prove(3, "loans", "x"), /did not exist at version 3/);
    const hash = await commitBlock(upgraded, [["loans", "x", Uint8Array.of(1)]]);
    await commitBlock(upgraded, []);
    await stop();
    const again = await start({}, ["acc", "bank", "empty", "loans"]);
    assert.deepEqual(again.multistore.appHashAt(4), hash);
    await stop();
    await assert.rejects(
      start(),
      /holds the store loans, unknown here: start the release that wrote it/,
    );
  });

  describe("refuses to start", () => {
    const cases: [string, (db: RawDatabase) => Promise<void>, RegExp][] = [
      [
        "when a committed block was changed",
        (db) => flip(db, `changes/${height16(7)}`),
        /damaged|app hash/,
      ],
      [
        "when a committed block is missing",
        (db) => db.del(`changes/${height16(5)}`),
        /block of height 5 is missing/,
      ],
      [
        "when the last blocks are missing",
        (db) => db.del(`changes/${height16(9)}`),
        /block of height 9 is missing/,
      ],
      ["when the height record was changed", (db) => flip(db, "meta"), /is damaged: put a backup/],
      ["when the height record is missing", (db) => db.del("meta"), /has blocks but no height/],
      [
        "on another layout",
        (db) => db.put("format", Buffer.from("yizhan-state-0")),
        /has the format yizhan-state-0, not yizhan-state-1/,
      ],
      [
        "on another program's database",
        (db) => db.del("format"),
        /another program's database: choose another folder/,
      ],
    ];
    for (const [title, change, reason] of cases) {
      it(title, async () => {
        await commitUpTo(await start(), 9);
        await stop();
        await tamper(path, change);
        const error = await start().then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        assert.ok(error instanceof DiskError, String(error));
        assert.match(error.message, reason);
        assert.ok(error.message.includes(path), error.message);
      });
    }

    it("when the app hash is not the committed one, naming height, hashes and what to do", async () => {
      await commitUpTo(await start(), 9);
      await stop();
      await tamper(path, async (db) => {
        const stored = await db.get(`changes/${height16(7)}`);
        await db.put(`changes/${height16(6)}`, stored ?? new Uint8Array(0));
      });
      await assert.rejects(
        start(),
        /height 9 was committed with app hash [0-9a-f]{64}, but what is stored has [0-9a-f]{64}.*sync again/,
      );
    });

    it("while another process uses the folder", async () => {
      await start();
      await assert.rejects(
        openDisk(path),
        /in use by another process: stop it, or choose another folder/,
      );
    });

    it("where no folder can be", async () => {
      const file = join(path, "file");
      await writeFile(file, "x");
      await assert.rejects(openDisk(file), DiskError);
      await assert.rejects(openDisk(join(file, "below")), DiskError);
    });
  });

  it("refuses a height that does not follow, and a commit before it is loaded", async () => {
    const { disk, multistore } = await start();
    const changes = new Map();
    const appHash = multistore.prepare(changes, 3);
    const block = { appHash, changes, meta: new Uint8Array(0) };
    await disk.commit({ ...block, height: 3 });
    await assert.rejects(disk.commit({ ...block, height: 3 }), /height 3 cannot follow height 3/);
    await assert.rejects(disk.commit({ ...block, height: 5 }), /height 5 cannot follow height 3/);
    await stop();
    const unloaded = await openDisk(path);
    await assert.rejects(unloaded.commit({ ...block, height: 4 }), /load the state/);
    await unloaded.close();
  });

  it("names the cause and the next step of every failure of the file system", () => {
    const cases: [unknown, RegExp][] = [
      [Object.assign(new Error("x"), { code: "ENOSPC" }), /disk is full: make room/],
      [
        new Error("open", { cause: new Error("IO error: No space left on device") }),
        /disk is full/,
      ],
      [Object.assign(new Error("x"), { code: "EACCES" }), /check the owner and mode/],
      [new Error("IO error: Read-only file system"), /how the disk is mounted/],
      [
        Object.assign(new Error("x"), {
          cause: { code: "LEVEL_CORRUPTION", message: "bad block" },
        }),
        /damaged.*\(bad block\)/,
      ],
      ["odd", /cannot be used: odd/],
    ];
    for (const [error, reason] of cases) assert.match(diskError("/data", error).message, reason);
  });
});
