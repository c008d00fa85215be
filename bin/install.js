"use strict";

/*
 * Sees to it that node_modules holds exactly what package-lock.json says. The packages are installed
 * in a folder aside and moved into place when they are complete, so a start that fails or is killed
 * leaves nothing half-made behind; two starts at once wait for each other.
 */

const { spawnSync } = require("node:child_process");
const { createHash, randomBytes } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { acquireFileLock } = require("./fileLock.js");
const { LaunchError } = require("./messages.js");
const { NEEDED_MB, diskFull, runNpm } = require("./npm.js");

const STAMP = "node_modules/.yizhan-lock";
const STAGING = ".install";
const LOCK = ".install.lock";
const PROGRESS_MS = 10_000;
/** With less left after an installation, in MB, the disk is taken for full. */
const RESERVE_MB = 20;

/** Where the pinned Node is, once installed. */
function runtimePath(root) {
  return path.join(root, "node_modules/node/bin/node");
}

function readLockfile(root) {
  const file = path.join(root, "package-lock.json");
  try {
    const text = fs.readFileSync(file, "utf8");
    const hash = createHash("sha256").update(text).digest("hex");
    return { packages: JSON.parse(text).packages, hash };
  } catch (error) {
    throw new LaunchError("SETUP_LOCKFILE", { path: file, reason: error.message });
  }
}

/** What a complete installation carries: of which lockfile, and for which kind of computer. */
function stampOf(lockfile) {
  return `${lockfile.hash} ${process.platform}-${process.arch}\n`;
}

/** Folders of the packages that every computer needs. */
function neededPackages(lockfile) {
  const entries = Object.entries(lockfile.packages);
  return entries.filter(([folder, { optional }]) => folder !== "" && !optional);
}

function isComplete(root, lockfile) {
  const present = (file) => fs.existsSync(path.join(root, file));
  return (
    fs.existsSync(runtimePath(root)) &&
    neededPackages(lockfile).every(([folder]) => present(`${folder}/package.json`))
  );
}

/** Whether node_modules is ours, complete and of this lockfile. */
function isInstalled(root, lockfile) {
  try {
    const stamp = fs.readFileSync(path.join(root, STAMP), "utf8");
    return stamp === stampOf(lockfile) && isComplete(root, lockfile);
  } catch {
    return false;
  }
}

/**
 * Takes over what a developer installed with npm itself: npm records what it installed when it is
 * done, and that record must agree with the lockfile package by package.
 */
function adopt(root, lockfile) {
  try {
    const record = fs.readFileSync(path.join(root, "node_modules/.package-lock.json"), "utf8");
    const installed = JSON.parse(record).packages;
    const same = ([folder, { version, integrity }]) =>
      installed[folder]?.version === version && installed[folder].integrity === integrity;
    if (!neededPackages(lockfile).every(same) || !isComplete(root, lockfile)) return false;
    checkRuntime(root, lockfile);
  } catch {
    return false;
  }
  try {
    fs.writeFileSync(path.join(root, STAMP), stampOf(lockfile));
  } catch {
    // A read-only folder: the next start compares again.
  }
  return true;
}

function checkRuntime(folder, lockfile) {
  const runtime = runtimePath(folder);
  const { status, stdout, error } = spawnSync(runtime, ["--version"], { encoding: "utf8" });
  const expected = `v${lockfile.packages["node_modules/node"].version}`;
  if (status === 0 && stdout.trim() === expected) return;
  const reason = error?.message ?? `it answers ${stdout?.trim() || "nothing"}, not ${expected}`;
  throw new LaunchError("SETUP_RUNTIME_UNUSABLE", { path: runtime, reason });
}

/** The npm package with the runtime's binary for this computer, as the package `node` names it. */
function platformPackage() {
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  return `${prefix}-${process.platform}-${process.arch}`;
}

/**
 * The package `node` fetches its binary by an install script. Where the user's settings forbid such
 * scripts, the binary is fetched here, without running any.
 */
