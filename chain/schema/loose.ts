/** Texts and bytes from and for other software, which promises less about them. */

import { bytes, text } from "./scalars.ts";
import type { Coding, Type } from "./type.ts";

function coded<V>(type: Type<V>, change: Partial<Coding<V>>): Type<V> {
  const wire = { ...type.forms.wire, ...change } as Coding<unknown>;
  return { ...type, forms: { wire, stored: wire } };
}

/** Text, in which half a character becomes U+FFFD instead of being refused. */
export const looseText: Type<string> = coded(text, {
  write: (out, value) => out.looseText(value),
});

/** Bytes that are read in place: they change with what they were read from, and keep all of it in memory. */
export const looseBytes: Type<Uint8Array> = coded(bytes, { read: (source) => source.view() });
