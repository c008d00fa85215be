/** Gets the programs that some tests use, where this can be done without asking. */

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Environment } from "../../node/executables.ts";
import { debianPackage, findTool, installHint } from "../systemTools.ts";
import { filesOf, type Layer } from "./schedule.ts";

const APT_TIMEOUT_MS = 5 * 60_000;

/** Programs that the tests of a layer start; without them those tests are skipped. */
const TOOLS: Readonly<Partial<Record<Layer, readonly string[]>>> = {
  e2e: ["mosquitto_pub", "mosquitto_sub"],
  browser: ["chromium"],
};

/** What the set-up may do. */
export interface ToolOptions {
  readonly env: Environment;
  /** Whether this user may install Debian packages. */
  readonly isRoot: boolean;
  readonly report: (line: string) => void;
}

/**
 * Installs what the tests of `layers` lack with apt-get if this is Debian and the user is root;
 * says what is still missing afterwards. Never throws: those tests are skipped.
 */
export async function ensureTools(layers: readonly Layer[], options: ToolOptions): Promise<void> {
  const { env, isRoot, report } = options;
  const wanted = layers.filter((layer) => filesOf(layer).length > 0);
  const tools = wanted.flatMap((layer) => TOOLS[layer] ?? []);
  const missing = (): readonly string[] =>
    tools.filter((tool) => findTool(tool, env) === undefined);
  if (missing().length === 0) return;
  const aptGet = findTool("apt-get", env);
  if (isRoot && aptGet !== undefined) await installDebian(aptGet, missing(), options);
  for (const tool of missing()) report(`tests that use ${tool} are skipped. ${installHint(tool)}`);
}

async function installDebian(
  aptGet: string,
  tools: readonly string[],
  { env, report }: ToolOptions,
): Promise<void> {
  const packages = [...new Set(tools.map(debianPackage).filter((name) => name !== undefined))];
  report(`installing ${packages.join(" ")} with apt-get (tests use them)`);
  const run = (...args: string[]): Promise<unknown> =>
    promisify(execFile)(aptGet, ["-qq", "-y", ...args], {
      env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
      timeout: APT_TIMEOUT_MS,
    });
  try {
    await run("update");
    await run("install", "--no-install-recommends", ...packages);
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim().split("\n").at(-1) : String(error);
    report(`apt-get could not install them: ${reason}`);
  }
}
