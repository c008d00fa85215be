/**
 * Our broker against Debian's mosquitto: QoS 1, 256 B, 1→1 and 50→1, metering and journal on, mosquitto without
 * persistence. Rounds are interleaved, so that both see the same machine. Prints one JSON object.
 *
 * `--rounds N` (5) and `--seconds S` (2) a measurement.
 */

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findTool, installHint } from "../../scripts/systemTools.ts";
import type { LoadPlan, LoadResult } from "./mqttLoad.ts";

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
  options: { rounds: { type: "string", default: "5" }, seconds: { type: "string", default: "2" } },
});
const rounds = Number(values.rounds);
const measureMs = Number(values.seconds) * 1000;

const mosquittoPath = findTool("mosquitto");
if (mosquittoPath === undefined) {
  process.stderr.write(`This benchmark compares with mosquitto. ${installHint("mosquitto")}\n`);
  process.exitCode = 69;
} else {
  const scenarios = [];
  for (const scenario of SCENARIOS) scenarios.push(await compare(scenario, mosquittoPath));
  process.stdout.write(
    `${JSON.stringify({ name: "broker", unit: "deliveries/s", qos: 1, payloadBytes: PAYLOAD_BYTES, commit: commit(), machine: machine(), scenarios }, undefined, 2)}\n`,
  );
}

async function compare(scenario: (typeof SCENARIOS)[number], mosquitto: string): Promise<object> {
  const ours: Sample[] = [];
  const theirs: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await measure(await startOurs(), scenario));
    theirs.push(await measure(await startMosquitto(mosquitto), scenario));
  }
  const ratios = ours.map(({ perSecond }, i) => perSecond / (theirs[i] as Sample).perSecond);
  return {
    scenario: scenario.name,
    ratio: round2(median(ratios)),
    ratioWorst: round2(Math.min(...ratios)),
    ratioBest: round2(Math.max(...ratios)),
    yizhan: summary(ours),
    mosquitto: summary(theirs),
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

function summary(samples: readonly Sample[]): object {
  const rates = samples.map(({ perSecond }) => perSecond);
  return {
    perSecond: Math.round(median(rates)),
    worst: Math.round(Math.min(...rates)),
    best: Math.round(Math.max(...rates)),
    cpuMicrosPerDelivery: round2(
      median(samples.map(({ cpuMicrosPerDelivery }) => cpuMicrosPerDelivery)),
    ),
    loadCores: round2(median(samples.map(({ loadCores }) => loadCores))),
    lost: samples.reduce((sum, { lost }) => sum + lost, 0),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}

function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  } catch {
    return "unknown";
  }
}

function machine(): string {
  return `${cpus()[0]?.model ?? "unknown processor"} × ${availableParallelism()}`;
}
