import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DiskError, openDisk } from "../../../chain/store/disk.ts";
import { diskError } from "../../../chain/store/diskErrors.ts";
import type { OpenArguments, Opened, RawDatabase } from "./diskFixture.ts";
import { commitBlock, commitUpTo, DiskSession, flip, height16, tamper } from "./diskFixture.ts";

describe("state on disk that does not fit", () => {
  let session: DiskSession;
  const start = (...rest: OpenArguments): Promise<Opened> => session.start(...rest);
  const stop = (): Promise<void> => session.stop();

  beforeEach(async () => {
    session = await DiskSession.create();
  });
  afterEach(() => session.remove());

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
        await tamper(session.path, change);
        const error = await start().then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        assert.ok(error instanceof DiskError, String(error));
        assert.match(error.message, reason);
        assert.ok(error.message.includes(session.path), error.message);
      });
    }

    it("when the app hash is not the committed one, naming height, hashes and what to do", async () => {
      await commitUpTo(await start(), 9);
      await stop();
      await tamper(session.path, async (db) => {
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
        openDisk(session.path),
        /in use by another process: stop it, or choose another folder/,
      );
    });

    it("where no folder can be", async () => {
      const file = join(session.path, "file");
      await writeFile(file, "x");
      await assert.rejects(openDisk(file), DiskError);
      await assert.rejects(openDisk(join(file, "below")), DiskError);
    });
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
