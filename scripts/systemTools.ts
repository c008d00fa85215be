/** Programs of the operating system that some tests and commands use, and how a person gets them. */

import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Folders that hold programs but are not on every user's `PATH`. */
const MORE_FOLDERS = ["/usr/local/bin", "/usr/local/sbin", "/usr/sbin", "/opt/homebrew/bin"];

interface Package {
  readonly debian: string;
  readonly homebrew: string;
}

const PACKAGES: Readonly<Record<string, Package>> = {
  chromium: { debian: "chromium", homebrew: "--cask chromium" },
  mosquitto: { debian: "mosquitto", homebrew: "mosquitto" },
  mosquitto_pub: { debian: "mosquitto-clients", homebrew: "mosquitto" },
  mosquitto_sub: { debian: "mosquitto-clients", homebrew: "mosquitto" },
};

/** Every executable file called `name`, in the order of `PATH` and then of `moreFolders`. */
export function findAll(
  name: string,
  env: Environment,
  moreFolders: readonly string[] = MORE_FOLDERS,
): readonly string[] {
  const onPath = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const files = [...onPath, ...moreFolders].map((folder) => join(folder, name));
  return [...new Set(files)].filter(isExecutable);
}

/** The path of the program `name`, or undefined if this computer has none. */
export function findTool(name: string, env: Environment = process.env): string | undefined {
  return findAll(name, env)[0];
}

/** One sentence on how to install the program `name`. */
export function installHint(name: string): string {
  const known = PACKAGES[name];
  if (known === undefined) return `Install ${name} and put it on PATH.`;
  return `Install ${name}: \`apt-get install ${known.debian}\` on Debian, \`brew install ${known.homebrew}\` on macOS.`;
}

/** The Debian package that holds the program `name`. */
export function debianPackage(name: string): string | undefined {
  return PACKAGES[name]?.debian;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
