import assert from "node:assert/strict";
import { parseGasPrice } from "../../../chain/app/gas.ts";
import { accountOf } from "../../../chain/modules/auth/keeper.ts";
import { balanceOf } from "../../../chain/modules/bank/keeper.ts";
import { moduleAddress } from "../../../chain/types/address.ts";
import { accountNamed, type TestAccount } from "../../support/accounts.ts";
import { CHAIN_ID, TestApplication } from "../../support/application.ts";
import {
  sendMessage,
  signTransaction,
  type TestSigner,
  type TestTransaction,
} from "../../support/transactions.ts";

const ORDER = BigInt("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");

/** The other signature that the same key makes of the same digest, which must not be valid. */
function withHighS(tx: Uint8Array): Uint8Array {
  const s = BigInt(`0x${Buffer.from(tx.slice(-32)).toString("hex")}`);
  const high = (ORDER - s).toString(16).padStart(64, "0");
  return Uint8Array.from([...tx.slice(0, -32), ...Buffer.from(high, "hex")]);
}

describe("what stands before the messages", () => {
  const alice = accountNamed("alice");
  const bob = accountNamed("bob");
  const fresh = accountNamed("fresh");
  let test: TestApplication;

  beforeEach(async () => {
    const balances = [alice, bob].map(({ text }) => ({ address: text, amountNyz: "1000000" }));
    test = await TestApplication.start({
      appState: { bank: { balances } },
      minGasPrice: parseGasPrice("0.001nyz"),
      maxBlockGas: 1_000_000,
    });
    await test.block();
  });

  afterEach(() => test.close());

  const signer = (account: TestAccount, sequence = 0): TestSigner => ({
    account,
    number: account === alice ? 1 : 2,
    sequence,
  });

  const send = (change: Partial<TestTransaction> = {}): Uint8Array =>
    signTransaction({
      chainId: CHAIN_ID,
      signers: [signer(alice)],
      messages: [sendMessage(alice, bob.text, 10n)],
      fee: 1_000n,
      ...change,
    });

  const delivered = async (tx: Uint8Array) => (await test.block([tx])).txResults[0];

  it("charges the fee and counts the transaction, whether or not its messages succeed", async () => {
    const good = await delivered(send());
    const bad = await delivered(
      send({ signers: [signer(alice, 1)], messages: [sendMessage(alice, bob.text, 999_999n)] }),
    );

    assert.equal(good?.code, 0);
    assert.deepEqual([bad?.codespace, bad?.code], ["sdk", 5]);
    assert.equal(balanceOf(test.app.state, alice.address), 1_000_000n - 2_000n - 10n);
    assert.equal(balanceOf(test.app.state, moduleAddress("fee_collector")), 2_000n);
    assert.equal(accountOf(test.app.state, alice.address)?.sequence, 2);
    assert.equal(bad?.events?.filter(({ type }) => type === "transfer").length, 1);
  });

  it("leaves nothing of a transaction that does not pass", async () => {
    const before = test.app.exportGenesis();
    const result = await delivered(send({ signers: [signer(alice, 5)] }));
    assert.equal(result?.code, 32);
    assert.deepEqual(result?.events ?? [], []);
    assert.deepEqual(test.app.exportGenesis()["bank"], before["bank"]);
    assert.deepEqual(test.app.exportGenesis()["auth"], before["auth"]);
  });

  it("drops what the first messages wrote when a later one fails", async () => {
    const messages = [sendMessage(alice, bob.text, 500n), sendMessage(alice, bob.text, 999_999n)];
    const result = await delivered(send({ messages }));
    assert.match(result?.log ?? "", /message index: 1: spendable balance 998500nyz/);
    assert.deepEqual(
      result?.events?.map(({ type }) => type),
      ["coin_spent", "coin_received", "transfer", "message", "tx", "tx", "tx"],
    );
    assert.equal(balanceOf(test.app.state, bob.address), 1_000_000n);
  });

  it("asks for the minimum gas price in the mempool only", async () => {
    const cheap = send({ fee: 199n });
    const [answer] = await test.check([cheap]);
    assert.deepEqual([answer?.codespace, answer?.code], ["sdk", 13]);
    assert.equal((await delivered(cheap))?.code, 0);
  });

  it("lets the mempool see the sequence and fees of the transactions before", async () => {
    const first = send();
    const second = send({ signers: [signer(alice, 1)] });
    const codes = async (txs: readonly Uint8Array[]) =>
      (await test.check(txs)).map(({ code }) => code);

    assert.deepEqual(await codes([second, first, second, second]), [32, 0, 0, 32]);
    const poor = send({ signers: [signer(alice, 2)], fee: 998_001n });
    assert.deepEqual(await codes([poor]), [5]);
  });

  it("forgets the mempool's view at each commit", async () => {
    await test.check([send()]);
    await test.block();
    const [again] = await test.check([send()]);
    assert.equal(again?.code, 0);
  });

  it("rechecks sequences and balances, and no signatures", async () => {
    const forged = send();
    forged[forged.length - 1] = (forged.at(-1) as number) ^ 1;
    const [fresh] = await test.check([forged]);
    const [rechecked] = await test.check([forged], "recheck");
    assert.deepEqual([fresh?.code, rechecked?.code], [4, 0]);
    await test.block([send()]);
    const [outdated] = await test.check([send()], "recheck");
    assert.equal(outdated?.code, 32);
  });

  it("refuses a signature with high s, in the mempool and in a block", async () => {
    const tx = withHighS(send());
    assert.equal((await test.check([tx]))[0]?.code, 4);
    assert.equal((await delivered(tx))?.code, 4);
  });

  it("refuses a signature for another chain, number, sequence or body", async () => {
    const number = { ...signer(alice), number: 2 };
    const codes = (
      await test.check([send({ chainId: "other-1" }), send({ signers: [number] })])
    ).map(({ code }) => code);
    assert.deepEqual(codes, [4, 4]);
  });

  it("refuses a key that is not the signer's", async () => {
    const tx = send({ signers: [{ account: bob, number: 1, sequence: 0 }] });
    const [answer] = await test.check([tx]);
    assert.equal(answer?.code, 8);
    assert.match(
      answer?.log ?? "",
      /^pubKey does not match signer address yz1\w+ with signer index: 0/,
    );
  });

  it("knows accounts from their first tokens on, within the same block", async () => {
    const give = send({ messages: [sendMessage(alice, fresh.text, 5_000n)] });
    const number = 2 + (await moduleAccountsBefore());
    const spend = signTransaction({
      chainId: CHAIN_ID,
      signers: [{ account: fresh, number, sequence: 0 }],
      messages: [sendMessage(fresh, bob.text, 1n)],
      fee: 1n,
    });
    const { txResults } = await test.block([give, spend]);
    assert.deepEqual(
      txResults.map(({ code }) => code),
      [0, 0],
      txResults[1]?.log,
    );
  });

  const moduleAccountsBefore = async (): Promise<number> => {
    const { accounts } = test.app.exportGenesis()["auth"] as { accounts: readonly unknown[] };
    return accounts.length - 1;
  };

  it("takes the fee from the payer, who signs last", async () => {
    const change = { payer: bob.text, signers: [signer(alice), signer(bob)] };
    assert.equal((await delivered(send(change)))?.code, 0);
    assert.equal(balanceOf(test.app.state, alice.address), 1_000_000n - 10n);
    assert.equal(balanceOf(test.app.state, bob.address), 1_000_000n + 10n - 1_000n);
    assert.equal(accountOf(test.app.state, bob.address)?.sequence, 1);

    const missing = send({ payer: bob.text, signers: [signer(alice, 1)] });
    const result = await delivered(missing);
    assert.deepEqual([result?.codespace, result?.code], ["sdk", 4]);
    assert.match(result?.log ?? "", /^wrong number of signers; expected 2, got 1: unauthorized$/);
  });

  it("charges by size, signature and message, the same in simulation of a signed transaction", async () => {
    const tx = send();
    const [checked] = await test.check([tx]);
    assert.equal(checked?.gasUsed, tx.length * 10 + 1_000 + 20_000);
    assert.equal((await delivered(tx))?.gasUsed, checked?.gasUsed);
  });

  it("ends a transaction that runs out of gas, and keeps its fee", async () => {
    const result = await delivered(send({ gas: 20_000 }));
    assert.deepEqual([result?.codespace, result?.code], ["sdk", 11]);
    assert.match(
      result?.log ?? "",
      /^out of gas in location: cosmos.bank.v1beta1.MsgSend; gasWanted: 20000, gasUsed: \d+: out of gas$/,
    );
    assert.equal(balanceOf(test.app.state, alice.address), 1_000_000n - 1_000n);
  });

  it("runs no more transactions once the gas of a block is used up", async () => {
    const many = { messages: Array.from({ length: 25 }, () => sendMessage(alice, bob.text, 1n)) };
    const big = [0, 1].map((at) => send({ ...many, signers: [signer(alice, at)], gas: 600_000 }));
    const small = send({ signers: [signer(alice, 2)] });
    const { txResults } = await test.block([...big, small]);
    assert.deepEqual(
      txResults.map(({ code }) => code),
      [0, 0, 11],
    );
    assert.equal(txResults[2]?.log, "no block gas left to run tx: out of gas");
  });

  it("refuses sign modes and features that are not there yet, in clear words", async () => {
    const [amino] = await test.check([send({ mode: 127 })]);
    const [granted] = await test.check([send({ granter: bob.text })]);
    assert.deepEqual([amino?.codespace, amino?.code], ["sdk", 37]);
    assert.deepEqual([granted?.codespace, granted?.code], ["sdk", 37]);
    assert.match(granted?.log ?? "", /fee grants are not enabled/);
  });

  it("counts a timeout height as the last one that is good", async () => {
    const height = test.nextHeight;
    assert.equal((await delivered(send({ timeoutHeight: height })))?.code, 0);
    const late = send({ signers: [signer(alice, 1)], timeoutHeight: height });
    assert.equal((await delivered(late))?.code, 30);
  });

  it("answers garbage with sdk/2 and goes on", async () => {
    const { txResults } = await test.block([new Uint8Array(0), Uint8Array.of(255, 255), send()]);
    assert.deepEqual(
      txResults.map(({ code, codespace }) => [code, codespace]),
      [
        [2, "sdk"],
        [2, "sdk"],
        [0, undefined],
      ],
    );
  });
});
