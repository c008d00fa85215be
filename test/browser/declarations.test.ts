import assert from "node:assert/strict";
import { type Browser, chromium, type Page } from "playwright-core";
import { MsgBond, QueryBond } from "../../chain/modules/bonds/records.ts";
import { addressFromBytes, formatNodeId, nodeIdFromBytes } from "../../chain/types/address.ts";
import { amount } from "../../chain/types/amount.ts";
import { toHex } from "../../chain/types/bytes.ts";
import { pack } from "../../client/ask.ts";
import { findTool } from "../../scripts/systemTools.ts";
import { type ModuleServer, serveModules } from "../support/browserModules.ts";

const OWNER = addressFromBytes(new Uint8Array(20).fill(7));
const NODE = nodeIdFromBytes(new Uint8Array(20).fill(9));

/** Runs in the page: makes the same message from its own ids, and reads it back. */
async function packInPage(input: {
  owner: readonly number[];
  node: readonly number[];
}): Promise<{ typeUrl: string; value: number[]; read: string; path: string; refusal: string }> {
  // biome-ignore lint/suspicious/noExplicitAny: what a page loads by address has no type here
  const load = (file: string): Promise<any> => import(/* @vite-ignore */ file);
  const [records, ids, { pack: make }] = await Promise.all([
    load("/chain/modules/bonds/records.ts"),
    load("/chain/types/address.ts"),
    load("/client/ask.ts"),
  ]);
  const { typeUrl, value } = make(records.MsgBond, {
    owner: ids.addressFromBytes(Uint8Array.from(input.owner)),
    node: ids.nodeIdFromBytes(Uint8Array.from(input.node)),
    amountNyz: 5n,
  });
  const read = records.MsgBond.request.decode(value);
  let refusal = "";
  try {
    records.MsgBond.request.decode(value.subarray(0, value.length - 1));
  } catch (error) {
    refusal = String(error);
  }
  const text = `${ids.formatNodeId(read.node)} ${read.amountNyz}`;
  return { typeUrl, value: [...value], read: text, path: records.QueryBond.path, refusal };
}

describe("declared records in a real browser", function () {
  this.timeout(60_000);
  const chromiumPath = findTool("chromium");
  let modules: ModuleServer;
  let browser: Browser;
  let page: Page;

  before(async function () {
    if (chromiumPath === undefined) this.skip();
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    [modules, browser] = await Promise.all([
      serveModules(),
      chromium.launch({ executablePath: chromiumPath, args }),
    ]);
    page = await browser.newPage();
    await page.goto(modules.url);
  });

  after(async () => {
    await browser?.close();
    await modules?.close();
  });

  it("makes and reads the bytes that Node makes, where no code may be made from text", async () => {
    const made = pack(MsgBond, { owner: OWNER, node: NODE, amountNyz: amount(5n) });

    const got = await page.evaluate(packInPage, {
      owner: new Array(20).fill(7),
      node: new Array(20).fill(9),
    });

    assert.equal(got.typeUrl, made.typeUrl);
    assert.equal(toHex(Uint8Array.from(got.value)), toHex(made.value));
    assert.equal(got.read, `${formatNodeId(NODE)} 5`);
    assert.equal(got.path, QueryBond.path);
    assert.match(got.refusal, /MsgBond/);
  });

  it("is tried under a policy that does forbid making code from text", async () => {
    const evaluated = page.evaluate(() => {
      const script = document.createElement("script");
      script.type = "module";
      script.nonce = "map";
      script.textContent =
        "try { new Function('return 1')(); window.made = 'made'; } catch (e) { window.made = e.name; }";
      document.head.append(script);
      return new Promise((resolve) => {
        const look = () => ("made" in window ? resolve(window.made) : setTimeout(look, 10));
        look();
      });
    });

    assert.equal(await evaluated, "EvalError");
  });
});
