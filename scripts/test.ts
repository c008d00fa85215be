/** The test runner behind `npm test`: sets up what the tests need, runs every layer, counts. */

import { resolve } from "node:path";
import { CliError, EXIT_CODES, languageOf, renderError } from "../node/cliError.ts";
import { cometbftBinary } from "../node/cometbft.ts";
import type { Environment } from "../node/executables.ts";
import { details, summaryLine, totalsOf } from "./test/report.ts";
import { HELP, parseRequest, type Request } from "./test/request.ts";
import { runLayers } from "./test/runLayers.ts";
import { filesOf, type Layer } from "./test/schedule.ts";
import { ensureTools } from "./test/tools.ts";

/** Layers whose tests start the consensus engine. */
const WITH_ENGINE: ReadonlySet<Layer> = new Set(["simulation", "e2e", "browser"]);

/** Ended by Ctrl-C, as shells count it. */
const INTERRUPTED = 130;

/** Gets what the tests need beyond the packages; answers the environment to run them in. */
async function setUp(request: Request, env: Environment): Promise<Environment> {
  const report = (line: string): void => {
    process.stderr.write(`yizhan: ${line}\n`);
  };
  if (request.install) {
    await ensureTools(request.layers, { env, isRoot: process.getuid?.() === 0, report });
  }
  const used = request.layers.some((layer) => WITH_ENGINE.has(layer) && filesOf(layer).length > 0);
  if (!used) return env;
  return { ...env, COMETBFT: await cometbftBinary({ env, onProgress: report }) };
}

async function main(): Promise<number> {
  process.chdir(resolve(import.meta.dirname, ".."));
  const request = parseRequest(process.argv.slice(2));
  if (request.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const env = await setUp(request, process.env);
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(name, () => controller.abort());
  process.stdout.write(`Node ${process.version}, ${request.jobs} test processes side by side\n`);
  const results = await runLayers(request.layers, {
    env,
    grep: request.grep,
    signal: controller.signal,
    width: request.jobs,
    report: (line) => process.stdout.write(`${line}\n`),
  });
  const text = details(results);
  const totals = totalsOf(results);
  process.stdout.write(`${text === "" ? "" : `\n${text}\n`}\n${summaryLine(totals)}\n`);
  if (controller.signal.aborted) return INTERRUPTED;
  return totals.failed === 0 && totals.passed > 0 ? 0 : EXIT_CODES.failure;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  process.stderr.write(renderError(error, languageOf(process.env)));
  process.exitCode = error.exitCode;
}
