/** What no declared record takes from a stranger, and what it must take. */

import assert from "node:assert/strict";
import fc from "fast-check";
import type { RecordType } from "../../../chain/schema/type.ts";
import { CodecError, ProtobufError } from "../../../chain/schema/wire.ts";
import { declaredRecords } from "../../support/schema/declaredRecords.ts";
import { recordOf, someOf } from "../../support/schema/randomValues.ts";
import {
  emptyField,
  joined,
  type WireField,
  wireFieldsOf,
} from "../../support/schema/wireFields.ts";
import { EVERY_KIND } from "./everyKind.ts";

type AnyRecord = RecordType<unknown>;

/** A number that no record here has. */
const UNKNOWN = 2047;
/** Longest list whose bound is tried. */
const LONG = 2_000;

const RECORDS = [
  ...EVERY_KIND.map((record) => ({ title: `kinds.${record.name}`, record })),
  ...declaredRecords(),
];

function forEachMessage(
  record: AnyRecord,
  property: (bytes: Uint8Array, fields: readonly WireField[], value: unknown) => void,
): void {
  fc.assert(
    fc.property(recordOf(record), (value) => {
      const bytes = record.encode(value);
      property(bytes, wireFieldsOf(bytes), value);
    }),
    { numRuns: 10 },
  );
}

/** Expects a refusal that begins with the record's name and says the rest. */
function refused({ name, decode }: AnyRecord, bytes: Uint8Array, says: RegExp): void {
  assert.throws(
    () => decode(bytes),
    (error) => {
      assert.ok(error instanceof ProtobufError, String(error));
      assert.ok(error.path === name || error.path.startsWith(`${name}.`), error.message);
      assert.match(error.message, says);
      return true;
    },
  );
}

describe("bytes that a stranger sends as", () => {
  for (const { title, record } of RECORDS) {
    const fields = Object.entries(record.fields);

    it(`${title} are refused with an unknown field, wherever it stands`, () => {
      forEachMessage(record, (bytes) => {
        for (const wireType of [0, 1, 2, 5]) {
          const unknown = emptyField(UNKNOWN, wireType);
          refused(record, joined(bytes, unknown), /unknown field 2047$/);
          refused(record, joined(unknown, bytes), /unknown field 2047$/);
        }
      });
    });

    it(`${title} are refused if cut within a field`, () => {
      forEachMessage(record, (bytes, parts) => {
        const ends = new Set([0]);
        for (const { bytes: part } of parts) ends.add(Math.max(...ends) + part.length);
        for (let length = 1; length < Math.min(bytes.length, 300); length++) {
          if (!ends.has(length)) refused(record, bytes.subarray(0, length), /cut short/);
        }
      });
    });

    it(`${title} are taken in any order of fields`, () => {
      forEachMessage(record, (_, parts, value) => {
        const numbers = [...new Set(parts.map(({ number }) => number))].toReversed();
        const turned = numbers.flatMap((number) => parts.filter((part) => part.number === number));
        assert.deepEqual(record.decode(joined(...turned.map(({ bytes }) => bytes))), value);
      });
    });

    it(`${title} are refused with a longer varint than needed`, () => {
      forEachMessage(record, (bytes, [first]) => {
        if (first === undefined || first.number > 15) return;
        const tag = Uint8Array.of((bytes[0] ?? 0) | 0x80, 0);
        refused(record, joined(tag, bytes.subarray(1)), /varint is not in its shortest form/);
      });
    });

    it(`${title} are refused with a field in another wire type`, () => {
      forEachMessage(record, (_, parts) => {
        for (const [name, { number }] of fields) {
          const others = parts.filter((part) => part.number !== number);
          const wrong = emptyField(number, 5);
          const bytes = joined(...others.map((part) => part.bytes), wrong);
          refused(record, bytes, new RegExp(`field ${number} \\(${name}\\) has wire type 5`));
        }
      });
    });

    it(`${title} are refused with a field twice`, () => {
      forEachMessage(record, (bytes, parts) => {
        for (const [name, { number, type }] of fields) {
          const part = parts.find((one) => one.number === number);
          if (part === undefined || type.label === "repeated") continue;
          const says = new RegExp(`field ${number} \\(${name}\\) appears twice`);
          refused(record, joined(bytes, part.bytes), says);
        }
      });
    });

    const lists = fields.filter(([, { type }]) => type.label === "repeated");
    if (lists.length === 0) continue;
    it(`${title} are refused with a list over its bound`, () => {
      for (const [name] of lists) tooMany(record, name);
    });
  }
});

/** One element more than is read, however it is written. */
function tooMany(record: AnyRecord, name: string): void {
  const { number, type } = record.fields[name] ?? assert.fail();
  const { shape } = type;
  if (shape.kind !== "list" || shape.most === 0 || shape.most > LONG) return;
  const count = shape.most + shape.leeway + 1;
  const one = fc.record({ value: recordOf(record), element: someOf(shape.of) });
  const [{ value, element } = assert.fail()] = fc.sample(one, { numRuns: 1, seed: 1 });
  const held = { ...(value as object), [name]: new Array(count).fill(element) };
  assert.throws(() => record.encode(held), CodecError);

  const parts = wireFieldsOf(record.encode({ ...held, [name]: [element] }));
  const [part = assert.fail()] = parts.filter((found) => found.number === number);
  const rest = parts.filter((found) => found !== part).map(({ bytes }) => bytes);
  const many = new Array<Uint8Array>(count).fill(part.bytes);
  const says = new RegExp(`${name}: more than ${count - 1} elements`);
  refused(record, joined(...rest, ...many), says);
  if (rest.length > 0) refused(record, joined(...many.slice(1), ...rest, part.bytes), says);
}
