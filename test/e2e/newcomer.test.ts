/** CONTRIBUTING § Add a module, followed to the letter in a copy of the repository. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Writer } from "protobufjs/minimal.js";
import { connectChain } from "../../client/chain.ts";
import { walletOf } from "../../client/wallet.ts";
import { accountNamed } from "../support/accounts.ts";
import type * as networkSupport from "../support/network.ts";
import { Copy, sectionOf, stepsOf } from "../support/walk.ts";

/** Written by `npm run generate`, never by a person. */
const GENERATED = ["docs/modules.md", "proto/gen/yizhan.d.ts", "proto/gen/yizhan.js"];

const MAX_NEW = 10;
const MAX_TOUCHED = 2;

/** What the generated code has for the example of a new module. */
interface Generated {
  readonly yizhan: {
    readonly notes: {
      readonly v1: {
        readonly MsgSet: { encode(fields: { owner: string; text: string }): Writer };
        readonly QueryEntryRequest: { encode(fields: { owner: string }): Writer };
        readonly QueryEntryResponse: {
          decode(bytes: Uint8Array): { readonly entry: { readonly text: string } };
        };
      };
    };
  };
}

describe("a newcomer who follows CONTRIBUTING § Add a module to the letter", () => {
  let copy: Copy;
  let original: ReadonlyMap<string, string>;
  let result: ReadonlyMap<string, string>;
  const outputs: { readonly command: string; readonly output: string }[] = [];

  /** A module of the copy. */
  const load = async <T>(file: string): Promise<T> =>
    (await import(pathToFileURL(path.join(copy.directory, file)).href)) as T;

  before(async function () {
    this.timeout(240_000);
    copy = await Copy.make();
    original = await copy.files();
    const page = await readFile(path.join(copy.directory, "CONTRIBUTING.md"), "utf8");
    for (const step of stepsOf(sectionOf(page, "Add a module"))) {
      const output = await copy.follow(step);
      if (step.kind === "run") outputs.push({ command: step.command, output });
    }
    result = await copy.files();
  });

  after(() => copy.remove());

  it("sees types, lint, architecture and the new module's own test pass", () => {
    const tests = outputs.filter(({ command }) => command.startsWith("npm test"));
    assert.ok(tests.some(({ command }) => command.includes("types,lint,architecture")));
    assert.ok(tests.some(({ command }) => command.includes("notes")));
    for (const { command, output } of tests) {
      const [, passed] = /^(\d+) passed, 0 failed$/m.exec(output) ?? [];
      assert.ok(Number(passed) >= 6, `${command}\n${output}`);
    }
  });

  it("has added at most ten files and touched at most two", () => {
    const added = [...result.keys()].filter((file) => !original.has(file));
    const changed = [...result].filter(([file, hash]) => (original.get(file) ?? hash) !== hash);
    const touched = changed.map(([file]) => file).filter((file) => !GENERATED.includes(file));

    assert.ok(added.length > 0 && added.length <= MAX_NEW, added.join("\n"));
    assert.ok(touched.length > 0 && touched.length <= MAX_TOUCHED, touched.join("\n"));
    assert.ok(touched.includes("chain/app/modules.ts"));
    assert.deepEqual(
      [...original.keys()].filter((file) => !result.has(file)),
      [],
    );
  });

  it("has a module that a chain of the copy executes and answers for", async function () {
    this.timeout(60_000);
    const { startNetwork } = await load<typeof networkSupport>("test/support/network.ts");
    const { v1 } = (await load<Generated>("proto/gen/yizhan.js")).yizhan.notes;
    const wallet = walletOf(accountNamed("alice").privateKey);
    const owner = wallet.text;
    const network = await startNetwork({
      appState: {
        bank: { balances: [{ address: owner, amountNyz: "1000000000" }] },
        notes: { params: { maxTextBytes: 5 } },
      },
    });
    try {
      const chain = await connectChain(network.rpc);
      const set = (text: string) =>
        chain.send(wallet, [
          { typeUrl: "/yizhan.notes.v1.MsgSet", value: v1.MsgSet.encode({ owner, text }).finish() },
        ]);
      const { code } = await set("first");
      const request = v1.QueryEntryRequest.encode({ owner }).finish();
      const answer = await chain.rpc.query("/yizhan.notes.v1.Query/Entry", request);

      assert.equal(code, 0);
      assert.equal(v1.QueryEntryResponse.decode(answer).entry.text, "first");
      await assert.rejects(set("second"), /the text has 6 bytes, more than the 5 allowed/);
    } finally {
      await network.stop();
    }
  });
});
