import assert from "node:assert/strict";
import { QueryError } from "../../../../chain/core/module.ts";
import { formatAddress, formatNodeId } from "../../../../chain/types/address.ts";
import { yizhan } from "../../../../proto/gen/yizhan.js";
import {
  deviceEntry,
  messages,
  type TestDevice,
  type TestNode,
  Traffic,
} from "../../../support/traffic.ts";

const { v1 } = yizhan.channels;
const SERVICE = "/yizhan.channels.v1.Query";

function nodeOf(traffic: Traffic, index: number): TestNode {
  return traffic.nodes[index] as TestNode;
}

describe("queries of channels", () => {
  it("answer a channel by its id, and by payer and node", () => {
    const traffic = new Traffic();
    const [payer] = traffic.payers;
    const node = nodeOf(traffic, 0);
    const channelId = traffic.open(payer, node, 700n);
    const names = { payer: formatAddress(payer.address), node: formatNodeId(node.id) };
    for (const asked of [{ channelId }, names]) {
      const bytes = traffic.ledger.query(
        `${SERVICE}/Channel`,
        v1.QueryChannelRequest.encode(asked).finish(),
      );
      const { channel } = v1.QueryChannelResponse.decode(bytes);
      assert.equal(channel?.depositNyz, "700");
      assert.equal(channel?.settledNyz, "0");
      assert.equal(channel?.payer, names.payer);
      assert.equal(channel?.node, names.node);
    }
    const wrong = v1.QueryChannelRequest.encode({ channelId: new Uint8Array(31) }).finish();
    assert.throws(() => traffic.ledger.query(`${SERVICE}/Channel`, wrong), QueryError);
    const other = v1.QueryChannelRequest.encode({ channelId: new Uint8Array(32) }).finish();
    assert.throws(() => traffic.ledger.query(`${SERVICE}/Channel`, other), /no channel 00/);
  });

  it("page through the channels of a payer and of a node without losing or repeating one", () => {
    const traffic = new Traffic({ nodes: 7 });
    const [payer, other] = traffic.payers;
    for (const node of traffic.nodes) traffic.open(payer, node, 100n);
    traffic.open(other, nodeOf(traffic, 3), 100n);
    const pages = (asked: { payer?: string; node?: string }): string[][] => {
      const found: string[][] = [];
      for (let after = "", i = 0; i === 0 || after !== ""; i++) {
        const request = v1.QueryChannelsRequest.encode({ ...asked, after, limit: 3 }).finish();
        const bytes = traffic.ledger.query(`${SERVICE}/Channels`, request);
        const { channels, next } = v1.QueryChannelsResponse.decode(bytes);
        found.push(channels.map(({ id }) => Buffer.from(id ?? []).toString("hex")));
        after = next;
      }
      return found;
    };
    const ofPayer = pages({ payer: formatAddress(payer.address) });
    assert.deepEqual(
      ofPayer.map(({ length }) => length),
      [3, 3, 1],
    );
    assert.equal(new Set(ofPayer.flat()).size, 7);
    const ofNode = pages({ node: formatNodeId(nodeOf(traffic, 3).id) });
    assert.equal(ofNode.flat().length, 2);
    assert.throws(() => pages({}), /either a payer or a node/);
  });

  it("answer prices, parameters and settlements", () => {
    const traffic = new Traffic();
    const node = nodeOf(traffic, 0);
    const device = traffic.devices[0] as TestDevice;
    traffic.open(device.payer, node, 100_000n);
    traffic.settle([deviceEntry(device, node, { epoch: 0, usage: messages(5) })]);
    const { prices } = v1.QueryPricesResponse.decode(traffic.ledger.query(`${SERVICE}/Prices`));
    const tiers = prices[0]?.tiers?.map(({ perMessageNyz, perKibNyz }) => [
      perMessageNyz,
      perKibNyz,
    ]);
    assert.deepEqual(tiers, [
      ["800", "200"],
      ["320", "80"],
      ["80", "20"],
    ]);
    const { params } = v1.QueryParamsResponse.decode(traffic.ledger.query(`${SERVICE}/Params`));
    assert.equal(params?.feeSplit?.brokerBps, 8_000);
    assert.equal(params?.thawEpochs, 3);
    const name = formatNodeId(node.id);
    const request = v1.QuerySettlementRequest.encode({ epoch: 0, node: name }).finish();
    const one = v1.QuerySettlementResponse.decode(
      traffic.ledger.query(`${SERVICE}/Settlement`, request),
    );
    assert.equal(one.settlement?.feesNyz, "5000");
    assert.equal(one.totalBurnedSignedNyz, "600");
    const all = v1.QuerySettlementsResponse.decode(traffic.ledger.query(`${SERVICE}/Settlements`));
    assert.deepEqual(
      all.settlements.map((settlement) => [settlement.node, settlement.burnedSignedNyz]),
      [[name, "600"]],
    );
  });
});
