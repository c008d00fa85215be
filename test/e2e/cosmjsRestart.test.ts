/** Processes that stop, are killed and start again in any order, with stock CosmJS watching. */

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

describe("a chain that is stopped and started", () => {
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

  const send = async (): Promise<void> => {
    const tx = signTransaction({
      chainId: network.chainId,
      signers: [{ account: alice, number: 1, sequence: sent }],
      messages: [sendMessage(alice, bob.text, 1n)],
    });
    const { code } = await client.broadcastTx(tx, 10_000, 50);
    assert.equal(code, 0);
    sent += 1;
  };

  const goesOn = async (): Promise<void> => {
    await waitForHeight(node, (await heightOf(node)) + 2);
    await send();
    assert.equal((await client.getBalance(bob.text, "nyz")).amount, String(sent));
  };

  it("goes on when CometBFT is stopped first and started last", async function () {
    this.timeout(60_000);
    await send();
    await node.cometbft.stop("SIGTERM");
    await node.chain.stop("SIGTERM");

    await node.chain.start();
    await node.cometbft.start();

    await goesOn();
  });

  it("goes on when the application is stopped first and started last", async function () {
    this.timeout(60_000);
    await node.chain.stop("SIGTERM");
    await node.cometbft.stop("SIGTERM");

    await node.cometbft.start();
    await node.chain.start();

    await goesOn();
  });

  it("goes on with an application that outlives CometBFT", async function () {
    this.timeout(60_000);
    await node.cometbft.stop("SIGKILL");

    await node.cometbft.start();

    await goesOn();
  });

  it("loses nothing when the application is killed, again and again", async function () {
    this.timeout(120_000);
    for (let i = 0; i < 3; i++) {
      await send();
      await node.chain.stop("SIGKILL");
      await node.cometbft.stop("SIGTERM");

      await node.chain.start();
      await node.cometbft.start();

      await goesOn();
    }
  });

  it("refuses to start a second application on the same state, in one sentence", async () => {
    await assert.rejects(node.chain.startTwin(), /is in use by another process/);
    await goesOn();
  });
});
