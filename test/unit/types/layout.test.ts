import assert from "node:assert/strict";
import { choice, u8, u16, u32, within } from "../../../chain/types/layout/fixedParts.ts";
import { extentOf, layout } from "../../../chain/types/layout/layout.ts";
import { MalformedObjectError } from "../../../chain/types/layout/malformed.ts";
import { field } from "../../../chain/types/layout/part.ts";
import {
  borrowedBytes,
  bytes,
  list,
  optional,
  text,
  toEnd,
  zeroable,
} from "../../../chain/types/layout/variable.ts";

const Item = layout("Item", "An item.", {
  colour: field(choice(u8, { red: 1, blue: 2 }), "Its colour."),
  name: field(text(u8, 4), "Its name."),
});

const Box = layout("Box", "A box of items.", {
  width: field(within(u16, 3, 9), "Its width."),
  items: field(list(Item, u32, 3), "What is in it."),
});

function refused(read: () => unknown, message: string): void {
  assert.throws(
    read,
    (error) => error instanceof MalformedObjectError && error.message === message,
  );
}

describe("a layout", () => {
  it("names the path to what is wrong, in a value and in bytes", () => {
    const wrong = {
      width: 4,
      items: [
        { colour: 1, name: "a" },
        { colour: 2, name: "too long" },
      ],
    };
    refused(() => Box.encode(wrong as never), "Box.items[1].name: 8 bytes, the most is 4");
    const packet = Uint8Array.of(0, 4, 0, 0, 0, 2, 1, 1, 97, 3, 1, 98);
    refused(() => Box.decode(packet), "Box.items[1].colour: 3 is not one of 1, 2");
    refused(() => Box.decode(packet.subarray(0, 11)), "Box.items[1].colour: 3 is not one of 1, 2");
    refused(() => Box.decode(Uint8Array.of(0, 2, 0, 0, 0, 0)), "Box.width: 2 is not 3 … 9");
    refused(() => Box.decode(Uint8Array.of(0, 3, 0, 0, 0, 0, 7)), "Box: 1 bytes too many");
  });

  it("checks a count and a length against their bounds and what is left before it reads on", () => {
    const counted = (count: number): Uint8Array => Uint8Array.of(0, 4, 255, 255, 255, count);
    refused(() => Box.decode(counted(255)), "Box.items: 4294967295 items, the most is 3");
    refused(
      () => Box.decode(Uint8Array.of(0, 4, 0, 0, 0, 3, 1, 0)),
      "Box.items: cut short: 2 of 6 bytes",
    );
    const Packet = layout("Packet", "", { body: field(bytes(u32, 5), "") });
    refused(
      () => Packet.decode(Uint8Array.of(255, 0, 0, 0)),
      "Packet.body: 4278190080 bytes, the most is 5",
    );
    refused(
      () => Packet.decode(Uint8Array.of(0, 0, 0, 5, 1)),
      "Packet.body: cut short: 1 of 5 bytes",
    );
    const Rest = layout("Rest", "", { body: field(bytes(toEnd, 2), "") });
    refused(() => Rest.decode(new Uint8Array(3)), "Rest.body: 3 bytes, the most is 2");
  });

  it("copies what outlives its packet, and lends what does not", () => {
    const Pair = layout("Pair", "", {
      kept: field(bytes(u8, 9), ""),
      lent: field(borrowedBytes(u8, 9), ""),
    });
    const packet = Buffer.from([1, 7, 1, 8]);
    const { kept, lent } = Pair.decode(packet);
    packet.fill(0);
    assert.deepEqual([kept, lent], [Uint8Array.of(7), Uint8Array.of(0)]);
  });

  it("writes every byte of memory that was used before", () => {
    const Maybe = layout("Maybe", "", {
      first: field(zeroable(u16), ""),
      second: field(optional(u8, toEnd), ""),
    });
    const used = (size: number): Uint8Array => new Uint8Array(size).fill(255);
    const encoded = Maybe.encode({ first: undefined, second: 1 }, used);
    assert.deepEqual(encoded, Uint8Array.of(0, 0, 1));
    refused(
      () => Maybe.encode({ first: 0, second: 1 }),
      "Maybe.first: all zeros mean that there is none",
    );
  });

  it("tells where a field lies, if that is the same for every value", () => {
    assert.deepEqual(extentOf(Box, "width"), { start: 0, end: 2 });
    assert.throws(() => extentOf(Item, "name"), /Item.name has no fixed place/);
    assert.throws(() => extentOf(Item, "size"), TypeError);
  });

  it("cannot be declared so that its bytes have two readings", () => {
    const rest = field(bytes(toEnd, 9), "");
    assert.throws(() => layout("Wrong", "", { rest, more: field(u8, "") }), TypeError);
    assert.throws(() => list(Item, toEnd, 9), TypeError);
    assert.throws(() => zeroable(text(u8, 9)), TypeError);
    const Open = layout("Open", "", { rest });
    assert.throws(
      () => layout("Wrong", "", { open: field(Open, ""), more: field(u8, "") }),
      TypeError,
    );
    assert.throws(() => list(Open, u8, 9), TypeError);
  });
});
