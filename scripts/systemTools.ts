/** Programs of the operating system that some tests and commands use, and how a person gets them. */

import { type Environment, findExecutables } from "../node/executables.ts";

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

/** The path of the program `name`, or undefined if this computer has none. */
export function findTool(name: string, env: Environment = process.env): string | undefined {
  return findExecutables(name, env, MORE_FOLDERS)[0];
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