async function fetchRuntime(folder, lockfile, options) {
  const runtime = runtimePath(folder);
  if (fs.existsSync(runtime)) return;
  const home = path.join(folder, "node_modules/node");
  const name = platformPackage();
  const { version } = lockfile.packages["node_modules/node"];
  const args = ["install", "--no-save", "--ignore-scripts", `${name}@${version}`];
  await runNpm(args, { ...options, folder: home });
  fs.mkdirSync(path.dirname(runtime), { recursive: true });
  fs.linkSync(path.join(home, "node_modules", name, "bin/node"), runtime);
}

function checkSpace(root, neededMb) {
  const { bavail, bsize } = fs.statfsSync(root);
  if (bavail * bsize < neededMb * 1e6) throw diskFull(root);
}

/** A folder with what npm needs to know. Without scripts: they are a developer's, not an installer's. */
function prepareStaging(root) {
  const base = path.join(root, STAGING);
  // What a killed start left. Its npm may still be writing there, hence a new name each time.
  fs.rmSync(base, { recursive: true, force: true, maxRetries: 3 });
  const staging = path.join(base, randomBytes(6).toString("hex"));
  fs.mkdirSync(staging, { recursive: true });
  const { scripts, ...manifest } = JSON.parse(fs.readFileSync(path.join(root, "package.json")));
  fs.writeFileSync(path.join(staging, "package.json"), JSON.stringify(manifest));
  for (const name of ["package-lock.json", ".npmrc"]) {
    const source = path.join(root, name);
    if (fs.existsSync(source)) fs.copyFileSync(source, path.join(staging, name));
  }
  return staging;
}

/** Puts the finished packages in place of the old ones. */
function swap(root, staging) {
  const target = path.join(root, "node_modules");
  if (fs.existsSync(target)) fs.renameSync(target, path.join(staging, "old"));
  fs.renameSync(path.join(staging, "node_modules"), target);
}

async function installStaged(root, lockfile, { env, signal }) {
  checkSpace(root, NEEDED_MB);
  const staging = prepareStaging(root);
  try {
    await runNpm(["ci"], { root, folder: staging, env, signal });
    await fetchRuntime(staging, lockfile, { root, env, signal });
  } finally {
    // On a full disk npm may end well with files cut short, or fail with some other complaint.
    if (!signal.aborted) checkSpace(root, RESERVE_MB);
  }
  checkRuntime(staging, lockfile);
  fs.writeFileSync(path.join(staging, STAMP), stampOf(lockfile));
  swap(root, staging);
}

/** A failure of the file system in words; anything else as it is. */
function explainFileError(error, root) {
  if (error.code === "ENOSPC") return diskFull(root);
  if (error.code === "EROFS" || error.code === "EACCES" || error.code === "EPERM") {
    return new LaunchError("SETUP_READ_ONLY", { path: root });
  }
  if (error instanceof LaunchError || error.syscall === undefined) return error;
  return new LaunchError("SETUP_INSTALL_FAILED", { reason: error.message });
}

async function installLocked(root, lockfile, { env, signal, report }) {
  const onWait = () => report("waiting");
  const lock = await acquireFileLock(path.join(root, LOCK), { onWait, signal });
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  const ticker = setInterval(() => report("stillInstalling", { seconds: seconds() }), PROGRESS_MS);
  try {
    // Another start may have done it while this one waited.
    if (isInstalled(root, lockfile)) return;
    report("installing", { count: neededPackages(lockfile).length });
    await installStaged(root, lockfile, { env, signal });
    report("installed", { seconds: seconds() });
  } finally {
    clearInterval(ticker);
    fs.rmSync(path.join(root, STAGING), { recursive: true, force: true, maxRetries: 3 });
    lock.release();
  }
}

/**
 * Installs the packages of the lockfile unless they are there. `report(step, details)` receives the
 * steps of messages.js, `signal` ends the installation and undoes it.
 *
 * @throws {LaunchError} if they cannot be installed
 */
async function ensureInstalled(root, { env, signal, report }) {
  const lockfile = readLockfile(root);
  if (isInstalled(root, lockfile) || adopt(root, lockfile)) return;
  try {
    await installLocked(root, lockfile, { env, signal, report });
  } catch (error) {
    throw explainFileError(error, root);
  }
}

module.exports = { ensureInstalled, runtimePath };
