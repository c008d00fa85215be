/**
 * Account keys on disk: one file a key, encrypted with scrypt and AES-256-GCM; mode 0600 in a folder of mode 0700. The
 * backend `test` uses no passphrase: for devnets and tests, where keys hold nothing.
 */

import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** How keys are protected. */
export type KeyringBackend = "file" | "test";

/** What a stored key is. */
export interface StoredKey {
  readonly name: string;
  /** `yz1…` */
  readonly address: string;
  /** Compressed secp256k1 key, hexadecimal. */
  readonly publicKey: string;
}

interface KeyFile extends StoredKey {
  readonly version: 1;
  readonly kdf: {
    readonly name: "scrypt";
    readonly n: number;
    readonly r: number;
    readonly p: number;
  };
  readonly salt: string;
  readonly nonce: string;
  /** AES-256-GCM of the private key, with its tag. */
  readonly sealed: string;
}

/** A key of that name is not there, already there, damaged, or the passphrase is wrong. */
export class KeyringError extends Error {
  readonly reason: "missing" | "exists" | "damaged" | "passphrase" | "name";

  constructor(reason: KeyringError["reason"], text: string) {
    super(text);
    this.name = "KeyringError";
    this.reason = reason;
  }
}

/** Cost of scrypt: about half a second and 128 MiB, so that guessing passphrases is slow. */
const FILE_COST = { name: "scrypt", n: 2 ** 17, r: 8, p: 1 } as const;
/** Without a passphrase there is nothing to guess. */
const TEST_COST = { name: "scrypt", n: 2, r: 8, p: 1 } as const;
const TEST_PASSPHRASE = "test";
const SCRYPT_MEMORY = 512 * 1024 * 1024;
const TAG_BYTES = 16;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The keys of one home and backend. */
export class Keyring {
  readonly backend: KeyringBackend;
  readonly #directory: string;

  /** Files live in `<home>/keyring-<backend>`. */
  constructor(home: string, backend: KeyringBackend) {
    this.backend = backend;
    this.#directory = path.join(home, `keyring-${backend}`);
  }

  /** All keys, by name. */
  list(): StoredKey[] {
    let names: string[];
    try {
      names = readdirSync(this.#directory);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
      throw error;
    }
    const files = names.filter((name) => name.endsWith(".json")).sort();
    return files.map((file) => this.get(path.basename(file, ".json")));
  }

  /** @throws {KeyringError} `missing` or `damaged` */
  get(name: string): StoredKey {
    const { address, publicKey } = this.#read(name);
    return { name, address, publicKey };
  }

  /** Stores a new key. @throws {KeyringError} `exists` or `name` */
  add(key: StoredKey, privateKey: Uint8Array, passphrase: string): void {
    if (!NAME.test(key.name)) {
      throw new KeyringError("name", `${JSON.stringify(key.name)} cannot be the name of a key`);
    }
    mkdirSync(this.#directory, { recursive: true, mode: 0o700 });
    const file = this.#file(key.name);
    const kdf = this.backend === "file" ? FILE_COST : TEST_COST;
    const salt = randomBytes(16);
    const nonce = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", this.#derive(passphrase, salt, kdf), nonce);
    const sealed = Buffer.concat([cipher.update(privateKey), cipher.final(), cipher.getAuthTag()]);
    const hex = { salt: salt.toString("hex"), nonce: nonce.toString("hex") };
    const content: KeyFile = { version: 1, ...key, kdf, ...hex, sealed: sealed.toString("hex") };
    if (this.list().some(({ name }) => name === key.name)) {
      throw new KeyringError("exists", `there is already a key named ${key.name}`);
    }
    const aside = `${file}.tmp`;
    writeFileSync(aside, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(aside, file);
  }

  /** The 32-byte private key. @throws {KeyringError} `missing`, `damaged` or `passphrase` */
  open(name: string, passphrase: string): Uint8Array {
    const { kdf, salt, nonce, sealed } = this.#read(name);
    const bytes = Buffer.from(sealed, "hex");
    const key = this.#derive(passphrase, Buffer.from(salt, "hex"), kdf);
    const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "hex"));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
    } catch {
      throw new KeyringError("passphrase", `the passphrase does not open key ${name}`);
    }
  }

  /** Deletes a key. @throws {KeyringError} `missing` */
  remove(name: string): void {
    this.#read(name);
    rmSync(this.#file(name));
  }

  #file(name: string): string {
    return path.join(this.#directory, `${name}.json`);
  }

  #read(name: string): KeyFile {
    if (!NAME.test(name)) throw new KeyringError("missing", `there is no key named ${name}`);
    let text: string;
    try {
      text = readFileSync(this.#file(name), "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      throw new KeyringError("missing", `there is no key named ${name}`);
    }
    try {
      return checkKeyFile(JSON.parse(text));
    } catch (error) {
      throw new KeyringError("damaged", `${this.#file(name)}: ${(error as Error).message}`);
    }
  }

  #derive(passphrase: string, salt: Uint8Array, kdf: KeyFile["kdf"]): Buffer {
    const secret = this.backend === "test" ? TEST_PASSPHRASE : passphrase;
    const cost = { N: kdf.n, r: kdf.r, p: kdf.p, maxmem: SCRYPT_MEMORY };
    return scryptSync(secret.normalize("NFKC"), salt, 32, cost);
  }
}

function checkKeyFile(value: KeyFile): KeyFile {
  const texts = [value.address, value.publicKey, value.salt, value.nonce, value.sealed];
  const { n, r, p } = value.kdf;
  const sound = value.version === 1 && texts.every((text) => typeof text === "string");
  // The cost is read from the file, so it must not be able to ask for all memory of the machine.
  if (!sound || !(n <= 2 ** 20 && r <= 16 && p <= 4)) throw new TypeError("not a key file");
  return value;
}
