/**
 * The collections of a store, by name. Every collection has its own prefix, one byte from 1 to 255, and owns all keys that
 * begin with it: a change of a prefix, a key or a record is a change of consensus.
 */

import type { ParamsType } from "../schema/package.ts";
import type { Codec, RecordType } from "../schema/type.ts";
import { item } from "../store/collections.ts";
import type { ReadState, WriteState } from "../store/state.ts";
import { type Collection, type KeyOf, RecordTable, type Table } from "./table.ts";

/** A record of which there is one. */
export interface Single<V> {
  get(state: ReadState): V | undefined;
  /** Throws if there is none, which is a bug. */
  require(state: ReadState): V;
  set(state: WriteState, value: V): void;
  readonly record: RecordType<V>;
}

/** The parameters of a module. */
export interface Params<V> extends Single<V> {
  readonly declared: ParamsType<V>;
}

/** A named store and what it holds. */
export interface Store {
  readonly name: string;
  readonly collections: readonly Collection[];
  /** Declares where the parameters are. */
  params<V>(prefix: number, declared: ParamsType<V>): Params<V>;
  /** Declares the one record under a prefix. */
  single<V>(prefix: number, name: string, record: RecordType<V>): Single<V>;
  /** Declares the table of a record; `key` are the fields of its primary key, which are not stored again in the value. */
  table<V extends object, const K extends readonly [keyof V & string, ...(keyof V & string)[]]>(
    prefix: number,
    name: string,
    record: RecordType<V>,
    ...key: K
  ): Table<V, KeyOf<V, K>>;
  /** Notes a collection that is kept by hand because its bytes are those of other software. */
  note(collection: Collection): void;
}

/** Begins a store. */
export function storeOf(name: string): Store {
  const collections: Collection[] = [];
  const note = (made: Collection): void => {
    const other = collections.find(({ prefix }) => prefix === made.prefix);
    if (other !== undefined) {
      throw new Error(`store ${name}: ${made.name} and ${other.name} have prefix ${made.prefix}`);
    }
    collections.push(made);
  };
  const single = <V>(prefix: number, own: string, record: RecordType<V>): Single<V> => {
    note({ name: own, prefix, kind: "single", record: record as RecordType<unknown>, key: [] });
    return { ...item(name, prefix, record.stored() as Codec<V>), record };
  };
  return {
    name,
    collections,
    note: (collection) => note({ foreign: "bytes of other software", ...collection }),
    params: (prefix, declared) => ({ ...single(prefix, "params", declared.record), declared }),
    single,
    table: (prefix, own, record, ...key) => {
      note({ name: own, prefix, kind: "table", record: record as RecordType<unknown>, key });
      return new RecordTable({ store: name, prefix, record, key, note }) as never;
    },
  };
}
