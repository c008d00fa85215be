/** Events: facts of a block, declared once, for indexers, wallets and explorers. They are not part of consensus. */

import { snake } from "./record.ts";
import type { Sparse, Type } from "./type.ts";

/** What an event says, by name. */
export type Attributes = Readonly<Record<string, Type<unknown>>>;

/** The values of some attributes; those that may be undefined may be left out. */
export type AttributeValues<A extends Attributes> = Sparse<{
  readonly [Name in keyof A]: ValueIn<A[Name]>;
}>;

type ValueIn<T> = T extends Type<infer V> ? V : never;

/** One kind of event. */
export interface EventType<V> {
  /** `yizhan.bonds.reward_added` */
  readonly type: string;
  readonly doc: string;
  /** Keys of its attributes, such as `amount_nyz`. */
  readonly keys: readonly string[];
  /** The event with its attributes as texts. */
  of(values: V): { readonly type: string; readonly attributes: Readonly<Record<string, string>> };
}

/**
 * Declares an event of a package: its type is the package without its version, and the name in small letters. What is
 * undefined is an empty text.
 */
export function event<const A extends Attributes>(
  packageName: string,
  name: string,
  doc: string,
  attributes: A,
): EventType<AttributeValues<A>> {
  const parts = Object.entries(attributes).map(
    ([own, type]) => [own, snake(own), type as Type<unknown>] as const,
  );
  const stem = packageName.replace(/\.v[0-9]+$/, "");
  const type = `${stem}.${snake(name)}`;
  return {
    type,
    doc,
    keys: parts.map(([, key]) => key),
    of(values) {
      const texts: Record<string, string> = {};
      for (const [own, key, part] of parts) {
        const value = (values as Readonly<Record<string, unknown>>)[own];
        texts[key] = value === undefined ? "" : String(part.toJson(value));
      }
      return { type, attributes: texts };
    },
  };
}

/**
 * Declares an event of the Cosmos SDK: it has no package, and its attributes are texts in the SDK's forms. What is left out
 * is not there, such as the sender of a `transfer` in MsgMultiSend.
 */
export function cosmosEvent<const K extends string>(
  type: string,
  doc: string,
  ...keys: readonly K[]
): EventType<{ readonly [Key in K]?: string }> {
  return {
    type,
    doc,
    keys,
    of: (texts) => ({ type, attributes: texts as Readonly<Record<string, string>> }),
  };
}
