/** Random blocks through the real application, and what must hold after each. */

import assert from "node:assert/strict";
import type { ExecTxResult } from "../../chain/abci/values.ts";
import { exportGenesis, initGenesis } from "../../chain/app/genesis.ts";
import { MODULES } from "../../chain/app/modules.ts";
import { routesOf } from "../../chain/app/routes.ts";
import { MultiStore } from "../../chain/store/multistore.ts";
import { Overlay } from "../../chain/store/overlay.ts";
import {
  blockRequest,
  CHAIN_ID,
  GENESIS_SECONDS,
  TestApplication,
  type TestApplicationOptions,
} from "../support/application.ts";
import { signTransaction } from "../support/transactions.ts";
import { type Operation, type Plan, World } from "./world.ts";

/** What to simulate. */
export interface SimulationOptions {
  readonly seed: number;
  readonly blocks: number;
  readonly transactionsPerBlock: number;
  readonly actors: number;
  readonly operations: readonly Operation[];
  readonly appState: Readonly<Record<string, unknown>>;
}

/** A block that was executed. */
export interface PlayedBlock {
  readonly txs: readonly Uint8Array[];
  readonly appHash: string;
}

/** What came of a simulation. */
export interface SimulationReport {
  readonly options: TestApplicationOptions;
  readonly blocks: readonly PlayedBlock[];
  /** Transactions by operation: how many succeeded, and refusals by `codespace/code`. */
  readonly outcomes: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Genesis of every module from the last state. */
  readonly exported: Readonly<Record<string, unknown>>;
}

interface Drawn {
  readonly name: string;
  readonly tx: Uint8Array;
  readonly plan: Plan | undefined;
}

/** One transaction in this many is spoilt before it is sent. */
const SPOIL_ONE_IN = 12;

/** Plays `blocks` random blocks. @throws {AssertionError} with the seed for anything that must not be. */
export async function simulate(options: SimulationOptions): Promise<SimulationReport> {
  const applicationOptions = { appState: options.appState };
  const test = await TestApplication.start(applicationOptions);
  const world = new World(options.seed, options.actors, test.app.state);
  const blocks: PlayedBlock[] = [];
  const outcomes = new Map<string, Map<string, number>>();
  try {
    await test.block();
    world.advance(test.app.state, test.height);
    for (let i = 0; i < options.blocks; i++) {
      const drawn = drawBlock(world, options);
      blocks.push(await playBlock(test, drawn, outcomes, options.seed));
      world.advance(test.app.state, test.height);
    }
    const exported = JSON.parse(JSON.stringify(test.app.exportGenesis()));
    return { options: applicationOptions, blocks, outcomes, exported };
  } finally {
    await test.close();
  }
}

function drawBlock(world: World, options: SimulationOptions): readonly Drawn[] {
  const total = options.operations.reduce((sum, { weight }) => sum + weight, 0);
  const drawn: Drawn[] = [];
  for (let i = 0; i < options.transactionsPerBlock; i++) {
    const operation = choose(options.operations, world.random.below(total));
    const plan = operation.plan(world);
    if (plan === undefined) continue;
    const transaction = world.transactionOf(plan);
    const tx = signTransaction(transaction);
    if (world.random.oneIn(SPOIL_ONE_IN)) {
      drawn.push({ name: "spoilt", tx: spoil(world, tx), plan: undefined });
      continue;
    }
    world.counted(transaction);
    drawn.push({ name: operation.name, tx, plan });
    if (world.random.oneIn(40)) drawn.push({ name: "repeated", tx, plan: undefined });
  }
  return drawn;
}

function choose(operations: readonly Operation[], ticket: number): Operation {
  let rest = ticket;
  for (const operation of operations) {
    rest -= operation.weight;
    if (rest < 0) return operation;
  }
  throw new Error("weights do not add up");
}

/** Flips a bit, cuts the end off, or replaces everything by noise. */
function spoil({ random }: World, tx: Uint8Array): Uint8Array {
  if (random.oneIn(4)) return tx.slice(0, random.below(tx.length));
  if (random.oneIn(4)) return random.bytes(random.below(300));
  const spoilt = Uint8Array.from(tx);
  const at = random.below(spoilt.length);
  spoilt[at] = (spoilt[at] as number) ^ (1 << random.below(8));
  return spoilt;
}

async function playBlock(
  test: TestApplication,
  drawn: readonly Drawn[],
  outcomes: Map<string, Map<string, number>>,
  seed: number,
): Promise<PlayedBlock> {
  const where = `seed ${seed}, height ${test.nextHeight}`;
  const txs = drawn.map(({ tx }) => tx);
  await test.check(txs);
  const request = blockRequest(test.nextHeight, txs);
  const first = await test.app.finalizeBlock(request);
  const again = await test.app.finalizeBlock(request);
  assert.deepEqual(again, first, `${where}: the same block again`);
  assert.equal(first.txResults.length, txs.length, where);
  await test.app.commit();
  assert.deepEqual(test.app.breaches(), [], where);
  drawn.forEach(({ name, plan }, i) => {
    const result = first.txResults[i] as ExecTxResult;
    count(outcomes, name, result);
    plan?.settled?.(result);
  });
  return { txs, appHash: Buffer.from(first.appHash).toString("hex") };
}

function count(
  outcomes: Map<string, Map<string, number>>,
  name: string,
  { code, codespace }: ExecTxResult,
): void {
  const outcome = code === 0 ? "ok" : `${codespace}/${code}`;
  const byOutcome = outcomes.get(name) ?? new Map<string, number>();
  byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + 1);
  outcomes.set(name, byOutcome);
}

/** Plays the blocks of a report on a fresh application and compares every app hash. */
export async function replay(report: SimulationReport): Promise<void> {
  const test = await TestApplication.start({ ...report.options, onDisk: true });
  try {
    await test.block();
    for (const { txs, appHash } of report.blocks) {
      if (test.height % 7 === 3) {
        await test.app.finalizeBlock(blockRequest(test.nextHeight, txs));
        await test.restart();
      }
      const response = await test.block(txs);
      const found = Buffer.from(response.appHash).toString("hex");
      assert.equal(found, appHash, `replayed height ${test.height}`);
    }
  } finally {
    await test.close();
  }
}

/** Starts from an exported genesis: it exports the same again, and blocks follow. */
export async function reimport(report: SimulationReport): Promise<void> {
  const initialHeight = report.blocks.length + 2;
  const genesis = new Overlay(new MultiStore(routesOf(MODULES).stores));
  const block = { height: initialHeight, timeMs: GENESIS_SECONDS * 1000 };
  const context = { chainId: CHAIN_ID, block, state: genesis, emit: () => undefined };
  initGenesis(context, MODULES, new TextEncoder().encode(JSON.stringify(report.exported)));
  const exported = JSON.parse(JSON.stringify(exportGenesis(genesis, MODULES)));
  assert.deepEqual(exported, report.exported);
  const test = await TestApplication.start({ appState: report.exported, initialHeight });
  try {
    for (let i = 0; i < 20; i++) await test.block();
    assert.deepEqual(test.app.breaches(), []);
  } finally {
    await test.close();
  }
}
