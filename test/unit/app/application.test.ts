import assert from "node:assert/strict";
import type { FinalizeBlockRequest } from "../../../chain/abci/messages.ts";
import { balanceOf } from "../../../chain/modules/bank/keeper.ts";
import { accountNamed } from "../../support/accounts.ts";
import {
  blockRequest,
  CHAIN_ID,
  TestApplication,
  type TestApplicationOptions,
} from "../../support/application.ts";
import { sendMessage, signTransaction } from "../../support/transactions.ts";

const alice = accountNamed("alice");
const bob = accountNamed("bob");
const carol = accountNamed("carol");

const appState = {
  bank: {
    balances: [alice, bob, carol].map(({ text }) => ({ address: text, amountNyz: "1000000" })),
  },
};

const NO_COMMIT = { round: 0, votes: [] };

function send(sequence: number, change: { gas?: number; memo?: string } = {}): Uint8Array {
  return signTransaction({
    chainId: CHAIN_ID,
    signers: [{ account: alice, number: 1, sequence }],
    messages: [sendMessage(alice, bob.text, 10n)],
    ...change,
  });
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("the application", () => {
  let test: TestApplication;

  const start = async (options: TestApplicationOptions = {}): Promise<TestApplication> => {
    test = await TestApplication.start({ appState, ...options });
    return test;
  };

  afterEach(() => test.close());

  const proposal = (txs: readonly Uint8Array[], maxTxBytes = 1_000_000) => ({
    ...blockRequest(test.nextHeight, txs),
    maxTxBytes,
    localLastCommit: NO_COMMIT,
  });

  const vote = async (txs: readonly Uint8Array[]): Promise<string> => {
    const request = { ...blockRequest(test.nextHeight, txs), proposedLastCommit: NO_COMMIT };
    return (await test.app.processProposal(request)).status;
  };

  it("stands at height 0 until the first commit", async () => {
    await start();
    const before = test.app.info();
    await test.app.finalizeBlock(blockRequest(1, []));
    const between = test.app.info();
    const { appHash } = await test.block();
    const after = test.app.info();

    assert.deepEqual([before.lastBlockHeight, hexOf(before.lastBlockAppHash)], [0, ""]);
    assert.equal(between.lastBlockHeight, 0);
    assert.deepEqual([after.lastBlockHeight, hexOf(after.lastBlockAppHash)], [1, hexOf(appHash)]);
  });

  it("starts the same chain from the same genesis, as often as it is asked to", async () => {
    await start();
    const again = test.initChain();
    const { appHash } = await test.block();
    const other = await TestApplication.start({ appState });
    const otherHash = (await other.block()).appHash;
    await other.close();

    assert.equal(again.appHash.length, 32);
    assert.equal(hexOf(appHash), hexOf(otherHash));
  });

  it("starts at any initial height", async () => {
    await start({ initialHeight: 1_000 });
    await test.block([send(0)]);
    assert.equal(test.app.info().lastBlockHeight, 1_000);
    assert.equal(balanceOf(test.app.state, bob.address), 1_000_010n);
  });

  it("gives the same answer for a block that comes twice, and forgets one that is replaced", async () => {
    await start();
    await test.block();
    const one = blockRequest(2, [send(0)]);
    const other = blockRequest(2, [send(0, { memo: "other" }), send(1)]);

    const first = await test.app.finalizeBlock(one);
    await test.app.finalizeBlock(other);
    const again = await test.app.finalizeBlock(one);
    await test.app.commit();

    assert.deepEqual(again, first);
    assert.equal(balanceOf(test.app.state, bob.address), 1_000_010n);
  });

  it("refuses a height that cannot follow, and a commit without a block", async () => {
    await start();
    await assert.rejects(test.app.commit(), /no finalized block/);
    await assert.rejects(test.app.finalizeBlock(blockRequest(2, [])), /next height is 1/);
    await test.block();
    assert.throws(() => test.initChain(), /there is a chain of height 1 already/);
    await test.app.finalizeBlock(blockRequest(2, []));
    await assert.rejects(test.app.finalizeBlock(blockRequest(3, [])), /next height is 2/);
    await assert.rejects(test.app.commit(), /no finalized block/);
  });

  it("has one result for each transaction, whatever the bytes", async () => {
    await start();
    const txs = [new Uint8Array(0), new Uint8Array(70_000), send(0), send(0), send(1)];
    const { txResults } = await test.block(txs);
    assert.deepEqual(
      txResults.map(({ code }) => code),
      [2, 2, 0, 32, 0],
    );
  });

  it("goes on after a restart from what was committed, with the same hashes", async () => {
    await start({ onDisk: true });
    const mirror = await TestApplication.start({ appState });
    const blocks = [[send(0)], [], [send(1), send(2)], [send(3)]];
    for (const txs of blocks) {
      const { appHash } = await test.block(txs);
      const expected = await mirror.block(txs);
      assert.equal(hexOf(appHash), hexOf(expected.appHash));
      await test.app.finalizeBlock(blockRequest(test.nextHeight, [send(9)]));
      await test.restart();
      assert.equal(hexOf(test.app.info().lastBlockAppHash), hexOf(appHash));
    }
    const [answer] = await test.check([send(4)]);
    assert.equal(answer?.code, 0);
    await mirror.close();
  });

  it("forgets a genesis that no block was committed on", async () => {
    await start({ onDisk: true });
    await test.restart();
    assert.equal(test.app.info().lastBlockHeight, 0);
    test.initChain();
    await test.block();
    assert.equal(test.height, 1);
  });

  describe("when it proposes", () => {
    it("fills blocks up to the byte, as protobuf counts them", async () => {
      await start();
      const txs = [send(0), send(1), send(2)];
      const size = txs.map((tx) => 1 + (tx.length > 127 ? 2 : 1) + tx.length);
      const two = (size[0] as number) + (size[1] as number);

      const exact = await test.app.prepareProposal(proposal(txs, two));
      const short = await test.app.prepareProposal(proposal(txs, two - 1));
      const none = await test.app.prepareProposal(proposal(txs, 0));

      assert.deepEqual(
        [exact, short, none].map(({ txs: { length } }) => length),
        [2, 1, 0],
      );
    });

    it("fills blocks up to their gas", async () => {
      await start({ maxBlockGas: 250_000 });
      const txs = [send(0, { gas: 150_000 }), send(1, { gas: 150_000 }), send(1, { gas: 100_000 })];
      const { txs: chosen } = await test.app.prepareProposal(proposal(txs));
      assert.deepEqual(
        chosen.map(hexOf),
        [txs[0], txs[2]].map((tx) => hexOf(tx as Uint8Array)),
      );
      assert.equal(await vote(chosen), "accept");
    });

    it("leaves out what committed state refuses", async () => {
      await start();
      const txs = [Uint8Array.of(1), send(1), send(0), send(0), send(1)];
      const { txs: chosen } = await test.app.prepareProposal(proposal(txs));
      assert.deepEqual(chosen.map(hexOf), [send(0), send(1)].map(hexOf));
    });
  });

  describe("when it votes", () => {
    it("accepts what another correct node proposes", async () => {
      await start();
      const other = await TestApplication.start({ appState });
      const { txs } = await other.app.prepareProposal(proposal([send(0), send(1), send(9)]));
      await other.close();
      assert.equal(txs.length, 2);
      assert.equal(await vote(txs), "accept");
    });

    it("rejects garbage, forged signatures, wrong sequences and too much gas", async () => {
      await start({ maxBlockGas: 250_000 });
      const forged = send(0);
      forged[forged.length - 1] = (forged.at(-1) as number) ^ 1;
      assert.equal(await vote([Uint8Array.of(1)]), "reject");
      assert.equal(await vote([forged]), "reject");
      assert.equal(await vote([send(1)]), "reject");
      assert.equal(await vote([send(0), send(1)]), "reject");
      assert.equal(await vote([send(0)]), "accept");
    });

    it("changes nothing, and remembers of its own proposal only that very block", async () => {
      await start();
      const { txs } = await test.app.prepareProposal(proposal([send(0)]));
      assert.equal(await vote([...txs, Uint8Array.of(1)]), "reject");
      assert.equal(await vote(txs), "accept");
      await test.block();
      const [answer] = await test.check([send(0)]);
      assert.equal(answer?.code, 0);
      assert.equal(await vote([send(1)]), "reject");
    });
  });

  it("has no vote extensions and no snapshots", async () => {
    await start();
    const { app } = test;
    const extension = { hash: new Uint8Array(0), validatorAddress: new Uint8Array(0), height: 1 };
    assert.deepEqual(app.extendVote(), {});
    const judged = [new Uint8Array(0), Uint8Array.of(1)].map(
      (voteExtension) => app.verifyVoteExtension({ ...extension, voteExtension }).status,
    );
    assert.deepEqual(judged, ["accept", "reject"]);
    assert.deepEqual(app.listSnapshots(), { snapshots: [] });
    assert.equal(app.offerSnapshot().result, "reject");
    assert.deepEqual(app.loadSnapshotChunk(), {});
    assert.equal(app.applySnapshotChunk().result, "abort");
  });

  it("reads the time of a block in milliseconds, rounded down", async () => {
    await start();
    const request: FinalizeBlockRequest = {
      ...blockRequest(1, []),
      time: { seconds: 1_700_000_000n, nanos: 999_999_999 },
    };
    await test.app.finalizeBlock(request);
    await test.app.commit();
    const { lastBlock } = await import("../../../chain/app/chainRecord.ts");
    assert.equal(lastBlock.get(test.app.state)?.timeMs, 1_700_000_000_999);
  });
});
