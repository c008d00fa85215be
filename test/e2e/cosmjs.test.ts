/** Stock CosmJS against the real CometBFT and the chain process: what wallets and applications do. */

import assert from "node:assert/strict";
import { GasPrice, SigningStargateClient, StargateClient, TimeoutError } from "@cosmjs/stargate";
import { AuthInfo, TxBody, TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import { accountNamed, type TestAccount, walletOf } from "../support/accounts.ts";
import { type Network, startNetwork } from "../support/network.ts";
import { sendMessage, signTransaction } from "../support/transactions.ts";

const FEE = { amount: [{ denom: "nyz", amount: "5000" }], gas: "100000" };

describe("stock CosmJS", () => {
  const alice = accountNamed("alice");
  const bob = accountNamed("bob");
  const carol = accountNamed("carol");
  let network: Network;
  let client: SigningStargateClient;

  const connect = async (account: TestAccount): Promise<SigningStargateClient> =>
    SigningStargateClient.connectWithSigner(network.rpc, await walletOf(account), {
      gasPrice: GasPrice.fromString("0.025nyz"),
      broadcastPollIntervalMs: 50,
    });

  before(async function () {
    this.timeout(180_000);
    const balances = [alice, carol].map(({ text }) => ({ address: text, amountNyz: "1000000000" }));
    network = await startNetwork({
      appState: { bank: { balances } },
      minGasPrice: "0.01nyz",
      maxBlockGas: 10_000_000,
    });
    client = await connect(alice);
  });

  after(async () => {
    client?.disconnect();
    await network?.stop();
  });

  it("connects, and reads chain id, height and blocks", async () => {
    assert.equal(await client.getChainId(), network.chainId);
    const height = await client.getHeight();
    assert.ok(height >= 2);
    const block = await client.getBlock(height);
    assert.equal(block.header.chainId, network.chainId);
  });

  it("reads accounts, null for one that is not there", async () => {
    const account = await client.getAccount(carol.text);

    assert.deepEqual(account, {
      address: carol.text,
      pubkey: null,
      accountNumber: 2n,
      sequence: 0,
    });
    assert.equal(await client.getAccount(accountNamed("nobody").text), null);
  });

  it("reads balances and the supply, zero where there is nothing", async () => {
    const nobody = accountNamed("nobody").text;
    assert.deepEqual(await client.getBalance(nobody, "nyz"), { denom: "nyz", amount: "0" });
    assert.deepEqual(await client.getAllBalances(nobody), []);
    assert.deepEqual(await client.getAllBalances(carol.text), [
      { denom: "nyz", amount: "1000000000" },
    ]);
  });

  it("sends tokens with a given fee, and finds the transaction again", async () => {
    const before = BigInt((await client.getBalance(alice.text, "nyz")).amount);

    const sent = await client.sendTokens(
      alice.text,
      bob.text,
      [{ denom: "nyz", amount: "12345" }],
      FEE,
      "for you",
    );

    assert.equal(sent.code, 0);
    assert.equal(sent.rawLog, "");
    assert.equal(sent.gasWanted, 100_000n);
    assert.deepEqual(
      sent.msgResponses.map(({ typeUrl }) => typeUrl),
      ["/cosmos.bank.v1beta1.MsgSendResponse"],
    );
    assert.deepEqual(await client.getBalance(bob.text, "nyz"), { denom: "nyz", amount: "12345" });
    const after = BigInt((await client.getBalance(alice.text, "nyz")).amount);
    assert.equal(before - after, 12_345n + 5_000n);
    const found = await client.getTx(sent.transactionHash);
    assert.equal(found?.height, sent.height);
    assert.equal(
      TxBody.decode(TxRaw.decode(found?.tx ?? new Uint8Array()).bodyBytes).memo,
      "for you",
    );
  });

  it("emits the events that explorers search by", async () => {
    const byRecipient = await client.searchTx([{ key: "transfer.recipient", value: bob.text }]);
    const bySender = await client.searchTx(`message.sender='${alice.text}' AND tx.height>1`);
    const byAction = await client.searchTx([
      { key: "message.action", value: "/cosmos.bank.v1beta1.MsgSend" },
    ]);

    assert.equal(byRecipient.length, 1);
    assert.deepEqual(
      bySender.map(({ hash }) => hash),
      byRecipient.map(({ hash }) => hash),
    );
    assert.ok(byAction.length >= 1);
    assert.deepEqual(
      byRecipient[0]?.events.map(({ type, attributes }) => [
        type,
        ...attributes.map(({ key }) => key),
      ]),
      [
        ["coin_spent", "spender", "amount"],
        ["coin_received", "receiver", "amount"],
        ["transfer", "recipient", "sender", "amount"],
        ["message", "sender"],
        ["tx", "fee", "fee_payer"],
        ["tx", "acc_seq"],
        ["tx", "signature"],
        ["message", "action", "sender", "module", "msg_index"],
        ["coin_spent", "spender", "amount", "msg_index"],
        ["coin_received", "receiver", "amount", "msg_index"],
        ["transfer", "recipient", "sender", "amount", "msg_index"],
        ["message", "sender", "msg_index"],
      ],
    );
  });

  it("sends tokens with an automatic fee, which simulation foretells", async () => {
    const sent = await client.sendTokens(
      alice.text,
      carol.text,
      [{ denom: "nyz", amount: "1" }],
      "auto",
    );

    assert.equal(sent.code, 0);
    assert.ok(sent.gasUsed < sent.gasWanted && sent.gasWanted < 2n * sent.gasUsed);
  });

  it("sends several messages in one transaction", async () => {
    const messages = [1, 2, 3].map((amount) => ({
      typeUrl: "/cosmos.bank.v1beta1.MsgSend",
      value: {
        fromAddress: alice.text,
        toAddress: accountNamed(`many ${amount}`).text,
        amount: [{ denom: "nyz", amount: String(amount) }],
      },
    }));

    const sent = await client.signAndBroadcast(alice.text, messages, "auto");

    assert.equal(sent.code, 0);
    assert.equal(sent.msgResponses.length, 3);
    assert.equal((await client.getBalance(accountNamed("many 3").text, "nyz")).amount, "3");
  });

  it("keeps the fee and the sequence of a transaction whose message fails", async () => {
    const poor = accountNamed("poor");
    await client.sendTokens(alice.text, poor.text, [{ denom: "nyz", amount: "20000" }], FEE);
    const poorClient = await connect(poor);

    const sent = await poorClient.sendTokens(
      poor.text,
      alice.text,
      [{ denom: "nyz", amount: "15001" }],
      FEE,
    );

    assert.equal(sent.code, 5);
    assert.match(
      sent.rawLog ?? "",
      /^failed to execute message; message index: 0: spendable balance 15000nyz is smaller than 15001nyz: insufficient funds$/,
    );
    assert.equal((await poorClient.getBalance(poor.text, "nyz")).amount, "15000");
    assert.equal((await poorClient.getSequence(poor.text)).sequence, 1);
    poorClient.disconnect();
  });

  it("lets another account pay the fee", async () => {
    const [from, payer] = await Promise.all(
      [alice, carol].map(({ text }) => client.getSequence(text)),
    );
    const before = BigInt((await client.getBalance(carol.text, "nyz")).amount);
    const tx = signTransaction({
      chainId: network.chainId,
      signers: [
        { account: alice, number: from?.accountNumber ?? 0, sequence: from?.sequence ?? 0 },
        { account: carol, number: payer?.accountNumber ?? 0, sequence: payer?.sequence ?? 0 },
      ],
      messages: [sendMessage(alice, bob.text, 1n)],
      fee: 7_777n,
      payer: carol.text,
    });
    assert.equal(AuthInfo.decode(TxRaw.decode(tx).authInfoBytes).fee?.payer, carol.text);

    const sent = await client.broadcastTx(tx);

    assert.equal(sent.code, 0);
    assert.equal(before - BigInt((await client.getBalance(carol.text, "nyz")).amount), 7_777n);
  });

  it("sends a hundred transactions in a row without waiting, and all are included", async function () {
    this.timeout(60_000);
    const { accountNumber, sequence } = await client.getSequence(alice.text);
    const target = accountNamed("burst").text;
    const reader = await StargateClient.connect(network.rpc);

    const hashes: string[] = [];
    for (let i = 0; i < 100; i++) {
      const tx = signTransaction({
        chainId: network.chainId,
        signers: [{ account: alice, number: accountNumber, sequence: sequence + i }],
        messages: [sendMessage(alice, target, 1n)],
        fee: 2_000n,
      });
      hashes.push(await client.broadcastTxSync(tx));
    }
    const end = Date.now() + 30_000;
    while ((await reader.getBalance(target, "nyz")).amount !== "100") {
      if (Date.now() > end) throw new TimeoutError("not all included", hashes.at(-1) ?? "");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }

    const results = await Promise.all(hashes.map((hash) => reader.getTx(hash)));
    assert.deepEqual(new Set(results.map((result) => result?.code)), new Set([0]));
    reader.disconnect();
  });
});
