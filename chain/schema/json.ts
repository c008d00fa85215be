/** Reading JSON of a genesis file or of a command line: every value is checked where it is taken, every refusal names its path. */

/** A genesis file is wrong; `path` names where. */
export class GenesisError extends Error {
  override readonly name = "GenesisError";
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(path === "" ? reason : `${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/** A JSON value and where it stands, such as `balances[3].amountNyz`. */
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

  /** The refusal of an object that lacks a field. */
  missing(field: string): GenesisError {
    return new GenesisError(this.#below(field), "is missing");
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
    if (found === undefined) throw this.missing(field);
    return found;
  }

  /** A field of this object, or undefined. */
  maybe(field: string): Json | undefined {
    const object = this.value as Readonly<Record<string, unknown>>;
    if (!Object.hasOwn(object, field)) return undefined;
    return new Json(object[field], this.#below(field));
  }

  /** The elements of this array. @throws {GenesisError} if it is none, or has more than `most` elements. */
  list(most: number = Number.MAX_SAFE_INTEGER): readonly Json[] {
    if (!Array.isArray(this.value)) throw this.error("must be an array");
    if (this.value.length > most) throw this.error(`must have at most ${most} elements`);
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
    return this.check(this.text(), read);
  }

  /** What a rule makes of a value that stands here. @throws {GenesisError} with what the rule complains about. */
  check<V, W>(value: V, rule: (value: V) => W): W {
    try {
      return rule(value);
    } catch (error) {
      if (error instanceof GenesisError) throw error;
      throw this.error((error as Error).message);
    }
  }

  #below(field: string): string {
    return this.path === "" ? field : `${this.path}.${field}`;
  }
}
