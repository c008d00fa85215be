import assert from "node:assert/strict";
import fc from "fast-check";
import { accountNamed } from "../../support/accounts.ts";
import { blockRequest, CHAIN_ID, TestApplication } from "../../support/application.ts";
import { sendMessage, signTransaction } from "../../support/transactions.ts";

const actors = ["alice", "bob", "carol"].map(accountNamed);
const appState = {
  bank: { balances: actors.map(({ text }) => ({ address: text, amountNyz: "100000" })) },
};
const MAX_GAS = 400_000;
const NO_COMMIT = { round: 0, votes: [] };

const transactions = fc.array(
  fc.record({
    from: fc.nat(2),
    to: fc.nat(2),
    sequence: fc.nat(3),
    amount: fc.integer({ min: 1, max: 120_000 }),
    fee: fc.constantFrom(0n, 10n, 60_000n),
    gas: fc.constantFrom(1, 24_000, 60_000, 150_000, MAX_GAS + 1),
    spoil: fc.boolean(),
  }),
  { maxLength: 12 },
);

function build(list: typeof transactions extends fc.Arbitrary<infer T> ? T : never): Uint8Array[] {
  return list.map(({ from, to, sequence, amount, fee, gas, spoil }) => {
    const account = actors[from] as (typeof actors)[number];
    const tx = signTransaction({
      chainId: CHAIN_ID,
      signers: [{ account, number: from + 1, sequence }],
      messages: [sendMessage(account, actors[to]?.text ?? "", BigInt(amount))],
      fee,
      gas,
    });
    if (spoil) tx[tx.length - 1] = (tx.at(-1) as number) ^ 1;
    return tx;
  });
}

describe("proposals", () => {
  it("of any mempool are within limits, accepted by others and paid for in full", async () => {
    await fc.assert(
      fc.asyncProperty(
        transactions,
        fc.integer({ min: 0, max: 3_000 }),
        async (list, maxTxBytes) => {
          const [proposer, voter] = await Promise.all(
            [0, 1].map(() => TestApplication.start({ appState, maxBlockGas: MAX_GAS })),
          );
          if (proposer === undefined || voter === undefined) return;
          await Promise.all([proposer.block(), voter.block()]);
          const request = blockRequest(2, build(list));
          const before = JSON.stringify(proposer.app.exportGenesis());

          const { txs } = await proposer.app.prepareProposal({
            ...request,
            maxTxBytes,
            localLastCommit: NO_COMMIT,
          });
          const { status } = await voter.app.processProposal({
            ...request,
            txs,
            proposedLastCommit: NO_COMMIT,
          });
          assert.equal(JSON.stringify(proposer.app.exportGenesis()), before);
          const blocks = await Promise.all([proposer.block(txs), voter.block(txs)]);

          const bytes = txs.reduce((sum, tx) => sum + 1 + (tx.length > 127 ? 2 : 1) + tx.length, 0);
          assert.ok(bytes <= maxTxBytes);
          assert.equal(status, "accept");
          assert.deepEqual(blocks[0], blocks[1]);
          const results = blocks[0]?.txResults ?? [];
          const gas = results.reduce((sum, { gasWanted }) => sum + gasWanted, 0);
          assert.ok(gas <= MAX_GAS);
          for (const { events } of results) assert.equal(events?.[0]?.type === "message", false);
          assert.ok(
            results.every(
              ({ code, codespace }) => code === 0 || (codespace === "sdk" && code === 5),
            ),
          );
          await Promise.all([proposer.close(), voter.close()]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
