import assert from "node:assert/strict";
import { answers, handles } from "../../../chain/core/handlers.ts";
import { type Context, QueryError } from "../../../chain/core/module.ts";
import { service } from "../../../chain/schema/package.ts";
import { field } from "../../../chain/schema/record.ts";
import { address, u32 } from "../../../chain/schema/scalars.ts";
import { account } from "../../support/moduleLedger.ts";

const api = service("yizhan.shop.v1", "A shop.");
const fields = { buyer: field(1, address), count: field(2, u32) };
const MsgOrder = api.message("MsgOrder", "Orders.", { signer: "buyer", fields });
const MsgCount = api.message("MsgCount", "Counts.", {
  signer: "buyer",
  fields,
  answers: { next: field(1, u32) },
});
const QueryNext = api.query("Next", "The next number.", {
  asks: { count: field(1, u32) },
  answers: { next: field(1, u32) },
});

const buyer = account(0);
const context = {} as Context;
const state = {} as Context["state"];

describe("the route of a declared message", () => {
  it("has what is declared, and its signer", () => {
    const route = handles(MsgOrder, { gas: ({ count }) => count, execute: () => undefined });
    const bytes = MsgOrder.request.encode({ buyer, count: 3 });
    const message = route.decode(bytes);

    assert.equal(route.declared, MsgOrder);
    assert.deepEqual(message, { buyer, count: 3 });
    assert.deepEqual(route.signers(message), [buyer]);
    assert.equal(route.gas(message), 3);
  });

  it("may have other signers", () => {
    const other = account(1);
    const route = handles(MsgOrder, {
      signers: () => [other],
      gas: () => 1,
      execute: () => undefined,
    });
    assert.deepEqual(route.signers({ buyer, count: 1 }), [other]);
  });

  it("answers what is declared, and nothing where that is nothing", () => {
    const order = handles(MsgOrder, { gas: () => 1, execute: () => undefined });
    const count = handles(MsgCount, {
      gas: () => 1,
      execute: (_, asked) => ({ next: asked.count + 1 }),
    });

    assert.deepEqual(order.execute(context, { buyer, count: 1 }), new Uint8Array(0));
    assert.deepEqual(count.execute(context, { buyer, count: 1 }), Uint8Array.of(8, 2));
  });
});

describe("the route of a declared query", () => {
  const route = answers(QueryNext, (_, { count }) => {
    if (count === 9) throw new RangeError("a defect of ours");
    return { next: count + 1 };
  });
  const asked = { chainId: "x", height: 1, state };

  it("reads what is asked and writes what is answered", () => {
    assert.equal(route.declared, QueryNext);
    assert.deepEqual(route.answer(asked, Uint8Array.of(8, 4)), Uint8Array.of(8, 5));
  });

  it("refuses malformed bytes as the asker's fault, and nothing else", () => {
    assert.throws(
      () => route.answer(asked, Uint8Array.of(16, 4)),
      (error) =>
        error instanceof QueryError &&
        error.status === "InvalidArgument" &&
        error.message === "QueryNextRequest: unknown field 2",
    );
    assert.throws(() => route.answer(asked, Uint8Array.of(8, 9)), /^RangeError: a defect of ours$/);
  });
});
