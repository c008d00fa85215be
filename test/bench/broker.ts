/**
 * Our broker against Debian's mosquitto: QoS 1, 256 B, 1→1 and 50→1, metering and journal on, mosquitto without
 * persistence. Rounds are interleaved, so that both see the same machine.
 *
 * `--rounds N` (5), `--seconds S` a measurement (2); `--quick` = 2 rounds of 1 s.
 */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findTool, installHint } from "../../scripts/systemTools.ts";
import type { LoadPlan, LoadResult } from "./mqttLoad.ts";
import { type Figure, report, spread } from "./report.ts";

interface Running {
  readonly process: ChildProcess;
  readonly port: number;
}

interface Sample {
  readonly perSecond: number;
  readonly cpuMicrosPerDelivery: number;
  readonly loadCores: number;
  readonly lost: number;
}

const SCENARIOS = [
  { name: "1→1", publishers: 1, window: 1_000 },
  { name: "50→1", publishers: 50, window: 1_000 },
] as const;
const PAYLOAD_BYTES = 256;
const WARM_UP_MS = 700;
const MICROS = 1e6;

const { values } = parseArgs({
  options: {
    rounds: { type: "string" },
    seconds: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds ?? (values.quick ? 2 : 5));
const measureMs = Number(values.seconds ?? (values.quick ? 1 : 2)) * 1000;

const mosquittoPath = findTool("mosquitto");
if (mosquittoPath === undefined) {
  process.stderr.write(`This benchmark compares with mosquitto. ${installHint("mosquitto")}\n`);
  process.exitCode = 69;
} else {
  const figures: Figure[] = [];
  for (const scenario of SCENARIOS) figures.push(await compare(scenario, mosquittoPath));
  report(figures);
}

async function compare(scenario: (typeof SCENARIOS)[number], mosquitto: string): Promise<Figure> {
  const ours: Sample[] = [];
  const theirs: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await measure(await startOurs(), scenario));
    theirs.push(await measure(await startMosquitto(mosquitto), scenario));
  }
  const ratios = ours.map(({ perSecond }, i) => perSecond / (theirs[i] as Sample).perSecond);
  const { value: ratio, best: ratioBest, worst: ratioWorst } = spread(ratios, "greater");
  return {
    name: `broker, QoS 1, ${scenario.name}`,
    unit: "deliveries/s",
    ...ratesOf(ours),
    ratio,
    against: "mosquitto",
    goal: "≥ 1 × mosquitto",
    detail: {
      payloadBytes: PAYLOAD_BYTES,
      rounds,
      ratioBest,
      ratioWorst,
      yizhan: costsOf(ours),
      mosquitto: { ...ratesOf(theirs), ...costsOf(theirs) },
    },
  };
}

async function measure(broker: Running, scenario: (typeof SCENARIOS)[number]): Promise<Sample> {
  try {
    const plan: LoadPlan = {
      port: broker.port,
      publishers: scenario.publishers,
      payloadBytes: PAYLOAD_BYTES,
      window: scenario.window,
      warmUpMs: WARM_UP_MS,
      measureMs,
      brokerPid: broker.process.pid as number,
    };
    const result = await generate(plan);
    return {
      perSecond: result.delivered / result.seconds,
      cpuMicrosPerDelivery: (result.brokerCpuSeconds / result.delivered) * MICROS,
      loadCores: result.loadCpuSeconds / result.seconds,
      lost: result.lost,
    };
  } finally {
    await stop(broker.process);
  }
}

function generate(plan: LoadPlan): Promise<LoadResult> {
  const load = spawn(
    process.execPath,
    [join(import.meta.dirname, "mqttLoad.ts"), JSON.stringify(plan)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  return firstLine<LoadResult>(load, "the load generator");
}

async function startOurs(): Promise<Running> {
  const broker = spawn(process.execPath, [join(import.meta.dirname, "brokerProcess.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { port } = await firstLine<{ port: number }>(broker, "our broker");
  return { process: broker, port };
}

async function startMosquitto(path: string): Promise<Running> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "yizhan-mosquitto-"));
  const config = join(folder, "mosquitto.conf");
  writeFileSync(
    config,
    [
      `listener ${port} 127.0.0.1`,
      "allow_anonymous true",
      "persistence false",
      "set_tcp_nodelay true",
      "max_inflight_messages 0",
      "max_queued_messages 0",
      "log_dest none",
      "",
    ].join("\n"),
  );
  const broker = spawn(path, ["-c", config], { stdio: "ignore" });
  broker.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await listening(port);
  return { process: broker, port };
}

function firstLine<T>(child: ChildProcess, name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (piece: Buffer) => {
      text += piece.toString();
      if (text.includes("\n")) resolve(JSON.parse(text.slice(0, text.indexOf("\n"))) as T);
    });
    child.once("exit", (code) => reject(new Error(`${name} ended with exit code ${code}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(port: number): Promise<void> {
  const { connect } = await import("node:net");
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true));
      socket.once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`mosquitto does not listen on port ${port}`);
}

function ratesOf(samples: readonly Sample[]): ReturnType<typeof spread> {
  return spread(
    samples.map(({ perSecond }) => perSecond),
    "greater",
  );
}

function costsOf(samples: readonly Sample[]): object {
  const median = (values: readonly number[]): number => spread(values, "less").value;
  return {
    cpuMicrosPerDelivery: median(samples.map((sample) => sample.cpuMicrosPerDelivery)),
    loadCores: median(samples.map(({ loadCores }) => loadCores)),
    lost: samples.reduce((sum, { lost }) => sum + lost, 0),
  };
}
