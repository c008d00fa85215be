/** Commands on a devnet: in processes of their own as a person types them, or in this one where only the answer counts. */

import assert from "node:assert/strict";
import { yizhan } from "./cli.ts";
import type { TestDevnet } from "./devnet.ts";
import { type Outcome, runCommand } from "./fakeShell.ts";

/** How a command is refused. */
export interface ExpectedRefusal {
  readonly exitCode: number;
  /** What the sentence says in each language. */
  readonly en: RegExp;
  readonly zh: RegExp;
}

/** See the file's docstring. */
export class CommandLine {
  readonly #devnet: TestDevnet;

  constructor(devnet: TestDevnet) {
    this.#devnet = devnet;
  }

  /** The options that say which network. */
  get where(): readonly string[] {
    return ["--home", this.#devnet.home, "--node", this.#devnet.rpc()];
  }

  /** A command in a process of its own that must succeed; its standard output. */
  async types(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await yizhan(...this.where, ...args);
    assert.equal(code, 0, `yizhan ${args.join(" ")}: ${stderr}`);
    return stdout;
  }

  /** As `types`, read as JSON. */
  async record(...args: readonly string[]): Promise<Record<string, string>> {
    return JSON.parse(await this.types(...args, "-o", "json")) as Record<string, string>;
  }

  /** A command in this process. */
  async asks(...args: readonly string[]): Promise<Outcome> {
    return await runCommand([...this.where, ...args]);
  }

  /** A command in this process that must fail, in both languages, with nothing on standard output. */
  async isRefused(args: readonly string[], expected: ExpectedRefusal): Promise<void> {
    for (const language of ["en", "zh"] as const) {
      const { exitCode, stdout, stderr } = await runCommand([...this.where, ...args], { language });
      assert.equal(exitCode, expected.exitCode, stderr);
      assert.match(stderr, expected[language]);
      assert.equal(stdout, "");
    }
  }
}
