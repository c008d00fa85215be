"use strict";

/* Finds npm, runs it without noise and turns what it says on failure into a LaunchError. */

const { spawn } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { LaunchError } = require("./messages.js");

/** Enough of what npm said to explain a failure. */
const KEPT_OUTPUT = 64 * 1024;

/** A network that answered nothing for so long is away, in ms. */
const PATIENCE_MS = 10_000;

/** Disk space that an installation needs while it is made, in MB. */
const NEEDED_MB = 700;

/** `PATH` without the project's own `node_modules/.bin`: what installs must not run from there. */
function outerPath(root, env) {
  const own = path.join(root, "node_modules");
  const entries = (env.PATH ?? "").split(path.delimiter);
  return entries.filter((entry) => !entry.startsWith(own)).join(path.delimiter);
}

function findOnPath(name, searchPath) {
  for (const folder of searchPath.split(path.delimiter)) {
    const file = path.join(folder, name);
    try {
      fs.accessSync(file, fs.constants.X_OK);
      if (fs.statSync(file).isFile()) return file;
    } catch {
      // Not here: try the next folder.
    }
  }
  return undefined;
}

/**
 * The command line that starts npm: the npm that started us, if one did (its own path and Node are
 * in the environment), else the one on `PATH`.
 */
function npmCommand(root, env) {
  const inside = (file) => file.startsWith(path.join(root, "node_modules"));
  const { npm_execpath: script, npm_node_execpath: node } = env;
  if (script?.endsWith("npm-cli.js") && node && fs.existsSync(script) && !inside(node)) {
    return [node, script];
  }
  const npm = findOnPath("npm", outerPath(root, env));
  if (npm === undefined) throw new LaunchError("SETUP_NPM_MISSING");
  return [npm];
}

const FLAGS = [
  // Not shown: it tells how the network is.
  "--loglevel=http",
  "--no-audit",
  "--no-fund",
  "--no-update-notifier",
  "--no-progress",
  // The lockfile names the content of every package, so what the cache holds is never out of date.
  "--prefer-offline",
  // The packages run under the pinned Node, npm under the installed one.
  "--engine-strict=false",
  "--fetch-retries=4",
  "--fetch-retry-factor=2",
  "--fetch-retry-mintimeout=2000",
  // A user's settings for production must not leave out what the tests and the native parts need.
  "--include=dev",
  "--include=optional",
];

const NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|SELF_SIGNED_CERT|UNABLE_TO_|CERT_|code E5\d\d|code E40[1347]/;

/** The sentence of npm's complaint: its error lines without codes, paths of logs and the usage text. */
function reasonOf(output) {
  const lines = output
    .split("\n")
    .filter((line) => /^npm (error|ERR!)/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!) ?(network )?/, "").trim())
    .filter((line) => line !== "" && !/^(code|errno|syscall|path|at|A complete log)\b/.test(line));
  const reason = lines.slice(0, 2).join(" ").replace(/\.$/, "");
  return reason.length > 300 ? `${reason.slice(0, 300)}…` : reason || "npm gave no reason";
}

/** What npm's output on failure means for the person who waits. */
function explainNpmFailure(output, folder) {
  const reason = reasonOf(output);
  if (/ENOSPC|no space left/i.test(output)) return diskFull(folder);
  if (/EROFS|EACCES|EPERM|read-only file system/i.test(output)) {
    const refused = /(?:path|open|mkdir|rename) '?(\/[^'\n]+)/.exec(output);
    return new LaunchError("SETUP_READ_ONLY", { path: refused?.[1] ?? folder });
  }
  if (/EINTEGRITY/.test(output)) return new LaunchError("SETUP_PACKAGE_CHANGED", { reason });
  if (NETWORK.test(output)) return new LaunchError("SETUP_NO_NETWORK", { reason });
  return new LaunchError("SETUP_INSTALL_FAILED", { reason });
}

function diskFull(folder) {
  return new LaunchError("SETUP_DISK_FULL", { path: folder, neededMb: NEEDED_MB });
}

/**
 * Follows npm's report of its requests, line by line: npm itself gives up on a network that is away
 * only after minutes, one package after the other.
 */
class RequestWatch {
  #rest = "";
  #firstFailure = undefined;
  #answered = false;

  /** The reason to give up, once no request at all was answered for long enough. */
  read(text) {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop();
    return lines.map((line) => this.#readLine(line)).find((reason) => reason !== undefined);
  }

  #readLine(line) {
    if (/^npm http fetch \w+ [1-5]\d\d /.test(line)) this.#answered = true;
    const failure = /^npm http fetch \w+ (\w+:\/\/[^/]+)\S* attempt \d+ failed with (\w+)/.exec(
      line,
    );
    if (failure === null || this.#answered) return undefined;
    this.#firstFailure ??= Date.now();
    if (Date.now() - this.#firstFailure < PATIENCE_MS) return undefined;
    return `${failure[1]} does not answer (${failure[2]})`;
  }
}

/**
 * Runs npm in `folder`. It gets its own process group, so that an interruption reaches it only
 * through `signal` and what it has begun can be removed in order.
 *
 * @throws {LaunchError}
 */
async function runNpm(args, { root, folder, env, signal }) {
  const [command, ...first] = npmCommand(root, env);
  const child = spawn(command, [...first, ...args, ...FLAGS], {
    cwd: folder,
    env: { ...env, PATH: outerPath(root, env) },
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  const stop = () => killGroup(child);
  signal.addEventListener("abort", stop);
  const watch = new RequestWatch();
  let output = "";
  let unreachable;
  child.stderr.setEncoding("utf8").on("data", (text) => {
    output = (output + text).slice(-KEPT_OUTPUT);
    unreachable ??= watch.read(text);
    if (unreachable !== undefined) stop();
  });
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();
  if (unreachable !== undefined) throw new LaunchError("SETUP_NO_NETWORK", { reason: unreachable });
  if (code !== 0) throw explainNpmFailure(output, root);
}

function killGroup(child) {
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

module.exports = { NEEDED_MB, diskFull, explainNpmFailure, runNpm };
