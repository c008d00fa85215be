/** Arithmetic of cumulative counters. */

import type { Usage } from "./price.ts";

type Counters = readonly [bigint, bigint, bigint];

const LIMIT = 1n << 64n;

function counter(value: bigint): bigint {
  if (value < 0n || value >= LIMIT) throw new RangeError(`counter out of range: ${value}`);
  return value;
}

function combine(a: Usage, b: Usage, operation: (x: bigint, y: bigint) => bigint): Usage {
  const counters = (x: Counters, y: Counters): [bigint, bigint, bigint] => [
    counter(operation(x[0], y[0])),
    counter(operation(x[1], y[1])),
    counter(operation(x[2], y[2])),
  ];
  return { messages: counters(a.messages, b.messages), kib: counters(a.kib, b.kib) };
}

/** Counter by counter. @throws {RangeError} if one is 2^64 or more. */
export function addUsage(a: Usage, b: Usage): Usage {
  return combine(a, b, (x, y) => x + y);
}

/** Counter by counter. @throws {RangeError} if one of `b` is more than that of `a`. */
export function subtractUsage(a: Usage, b: Usage): Usage {
  return combine(a, b, (x, y) => x - y);
}

/** Whether every counter of `b` is at least that of `a`. */
export function isWithin(a: Usage, b: Usage): boolean {
  const within = (x: Counters, y: Counters): boolean =>
    x[0] <= y[0] && x[1] <= y[1] && x[2] <= y[2];
  return within(a.messages, b.messages) && within(a.kib, b.kib);
}

/** Whether all counters are equal. */
export function sameUsage(a: Usage, b: Usage): boolean {
  return isWithin(a, b) && isWithin(b, a);
}

/** Messages of all tiers together. */
export function messagesOf(usage: Usage): bigint {
  return usage.messages[0] + usage.messages[1] + usage.messages[2];
}
