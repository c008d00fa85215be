/**
 * The application alone: signed sends between 100,000 accounts through CheckTx, PrepareProposal, ProcessProposal,
 * FinalizeBlock and a durable Commit, without CometBFT: by the clock with every core this process may use, and by the
 * processor time of all threads. The senders of a block are all different, and each sends to another account.
 *
 * `--accounts N` (100000), `--blocks N` (8), `--per-block N` (3000); `--quick` = 10,000 accounts, 3 blocks.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { CheckTxRequest } from "../../chain/abci/messages.ts";
import { accountNamed, type TestAccount } from "../support/accounts.ts";
import { blockRequest, CHAIN_ID, TestApplication } from "../support/application.ts";
import { sendMessage, signTransaction } from "../support/transactions.ts";
import { report, spread } from "./report.ts";

const { values } = parseArgs({
  options: {
    accounts: { type: "string" },
    blocks: { type: "string" },
    "per-block": { type: "string", default: "3000" },
    quick: { type: "boolean", default: false },
  },
});
const ACCOUNTS = Number(values.accounts ?? (values.quick ? 10_000 : 100_000));
const BLOCKS = Number(values.blocks ?? (values.quick ? 3 : 8));
const PER_BLOCK = Number(values["per-block"]);

/** Requests that CometBFT has in flight at most. */
const BATCH = 256;

/** Blocks before measuring, while the code warms up. */
const WARM_UP = 2;

interface Cost {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processor time of all threads. */
  readonly cpu: number;
  /** FinalizeBlock and Commit, by the clock. */
  readonly blockMs: number;
}

function signedBlocks(accounts: readonly TestAccount[]): Uint8Array[][] {
  const sequences = new Uint32Array(accounts.length);
  return Array.from({ length: BLOCKS + WARM_UP }, (_, block) =>
    Array.from({ length: PER_BLOCK }, (_, i) => {
      const at = (block * PER_BLOCK + i) % accounts.length;
      const from = accounts[at] as TestAccount;
      const to = accounts[(at * 7 + 13) % accounts.length] as TestAccount;
      const signer = { account: from, number: at + 1, sequence: sequences[at] as number };
      sequences[at] = signer.sequence + 1;
      const messages = [sendMessage(from, to.text, 1n)];
      return signTransaction({ chainId: CHAIN_ID, signers: [signer], messages, fee: 1_000n });
    }),
  );
}

async function runBlock(test: TestApplication, txs: readonly Uint8Array[]): Promise<Cost> {
  const start = performance.now();
  const before = process.cpuUsage();
  const { app } = test;
  for (let i = 0; i < txs.length; i += BATCH) {
    const requests = txs.slice(i, i + BATCH).map((tx): CheckTxRequest => ({ tx, type: "new" }));
    const answers = await app.checkTxs(requests);
    if (answers.some(({ code }) => code !== 0)) throw new Error(JSON.stringify(answers[0]));
  }
  const request = blockRequest(test.nextHeight, txs);
  const nothing = { round: 0, votes: [] };
  const proposal = await app.prepareProposal({
    ...request,
    maxTxBytes: 20_000_000,
    localLastCommit: nothing,
  });
  await app.processProposal({ ...request, txs: proposal.txs, proposedLastCommit: nothing });
  const proposed = performance.now();
  const { txResults } = await app.finalizeBlock({ ...request, txs: proposal.txs });
  if (txResults.length !== txs.length || txResults.some(({ code }) => code !== 0)) {
    throw new Error("a transaction of the block failed");
  }
  await app.commit();
  const { user, system } = process.cpuUsage(before);
  const end = performance.now();
  return {
    wall: (end - start) / 1000,
    cpu: (user + system) / 1e6,
    blockMs: end - proposed,
  };
}

function rates(costs: readonly Cost[], by: keyof Cost): ReturnType<typeof spread> {
  return spread(
    costs.map((cost) => PER_BLOCK / cost[by]),
    "greater",
  );
}

async function main(): Promise<void> {
  const accounts = Array.from({ length: ACCOUNTS }, (_, i) => accountNamed(`bench ${i}`));
  const balances = accounts.map(({ text }) => ({ address: text, amountNyz: "1000000000" }));
  const test = await TestApplication.start({
    appState: { bank: { balances } },
    onDisk: true,
    verifyWorkers: Math.max(1, availableParallelism() - 1),
  });
  try {
    await test.block();
    const costs: Cost[] = [];
    for (const txs of signedBlocks(accounts)) costs.push(await runBlock(test, txs));
    const measured = costs.slice(WARM_UP);
    const detail = { accounts: ACCOUNTS, perBlock: PER_BLOCK, blocks: BLOCKS };
    report([
      {
        name: "application, signed sends, one core",
        unit: "tx/s",
        ...rates(measured, "cpu"),
        goal: "≥ 6,000",
        detail,
      },
      { name: "application, signed sends", unit: "tx/s", ...rates(measured, "wall"), detail },
      {
        name: "application, block of signed sends",
        unit: "ms",
        ...spread(
          measured.map(({ blockMs }) => blockMs),
          "less",
        ),
        goal: "≤ 150",
        detail: { ...detail, of: "FinalizeBlock and Commit" },
      },
    ]);
  } finally {
    await test.close();
  }
}

await main();
