import assert from "node:assert/strict";
import { handles } from "../../../chain/core/routes.ts";
import { field } from "../../../chain/schema/record.ts";
import { address, bytes } from "../../../chain/schema/scalars.ts";
import { service } from "../../../chain/schema/service.ts";
import { account } from "../../support/moduleLedger.ts";

const api = service("yizhan.test.v1", "");
const MsgNote = api.message("MsgNote", "", {
  signer: "owner",
  fields: { owner: field(1, address), note: field(2, bytes) },
});

describe("the route of a message", () => {
  it("reads what the message holds once, and hands on what it read", () => {
    let reads = 0;
    const seen: number[] = [];
    const route = handles(MsgNote, {
      read({ owner, note }) {
        reads += 1;
        return { owner, length: note.length };
      },
      check: ({ length }) => void seen.push(length),
      gas: ({ length }) => length,
      execute: (_context, { length }) => void seen.push(length),
    });

    const bytes = MsgNote.request.encode({ owner: account(1), note: new Uint8Array(7) });
    const message = route.decode(bytes);
    route.check?.(message, "chain");
    route.execute(undefined as never, message);

    assert.equal(reads, 1);
    assert.equal(route.gas(message), 7);
    assert.deepEqual(seen, [7, 7]);
    assert.deepEqual(route.signers(message), [account(1)]);
  });
});
