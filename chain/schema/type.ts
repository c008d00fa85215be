/**
 * What a field may hold. A type is declared once and knows its bytes in both forms, its JSON, its amino JSON, and enough about
 * itself for .proto files, documentation, command lines and random values.
 */

import type { Json } from "./json.ts";
import type { Reader } from "./reader.ts";
import type { Writer } from "./writer.ts";

/**
 * Two forms of the same values. `wire`: what people and clients see; ids are bech32, amounts decimal strings. `stored`: what
 * the app hash covers; ids are their bytes, amounts big-endian bytes, words their place in the list. Both are plain protobuf.
 */
export type Form = "wire" | "stored";

/** How one form of a value is written after its tag, and read again. */
export interface Coding<V> {
  /** In a .proto file: `string`, `uint32`, `Bucket`. */
  readonly proto: string;
  readonly wireType: number;
  /** `cosmos_proto.scalar`: what a text or bytes mean. */
  readonly scalar?: string;
  write(out: Writer, value: V): void;
  read(source: Reader): V;
}

/** What kind of value a type holds, for whoever must show or make one without knowing the type. */
export type Shape =
  | { readonly kind: "number"; readonly least: number; readonly most: number }
  | { readonly kind: "integer"; readonly least: bigint; readonly most: bigint }
  | { readonly kind: "amount"; readonly least?: bigint; readonly most?: bigint }
  | { readonly kind: "bool" }
  | { readonly kind: "text" }
  | { readonly kind: "bytes"; readonly length?: number; readonly text: "base64" | "hex" }
  | { readonly kind: "address" | "nodeId" | "deviceId" }
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "record"; readonly record: RecordType<unknown> }
  | {
      readonly kind: "list";
      readonly of: Type<unknown>;
      readonly most: number;
      /** Elements above it that are read, to be refused by a rule. */
      readonly leeway: number;
    }
  | { readonly kind: "optional"; readonly of: Type<unknown> };

/** How a value stands in a key: text, a big-endian number of 4 bytes, or bytes of a fixed length held as a binary string. */
export type KeyShape = "u32" | "text" | { readonly bytes: number };

/** Values of one kind in every form they take. */
export interface Type<V> {
  readonly shape: Shape;
  /** In a .proto file, and how often the field may stand in a message. */
  readonly label: "" | "optional" | "repeated";
  /** The forms of the value, or of one element of a list. */
  readonly forms: { readonly [F in Form]: Coding<unknown> };
  /** What a field that is not there means; undefined if it must be there. */
  readonly absent: { readonly value: V } | undefined;
  /** Whether all elements of a list stand behind one tag; the forms are then those of the list. */
  readonly isPacked?: true;
  /** Whether the property may be left out; a value read has it unless absence means nothing. */
  readonly isOmissible?: true;
  /** Whether the value is what absence means, and so is not written. */
  isAbsent(value: V): boolean;
  /** Refuses absence in the words of the rule, where there is no meaning to it. */
  refuseAbsence?(): void;
  /** A rule on a whole list that came from outside. */
  rule?(value: V): V;
  readonly key?: KeyShape;
  toJson(value: V): unknown;
  /** @throws {GenesisError} with the path of the value */
  fromJson(json: Json): V;
  /** For LEGACY_AMINO_JSON; undefined is left out. */
  toAmino(value: V): unknown;
  /** Values that a rule takes, where chance would not find them. */
  readonly examples?: readonly V[];
}

/** The values of a type or record: `interface Bond extends ValueOf<typeof Bond> {}`. */
export type ValueOf<T> = T extends Type<infer V> ? V : never;

/** One field of a record. */
export interface Field<V> {
  /** Never used for anything else. */
  readonly number: number;
  readonly type: Type<V>;
  /** A sentence for .proto files and documentation; empty where the name says it all. */
  readonly doc: string;
}

/** The fields of a record by name. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** Fields that a record once had: their numbers by name. */
export type Reserved = Readonly<Record<string, number>>;

/** The same properties; those that may be undefined may be left out. */
export type Sparse<T> = {
  readonly [Name in keyof T as undefined extends T[Name] ? never : Name]: T[Name];
} & {
  readonly [Name in keyof T as undefined extends T[Name] ? Name : never]?: T[Name];
};

type ValueIn<F> = F extends Field<infer V> ? V : never;

/** The values of some fields; those that may be undefined may be left out. */
export type ValuesOf<F extends Fields> = Sparse<{ readonly [Name in keyof F]: ValueIn<F[Name]> }>;

/** How values become bytes and back. */
export interface Codec<V> {
  encode(value: V): Uint8Array;
  /** @throws {ProtobufError} (of stored bytes, {CodecError}) for anything but what is declared; refusals of a rule go through. */
  decode(bytes: Uint8Array): V;
}

/** How records become the bytes of a value whose key holds some of their fields. */
export interface StoredCodec<V, K extends keyof V> {
  encode(value: Omit<V, K>): Uint8Array;
  /** @param known the fields of the key; the record is made of this object. @throws {CodecError} */
  decode(bytes: Uint8Array, known?: Pick<V, K>): V;
}

/** A record: a type with a name, fields and codecs. */
export interface RecordType<V> extends Type<V>, Codec<V> {
  readonly name: string;
  readonly doc: string;
  readonly fields: Fields;
  readonly reserved: Reserved;
  /** As `decode`, but as other protobuf software reads: unknown fields are passed over. */
  decodeLenient(bytes: Uint8Array): V;
  /** The form the app hash covers; without the fields that its key holds. */
  stored<K extends keyof V>(...inKey: readonly K[]): StoredCodec<V, K>;
}
