/** A person with the devnet's `payer` account, who types commands. */

import assert from "node:assert/strict";
import { yizhan } from "./cli.ts";
import type { TestDevnet } from "./devnet.ts";
import type { Login } from "./stockClients.ts";

/** See the file's docstring. */
export class Person {
  readonly #devnet: TestDevnet;

  constructor(devnet: TestDevnet) {
    this.#devnet = devnet;
  }

  /** Runs a command that must succeed; what it prints as JSON. */
  async does(...args: readonly string[]): Promise<Record<string, string>> {
    const { home } = this.#devnet;
    const where = ["--home", home, "--node", this.#devnet.rpc(), "--keyring-backend", "test"];
    const { code, stdout, stderr } = await yizhan(
      ...[...where, "--from", "payer", "--yes", "-o", "json"],
      ...args,
    );
    assert.equal(code, 0, `yizhan ${args.join(" ")}: ${stderr}`);
    return JSON.parse(stdout) as Record<string, string>;
  }

  /** `yizhan device add`; the device's id. */
  async addsDevice(name: string, ...options: readonly string[]): Promise<string> {
    const { device } = await this.does("device", "add", name, ...options);
    return device ?? "";
  }

  /** `yizhan device token`: what a client types in, and where. */
  async getsToken(
    name: string,
    ...options: readonly string[]
  ): Promise<Login & { readonly broker: string }> {
    const {
      username = "",
      password = "",
      broker = "",
    } = await this.does(...["device", "token", name, ...options]);
    return { username, password, broker };
  }
}
