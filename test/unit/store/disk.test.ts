import assert from "node:assert/strict";
import { openDisk } from "../../../chain/store/disk.ts";
import { STORES } from "../../property/store/stateModel.ts";
import type { OpenArguments, Opened } from "./diskFixture.ts";
import {
  commitBlock,
  commitUpTo,
  DiskSession,
  flip,
  height16,
  keysIn,
  open,
  tamper,
  temporaryFolder,
  writesAt,
} from "./diskFixture.ts";

describe("state on disk", () => {
  let session: DiskSession;
  const start = (...rest: OpenArguments): Promise<Opened> => session.start(...rest);
  const stop = (): Promise<void> => session.stop();

  beforeEach(async () => {
    session = await DiskSession.create();
  });
  afterEach(() => session.remove());

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
    await session.empty();
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
    const changes = await keysIn(session.path, "changes/");
    assert.equal(changes.length, 15);
    assert.equal(changes[0], `changes/${height16(31)}`);
    assert.deepEqual(
      await keysIn(session.path, "chunk/"),
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

  it("counts large blocks on from where it stopped", async () => {
    const settings = { snapshotInterval: 1000, snapshotBytes: 300 };
    const before = await start(settings);
    while ((await before.disk.snapshots()).length < 1) {
      await commitUpTo(before, before.multistore.version + 1);
      await before.disk.idle();
      await stop();
      Object.assign(before, await start(settings));
      assert.ok(before.multistore.version < 20);
    }
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
    await tamper(session.path, (db) => db.put(chunk, Uint8Array.of(1)));
    await commitUpTo(await start({ snapshotInterval: 0 }), 12);
    await stop();
    assert.deepEqual(await keysIn(session.path, chunk), []);
  });

  it("uses the other snapshot when one is damaged or lost", async () => {
    const before = await start({ snapshotInterval: 10, keptVersions: 1 });
    for (const height of [11, 21, 25]) {
      await commitUpTo(before, height);
      await before.disk.idle();
    }
    await stop();
    const chunks = await keysIn(session.path, "chunk/");
    await tamper(session.path, (db) => flip(db, chunks[1] ?? ""));
    assert.equal((await start()).multistore.version, 25);
    await stop();
    await tamper(session.path, (db) => db.del(chunks[1] ?? ""));
    assert.deepEqual((await start()).multistore.appHash, before.multistore.appHash);
    await stop();
    await tamper(session.path, (db) => flip(db, chunks[0] ?? ""));
    await assert.rejects(start(), /none of its snapshots can be used: put a backup/);
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
    const unloaded = await openDisk(session.path);
    await assert.rejects(unloaded.commit({ ...block, height: 4 }), /load the state/);
    await unloaded.close();
  });
});
