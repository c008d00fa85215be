/**
 * A whole network as `npm start` runs it, one validator and two brokers: seconds to the first block, blocks to the first
 * paid claim, memory of all its processes, and processor time while it runs with eight devices that publish all the time
 * and without any. Best and worst of the rounds. Linux only: it reads /proc.
 *
 * `--rounds N` (2), `--seconds S` of processor time (30); `--quick` = 1 round, 10 s.
 */

import { parseArgs } from "node:util";
import { TestDevnet } from "../support/devnet.ts";
import { type ProcessUse, processUse } from "./processUse.ts";
import { type Figure, report, spread } from "./report.ts";

const BROKERS = 2;
const DEVICES = 8;
const EPOCH_BLOCKS = 12;
const BYTES_PER_MB = 1e6;
const CLAIM_TIMEOUT_MS = 120_000;

const { values } = parseArgs({
  options: {
    rounds: { type: "string" },
    seconds: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds ?? (values.quick ? 1 : 2));
const seconds = Number(values.seconds ?? (values.quick ? 10 : 30));

/** By kind of process: memory in MB, or processor time in percent of a core. */
type ByKind = Readonly<Record<string, number>>;

interface Round {
  readonly firstBlockSeconds: number;
  readonly firstClaim: { readonly blocks: number; readonly seconds: number } | undefined;
  readonly resident: ByKind;
  readonly proportional: ByKind;
  readonly percent: ByKind;
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/cli\/main\.ts/, "supervisor"],
  [/chain\/main\.ts/, "application"],
  [/broker\/main\.ts/, "brokers"],
  [/fleet\/main\.ts/, "fleet"],
  [/cometbft\S* start/, "cometbft"],
];
/** npm and, where Node cannot replace a process, the launcher. */
const LAUNCHER = "npm and launcher";

function kindOf(commandLine: string): string {
  return KINDS.find(([pattern]) => pattern.test(commandLine))?.[1] ?? LAUNCHER;
}

function byKind(uses: readonly ProcessUse[], figure: (use: ProcessUse) => number): ByKind {
  const sums: Record<string, number> = {};
  for (const use of uses) {
    const kind = kindOf(use.commandLine);
    sums[kind] = (sums[kind] ?? 0) + figure(use);
  }
  return Object.fromEntries(Object.entries(sums).map(([kind, sum]) => [kind, round1(sum)]));
}

async function runOnce(devices: number): Promise<Round> {
  const devnet = await TestDevnet.create({ brokers: BROKERS, devices, epochBlocks: EPOCH_BLOCKS });
  devnet.command = ["npm", "start", "--silent", "--"];
  try {
    devnet.start();
    await devnet.told(
      "the first block",
      (event) => event.event === "step" && event.step === "register",
    );
    const firstBlockSeconds = secondsOf(devnet);
    await devnet.ready();
    const firstClaim = devices === 0 ? undefined : await claimOf(devnet);
    const percent = await processorOf(devnet);
    const uses = usesOf(devnet);
    await stop(devnet);
    return {
      firstBlockSeconds,
      firstClaim,
      resident: byKind(uses, ({ residentBytes }) => residentBytes / BYTES_PER_MB),
      proportional: byKind(uses, (use) => use.proportionalBytes / BYTES_PER_MB),
      percent,
    };
  } finally {
    await devnet.remove();
  }
}

function secondsOf({ startedMs }: TestDevnet): number {
  return (Date.now() - startedMs) / 1000;
}

async function claimOf(devnet: TestDevnet): Promise<{ blocks: number; seconds: number }> {
  const event = await devnet.told(
    "a paid claim",
    (each) => each.event === "claim" && each.messages > 0,
    CLAIM_TIMEOUT_MS,
  );
  const blocks = event.event === "claim" ? event.height : 0;
  return { blocks, seconds: round1(secondsOf(devnet)) };
}

function usesOf(devnet: TestDevnet): ProcessUse[] {
  return devnet.processes().flatMap(({ pid }) => processUse(pid) ?? []);
}

/** Processor time of every process for a while. */
async function processorOf(devnet: TestDevnet): Promise<ByKind> {
  const before = new Map(usesOf(devnet).map(({ pid, cpuSeconds }) => [pid, cpuSeconds]));
  const start = performance.now();
  await new Promise((wake) => setTimeout(wake, seconds * 1000));
  const passed = (performance.now() - start) / 1000;
  return byKind(usesOf(devnet), ({ pid, cpuSeconds }) => {
    return ((cpuSeconds - (before.get(pid) ?? 0)) * 100) / passed;
  });
}

/** As with Ctrl-C. @throws {Error} if that is not the end of a network in order */
async function stop(devnet: TestDevnet): Promise<void> {
  const supervisor = usesOf(devnet).find((use) => kindOf(use.commandLine) === "supervisor");
  if (supervisor !== undefined) process.kill(supervisor.pid, "SIGINT");
  await devnet.ended();
  if (devnet.summary()?.violations.length !== 0) throw new Error(devnet.lastWords());
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}

function total(memory: ByKind, withLauncher: boolean): number {
  const kinds = Object.entries(memory).filter(([kind]) => withLauncher || kind !== LAUNCHER);
  return kinds.reduce((sum, [, value]) => sum + value, 0);
}

const SETTING = { validators: 1, brokers: BROKERS, devices: DEVICES, rounds };

function less(
  of: readonly Round[],
  figure: (round: Round) => number,
): Pick<Figure, "value" | "best" | "worst"> {
  return spread(of.map(figure), "less");
}

function timeFigures(busy: readonly Round[], empty: readonly Round[]): Figure[] {
  const claims = busy.flatMap(({ firstClaim }) => firstClaim ?? []);
  const blocks = claims.map((claim) => claim.blocks);
  return [
    {
      name: "devnet, first block",
      unit: "s",
      ...less([...busy, ...empty], ({ firstBlockSeconds }) => firstBlockSeconds),
      goal: "≤ 10",
      detail: { ...SETTING, from: "npm start, everything being installed" },
    },
    {
      name: "devnet, first paid claim",
      unit: "blocks",
      ...spread(blocks, "less"),
      goal: `≤ ${2 * EPOCH_BLOCKS} (two epochs)`,
      detail: {
        ...SETTING,
        epochBlocks: EPOCH_BLOCKS,
        seconds: claims.map((each) => each.seconds),
      },
    },
  ];
}

function memoryFigures(busy: readonly Round[]): Figure[] {
  const last = busy.at(-1);
  return [
    {
      name: "devnet, resident memory",
      unit: "MB",
      ...less(busy, ({ resident }) => total(resident, false)),
      goal: "≤ 700",
      detail: { ...SETTING, of: "sum of RSS", byKind: last?.resident },
    },
    {
      name: "devnet, resident memory with npm and launcher",
      unit: "MB",
      ...less(busy, ({ resident }) => total(resident, true)),
      detail: { ...SETTING, of: "sum of RSS" },
    },
    {
      name: "devnet, memory with npm and launcher, shared pages counted once",
      unit: "MB",
      ...less(busy, ({ proportional }) => total(proportional, true)),
      detail: { ...SETTING, of: "sum of PSS", byKind: last?.proportional },
    },
  ];
}

function processorFigure(name: string, rounds: readonly Round[], devices: number): Figure {
  const byKind = rounds.at(-1)?.percent;
  return {
    name: `devnet, processor, ${name}`,
    unit: "% of a core",
    ...less(rounds, ({ percent }) => total(percent, true)),
    goal: "≤ 25",
    detail: { ...SETTING, devices, seconds, byKind },
  };
}

const busy: Round[] = [];
const empty: Round[] = [];
for (let round = 0; round < rounds; round++) {
  busy.push(await runOnce(DEVICES));
  empty.push(await runOnce(0));
}
report([
  ...timeFigures(busy, empty),
  ...memoryFigures(busy),
  processorFigure(`${DEVICES} devices publishing`, busy, DEVICES),
  processorFigure("no devices", empty, 0),
]);
