"use strict";

/*
 * The way in: installs what is missing, then becomes the pinned Node with a TypeScript file.
 * Plain JavaScript without dependencies, for any Node from 20.
 */

const { spawn } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { ensureInstalled, runtimePath } = require("./install.js");
const { LaunchError, languageOf, progressLine } = require("./messages.js");

const ROOT = path.resolve(__dirname, "..");
const FORWARDED = ["SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR2", "SIGCONT"];

/** Becomes `command` where Node can (from 22.15): no second process, and signals need no help. */
function replaceProcess(command, args) {
  // Says that it is experimental, to a user who did not ask.
  process.emitWarning = () => {};
  process.execve(command, [command, ...args], process.env);
}

/** Runs `command` to its end and ends the same way. */
function runAsChild(command, args) {
  const child = spawn(command, args, { stdio: "inherit" });
  for (const signal of FORWARDED) process.on(signal, () => child.kill(signal));
  // At a terminal Ctrl-C reaches the child by itself; passing it on would make it two.
  const atTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  process.on("SIGINT", () => atTerminal || child.kill("SIGINT"));
  child.on("error", (error) => {
    fail(new LaunchError("SETUP_RUNTIME_UNUSABLE", { path: command, reason: error.message }));
  });
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function fail(error) {
  if (!(error instanceof LaunchError)) throw error;
  process.stderr.write(error.render(languageOf(process.argv, process.env)));
  process.exit(error.exitCode);
}

/** Installs; an interruption undoes what was begun and ends with the usual code of that signal. */
async function setUp(language) {
  const controller = new AbortController();
  const interrupt = (signal) => controller.abort(signal);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, interrupt);
  try {
    await ensureInstalled(ROOT, {
      env: process.env,
      signal: controller.signal,
      report: (step, details) => process.stderr.write(progressLine(language, step, details)),
    });
  } catch (error) {
    if (controller.signal.aborted)
      process.exit(128 + os.constants.signals[controller.signal.reason]);
    throw error;
  }
  for (const signal of signals) process.removeListener(signal, interrupt);
}

/** The file to run and its arguments: `entry` of the project, or the first of `args`. */
function targetOf({ entry, args }) {
  if (entry !== undefined) return [path.join(ROOT, entry), ...args];
  if (args.length === 0) throw new LaunchError("USAGE_NO_FILE");
  const file = path.resolve(args[0]);
  if (!fs.existsSync(file)) throw new LaunchError("FILE_NOT_FOUND", { path: file });
  return [file, ...args.slice(1)];
}

/**
 * Runs a TypeScript file under the pinned Node, after installing the packages if that is needed.
 * `entry` is a file of the project; without it the first of `args` names the file.
 */
async function launch(command) {
  try {
    const target = targetOf(command);
    await setUp(languageOf(command.args, process.env));
    const runtime = runtimePath(ROOT);
    if (typeof process.execve === "function") replaceProcess(runtime, target);
    else runAsChild(runtime, target);
  } catch (error) {
    fail(error);
  }
}

module.exports = { launch };
