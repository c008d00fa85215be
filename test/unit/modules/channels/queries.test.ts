import assert from "node:assert/strict";
import { QueryError } from "../../../../chain/core/module.ts";
import {
  QueryChannel,
  QueryChannels,
  QueryParams,
  QueryPrices,
  QuerySettlement,
  QuerySettlements,
} from "../../../../chain/modules/channels/records.ts";
import type { QueryType } from "../../../../chain/schema/package.ts";
import type { Address, NodeId } from "../../../../chain/types/address.ts";
import type { ChannelId } from "../../../../chain/types/channelId.ts";
import {
  deviceEntry,
  messages,
  type TestDevice,
  type TestNode,
  Traffic,
} from "../../../support/traffic.ts";

function ask<Q, A>(traffic: Traffic, query: QueryType<Q, A>, asked: NoInfer<Q>): A {
  const { path, request, response } = query;
  return response.decode(traffic.ledger.query(path, request.encode(asked as Q)));
}

function nodeOf(traffic: Traffic, index: number): TestNode {
  return traffic.nodes[index] as TestNode;
}

describe("queries of channels", () => {
  it("answer a channel by its id, and by payer and node", () => {
    const traffic = new Traffic();
    const [payer] = traffic.payers;
    const node = nodeOf(traffic, 0);
    const channelId = traffic.open(payer, node, 700n);
    const names = { payer: payer.address, node: node.id };
    for (const asked of [{ channelId }, names]) {
      const { channel } = ask(traffic, QueryChannel, asked);
      assert.equal(channel.id, channelId);
      assert.equal(channel.depositNyz, 700n);
      assert.equal(channel.settledNyz, 0n);
      assert.equal(channel.payer, names.payer);
      assert.equal(channel.node, names.node);
    }
    const { path } = QueryChannel;
    const short = Uint8Array.of(0x0a, 31, ...new Uint8Array(31));
    assert.throws(() => traffic.ledger.query(path, short), /channelId: must be 32 bytes, not 31/);
    assert.throws(() => ask(traffic, QueryChannel, { node: node.id }), QueryError);
    const other = { channelId: "\0".repeat(32) as ChannelId };
    assert.throws(() => ask(traffic, QueryChannel, other), /no channel 00/);
  });

  it("page through the channels of a payer and of a node without losing or repeating one", () => {
    const traffic = new Traffic({ nodes: 7 });
    const [payer, other] = traffic.payers;
    for (const node of traffic.nodes) traffic.open(payer, node, 100n);
    traffic.open(other, nodeOf(traffic, 3), 100n);
    const pages = (asked: { payer?: Address; node?: NodeId }): ChannelId[][] => {
      const found: ChannelId[][] = [];
      let after: ChannelId | undefined;
      do {
        const { channels, next } = ask(traffic, QueryChannels, { ...asked, after, limit: 3 });
        found.push(channels.map(({ id }) => id));
        after = next;
      } while (after !== undefined);
      return found;
    };
    const ofPayer = pages({ payer: payer.address });
    assert.deepEqual(
      ofPayer.map(({ length }) => length),
      [3, 3, 1],
    );
    assert.equal(new Set(ofPayer.flat()).size, 7);
    const ofNode = pages({ node: nodeOf(traffic, 3).id });
    assert.equal(ofNode.flat().length, 2);
    assert.throws(() => pages({}), /either a payer or a node/);
  });

  it("answer prices, parameters and settlements", () => {
    const traffic = new Traffic({ nodes: 3 });
    const node = nodeOf(traffic, 0);
    const device = traffic.devices[0] as TestDevice;
    for (const to of traffic.nodes) {
      traffic.open(device.payer, to, 100_000n);
      traffic.settle([deviceEntry(device, to, { epoch: 0, usage: messages(5) })]);
    }
    const { prices, currentPriceTable } = ask(traffic, QueryPrices, {});
    assert.equal(currentPriceTable, 1);
    assert.deepEqual(
      prices[0]?.tiers.map(({ perMessageNyz, perKibNyz }) => [perMessageNyz, perKibNyz]),
      [
        [800n, 200n],
        [320n, 80n],
        [80n, 20n],
      ],
    );
    const { params } = ask(traffic, QueryParams, {});
    assert.equal(params.feeSplit.brokerBps, 8_000);
    assert.equal(params.thawEpochs, 3);
    const one = ask(traffic, QuerySettlement, { epoch: 0, node: node.id });
    assert.equal(one.settlement.feesNyz, 5_000n);
    assert.equal(one.totalBurnedSignedNyz, 1_800n);
    const first = ask(traffic, QuerySettlements, { epoch: 0, limit: 2 });
    const rest = ask(traffic, QuerySettlements, { epoch: 0, after: first.next, limit: 2 });
    const all = [...first.settlements, ...rest.settlements];
    assert.deepEqual(all.map((one) => one.node).sort(), traffic.nodes.map(({ id }) => id).sort());
    assert(all.every(({ burnedSignedNyz }) => burnedSignedNyz === 600n));
    assert.equal(rest.next, undefined);
    assert.deepEqual(ask(traffic, QuerySettlements, { epoch: 1, limit: 0 }).settlements, []);
  });
});
