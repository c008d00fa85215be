/** How a devnet fails, for people. */

import path from "node:path";
import { CliError, EXIT_CODES } from "../setupError.ts";

/** A process dies again and again. */
export function networkFailed(home: string, name: string, reason: string): CliError {
  const log = path.join(home, "logs", `${name}.log`);
  return new CliError("PROCESS_FAILED", EXIT_CODES.failure, {
    en: { message: `${name} keeps ending (${reason}).`, hint: `Its last words are in ${log}.` },
    zh: { message: `${name} 反复退出（${reason}）。`, hint: `日志见 ${log}。` },
  });
}

/** Something did not come up. */
export function notUpInTime(home: string, what: string): CliError {
  const logs = path.join(home, "logs");
  return new CliError("NOT_UP", EXIT_CODES.timeout, {
    en: { message: `Waited a minute in vain for ${what}.`, hint: `See the logs in ${logs}.` },
    zh: { message: `等待${what}超过一分钟。`, hint: `日志见 ${logs}。` },
  });
}

/** Two networks cannot share a folder. */
export function homeInUse(home: string): CliError {
  return new CliError("HOME_IN_USE", EXIT_CODES.failure, {
    en: {
      message: `Another devnet runs in ${home}.`,
      hint: "Stop it, or choose another folder with --home (and other ports with --base-port).",
    },
    zh: {
      message: `${home} 中已有一个 devnet 在运行。`,
      hint: "请先停止它，或用 --home 另选目录（并用 --base-port 换用端口）。",
    },
  });
}
