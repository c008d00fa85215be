/** What is said while CometBFT is built, in the language of the user's locale. */

import { languageOf } from "../setupError.ts";
import type { Environment } from "../systemTools.ts";

/** Another process is at it. */
export function waiting(env: Environment): string {
  if (languageOf(env) === "zh") return "另一个进程正在构建 CometBFT，请稍候";
  return "another process is building CometBFT; waiting for it";
}

/** It begins. */
export function starting(env: Environment, version: string): string {
  if (languageOf(env) === "zh") return `正在构建 CometBFT ${version}（仅一次，约一分半钟）`;
  return `building CometBFT ${version} (once, about a minute and a half)`;
}

/** It goes on: `output` is what `go build -v` has said, a module or a package a line. */
export function continuing(env: Environment, output: string, seconds: number): string {
  const lines = output.split("\n");
  const fetched = lines.filter((line) => line.startsWith("go: downloading ")).length;
  const compiled = lines.filter((line) => line !== "" && !line.includes(" ")).length;
  if (languageOf(env) === "zh") {
    return `CometBFT：已下载 ${fetched} 个模块，已编译 ${compiled} 个包（${seconds} 秒）`;
  }
  return `CometBFT: ${fetched} modules downloaded, ${compiled} packages compiled (${seconds} s)`;
}
