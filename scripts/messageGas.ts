/** How the gas of a message follows from the lengths of its lists: found by asking its route with made-up messages. */

import type { MessageRoute } from "../chain/core/module.ts";
import { formatNumber } from "./typeText.ts";

/** A value every field of which is a list of `length` such values; remembers which of its fields were read. */
class Probe {
  readonly read = new Set<string>();
  readonly value: unknown;

  constructor(lengthOf: (field: string) => number) {
    this.value = new Proxy(
      {},
      {
        get: (_, field) => {
          if (typeof field !== "string") return undefined;
          this.read.add(field);
          return Array.from({ length: lengthOf(field) }, () => new Probe(() => 0).value);
        },
      },
    );
  }
}

/**
 * Gas as text, such as `30,000` or `10,000 + 40,000 for each of registrations`; `more by x` where it depends on what is in
 * the list x.
 */
export function describeGas(route: MessageRoute): string {
  const probe = new Probe(() => 0);
  const base = gasOf(route, probe);
  const parts = base === 0 ? [] : [formatNumber(base)];
  for (const field of probe.read) {
    const one = gasOf(route, new Probe((name) => (name === field ? 1 : 0))) - base;
    if (Number.isNaN(one)) return "depends on the message";
    parts.push(one > 0 ? `${formatNumber(one)} for each of ${field}` : `more by ${field}`);
  }
  return parts.join(" + ");
}

function gasOf(route: MessageRoute, probe: Probe): number {
  try {
    return route.gas(probe.value);
  } catch (error) {
    if (error instanceof TypeError) return Number.NaN;
    throw error;
  }
}
