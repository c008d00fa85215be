import assert from "node:assert/strict";
import fc from "fast-check";
import { LedgerError } from "../../../../chain/core/errors.ts";
import { checkEndpoints } from "../../../../chain/modules/registry/checks.ts";
import { registry } from "../../../../chain/modules/registry/index.ts";
import { capsOf, requireDevice } from "../../../../chain/modules/registry/keeper.ts";
import { account } from "../../../support/moduleLedger.ts";
import {
  fundedLedger,
  registerDevice,
  registerNodeBytes,
  testKey,
  updateDevice,
} from "../../../support/registrations.ts";

const PAYER = account(0);

type Step = { readonly cap: number } | "next epoch";

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ cap: fc.integer({ min: 0, max: 5 }) }),
  fc.constant("next epoch" as const),
);

describe("the caps of a device", () => {
  it("of an epoch are the greatest that were ever promised for it, and the past never changes", () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 30 }), (list) => {
        const chain = fundedLedger();
        chain.block();
        const id = registerDevice(chain, PAYER, testKey(1), { capPerEpochNyz: "3" });
        const promised = [3];
        let last = 3;
        for (const step of list) {
          const now = promised.length - 1;
          if (step === "next epoch") {
            chain.toEpoch(now + 1);
            promised.push(last);
          } else {
            updateDevice(chain, PAYER, id, { capPerEpochNyz: String(step.cap) });
            promised[now] = Math.max(promised[now] as number, step.cap);
            last = step.cap;
          }
          const device = requireDevice(chain.state, id);
          const caps = promised.map((_, epoch) =>
            Number(capsOf(chain.state, device, epoch).capPerEpochNyz),
          );
          assert.deepEqual(caps, promised);
          assert.equal(Number(capsOf(chain.state, device, now + 1_000).capPerEpochNyz), last);
        }
        assert.deepEqual(chain.breaches(), []);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what a stranger sends to the registry", () => {
  it("is decoded or refused, and never does worse", () => {
    const good = registerNodeBytes(PAYER, testKey(1));
    const mutated = fc
      .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 4 })
      .map((changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      });
    const inputs = fc.oneof(mutated, fc.uint8Array({ maxLength: 80 }));
    fc.assert(
      fc.property(fc.constantFrom(...registry.messages), inputs, (route, bytes) => {
        try {
          const value = route.decode(bytes);
          assert(route.gas(value) > 0);
          assert.equal(route.signers(value).length, 1);
        } catch (error) {
          const isRefusal = error instanceof LedgerError;
          assert(
            isRefusal || error instanceof RangeError || error instanceof TypeError,
            `${error}`,
          );
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("is checked quickly, however long an endpoint is", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 256, unit: fc.constantFrom("a", ".", "-", "/", ":") }),
        (text) => {
          for (const kind of ["mqtt", "overlay"] as const) {
            try {
              checkEndpoints({ mqtt: [], overlay: [], api: "", [kind]: [`mqtt://${text}`] });
            } catch (error) {
              assert(error instanceof LedgerError);
            }
          }
        },
      ),
    );
  });
});
