/** What simulated devices do, one behaviour for each scenario of the founding document. */

import { utf8 } from "../../chain/types/bytes.ts";
import type { Scenario } from "./plan.ts";

/** What a device publishes, how often, and how it answers to what it hears. */
export interface Behaviour {
  /** Pause between two readings, in milliseconds. */
  readonly everyMs: number;
  /** The payload of reading number `count` of device `index`. */
  reading(index: number, count: number): Uint8Array;
  /** A payload to publish in answer to one that was heard; undefined = none. */
  answer(heard: Uint8Array): Uint8Array | undefined;
}

/** A day of temperatures goes by in so many readings. */
const READINGS_A_DAY = 60;

/** A bearing of the maintenance scenario wears out and is replaced after so many readings. */
const READINGS_A_BEARING = 50;
const HOT_CELSIUS = 24;

function json(fields: Readonly<Record<string, unknown>>): Uint8Array {
  return utf8(JSON.stringify(fields));
}

function temperature(index: number, count: number): number {
  const turn = (2 * Math.PI * (count + index * 7)) / READINGS_A_DAY;
  return Math.round((20 + 6 * Math.sin(turn)) * 10) / 10;
}

const collect: Behaviour = {
  everyMs: 500,
  reading: (index, count) => json({ count, celsius: temperature(index, count), humidity: 55 }),
  answer: () => undefined,
};

/** Whoever hears of a reading that is too hot switches its fan on: a control message that must get through at once. */
const monitor: Behaviour = {
  everyMs: 1_000,
  reading: (index, count) => json({ count, celsius: temperature(index, count) }),
  answer(heard) {
    const celsius = celsiusOf(heard);
    return celsius > HOT_CELSIUS ? json({ fan: "on", celsius }) : undefined;
  },
};

/** The temperature of a reading; anybody whom the payer lets in may publish anything, which has none. */
function celsiusOf(heard: Uint8Array): number {
  try {
    const reading = JSON.parse(new TextDecoder().decode(heard)) as { celsius?: unknown } | null;
    return typeof reading?.celsius === "number" ? reading.celsius : Number.NaN;
  } catch {
    return Number.NaN;
  }
}

const maintain: Behaviour = {
  everyMs: 1_500,
  reading(index, count) {
    const wear = ((count + index) % READINGS_A_BEARING) / READINGS_A_BEARING;
    const spectrum = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (band) => Math.round(100 * (1 + wear * band)) / 100,
    );
    return json({
      count,
      rmsMillimetresPerSecond: Math.round((2 + 6 * wear) * 100) / 100,
      spectrum,
    });
  },
  answer: () => undefined,
};

/** The behaviour of each scenario. */
export const BEHAVIOURS: Readonly<Record<Scenario, Behaviour>> = { collect, monitor, maintain };
