/** The devnet as the command line calls it: options as words, and what runs behind them, loaded when it is called. */

import type { Language } from "../../node/cliError.ts";
import { CliError, EXIT_CODES } from "../../node/cliError.ts";
import { DEFAULT_SHAPE, numberOption } from "./options.ts";

/** What a person may choose, and what happens otherwise; as the parser of options takes it. */
export const DEFAULTS: Readonly<Record<keyof typeof DEFAULT_SHAPE, string>> = {
  validators: String(DEFAULT_SHAPE.validators),
  brokers: String(DEFAULT_SHAPE.brokers),
  devices: String(DEFAULT_SHAPE.devices),
  basePort: String(DEFAULT_SHAPE.basePort),
  epochBlocks: String(DEFAULT_SHAPE.epochBlocks),
};

/** Words of the options, unchecked. */
export interface DevnetWords extends Readonly<Record<keyof typeof DEFAULTS, string>> {
  readonly untilClaims?: string;
  /** One JSON object a line instead of lines for people. */
  readonly json: boolean;
}

/** Where a devnet runs, and whom it tells. */
export interface DevnetSurroundings {
  readonly home: string;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly isTerminal: boolean;
  readonly language: Language;
  /** From the first call on, Ctrl-C aborts the answer. */
  readonly interrupted: () => AbortSignal;
}

/** Runs a devnet to its end. @throws {CliError} for an option that makes no sense, a failure, or rules that were broken */
export async function runDevnetCommand(
  words: DevnetWords,
  { home, interrupted, ...surroundings }: DevnetSurroundings,
): Promise<void> {
  const { untilClaims, json } = words;
  const options = {
    home,
    validators: numberOption("validators", words.validators),
    brokers: numberOption("brokers", words.brokers),
    devices: numberOption("devices", words.devices),
    basePort: numberOption("basePort", words.basePort),
    epochBlocks: numberOption("epochBlocks", words.epochBlocks),
    untilClaims: untilClaims === undefined ? undefined : numberOption("untilClaims", untilClaims),
    json,
  };
  const { runDevnet } = await import("./devnet.ts");
  const { createReport } = await import("./progress.ts");
  const report = createReport({ ...surroundings, json });
  const summary = await runDevnet(options, { report, signal: interrupted() });
  report({ event: "summary", ...summary });
  if (summary.violations.length > 0) throw violated(summary.violations.length);
}

function violated(count: number): CliError {
  return new CliError("VIOLATIONS", EXIT_CODES.failure, {
    en: {
      message: `The network broke ${count} of its own rules.`,
      hint: "That is a defect: please report it with the summary and the logs.",
    },
    zh: {
      message: `网络违反了 ${count} 项自身规则。`,
      hint: "这是程序缺陷：请附上摘要与日志反馈。",
    },
  });
}
