/** CONTRIBUTING § Add a module, followed to the letter in a copy of the repository. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Service } from "../../chain/schema/package.ts";
import { ask, pack } from "../../client/ask.ts";
import { connectChain } from "../../client/chain.ts";
import type * as declarations from "../../client/declarations.ts";
import { walletOf } from "../../client/wallet.ts";
import { accountNamed } from "../support/accounts.ts";
import type * as networkSupport from "../support/network.ts";
import { Copy, sectionOf, stepsOf } from "../support/walk.ts";

/** Written by `npm run generate`, never by a person. */
const GENERATED = /^(proto\/.*|docs\/modules\.md|client\/declarations\.ts)$/;

const MAX_NEW = 8;
const MAX_TOUCHED = 2;

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

  it("has added at most eight files and touched at most two", () => {
    const own = [...result.keys()].filter((file) => !GENERATED.test(file));
    const added = own.filter((file) => !original.has(file));
    const touched = own.filter(
      (file) => original.has(file) && original.get(file) !== result.get(file),
    );

    assert.ok(added.length > 0 && added.length <= MAX_NEW, added.join("\n"));
    assert.ok(touched.length > 0 && touched.length <= MAX_TOUCHED, touched.join("\n"));
    assert.ok(touched.includes("chain/app/modules.ts"));
    assert.deepEqual(
      [...original.keys()].filter((file) => !result.has(file)),
      [],
    );
  });

  it("finds the module in .proto files, documentation and clients", () => {
    const written = [...result.keys()].filter((file) => original.get(file) !== result.get(file));
    for (const file of ["notes.proto", "notes.state.proto"]) {
      assert.ok(written.includes(`proto/yizhan/notes/v1/${file}`), file);
    }
    for (const file of ["docs/modules.md", "client/declarations.ts", "proto/gen/messages.json"]) {
      assert.ok(written.includes(file), file);
    }
  });

  it("has a module that a chain of the copy executes and answers for", async function () {
    this.timeout(60_000);
    const { startNetwork } = await load<typeof networkSupport>("test/support/network.ts");
    const { DECLARATIONS } = await load<typeof declarations>("client/declarations.ts");
    const { messages, queries } = DECLARATIONS["notes"] as Service;
    const [MsgSet = assert.fail(), QueryEntry = assert.fail()] = [messages[0], queries[0]];
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
        chain.send(wallet, [pack(MsgSet, { owner: wallet.address, text })]);
      const { code } = await set("first");
      const answer = await ask(chain.rpc, QueryEntry, { owner: wallet.address });

      assert.equal(code, 0);
      assert.equal((answer as { readonly entry: { readonly text: string } }).entry.text, "first");
      await assert.rejects(set("second"), /the text has 6 bytes, more than the 5 allowed/);
    } finally {
      await network.stop();
    }
  });
});
