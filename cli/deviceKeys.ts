/** Keys of devices in the home of the command line: one file a device, `<home>/devices/<name>.key`. */

import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { BrokerHomeError, readKey, writeKey } from "../broker/home.ts";
import { type DeviceId, deviceIdOfKey, formatDeviceId } from "../chain/types/address.ts";
import { ed25519PublicKey } from "../chain/types/ed25519.ts";
import { tagKey } from "../chain/types/registration.ts";
import { CliError, EXIT_CODES } from "../node/cliError.ts";
import { deviceName } from "./typedValues.ts";

/** A device's key. */
export interface DeviceKey {
  readonly name: string;
  readonly id: DeviceId;
  /** `yzdev1…` */
  readonly text: string;
  /** Algorithm byte ‖ 32-byte ed25519 key. */
  readonly key: Uint8Array;
  /** 32 bytes. */
  readonly seed: Uint8Array;
}

const ENDING = ".key";

/** The key of device `name`. @throws {CliError} if there is none @throws {BrokerHomeError} if its file is damaged */
export function deviceKey(home: string, name: string): DeviceKey {
  try {
    return keyOf(name, readKey(fileOf(home, deviceName(name)), "ed25519"));
  } catch (error) {
    if (error instanceof BrokerHomeError && error.isMissing) throw noDevice(home, name);
    throw error;
  }
}

/** The key of an earlier try, or a new one, which is on disk before the chain hears of it. @throws as `deviceKey` */
export function deviceKeyToRegister(home: string, name: string): DeviceKey {
  const file = fileOf(home, deviceName(name));
  try {
    return keyOf(name, readKey(file, "ed25519"));
  } catch (error) {
    if (!(error instanceof BrokerHomeError && error.isMissing)) throw error;
  }
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeKey(file, "ed25519", randomBytes(32));
  return deviceKey(home, name);
}

/** Names of the devices whose keys are here, by device id. @throws {BrokerHomeError} if a file is damaged */
export function deviceNames(home: string): ReadonlyMap<string, string> {
  let files: string[];
  try {
    files = readdirSync(path.join(home, "devices"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Map();
    throw error;
  }
  const names = files
    .filter((file) => file.endsWith(ENDING))
    .map((file) => path.basename(file, ENDING));
  return new Map(names.map((name) => [deviceKey(home, name).text, name]));
}

function fileOf(home: string, name: string): string {
  return path.join(home, "devices", `${name}${ENDING}`);
}

function keyOf(name: string, seed: Uint8Array): DeviceKey {
  const key = tagKey(ed25519PublicKey(seed));
  const id = deviceIdOfKey(key);
  return { name, id, text: formatDeviceId(id), key, seed };
}

function noDevice(home: string, name: string): CliError {
  return new CliError("NO_DEVICE", EXIT_CODES.notFound, {
    en: {
      message: `There is no key of a device ${name} in ${home}.`,
      hint: `Make one with \`yizhan device add ${name}\`, or name another folder with --home.`,
    },
    zh: {
      message: `${home} 中没有设备 ${name} 的密钥。`,
      hint: `请用 \`yizhan device add ${name}\` 创建，或用 --home 另选目录。`,
    },
  });
}
