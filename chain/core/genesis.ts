/** The genesis of a module from its parameters and tables: `{ params, <table>: [record, …] }`, read and written. */

import { Json } from "../schema/json.ts";
import type { ParamsType } from "../schema/package.ts";
import { fromJson, jsonOf } from "../schema/record.ts";
import type { Fields } from "../schema/type.ts";
import type { ReadState } from "../store/state.ts";
import type { Context, GenesisRoute, Invariant } from "./module.ts";
import type { Params } from "./store.ts";
import type { Table } from "./table.ts";

/** How the rows of a table stand in a genesis. */
export interface Rows {
  read(context: Context, json: Json): void;
  write(state: ReadState): readonly unknown[];
}

/** What a field follows from, by its name. */
type Follows<V> = { readonly [Name in keyof V]?: (row: V) => V[Name] };

/**
 * The rows of a table. `derived` are fields that follow from others and do not stand in the file; `otherwise` says what a
 * missing field follows from; `load` checks a row against other state and stores it.
 *
 * A second row of a key is refused at `repeated`, the field that names the key, or at the row.
 */
export function rows<V extends object, K>(
  table: Table<V, K>,
  options: {
    readonly derived?: Follows<V>;
    readonly otherwise?: Follows<V>;
    readonly repeated?: keyof V & string;
    readonly load?: (context: Context, row: V, json: Json) => void;
  } = {},
): Rows {
  const { otherwise, repeated, load } = options;
  const derived = Object.entries(options.derived ?? {}) as [string, (row: V) => unknown][];
  const written: Fields = Object.fromEntries(
    Object.entries(table.record.fields).filter(([name]) => !derived.some(([own]) => own === name)),
  );
  return {
    read(context, json) {
      const values = fromJson(written, json.object(...Object.keys(written)), otherwise);
      for (const [name, follow] of derived) values[name] = json.check(values as V, follow);
      const row = values as V;
      if (table.has(context.state, table.keyOf(row))) {
        throw (repeated === undefined ? json : json.at(repeated)).error("appears twice");
      }
      if (load === undefined) table.put(context.state, row);
      else json.check(row, () => load(context, row, json));
    },
    write: (state) => Array.from(table.values(state), (row) => jsonOf(written, row)),
  };
}

/**
 * A module's genesis. `load` says what stands in it besides parameters and tables, such as the running epoch of an exported
 * chain; `check` what must hold of everything together.
 */
export function genesisOf<P>(parts: {
  readonly params: Params<P>;
  readonly tables?: Readonly<Record<string, Rows>>;
  readonly others?: Readonly<Record<string, OtherPart>>;
  /** What has to be there before the tables. */
  readonly begin?: (context: Context) => void;
  readonly check?: (context: Context, json: Json) => void;
}): GenesisRoute {
  const { params, tables = {}, others = {}, begin, check } = parts;
  const { declared } = params;
  return {
    init(context, value) {
      const json = new Json(value).object("params", ...Object.keys(others), ...Object.keys(tables));
      params.set(context.state, readParams(declared, json));
      begin?.(context);
      for (const [name, { read }] of Object.entries(others)) read(context, json.maybe(name), json);
      for (const [name, { read }] of Object.entries(tables)) {
        for (const element of json.maybe(name)?.list() ?? []) read(context, element);
      }
      if (check !== undefined) json.check(context, () => check(context, json));
    },
    export(state) {
      const values = Object.entries(others).map(([name, { write }]) => [name, write(state)]);
      const lists = Object.entries(tables).map(([name, { write }]) => [name, write(state)]);
      return {
        params: declared.record.toJson(params.require(state)),
        ...Object.fromEntries(values),
        ...Object.fromEntries(lists),
      };
    },
    defaults: () => ({ params: declared.record.toJson(declared.defaults) }),
  };
}

/** A part of a genesis that is neither parameters nor a table; undefined where the file does not have it. */
export interface OtherPart {
  read(context: Context, json: Json | undefined, whole: Json): void;
  write(state: ReadState): unknown;
}

/** The parameters of a genesis; without them, those of a fresh network. @throws {GenesisError} */
function readParams<P>({ record, defaults, breach }: ParamsType<P>, json: Json): P {
  const given = json.maybe("params");
  if (given === undefined) return defaults;
  const known = record.fromJson(given);
  const broken = breach?.(known);
  if (broken === undefined) return known;
  const at = broken[0].split(".").reduce((where, name) => where.maybe(name) ?? where, given);
  throw at.error(broken[1]);
}

/** The invariant that the parameters in force are allowed ones. */
export function paramsAreAllowed<P>(params: Params<P>): Invariant {
  return function* (state) {
    const broken = params.declared.breach?.(params.require(state));
    if (broken !== undefined) yield `${broken[0]} ${broken[1]}`;
  };
}
