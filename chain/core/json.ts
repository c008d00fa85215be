/** Reading genesis JSON: every value is checked where it is taken, and every refusal names its path. */

import { GenesisError } from "../schema/json.ts";
import type { Address } from "../types/address.ts";
import { parseAddress } from "../types/address.ts";
import type { Amount } from "../types/amount.ts";
import { parseAmount } from "../types/amount.ts";

/** A JSON value and where it stands, such as `balances[3].amount`. */
export class Json {
  readonly value: unknown;
  readonly path: string;

  constructor(value: unknown, path: string = "") {
    this.value = value;
    this.path = path;
  }

  /** The refusal of this value. */
  error(text: string): GenesisError {
    return new GenesisError(this.path, text);
  }

  /** This value as an object that has no fields but these. @throws {GenesisError} */
  object(...fields: readonly string[]): Json {
    const { value } = this;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw this.error("must be an object");
    }
    for (const field of Object.keys(value)) {
      if (!fields.includes(field)) throw new GenesisError(this.#below(field), "unknown field");
    }
    return this;
  }

  /** A field of this object. @throws {GenesisError} if it is missing. */
  at(field: string): Json {
    const found = this.maybe(field);
    if (found === undefined) throw new GenesisError(this.#below(field), "is missing");
    return found;
  }

  /** A field of this object, or undefined. */
  maybe(field: string): Json | undefined {
    const object = this.value as Readonly<Record<string, unknown>>;
    if (!Object.hasOwn(object, field)) return undefined;
    return new Json(object[field], this.#below(field));
  }

  /** The elements of this array. @throws {GenesisError} */
  list(): readonly Json[] {
    if (!Array.isArray(this.value)) throw this.error("must be an array");
    return this.value.map((element: unknown, i) => new Json(element, `${this.path}[${i}]`));
  }

  /** This text. @throws {GenesisError} */
  text(): string {
    if (typeof this.value !== "string") throw this.error("must be a string");
    return this.value;
  }

  /** This truth value. @throws {GenesisError} */
  boolean(): boolean {
    if (typeof this.value !== "boolean") throw this.error("must be true or false");
    return this.value;
  }

  /** This whole number from `least` to `most`. @throws {GenesisError} */
  integer(least: number, most: number): number {
    const { value } = this;
    if (typeof value !== "number" || !Number.isSafeInteger(value)) {
      throw this.error("must be a whole number");
    }
    if (value < least || value > most) throw this.error(`must be from ${least} to ${most}`);
    return value;
  }

  /** What `read` makes of this text. @throws {GenesisError} with what `read` complains about. */
  parse<T>(read: (text: string) => T): T {
    const text = this.text();
    try {
      return read(text);
    } catch (error) {
      throw this.error((error as Error).message);
    }
  }

  /** This decimal string of nyz. @throws {GenesisError} */
  amount(): Amount {
    return this.parse(parseAmount);
  }

  /** This account address. @throws {GenesisError} */
  address(): Address {
    return this.parse(parseAddress);
  }

  #below(field: string): string {
    return this.path === "" ? field : `${this.path}.${field}`;
  }
}
