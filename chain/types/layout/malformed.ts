/** The one error of bytes and values that have not the form they should have. */

/** Bytes or a value that do not have the form of their object. Its text names the object and the field. */
export class MalformedObjectError extends RangeError {
  #path: string;
  readonly #reason: string;

  /**
   * @param path object and field, as in `UsageVoucher.usage.kib`; empty where it is not known yet
   * @param reason what is wrong with it
   */
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.name = "MalformedObjectError";
    this.#path = path;
    this.#reason = reason;
  }

  /** Puts the name of what the field belongs to in front of the path. */
  within(name: string): this {
    const dot = this.#path === "" || this.#path.startsWith("[") ? "" : ".";
    this.#path = `${name}${dot}${this.#path}`;
    this.message = `${this.#path}: ${this.#reason}`;
    return this;
  }
}

/** An error whose path is added by whoever knows it. */
export function malformed(reason: string): MalformedObjectError {
  return new MalformedObjectError("", reason);
}

/** `error` with `name` in front of its path; any other error as it is. */
export function named(name: string, error: unknown): unknown {
  return error instanceof MalformedObjectError ? error.within(name) : error;
}
