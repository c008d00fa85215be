/** The broker process: `--home DIR` → a running broker; stops on SIGTERM or SIGINT. Exit codes: 0, 1 failure, 2 usage. */

import { parseArgs } from "node:util";
import { createLogger, LOG_LEVELS, type LogLevel } from "../chain/logging.ts";
import { onStop } from "../chain/stopSignal.ts";
import { startBroker } from "./broker.ts";
import { openBrokerHome } from "./home.ts";

const USAGE = `Runs the Yizhan broker of a folder made by \`yizhan node init\`.

  --home DIR         folder with broker.json, node.key and hot.key
  --log-level LEVEL  ${LOG_LEVELS.join(", ")} (info)
`;

function readArguments(): { home: string; logLevel: LogLevel } | "help" {
  const text = { type: "string" as const };
  const { values } = parseArgs({
    options: { home: text, "log-level": text, help: { type: "boolean", short: "h" } },
  });
  if (values.help === true) return "help";
  const logLevel = values["log-level"] ?? "info";
  if (!(LOG_LEVELS as readonly string[]).includes(logLevel)) {
    throw new TypeError(`--log-level must be one of ${LOG_LEVELS.join(", ")}, not ${logLevel}`);
  }
  if (values.home === undefined) throw new TypeError("--home is missing");
  return { home: values.home, logLevel: logLevel as LogLevel };
}

async function main(home: string, logLevel: LogLevel): Promise<void> {
  const logger = createLogger(logLevel);
  const stop = new AbortController();
  const stopped = new Promise<string>((resolve) => {
    onStop((reason) => {
      stop.abort();
      resolve(reason);
    });
  });
  const parts = { logger, now: Date.now, signal: stop.signal };
  const broker = await startBroker(openBrokerHome(home), parts);
  logger.info("stopping", { reason: await stopped });
  await broker.close();
}

let chosen: ReturnType<typeof readArguments>;
try {
  chosen = readArguments();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
  process.exit(2);
}
if (chosen === "help") process.stdout.write(USAGE);
else {
  try {
    await main(chosen.home, chosen.logLevel);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}
