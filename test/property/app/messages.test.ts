import assert from "node:assert/strict";
import fc from "fast-check";
import { initGenesis } from "../../../chain/app/genesis.ts";
import { breaches } from "../../../chain/app/invariants.ts";
import { MODULES } from "../../../chain/app/modules.ts";
import { routesOf } from "../../../chain/app/routes.ts";
import { LedgerError } from "../../../chain/core/errors.ts";
import type { MessageRoute } from "../../../chain/core/module.ts";
import { MsgSend } from "../../../chain/modules/bank/records.ts";
import { DELIMITED, VARINT } from "../../../chain/schema/wire.ts";
import { Writer } from "../../../chain/schema/writer.ts";
import { MultiStore } from "../../../chain/store/multistore.ts";
import { Overlay } from "../../../chain/store/overlay.ts";
import {
  deviceIdFromBytes,
  formatDeviceId,
  formatNodeId,
  nodeIdFromBytes,
} from "../../../chain/types/address.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { accountNamed } from "../../support/accounts.ts";
import { CHAIN_ID } from "../../support/application.ts";

const names = ["alice", "bob", "carol"].map((name) => accountNamed(name).text);
const ids = [1, 2].flatMap((byte) => {
  const bytes = new Uint8Array(20).fill(byte);
  return [formatNodeId(nodeIdFromBytes(bytes)), formatDeviceId(deviceIdFromBytes(bytes))];
});

const texts = fc.oneof(
  fc.constantFrom(...names, ...ids, "edge", "super", "nyz", "weather", "", "0", "1"),
  fc.bigInt(-1n, 2n ** 130n).map(String),
  fc.string({ maxLength: 12 }),
);

const coin = fc
  .tuple(fc.constantFrom("nyz", "other"), texts)
  .map(([denom, amount]) => encode([denom, amount]));

type Value = string | number | Uint8Array;

/** Values of fields 1, 2, 3, … of a message; some are left out. */
const values: fc.Arbitrary<readonly (Value | undefined)[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    { weight: 3, arbitrary: coin },
    { weight: 3, arbitrary: texts },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
    { weight: 1, arbitrary: fc.uint8Array({ minLength: 33, maxLength: 33 }) },
    { weight: 2, arbitrary: fc.constantFrom(0, 1, 2, 100, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ),
  { maxLength: 10 },
);

/** So that it is known that messages can get through. */
const example: readonly Value[] = [names[0] as string, names[1] as string, encode(["nyz", "7"])];

function encode(list: readonly (Value | undefined)[]): Uint8Array {
  const out = new Writer();
  list.forEach((value, i) => {
    if (value === undefined) return;
    out.varint((i + 1) * 8 + (typeof value === "number" ? VARINT : DELIMITED));
    if (typeof value === "number") out.varint(value);
    else if (typeof value === "string") out.block(utf8(value));
    else out.block(value);
  });
  return out.since(0);
}

const routes = MODULES.flatMap(({ messages }) => messages);

describe("a message of any kind", () => {
  const genesis = new Overlay(new MultiStore(routesOf(MODULES).stores));
  const block = { height: 5, timeMs: 1_700_000_000_000 };
  const context = (state: Overlay) => ({ chainId: CHAIN_ID, block, state, emit: () => undefined });

  before(() => {
    const balances = names.map((address) => ({ address, amountNyz: String(10n ** 15n) }));
    const appState = JSON.stringify({ bank: { balances } });
    initGenesis(context(genesis), MODULES, new TextEncoder().encode(appState));
  });

  it("can do no worse than be refused, whatever its fields hold", () => {
    const send = routes.find(({ declared }) => declared.type === MsgSend.type) as MessageRoute;
    let executed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...routes), values, (route, fields) => {
        let value: unknown;
        try {
          value = route.decode(encode(fields));
          route.check?.(value, CHAIN_ID);
        } catch {
          return;
        }
        const state = new Overlay(genesis);
        const { type } = route.declared;
        assert.ok(Number.isSafeInteger(route.gas(value)) && route.gas(value) > 0, type);
        assert.ok(route.signers(value).length > 0, type);
        try {
          route.execute(context(state), value);
          executed += 1;
        } catch (error) {
          assert.ok(error instanceof LedgerError, `${type}: ${(error as Error).stack}`);
          return;
        }
        assert.deepEqual([...breaches(state, MODULES)], [], type);
      }),
      { numRuns: 10_000, examples: [[send, example]] },
    );
    assert.ok(executed > 0, "no message got through");
  });
});
