/**
 * CometBFT ended at each of the eleven points of a height where it can be lost (its own `FAIL_TEST_INDEX`), with an
 * application that outlives it and with one that is killed beside it: the chain goes on and no transaction is lost.
 */

import assert from "node:assert/strict";
import { StargateClient } from "@cosmjs/stargate";
import { accountNamed } from "../support/accounts.ts";
import {
  heightOf,
  type Network,
  type NetworkNode,
  startNetwork,
  waitForHeight,
} from "../support/network.ts";
import { sendMessage, signTransaction } from "../support/transactions.ts";

/** Fail points of one height, from the own prevote to the state after it. */
const POINTS = 11;

describe("a chain whose CometBFT is lost", () => {
  const alice = accountNamed("alice");
  const bob = accountNamed("bob");
  let network: Network;
  let node: NetworkNode;
  let client: StargateClient;
  let sent = 0;

  before(async function () {
    this.timeout(180_000);
    network = await startNetwork({
      appState: { bank: { balances: [{ address: alice.text, amountNyz: "1000000000" }] } },
    });
    node = network.nodes[0] as NetworkNode;
    client = await StargateClient.connect(network.rpc);
  });

  after(async () => {
    client?.disconnect();
    await network?.stop();
  });

  for (let point = 0; point < POINTS; point++) {
    for (const isKilled of [false, true]) {
      const application = isKilled ? "an application killed beside it" : "the same application";

      it(`goes on after fail point ${point} with ${application}`, async function () {
        this.timeout(60_000);
        const tx = signTransaction({
          chainId: network.chainId,
          signers: [{ account: alice, number: 1, sequence: sent }],
          messages: [sendMessage(alice, bob.text, 1n)],
        });
        await client.broadcastTxSync(tx);
        sent += 1;
        const reached = await heightOf(node);
        await node.cometbft.stop("SIGKILL");
        const failing = node.cometbft.start({ FAIL_TEST_INDEX: String(point) });
        await failing.catch(() => undefined);
        assert.match(await node.cometbft.ended(), /fail-test/);
        if (isKilled) {
          await node.chain.stop("SIGKILL");
          await node.chain.start();
        }

        await node.cometbft.start();
        await waitForHeight(node, reached + 3);

        const { sequence } = await client.getSequence(alice.text);
        if (sequence < sent) await client.broadcastTx(tx, 10_000, 50);
        assert.equal((await client.getBalance(bob.text, "nyz")).amount, String(sent));
      });
    }
  }
});
