/** A package of records, messages and queries: one .proto file, in the order of declaration. */

import { separated } from "../types/naming.ts";
import { type Attributes, type AttributeValues, type EventType, event } from "./event.ts";
import { field, record } from "./record.ts";
import type { Field, Fields, RecordType, Reserved, ValuesOf } from "./type.ts";

/** A message that an account signs, and what it is answered with. */
export interface MessageType<Q, A> {
  /** `MsgBond` */
  readonly name: string;
  /** `bond`: its name as a command. */
  readonly command: string;
  /** `yizhan.bonds.v1.MsgBond` */
  readonly type: string;
  readonly doc: string;
  /** Field that names who must have signed. */
  readonly signer: keyof Q & string;
  /** `yizhan/MsgBond`, the type's name in LEGACY_AMINO_JSON. */
  readonly aminoName: string;
  readonly request: RecordType<Q>;
  readonly response: RecordType<A>;
}

/** A question that anyone may ask, and what it is answered with. */
export interface QueryType<Q, A> {
  /** `Bond` */
  readonly name: string;
  /** `bond`: its name as a command. */
  readonly command: string;
  /** `/yizhan.bonds.v1.Query/Bond` */
  readonly path: string;
  readonly doc: string;
  /** Whether fields of a request that are not declared are passed over, because other software may know more of them. */
  readonly isLenient: boolean;
  readonly request: RecordType<Q>;
  readonly response: RecordType<A>;
}

/** The first broken rule of some parameters: the path of the value, and a sentence. */
export type Breach = readonly [path: string, text: string] | undefined;

/** The parameters of a module: a record with what a fresh network has and the rules between its fields. */
export interface ParamsType<V> {
  readonly record: RecordType<V>;
  readonly defaults: V;
  /** What bounds of single fields cannot say. */
  breach?(params: V): Breach;
}

/** The query for the parameters of a module. */
export type ParamsQuery<V> = QueryType<object, { readonly params: V }>;

/** A message without fields in its answer. */
type NoFields = Record<never, Field<unknown>>;

/** Declares what belongs to one package. */
export interface Service {
  /** `yizhan.bonds.v1` */
  readonly name: string;
  readonly doc: string;
  readonly records: readonly RecordType<unknown>[];
  readonly messages: readonly MessageType<unknown, unknown>[];
  readonly queries: readonly QueryType<unknown, unknown>[];
  readonly events: readonly EventType<unknown>[];
  record<const F extends Fields>(
    name: string,
    doc: string,
    fields: F,
    reserved?: Reserved,
  ): RecordType<ValuesOf<F>>;
  /** An event of the type `yizhan.bonds.reward_added` for the name `RewardAdded`. */
  event<const A extends Attributes>(
    name: string,
    doc: string,
    attributes: A,
  ): EventType<AttributeValues<A>>;
  /** `MsgX` with its `MsgXResponse`. */
  message<const F extends Fields, const A extends Fields = NoFields>(
    name: string,
    doc: string,
    parts: {
      readonly signer: keyof F & string;
      readonly aminoName?: string;
      readonly fields: F;
      readonly reserved?: Reserved;
      readonly answers?: A;
    },
  ): MessageType<ValuesOf<F>, ValuesOf<A>>;
  /** `QueryXRequest` with `QueryXResponse`. */
  query<const F extends Fields, const A extends Fields>(
    name: string,
    doc: string,
    parts: { readonly command?: string; readonly asks: F; readonly answers: A },
  ): QueryType<ValuesOf<F>, ValuesOf<A>>;
  /** The query `Params`, which asks nothing and is answered with the parameters in force. */
  paramsQuery<V>(doc: string, params: RecordType<V>): ParamsQuery<V>;
}

/** Begins a package. `lenient` is for those of other software, whose queries are read as it reads them; messages never are. */
export function service(
  name: string,
  doc: string,
  { lenient = false }: { readonly lenient?: boolean } = {},
): Service {
  const records: RecordType<unknown>[] = [];
  const messages: MessageType<unknown, unknown>[] = [];
  const queries: QueryType<unknown, unknown>[] = [];
  const events: EventType<unknown>[] = [];
  const declare: Service["record"] = (own, text, fields, reserved) => {
    if (records.some((one) => one.name === own)) throw new Error(`${name} has two records ${own}`);
    const made = record(own, text, fields, reserved);
    records.push(made as unknown as RecordType<unknown>);
    return made;
  };
  const self: Service = {
    name,
    doc,
    records,
    messages,
    queries,
    events,
    record: declare,
    event(own, text, attributes) {
      const made = event(name, own, text, attributes);
      events.push(made as EventType<unknown>);
      return made;
    },
    message<const F extends Fields, const A extends Fields = NoFields>(
      own: string,
      text: string,
      parts: Parameters<Service["message"]>[2] & { readonly fields: F; readonly answers?: A },
    ): MessageType<ValuesOf<F>, ValuesOf<A>> {
      const { signer, aminoName, fields, reserved, answers } = parts;
      const made = {
        name: own,
        command: separated(own.replace(/^Msg/, ""), "-"),
        type: `${name}.${own}`,
        doc: text,
        signer,
        aminoName: aminoName ?? `${name.split(".")[0]}/${own}`,
        request: declare(own, text, fields, reserved),
        response: declare(`${own}Response`, "", answers ?? ({} as A)),
      };
      messages.push(made as unknown as MessageType<unknown, unknown>);
      return made as unknown as MessageType<ValuesOf<F>, ValuesOf<A>>;
    },
    query(own, text, { command, asks, answers }) {
      const made = {
        name: own,
        command: command ?? separated(own, "-"),
        path: `/${name}.Query/${own}`,
        doc: text,
        isLenient: lenient,
        request: declare(`Query${own}Request`, "", asks),
        response: declare(`Query${own}Response`, "", answers),
      };
      queries.push(made as unknown as QueryType<unknown, unknown>);
      return made;
    },
    // For a `V` that it does not know, TypeScript does not see that this field cannot be left out.
    paramsQuery: (text, params) =>
      self.query("Params", text, { asks: {}, answers: { params: field(1, params) } }) as never,
  };
  return self;
}
