/** A small project with the real launcher and an npm that needs no network. */

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/**
 * Installs what a real npm would, and obeys `MOOD`: `slow` takes 5 s, `offline` and `broken` fail as
 * npm does, `no-scripts` leaves the runtime to be fetched by hand.
 */
const NPM = `
const fs = require("node:fs");
const path = require("node:path");
const [, , command] = process.argv;
fs.appendFileSync(process.env.NPM_LOG, command + " ");
const put = (file, text) => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
};
const runtime = (file) => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.symlinkSync(process.env.RUNTIME, file);
};
const mood = process.env.MOOD;
if (command === "install") {
  const home = "node_modules/" + process.argv.find((arg) => arg.includes("@24")).split("@")[0];
  fs.mkdirSync(home + "/bin", { recursive: true });
  fs.linkSync(process.env.RUNTIME, home + "/bin/node");
} else if (mood === "offline") {
  process.stderr.write("npm error code ENOTFOUND\\nnpm error network request failed: getaddrinfo ENOTFOUND registry.invalid\\n");
  process.exitCode = 1;
} else if (mood === "broken") {
  put("node_modules/left/package.json", "{}");
  process.stderr.write("npm error code E999\\nnpm error the sky fell\\n");
  process.exitCode = 1;
} else {
  put("node_modules/left/package.json", "{}");
  if (mood === "slow") setTimeout(() => {}, 5_000);
  else {
    put("node_modules/node/package.json", "{}");
    if (mood !== "no-scripts") runtime("node_modules/node/bin/node");
  }
}
`;

const MAIN = `
const args: readonly string[] = process.argv.slice(2);
console.log(JSON.stringify({ args, version: process.version }));
if (args[0] === "exit") process.exit(Number(args[1]));
if (args[0] === "wait") {
  let interrupts = 0;
  process.on("SIGINT", () => console.log("interrupts " + ++interrupts));
  process.on("SIGTERM", () => process.exit(3));
  setInterval(() => {}, 1000);
}
`;

/** How a start of the launcher ended. */
export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A start that goes on. */
export interface Start {
  readonly child: ChildProcess;
  readonly ended: Promise<Outcome>;
  /** Resolves when the output so far matches. */
  readonly said: (pattern: RegExp) => Promise<void>;
}

/** How to start the launcher. */
export interface StartOptions {
  readonly mood?: string;
  /** Variables to set, or with undefined to remove. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** As a Node without `process.execve`: before 22.15. */
  readonly oldNode?: boolean;
  readonly uid?: number;
}

/** A folder with the launcher, a lockfile of two packages and the fake npm. */
export class FakeProject {
  readonly folder: string = mkdtempSync(join(tmpdir(), "yizhan-launcher-"));
  readonly root: string = join(this.folder, "project");
  readonly #log: string = join(this.folder, "npm.log");
  readonly #preload: string = join(this.folder, "oldNode.cjs");

  constructor() {
    chmodSync(this.folder, 0o755);
    cpSync("bin", join(this.root, "bin"), { recursive: true });
    this.write("cli/main.ts", MAIN);
    this.write("package.json", JSON.stringify({ name: "fake", type: "module" }));
    this.writeLockfile("1.0.0");
    writeFileSync(this.#log, "");
    writeFileSync(this.#preload, "delete process.execve;");
    this.write("../tools/npm", `#!${process.execPath}\n${NPM}`);
    chmodSync(join(this.folder, "tools/npm"), 0o755);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  write(file: string, text: string): void {
    const path = resolve(this.root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  has(file: string): boolean {
    return existsSync(join(this.root, file));
  }

  /** A lockfile that asks for this version of the package `left`. */
  writeLockfile(left: string): void {
    this.write("package-lock.json", JSON.stringify({ packages: this.packages(left) }));
  }

  packages(left: string): Readonly<Record<string, unknown>> {
    return {
      "": { name: "fake" },
      "node_modules/left": { version: left, integrity: `sha512-${left}` },
      "node_modules/node": { version: process.version.slice(1), integrity: "sha512-node" },
      "node_modules/other-platform": { version: "1.0.0", optional: true },
    };
  }

  /** The commands that npm was called with. */
  npmCalls(): readonly string[] {
    return readFileSync(this.#log, "utf8")
      .trim()
      .split(" ")
      .filter((call) => call !== "");
  }

  start(args: readonly string[], options: StartOptions = {}): Start {
    const { npm_execpath: _script, npm_node_execpath: _node, ...outer } = process.env;
    const flags = options.oldNode === true ? ["--require", this.#preload] : [];
    const env = {
      ...outer,
      LANG: "C",
      LC_ALL: undefined,
      PATH: join(this.folder, "tools"),
      NPM_LOG: this.#log,
      RUNTIME: process.execPath,
      MOOD: options.mood,
      ...options.env,
    };
    const child = spawn(process.execPath, [...flags, join(this.root, "bin/yizhan"), ...args], {
      cwd: this.folder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    });
    return follow(child);
  }

  async run(args: readonly string[], options: StartOptions = {}): Promise<Outcome> {
    return await this.start(args, options).ended;
  }

  /** What is in the project that was not there before. */
  leftovers(): readonly string[] {
    return [".install", ".install.lock", "node_modules"].filter((name) => this.has(name));
  }
}

function follow(child: ChildProcess): Start {
  const text = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]?.setEncoding("utf8").on("data", (chunk: string) => {
      text[name] += chunk;
    });
  }
  const ended = new Promise<Outcome>((done, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => done({ code, signal, ...text }));
  });
  const said = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(text.stdout + text.stderr)) {
      assert.equal(child.exitCode, null, `ended without ${pattern}: ${text.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { child, ended, said };
}
