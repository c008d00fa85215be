/** Every layout that the sources declare, with random values. */

import assert from "node:assert/strict";
import fc from "fast-check";
import type { Layout } from "../../../chain/types/layout/layout.ts";
import { MalformedObjectError } from "../../../chain/types/layout/malformed.ts";
import type { Member, Part } from "../../../chain/types/layout/part.ts";
import { declarations } from "../../../scripts/layouts.ts";
import { valuesOf } from "../../support/layoutValues.ts";

const { layouts, records } = await declarations();

/** Bytes decode to something that has exactly these bytes, or are refused by name. */
function isRefusedOrExact(layout: Layout<unknown>, bytes: Uint8Array, mayDecode: boolean): void {
  let value: unknown;
  try {
    value = layout.decode(bytes);
  } catch (error) {
    assert.ok(error instanceof MalformedObjectError, String(error));
    assert.match(error.message, new RegExp(`^${layout.name}[.:]`));
    return;
  }
  assert.ok(mayDecode, `${layout.name} takes ${bytes.length} bytes`);
  assert.deepEqual(Buffer.from(layout.encode(value)), Buffer.from(bytes));
}

interface Placed {
  readonly name: string;
  readonly member: Member;
  readonly start: number;
  readonly size: number;
}

/** Members up to the first whose width varies, with it. */
function placed(layout: Layout<unknown>): Placed[] {
  const all: Placed[] = [];
  let start = 0;
  for (const [name, member] of Object.entries(layout.shape.members)) {
    all.push({ name, member, start, size: member.part.size });
    if (!member.part.isFixed) break;
    start += member.part.size;
  }
  return all;
}

/** A value that no field of this shape can hold. */
function impossible({ shape, size }: Part<unknown>): unknown {
  if (shape.kind === "integer")
    return shape.as === "bigint" ? shape.most + 1n : Number(shape.most) + 1;
  if (shape.kind === "bytes") return new Uint8Array(size + 1);
  if (shape.kind === "encoded") return new Uint8Array(shape.of.size + 1);
  if (shape.kind === "id") return "short";
  if (shape.kind === "choice" || shape.kind === "mask") return 255;
  if (shape.kind === "tuple") return Array(shape.count).fill(-1n);
  return undefined;
}

describe("layouts", () => {
  it("are found by walking the exports", () => {
    assert.ok(layouts.size >= 30, `only ${layouts.size}`);
    for (const name of ["UsageVoucher", "MessageEntry", "Batch"])
      assert.ok(layouts.has(name), name);
    assert.equal(new Set(records.map(({ kind }) => kind)).size, records.length, "a kind twice");
  });

  for (const [name, layout] of layouts) {
    const values = valuesOf(layout);

    it(`${name}: values survive encoding and decoding`, () => {
      fc.assert(
        fc.property(values, (value) => {
          const bytes = layout.encode(value);
          assert.deepEqual(layout.decode(bytes), value);
          assert.deepEqual(layout.encode(layout.decode(Buffer.from(bytes))), bytes);
          assert.equal(bytes.length, layout.sizeOf(value));
          if (layout.isFixed) assert.equal(bytes.length, layout.size);
        }),
      );
    });

    it(`${name}: is refused when cut or continued, unless its end is open`, () => {
      const cases = fc.tuple(values, fc.uint8Array({ minLength: 1, maxLength: 9 }));
      fc.assert(
        fc.property(cases, ([value, more]) => {
          const bytes = layout.encode(value);
          for (let end = 0; end < bytes.length; end++) {
            isRefusedOrExact(layout, bytes.subarray(0, end), layout.isOpen);
          }
          isRefusedOrExact(layout, Buffer.concat([bytes, more]), layout.isOpen);
        }),
        { numRuns: 20 },
      );
    });

    it(`${name}: arbitrary and damaged bytes are refused by name, or are the one encoding of a value`, () => {
      const damage = fc.tuple(values, fc.nat(), fc.integer({ min: 1, max: 255 }));
      fc.assert(
        fc.property(damage, fc.uint8Array({ maxLength: 400 }), ([value, at, change], noise) => {
          isRefusedOrExact(layout, noise, true);
          const bytes = layout.encode(value);
          if (bytes.length === 0) return;
          const place = at % bytes.length;
          bytes[place] = (bytes[place] as number) ^ change;
          isRefusedOrExact(layout, bytes, true);
        }),
      );
    });

    it(`${name}: errors name the field`, () => {
      const [value] = fc.sample(values, 1);
      for (const { name: member, member: declared, start, size } of placed(layout)) {
        const part = declared.part as Part<unknown>;
        const path = new RegExp(`^${name}\\.${member}\\b`);
        const wrong = impossible(part);
        if (wrong !== undefined) {
          assert.throws(() => layout.encode(Object.assign({}, value, { [member]: wrong })), {
            message: path,
          });
        }
        if (!["constant", "choice", "mask", "flag", "bits"].includes(part.shape.kind)) continue;
        const bytes = layout.encode(value);
        bytes.fill(255, start, start + size);
        assert.throws(() => layout.decode(bytes), { message: path });
      }
    });
  }
});
