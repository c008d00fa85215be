/** Random moments and victims that can be had again from a seed. */

/** Numbers from 0 to 1, always the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Something to be done at a moment. */
export interface Moment {
  /** After the start of the schedule. */
  readonly atMs: number;
  readonly name: string;
  readonly act: () => void;
}

/** Does everything at its moment; resolves after the last with what was done when. */
export async function perform(moments: readonly Moment[]): Promise<string[]> {
  return await Promise.all(
    moments.map(
      ({ atMs, name, act }) =>
        new Promise<string>((resolve, reject) => {
          setTimeout(() => {
            try {
              act();
              resolve(`${name} at ${(atMs / 1000).toFixed(1)} s`);
            } catch (error) {
              reject(error as Error);
            }
          }, atMs);
        }),
    ),
  );
}
