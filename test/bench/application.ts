/**
 * The application alone: signed sends between 100,000 accounts through CheckTx, PrepareProposal, ProcessProposal,
 * FinalizeBlock and a durable Commit, without CometBFT. Unit: tx/s. `value` is by the clock with every core this process
 * may use, `perCore` by the processor time of all threads. Worst case: every account sends for the first time and each
 * recipient is another account. Prints JSON.
 *
 *   node bin/yizhan-run test/bench/application.ts [accounts] [blocks] [transactions per block]
 */
import { execFileSync } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import type { CheckTxRequest } from "../../chain/abci/messages.ts";
import { accountNamed, type TestAccount } from "../support/accounts.ts";
import { blockRequest, CHAIN_ID, TestApplication } from "../support/application.ts";
import { sendMessage, signTransaction } from "../support/transactions.ts";

const [ACCOUNTS = 100_000, BLOCKS = 8, PER_BLOCK = 3_000] = process.argv.slice(2).map(Number);

/** Requests that CometBFT has in flight at most. */
const BATCH = 256;

/** Blocks before measuring, while the code warms up. */
const WARM_UP = 2;

interface Cost {
  readonly wall: number;
  readonly cpu: number;
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
  const { txResults } = await app.finalizeBlock({ ...request, txs: proposal.txs });
  if (txResults.length !== txs.length || txResults.some(({ code }) => code !== 0)) {
    throw new Error("a transaction of the block failed");
  }
  await app.commit();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

function rates(costs: readonly Cost[], by: keyof Cost): readonly number[] {
  return costs.map((cost) => Math.round(PER_BLOCK / cost[by])).sort((a, b) => a - b);
}

function median(sorted: readonly number[]): number {
  return sorted[sorted.length >>> 1] as number;
}

function commit(): string {
  return execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
}

async function main(): Promise<void> {
  const accounts = Array.from({ length: ACCOUNTS }, (_, i) => accountNamed(`bench ${i}`));
  const balances = accounts.map(({ text }) => ({ address: text, amount: "1000000000" }));
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
    const perCore = rates(measured, "cpu");
    const report = {
      name: "application: signed sends",
      unit: "tx/s",
      value: median(rates(measured, "wall")),
      perCore: median(perCore),
      best: perCore.at(-1),
      worst: perCore[0],
      accounts: ACCOUNTS,
      perBlock: PER_BLOCK,
      machine: `${cpus().length} × ${cpus()[0]?.model ?? "?"}`,
      commit: commit(),
      node: process.version,
    };
    process.stdout.write(`${JSON.stringify(report)}\n`);
  } finally {
    await test.close();
  }
}

await main();
