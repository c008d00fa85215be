import assert from "node:assert/strict";
import { amount } from "../../../chain/types/amount.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { sha256 } from "../../../chain/types/hash.ts";
import { type Chain, connectChain } from "../../../client/chain.ts";
import {
  InclusionTimeoutError,
  TransactionRefusedError,
  UnreachableError,
} from "../../../client/errors.ts";
import { sendTokens } from "../../../client/tokens.ts";
import { walletOf } from "../../../client/wallet.ts";
import { FAKE_CHAIN_ID, type FakeChain, startFakeChain } from "../../support/fakeChain.ts";
import { eventually } from "../../support/poll.ts";

const WALLET = walletOf(sha256(utf8("a test key")));
const MESSAGES = [sendTokens(WALLET.address, WALLET.address, amount(1n))];

describe("a chain as one account sees it", () => {
  let fake: FakeChain;
  let chain: Chain;

  beforeEach(async () => {
    fake = await startFakeChain();
    chain = await connectChain(fake.rpc.url);
  });

  afterEach(async () => {
    await fake.rpc.stop();
  });

  it("learns its id when it connects", async () => {
    assert.equal(chain.chainId, FAKE_CHAIN_ID);
    await fake.rpc.stop();
    await assert.rejects(connectChain(fake.rpc.url), UnreachableError);
    await fake.rpc.resume();
  });

  it("asks what a transaction costs, with a margin, and pays just that", async () => {
    const fee = await chain.estimate(WALLET, MESSAGES);
    assert.deepEqual(fee, { gas: 26_000, amountNyz: 26_000n });
    const included = await chain.send(WALLET, MESSAGES);
    assert.deepEqual([included.code, included.height, included.gasUsed], [0, 5, 20_000]);
    assert.deepEqual(fake.transactions, [{ sequence: 0, gas: 26_000 }]);
  });

  it("spares the simulation where gas is given", async () => {
    fake.refusesSimulation = { code: 5, codespace: "sdk", log: "not asked" };
    await chain.send(WALLET, MESSAGES, { gas: 77 });
    assert.equal(fake.transactions[0]?.gas, 77);
  });

  it("sends one after the other with rising sequences, also when nobody waits", async () => {
    await Promise.all([1, 2, 3, 4].map(() => chain.send(WALLET, MESSAGES)));
    assert.deepEqual(
      fake.transactions.map(({ sequence }) => sequence),
      [0, 1, 2, 3],
    );
    const sent = fake.rpc.calls.filter((method) => method === "broadcast_tx_sync");
    const asked = fake.rpc.calls.filter((method) => method === "abci_query");
    assert.deepEqual([sent.length, asked.length], [4, 5], "one account, four simulations");
  });

  it("takes up the sequence of the mempool when somebody else has sent with the same key", async () => {
    await chain.send(WALLET, MESSAGES);
    fake.includes = false;
    fake.mempoolSequence = 7;
    await chain.send(WALLET, MESSAGES, { waitSeconds: 0 });
    await chain.send(WALLET, MESSAGES, { waitSeconds: 0, gas: 100 });
    assert.deepEqual(
      fake.transactions.map(({ sequence }) => sequence),
      [0, 7, 8],
    );
  });

  it("goes back when transactions that waited are lost", async () => {
    await chain.send(WALLET, MESSAGES, { waitSeconds: 0 });
    await chain.send(WALLET, MESSAGES, { waitSeconds: 0 });
    fake.mempoolSequence = 0;
    await chain.send(WALLET, MESSAGES, { waitSeconds: 0, gas: 100 });
    assert.equal(fake.transactions.at(-1)?.sequence, 0);
  });

  it("gives up on a sequence that is never right", async () => {
    const log = "account sequence mismatch, expected 9, got 0: incorrect account sequence";
    fake.refusesSimulation = { code: 32, codespace: "sdk", log };
    const before = fake.rpc.calls.length;
    await assert.rejects(chain.send(WALLET, MESSAGES), { code: 32 });
    const asked = fake.rpc.calls.slice(before).filter((method) => method === "abci_query").length;
    assert.ok(asked <= 6, `it asked ${asked} times`);
  });

  it("refuses with the code and sentence of the simulation, and tries again afresh the next time", async () => {
    fake.refusesSimulation = { code: 5, codespace: "sdk", log: "insufficient funds" };
    const error = await chain.send(WALLET, MESSAGES).catch((caught: unknown) => caught);
    assert.ok(error instanceof TransactionRefusedError);
    assert.deepEqual(
      [error.codespace, error.code, error.message],
      ["sdk", 5, "insufficient funds"],
    );
    fake.refusesSimulation = undefined;
    assert.equal((await chain.send(WALLET, MESSAGES)).code, 0);
  });

  it("returns what a block refused with its code", async () => {
    fake.refusesInBlock = { code: 11, codespace: "sdk", log: "out of gas" };
    const { code, codespace, log } = await chain.send(WALLET, MESSAGES);
    assert.deepEqual([code, codespace, log], [11, "sdk", "out of gas"]);
  });

  it("refuses to send for an account that does not exist, naming the next step", async () => {
    fake.committedSequence = -1;
    await assert.rejects(chain.send(WALLET, MESSAGES), /does not exist yet: send it some tokens/);
    assert.equal(await chain.account(WALLET.text), undefined);
  });

  it("says which transaction was in no block in time", async () => {
    fake.includes = false;
    const error = await chain
      .send(WALLET, MESSAGES, { waitSeconds: 0.2 })
      .catch((caught: unknown) => caught);
    assert.ok(error instanceof InclusionTimeoutError);
    assert.match(error.hash, /^[0-9A-F]{64}$/);
  });

  it("waits for a node that goes away while the transaction waits", async () => {
    fake.includes = false;
    const sent = chain.send(WALLET, MESSAGES, { waitSeconds: 10 });
    await eventually("the transaction", () => fake.transactions.length > 0);
    let lost = 0;
    fake.rpc.raw = (response) => {
      lost += 1;
      response.destroy();
    };
    await eventually("two lost calls", () => lost >= 2);
    fake.includes = true;
    fake.rpc.raw = undefined;
    assert.equal((await sent).code, 0);
  });
});
