import assert from "node:assert/strict";
import { MODULES } from "../../../chain/app/modules.ts";
import { optional } from "../../../chain/schema/modifiers.ts";
import { service } from "../../../chain/schema/package.ts";
import { bool, nodeId, nyz, u32 } from "../../../chain/schema/scalars.ts";
import { formatNodeId, nodeIdFromBytes } from "../../../chain/types/address.ts";
import { amount } from "../../../chain/types/amount.ts";

describe("a declared event", () => {
  const api = service("yizhan.shop.v1", "A shop.");
  const ItemSold = api.event("ItemSold", "Something was sold.", {
    node: nodeId,
    priceNyz: nyz,
    count: u32,
    gift: bool,
    taxNyz: optional(nyz),
  });

  it("has a type of its package and name, and keys as fields have them on the wire", () => {
    assert.equal(ItemSold.type, "yizhan.shop.item_sold");
    assert.deepEqual(ItemSold.keys, ["node", "price_nyz", "count", "gift", "tax_nyz"]);
    assert.deepEqual(
      api.events.map(({ type }) => type),
      ["yizhan.shop.item_sold"],
    );
  });

  it("says every attribute as text, and what is left out as nothing", () => {
    const node = nodeIdFromBytes(new Uint8Array(20).fill(3));

    const { type, attributes } = ItemSold.of({
      node,
      priceNyz: amount(7n),
      count: 2,
      gift: false,
    });

    assert.equal(type, "yizhan.shop.item_sold");
    assert.deepEqual(attributes, {
      node: formatNodeId(node),
      price_nyz: "7",
      count: "2",
      gift: "false",
      tax_nyz: "",
    });
  });
});

describe("the events of the ledger", () => {
  it("have types of their module, each once, and amounts under names that say their unit", () => {
    const own = MODULES.flatMap(({ name, events }) => events.map((one) => ({ ...one, name })));
    const ours = own.filter(({ type }) => type.startsWith("yizhan."));
    assert.ok(ours.length >= 24, `${ours.length} events`);
    assert.equal(new Set(ours.map(({ type }) => type)).size, ours.length);
    for (const { type, name, keys } of ours) {
      assert.ok(type.startsWith(`yizhan.${name}.`), type);
      for (const key of keys) assert.match(key, /^[a-z]+(_[a-z]+)*$/, `${type} ${key}`);
    }
  });
});
