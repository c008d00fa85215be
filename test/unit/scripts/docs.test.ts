import assert from "node:assert/strict";
import { answers, handles } from "../../../chain/core/handlers.ts";
import type { LedgerModule } from "../../../chain/core/module.ts";
import { storeOf } from "../../../chain/core/store.ts";
import { list, optional, within, withinNyz } from "../../../chain/schema/modifiers.ts";
import { service } from "../../../chain/schema/package.ts";
import { field } from "../../../chain/schema/record.ts";
import { address, nyz, someNyz, text, u32, word } from "../../../chain/schema/scalars.ts";
import { amount } from "../../../chain/types/amount.ts";
import { formatDocs, pageOf } from "../../../scripts/docs.ts";
import { describeGas } from "../../../scripts/messageGas.ts";

const api = service("yizhan.shop.v1", "Orders.");

const Fees = api.record("Fees", "", { flatNyz: field(1, withinNyz(nyz, 0n, 5_000n), "Of each.") });
const Params = api.record("Params", "Rules.", {
  mostItems: field(1, within(u32, 1, 1_000), "In an order."),
  fees: field(2, Fees),
});
const Item = api.record("Item", "A thing.", { kind: field(1, word("lamp", "bulb")) });
const Order = api.record("Order", "What is wanted.", {
  buyer: field(1, address),
  items: field(2, list(Item, 1_000)),
  note: field(3, optional(text), "A | B."),
});
const MsgOrder = api.message("MsgOrder", "Buys | sells.", {
  signer: "buyer",
  fields: { buyer: field(1, address), items: field(2, list(Item, 1_000)) },
  answers: { totalNyz: field(1, someNyz, "To pay.") },
});
const QueryOrder = api.query("Order", "The order of somebody.", {
  asks: { buyer: field(1, address) },
  answers: { order: field(1, Order) },
});

const store = storeOf("shop");
const orders = store.table(2, "orders", Order, "buyer");
orders.index(3, "byNote", "buyer");
store.params(1, {
  record: Params,
  defaults: { mostItems: 10, fees: { flatNyz: amount(1_000n) } },
  breach: () => undefined,
});

const SHOP: LedgerModule = {
  name: "shop",
  summary: "Orders.",
  store,
  moduleAccounts: ["till"],
  messages: [
    handles(MsgOrder, {
      gas: ({ items }) => 1_234_567 + items.length,
      execute: () => ({ totalNyz: amount(1n) }),
    }),
  ],
  queries: [
    answers(QueryOrder, ({ state }, { buyer }) => ({ order: orders.require(state, buyer) })),
  ],
  genesis: {
    init: () => undefined,
    export: () => ({}),
    defaults: () => ({ params: { mostItems: 10, fees: { flatNyz: "1000" } } }),
  },
  invariants: {
    tillIsFull: function* () {
      yield "no";
    },
  },
  events: [{ type: "shop.sold", doc: "Something was sold.", keys: ["item", "price_nyz"] }],
  errors: { SoldOut: { code: 3, text: "{item} is sold out" }, Closed: { code: 2, text: "closed" } },
};

function gasText(gas: (order: { readonly items: readonly { readonly kind: string }[] }) => number) {
  return describeGas(handles(MsgOrder, { gas, execute: () => ({ totalNyz: amount(1n) }) }));
}

describe("the documentation of modules", () => {
  const written = formatDocs([{ module: SHOP, page: "A shop." }]);

  it("says everything that the table and the declarations say", () => {
    for (const part of [
      "| [shop](#shop) | Orders. | 1 | 1 |",
      "## shop\n\nA shop.\n\nStore: `shop`. Accounts: `till` (`yz1",
      "| `params` | 1 |  | Params |\n| `orders` | 2 | `buyer` | Order |\n| `byNote` | 3 | `buyer` | index of Order |",
      "| `mostItems` | number, 1 to 1,000 | 10 | In an order. |",
      "| `fees.flatNyz` | amount, 0 to 5,000 | 1,000 | Of each. |",
      "#### MsgOrder\n\nBuys | sells. (`yizhan.shop.v1.MsgOrder`; signed by `buyer`; gas 1,234,567 + 1 for each of items; amino name `yizhan/MsgOrder`)",
      "| asks | `items` | list of Item, at most 1,000 |  |\n| answers | `totalNyz` | amount, at least 1 | To pay. |",
      "#### Query Order\n\nThe order of somebody. (`/yizhan.shop.v1.Query/Order`)",
      "| `note` | text; may be left out | A \\| B. |",
      "#### Item\n\nA thing.\n\n| field | is |  |\n| --- | --- | --- |\n| `kind` | lamp or bulb |  |",
      "| `shop.sold` | Something was sold. | `item`, `price_nyz` |",
      "| shop/2 | `Closed` | closed |\n| shop/3 | `SoldOut` | {item} is sold out |",
      "### Invariants\n\n`tillIsFull`.",
      '"mostItems": 10,',
    ]) {
      assert.ok(written.includes(part), `${part}\n--- is not in\n${written}`);
    }
  });

  it("shows a record once, and parameters only in their own table", () => {
    assert.equal(written.split("#### Item").length, 2);
    assert.ok(!written.includes("#### Params") && !written.includes("#### Fees"));
  });

  it("has no empty chapters", () => {
    const bare = formatDocs([
      { module: { ...SHOP, messages: [], queries: [], events: [], errors: {} }, page: "" },
    ]);
    assert.doesNotMatch(bare, /### (Messages|Queries|Events|Refusals)/);
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
    assert.equal(
      gasText(() => 500),
      "500",
    );
    assert.equal(
      gasText(({ items }) => 1_000 + 20 * items.length),
      "1,000 + 20 for each of items",
    );
    assert.equal(
      gasText(({ items }) => items.filter(({ kind }) => kind === "a").length + 1),
      "1 + more by items",
    );
    assert.equal(
      gasText(({ items }) => Number(items[0]?.kind.length)),
      "depends on the message",
    );
  });
});
