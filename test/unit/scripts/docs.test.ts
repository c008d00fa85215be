import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { type LedgerModule, type MessageRoute, message } from "../../../chain/core/module.ts";
import { documentedModules, formatDocs, pageOf } from "../../../scripts/docs.ts";
import { describeGas, signerFields } from "../../../scripts/probe.ts";

interface Order {
  readonly buyer: never;
  readonly seller: never;
  readonly items: readonly { readonly kind: string }[];
}

function route(gas: (order: Order) => number): MessageRoute {
  return message<Order>({
    type: "shop.v1.MsgOrder",
    summary: "Buys | sells.",
    decode: () => ({}) as Order,
    signers: ({ buyer, seller }) => [buyer, seller],
    gas,
    execute: () => new Uint8Array(0),
  });
}

const SHOP: LedgerModule = {
  name: "shop",
  summary: "Orders.",
  stores: ["shop"],
  moduleAccounts: ["till"],
  messages: [route(() => 1_234_567)],
  queries: [],
  genesis: { init: () => undefined, export: () => ({}), defaults: () => ({ open: true }) },
  invariants: {
    tillIsFull: function* () {
      yield "no";
    },
  },
  events: { "shop.sold": "Something was sold." },
  errors: { SoldOut: { code: 3, text: "{item} is sold out" }, Closed: { code: 2, text: "closed" } },
};

describe("the documentation of modules", () => {
  it("says everything the table says", () => {
    const text = formatDocs([{ module: SHOP, page: "A shop." }]);

    for (const part of [
      "## shop\n\nA shop.\n\nStores: `shop`. Accounts: `till` (`yz1",
      "| `shop.v1.MsgOrder` | `buyer`, `seller` | 1,234,567 | Buys \\| sells. |",
      "| `shop.sold` | Something was sold. |",
      "| shop/2 | `Closed` | closed |\n| shop/3 | `SoldOut` | {item} is sold out |",
      "### Invariants\n\n`tillIsFull`.",
      '```json\n{\n  "open": true\n}\n```',
    ]) {
      assert(text.includes(part), part);
    }
    assert(!text.includes("### Queries"));
  });

  it("takes a module's page from the docstring its index begins with", () => {
    assert.equal(
      pageOf("/**\n * One\n * two.\n *\n * - three\n */\ncode /** four */"),
      "One\ntwo.\n\n- three",
    );
    assert.equal(pageOf("/** One line. */"), "One line.");
    assert.equal(pageOf("code"), "");
  });

  it("tells how gas follows from a message, without one", () => {
    assert.equal(describeGas(route(() => 500)), "500");
    assert.equal(
      describeGas(route(({ items }) => 1_000 + 20 * items.length)),
      "1,000 + 20 for each of items",
    );
    assert.equal(
      describeGas(route(({ items }) => items.filter(({ kind }) => kind === "a").length + 1)),
      "1 + more by items",
    );
    assert.equal(
      describeGas(route(({ items }) => Number(items[0]?.kind.length))),
      "depends on the message",
    );
    assert.deepEqual(signerFields(route(() => 1)), ["buyer", "seller"]);
  });

  it("is what is committed; if not, run npm run generate", async () => {
    const committed = await readFile(new URL("../../../docs/modules.md", import.meta.url), "utf8");

    assert.equal(committed, formatDocs(await documentedModules()));
  });
});
