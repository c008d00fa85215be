/**
 * Account keys on disk: one file a key, encrypted with scrypt and AES-256-GCM; mode 0600 in a folder of mode 0700. The
 * backend `test` uses no passphrase: for devnets and tests, where keys hold nothing.
 */

import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  /** AES-256-GCM of the private key, with its tag; address and public key are authenticated with it. */
  readonly sealed: string;
}

/** A key of that name is not there, already there, damaged, its name is no name, or the passphrase is wrong. */
export class KeyringError extends Error {
  readonly reason: "missing" | "exists" | "damaged" | "passphrase" | "name";
  /** The name of the key; the path of the file if it is damaged. */
  readonly subject: string;

  constructor(reason: KeyringError["reason"], subject: string) {
    super(`key ${subject}: ${reason}`);
    this.name = "KeyringError";
    this.reason = reason;
    this.subject = subject;
  }
}

/** Cost of scrypt: about half a second and 128 MiB, so that guessing passphrases is slow. */
const FILE_COST = { name: "scrypt", n: 2 ** 17, r: 8, p: 1 } as const;
/** Without a passphrase there is nothing to guess. */
const TEST_COST = { name: "scrypt", n: 2, r: 8, p: 1 } as const;
const TEST_PASSPHRASE = "test";
const SCRYPT_MEMORY = 512 * 1024 * 1024;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const KEY_BYTES = 32;
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

  /** All keys, by name. @throws {KeyringError} `damaged` */
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

  /** @throws {KeyringError} `exists` or `name` unless a key of that name can be added */
  checkNew(name: string): void {
    if (!NAME.test(name)) throw new KeyringError("name", name);
    try {
      readFileSync(this.#file(name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
      throw error;
    }
    throw new KeyringError("exists", name);
  }

  /** Stores a new key. @throws {KeyringError} `exists` or `name` */
  add(key: StoredKey, privateKey: Uint8Array, passphrase: string): void {
    this.checkNew(key.name);
    mkdirSync(this.#directory, { recursive: true, mode: 0o700 });
    const content = this.#seal(key, privateKey, passphrase);
    const file = this.#file(key.name);
    const aside = `${file}.${process.pid}.tmp`;
    writeFileSync(aside, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true });
    try {
      // A rename would replace a key that another process has just stored under the name.
      linkSync(aside, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      throw new KeyringError("exists", key.name);
    } finally {
      rmSync(aside);
    }
  }

  /** The 32-byte private key. @throws {KeyringError} `missing`, `damaged` or `passphrase` */
  open(name: string, passphrase: string): Uint8Array {
    const key = this.#read(name);
    const sealed = Buffer.from(key.sealed, "hex");
    const secret = this.#derive(passphrase, Buffer.from(key.salt, "hex"), key.kdf);
    const decipher = createDecipheriv("aes-256-gcm", secret, Buffer.from(key.nonce, "hex"));
    decipher.setAAD(authenticated(key));
    decipher.setAuthTag(sealed.subarray(KEY_BYTES));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(0, KEY_BYTES)), decipher.final()]);
    } catch {
      if (this.backend === "file") throw new KeyringError("passphrase", name);
      throw new KeyringError("damaged", this.#file(name));
    }
  }

  /** Deletes a key. @throws {KeyringError} `missing` or `damaged` */
  remove(name: string): void {
    this.#read(name);
    rmSync(this.#file(name));
  }

  #file(name: string): string {
    return path.join(this.#directory, `${name}.json`);
  }

  #read(name: string): KeyFile {
    if (!NAME.test(name)) throw new KeyringError("missing", name);
    let text: string;
    try {
      text = readFileSync(this.#file(name), "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      throw new KeyringError("missing", name);
    }
    const content = parsed(text);
    if (!isKeyFile(content)) throw new KeyringError("damaged", this.#file(name));
    return content;
  }

  #seal(key: StoredKey, privateKey: Uint8Array, passphrase: string): KeyFile {
    const kdf = this.backend === "file" ? FILE_COST : TEST_COST;
    const salt = randomBytes(SALT_BYTES);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv("aes-256-gcm", this.#derive(passphrase, salt, kdf), nonce);
    cipher.setAAD(authenticated(key));
    const sealed = Buffer.concat([cipher.update(privateKey), cipher.final(), cipher.getAuthTag()]);
    return {
      version: 1,
      ...key,
      kdf,
      salt: salt.toString("hex"),
      nonce: nonce.toString("hex"),
      sealed: sealed.toString("hex"),
    };
  }

  #derive(passphrase: string, salt: Uint8Array, kdf: KeyFile["kdf"]): Buffer {
    const secret = this.backend === "test" ? TEST_PASSPHRASE : passphrase;
    const cost = { N: kdf.n, r: kdf.r, p: kdf.p, maxmem: SCRYPT_MEMORY };
    return scryptSync(secret.normalize("NFKC"), salt, KEY_BYTES, cost);
  }
}

function authenticated({ address, publicKey }: StoredKey): Buffer {
  return Buffer.from(`${address} ${publicKey}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isKeyFile(value: unknown): value is KeyFile {
  if (typeof value !== "object" || value === null) return false;
  const { version, address, publicKey, kdf, salt, nonce, sealed } = value as Partial<KeyFile>;
  return (
    version === 1 &&
    typeof address === "string" &&
    typeof publicKey === "string" &&
    isCost(kdf) &&
    isHex(salt, SALT_BYTES) &&
    isHex(nonce, NONCE_BYTES) &&
    isHex(sealed, KEY_BYTES + TAG_BYTES)
  );
}

/** The cost is read from the file, so it must not be able to ask for all memory and time of the machine. */
function isCost(kdf: Partial<KeyFile["kdf"]> | undefined): boolean {
  if (typeof kdf !== "object" || kdf === null || kdf.name !== "scrypt") return false;
  const { n = 0, r = 0, p = 0 } = kdf;
  const isPower = Number.isInteger(Math.log2(n)) && n >= 2 && n <= 2 ** 18;
  return (
    isPower && Number.isInteger(r) && r >= 1 && r <= 8 && Number.isInteger(p) && p >= 1 && p <= 4
  );
}

function isHex(value: unknown, bytes: number): boolean {
  return typeof value === "string" && value.length === 2 * bytes && /^[0-9a-f]*$/.test(value);
}
