import assert from "node:assert/strict";
import { MODULES } from "../../../chain/app/modules.ts";
import { cosmosEvent } from "../../../chain/schema/event.ts";
import { optional } from "../../../chain/schema/modifiers.ts";
import { service } from "../../../chain/schema/package.ts";
import { snake } from "../../../chain/schema/record.ts";
import { bool, nodeId, nyz, u32 } from "../../../chain/schema/scalars.ts";
import { formatNodeId, nodeIdFromBytes } from "../../../chain/types/address.ts";
import { amount } from "../../../chain/types/amount.ts";
import { declaredRecords } from "../../support/schema/declaredRecords.ts";

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

describe("a declared event of the Cosmos SDK", () => {
  it("has the SDK's type and keys, and no attribute that is left out", () => {
    const Moved = cosmosEvent("moved", "Coins moved.", "sender", "amount");

    assert.deepEqual([Moved.type, Moved.keys], ["moved", ["sender", "amount"]]);
    assert.deepEqual(Moved.of({ amount: "5nyz" }), {
      type: "moved",
      attributes: { amount: "5nyz" },
    });
  });
});

/** Keys by event, as indexers know them: whoever changes one breaks them. */
const KNOWN: Readonly<Record<string, string>> = {
  coin_spent: "spender amount",
  coin_received: "receiver amount",
  transfer: "recipient sender amount",
  coinbase: "minter amount",
  burn: "burner amount",
  message: "sender",
  "yizhan.epochs.ended": "epoch first_height last_height",
  "yizhan.emission.minted": "epoch emission_nyz dev_nyz market_nyz ops_nyz network_nyz",
  "yizhan.registry.node_registered": "node owner node_class region",
  "yizhan.registry.node_updated": "node owner",
  "yizhan.registry.node_retired": "node owner",
  "yizhan.registry.device_registered": "device payer simulated",
  "yizhan.registry.device_updated": "device payer",
  "yizhan.registry.device_revoked": "device payer last_epoch",
  "yizhan.registry.namespace_registered": "name owner",
  "yizhan.registry.namespace_updated": "name owner",
  "yizhan.bonds.bonded": "node owner amount_nyz own_nyz",
  "yizhan.bonds.unbonding_started": "node owner amount_nyz own_nyz due_epoch",
  "yizhan.bonds.unbonded": "node owner amount_nyz",
  "yizhan.bonds.reward_added": "node epoch amount_nyz",
  "yizhan.bonds.rewards_withdrawn": "node receiver amount_nyz",
  "yizhan.bonds.slashed":
    "node slashed_own_nyz slashed_unbonding_nyz slashed_ring_nyz reporter reporter_nyz burned_nyz",
  "yizhan.channels.opened": "channel payer node amount_nyz",
  "yizhan.channels.topped_up": "channel payer node amount_nyz",
  "yizhan.channels.thawing": "channel payer node amount_nyz thawed_in_epoch",
  "yizhan.channels.withdrawn": "channel payer node amount_nyz",
  "yizhan.channels.settled":
    "channel payer node reward_epoch fees_nyz broker_nyz burned_nyz burned_signed_nyz public_pool_nyz deposit_pool_nyz fund_dev_nyz",
  "yizhan.claims.accepted":
    "node epoch root leaves messages kib private_value_nyz public_value_nyz credit_value_nyz counted_value_nyz",
  "yizhan.claims.evidence": "node epoch reporter reporter_nyz burned_nyz",
  "yizhan.rewards.payout":
    "epoch node owner messages kib fees_nyz burned_nyz node_base_nyz node_base_reason service_nyz service_reason subsidy_nyz height",
  "yizhan.rewards.epoch_paid":
    "epoch payouts node_base_pool_nyz node_base_paid_nyz service_pool_nyz service_paid_nyz",
};

/** Attributes that are no field of the module's records, messages and answers, because nothing else there is the same thing. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  // An epoch's record has its length; that it ends at this height is the fact.
  "yizhan.epochs.ended": "last_height",
  // Whoever the node's owner chose, which is a field of the registry.
  "yizhan.bonds.rewards_withdrawn": "receiver",
  // What was taken of each, and where it went; `own_nyz` is what a bond has left.
  "yizhan.bonds.slashed":
    "slashed_own_nyz slashed_unbonding_nyz slashed_ring_nyz reporter reporter_nyz burned_nyz",
  // The epoch that fees count for, which is not that of their vouchers, and the parts of the fee split.
  "yizhan.channels.settled":
    "reward_epoch broker_nyz public_pool_nyz deposit_pool_nyz fund_dev_nyz",
  // As in `yizhan.bonds.slashed`.
  "yizhan.claims.evidence": "reporter_nyz burned_nyz",
  // Sum of both payments.
  "yizhan.rewards.payout": "subsidy_nyz",
};

describe("the events of the ledger", () => {
  const declared = MODULES.flatMap(({ events }) => events);

  it("have the types and keys that indexers know", () => {
    const keys = Object.fromEntries(declared.map((one) => [one.type, one.keys.join(" ")]));
    assert.deepEqual(keys, KNOWN);
    assert.equal(declared.length, Object.keys(KNOWN).length);
  });

  it("have types of their module", () => {
    for (const { name, events } of MODULES) {
      for (const { type } of events) {
        if (type.includes(".")) assert.ok(type.startsWith(`yizhan.${name}.`), type);
      }
    }
  });

  it("call what they say by the names of fields, but for what only an event says", () => {
    const records = declaredRecords();
    const others: Record<string, string> = {};
    for (const { name, events } of MODULES) {
      const own = records.filter(({ title }) => title.startsWith(`${name}.`));
      const fields = new Set(own.flatMap(({ record }) => Object.keys(record.fields).map(snake)));
      for (const { type, keys } of events.filter((one) => one.type.includes("."))) {
        const unknown = keys.filter((key) => !fields.has(key));
        if (unknown.length > 0) others[type] = unknown.join(" ");
      }
    }
    assert.deepEqual(others, OWN_NAMES);
  });
});
