/** Every declared record, whatever it is: the same values in every form, and the same bytes by protobufjs. */

import assert from "node:assert/strict";
import fc from "fast-check";
import type protobuf from "protobufjs";
import { GenesisError, Json } from "../../../chain/schema/json.ts";
import type { Codec, RecordType } from "../../../chain/schema/type.ts";
import { CodecError } from "../../../chain/schema/wire.ts";
import { parseProto } from "../../../scripts/protoMessages.ts";
import { wireText } from "../../../scripts/protoText.ts";
import { declaredCollections, declaredRecords } from "../../support/schema/declaredRecords.ts";
import { recordOf, someOf } from "../../support/schema/randomValues.ts";
import { api, EVERY_KIND } from "./everyKind.ts";

type AnyRecord = RecordType<unknown>;

const made = parseProto([wireText(api) ?? ""]);
const MADE_UP = EVERY_KIND.map((record) => ({
  title: `kinds.${record.name}`,
  record,
  wire: made.lookupType(`${api.name}.${record.name}`),
}));

/** Those of the ledger, and made-up ones of every kind. */
const RECORDS = [...MADE_UP, ...declaredRecords()];
const OPTIONS = { numRuns: 20 };

function forEachValue(record: AnyRecord, property: (value: unknown) => void): void {
  fc.assert(fc.property(recordOf(record), property), OPTIONS);
}

/** Reads and writes once more by protobufjs. */
function rewritten(type: protobuf.Type, bytes: Uint8Array): Uint8Array {
  return new Uint8Array(type.encode(type.decode(bytes)).finish());
}

function survives(codec: Codec<unknown>, value: unknown): void {
  assert.deepEqual(codec.decode(codec.encode(value)), value);
}

/** JSON as a file holds it. */
function jsonOf(record: AnyRecord, value: unknown): unknown {
  return JSON.parse(JSON.stringify(record.toJson(value)));
}

/** Paths of everything in a JSON value, and what stands around it. */
function* places(
  value: unknown,
  path = "",
): Generator<readonly [path: string, parent: object, key: string]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const own = Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    yield [own, value, key];
    yield* places(inner, own);
  }
}

describe("a declared record", () => {
  it("is found where modules declare them", () => {
    const titles = declaredRecords().map(({ title }) => title);

    for (const title of ["registry.MsgRegisterNode", "bonds.Bond", "epochs.QueryCurrentResponse"]) {
      assert.ok(titles.includes(title), title);
    }
    assert.ok(declaredCollections().length >= 9);
  });

  for (const { title, record, wire } of RECORDS) {
    it(`${title} survives wire, store and genesis`, () => {
      forEachValue(record, (value) => {
        survives(record, value);
        assert.deepEqual(record.fromJson(new Json(jsonOf(record, value))), value);
        try {
          survives(record.stored(), value);
        } catch (error) {
          assert.ok(error instanceof CodecError && /stored as nothing/.test(error.message));
          assert.equal(record.encode(value).length, 0, "only nothing at all has no stored form");
        }
      });
    });

    it(`${title} is refused with the path of what is wrong in a genesis`, () => {
      forEachValue(record, (value) => {
        for (const [path] of places(jsonOf(record, value))) {
          const json = jsonOf(record, value);
          const [, parent, key] = [...places(json)].find(([own]) => own === path) ?? [];
          Object.assign(parent ?? {}, { [key ?? ""]: null });
          assert.throws(
            () => record.fromJson(new Json(json)),
            (error) => error instanceof GenesisError && error.path === path,
            path,
          );
        }
      });
    });

    if (wire === undefined) continue;
    it(`${title} has the bytes that protobufjs reads and writes`, () => {
      forEachValue(record, (value) => {
        const bytes = record.encode(value);
        assert.deepEqual(rewritten(wire, bytes), bytes);
        assert.deepEqual(plain(wire.decode(bytes)), expected(record, value));
      });
    });
  }

  for (const { title, collection, stored } of declaredCollections()) {
    it(`${title} stores what protobufjs reads by its .proto file, and never nothing`, () => {
      const { record, key } = collection;
      const codec = record.stored(...(key as never[]));
      forEachValue(record, (value) => {
        const bytes = codec.encode(value as never);
        const kept = Object.fromEntries(
          Object.entries(value as object).filter(([name]) => !key.includes(name)),
        );
        assert.deepEqual(codec.decode(bytes), kept);
        const again = rewritten(stored, bytes);
        // A record of zeros is nothing to protobuf, but the store has no empty values.
        assert.deepEqual(bytes, again.length > 0 ? again : firstZero(bytes));
      });
    });
  }
});

/** A field's tag and a zero, as they begin some bytes. */
function firstZero([tag = 0]: Uint8Array): Uint8Array {
  return Uint8Array.of(tag, 0);
}

describe("amino JSON of a declared record", () => {
  for (const { title, record } of RECORDS) {
    it(`${title} has the names of the .proto file and nothing empty`, () => {
      forEachValue(record, (value) => {
        const amino = record.toAmino(value);
        for (const [path, parent, key] of places(amino)) {
          if (!Array.isArray(parent)) assert.match(key, /^[a-z][a-z0-9_]*$/, path);
          const held = (parent as Record<string, unknown>)[key];
          if (Array.isArray(parent)) continue;
          assert.ok(![undefined, "", 0, false].includes(held as never), `${path} is empty`);
          assert.ok(!(Array.isArray(held) && held.length === 0), `${path} is empty`);
        }
      });
    });
  }
});

/** A message of protobufjs as plain values. */
function plain(message: protobuf.Message): unknown {
  return message.$type.toObject(message, { longs: String, bytes: Array });
}

/** What other software must read: texts of ids and amounts, bytes as numbers; nothing that is not written. */
function expected(record: AnyRecord, value: unknown): unknown {
  const fields = Object.entries(record.fields).flatMap(([name, { type }]) => {
    const held = (value as Readonly<Record<string, unknown>>)[name];
    return type.isAbsent(held) ? [] : [[name, expectedOf(type, held)]];
  });
  return Object.fromEntries(fields);
}

function expectedOf(type: AnyRecord["fields"][string]["type"], value: unknown): unknown {
  const { shape } = type;
  if (shape.kind === "record") return expected(shape.record, value);
  if (shape.kind === "optional") return expectedOf(shape.of, value);
  if (shape.kind === "list") return (value as unknown[]).map((one) => expectedOf(shape.of, one));
  if (type.forms.wire.proto === "uint64") return String(value);
  if (shape.kind !== "bytes") return type.toJson(value);
  return [...Buffer.from(type.toJson(value) as string, shape.text)];
}

describe("random values", () => {
  it("are values that their type takes", () => {
    for (const { record } of RECORDS) {
      for (const { type } of Object.values(record.fields)) {
        fc.assert(
          fc.property(someOf(type), (value) => {
            if (value !== undefined) type.fromJson(new Json(type.toJson(value)));
          }),
          { numRuns: 5 },
        );
      }
    }
  });
});
