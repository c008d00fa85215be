/** What stock CosmJS is told when a transaction cannot enter the mempool: codes and sentences of the Cosmos SDK. */

import assert from "node:assert/strict";
import { BroadcastTxError, StargateClient } from "@cosmjs/stargate";
import { accountNamed } from "../support/accounts.ts";
import { type Network, startNetwork } from "../support/network.ts";
import { sendMessage, signTransaction } from "../support/transactions.ts";

describe("stock CosmJS is told", () => {
  const alice = accountNamed("alice");
  const bob = accountNamed("bob");
  let network: Network;
  let client: StargateClient;

  before(async function () {
    this.timeout(180_000);
    network = await startNetwork({
      appState: { bank: { balances: [{ address: alice.text, amountNyz: "1000000000" }] } },
      minGasPrice: "0.01nyz",
      maxBlockGas: 10_000_000,
    });
    client = await StargateClient.connect(network.rpc);
  });

  after(async () => {
    client?.disconnect();
    await network?.stop();
  });

  const refused = async (
    change: Partial<Parameters<typeof signTransaction>[0]>,
    number?: number,
  ): Promise<BroadcastTxError> => {
    const { accountNumber, sequence } = await client.getSequence(alice.text);
    const signer = { account: alice, number: number ?? accountNumber, sequence };
    const tx = signTransaction({
      chainId: network.chainId,
      signers: [signer],
      messages: [sendMessage(alice, bob.text, 1n)],
      fee: 5_000n,
      ...change,
    });
    try {
      await client.broadcastTxSync(tx);
    } catch (error) {
      assert.ok(error instanceof BroadcastTxError, String(error));
      assert.equal(error.codespace, "sdk");
      return error;
    }
    throw new assert.AssertionError({ message: "the transaction was taken" });
  };

  it("wrong sequence", async () => {
    const { accountNumber, sequence } = await client.getSequence(alice.text);
    const signers = [{ account: alice, number: accountNumber, sequence: sequence + 7 }];
    const { code, log } = await refused({ signers });
    assert.equal(code, 32);
    assert.equal(
      log,
      `account sequence mismatch, expected ${sequence}, got ${sequence + 7}: incorrect account sequence`,
    );
  });

  it("wrong chain id", async () => {
    const { code, log } = await refused({ chainId: "yizhan-other-1" });
    assert.equal(code, 4);
    assert.match(
      log ?? "",
      /^signature verification failed; please verify account number \(1\) and chain-id \(yizhan-test-1\): \(unable to verify single signer signature\): unauthorized$/,
    );
  });

  it("wrong account number", async () => {
    assert.equal((await refused({}, 99)).code, 4);
  });

  it("too small a fee", async () => {
    const { code, log } = await refused({ fee: 1_999n });
    assert.equal(code, 13);
    assert.equal(log, "insufficient fees; got: 1999nyz required: 2000nyz: insufficient fee");
  });

  it("no funds for the fee", async () => {
    assert.equal((await refused({ fee: 10_000_000_000n })).code, 5);
  });

  it("an account that does not exist", async () => {
    const ghost = accountNamed("ghost");
    const signers = [{ account: ghost, number: 9, sequence: 0 }];
    const messages = [sendMessage(ghost, bob.text, 1n)];
    assert.equal((await refused({ signers, messages })).code, 9);
  });

  it("a gas limit above that of a block, or below what it takes", async () => {
    assert.equal((await refused({ gas: 10_000_001, fee: 100_001n })).code, 41);
    const { code, log } = await refused({ gas: 20_000 });
    assert.equal(code, 11);
    assert.match(log ?? "", /^out of gas in location: messages; gasWanted: 20000, gasUsed: \d+: /);
  });

  it("a long memo, a passed timeout, a fee grant, an unknown message", async () => {
    assert.equal((await refused({ memo: "x".repeat(257) })).code, 12);
    assert.equal((await refused({ timeoutHeight: 1 })).code, 30);
    assert.equal((await refused({ granter: bob.text })).code, 37);
    const messages = [{ typeUrl: "/cosmos.bank.v1beta1.MsgBurn", value: new Uint8Array(0) }];
    assert.equal((await refused({ messages })).code, 2);
  });
});
