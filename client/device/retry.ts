/** Pauses between attempts to connect: they double, and are spread so that many clients do not come at once. */

const LONGEST_MS = 30_000;

/** See the file's docstring. */
export class Retry {
  readonly #firstMs: number;
  readonly #random: (bytes: number) => Uint8Array;
  #nextMs: number;

  constructor(firstMs: number, random: (bytes: number) => Uint8Array) {
    this.#firstMs = firstMs;
    this.#random = random;
    this.#nextMs = firstMs;
  }

  /** The pause before the next attempt in milliseconds: three to five quarters of the nominal one. */
  pause(): number {
    const [spread = 0] = this.#random(1);
    const pause = Math.floor(this.#nextMs * (0.75 + spread / 512));
    this.#nextMs = Math.min(LONGEST_MS, 2 * this.#nextMs);
    return pause;
  }

  /** The connection is good: the next failure starts from the first pause. */
  reset(): void {
    this.#nextMs = this.#firstMs;
  }
}
