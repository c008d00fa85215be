import assert from "node:assert/strict";
import { deviceView } from "../../../broker/ledger/views.ts";
import type { Device } from "../../../chain/modules/registry/records.ts";
import { deviceIdFromBytes, moduleAddress } from "../../../chain/types/address.ts";
import { ZERO } from "../../../chain/types/amount.ts";

const ACTIVE: Device = {
  id: deviceIdFromBytes(new Uint8Array(20).fill(3)),
  key: Uint8Array.of(1, ...new Uint8Array(32).fill(3)),
  payer: moduleAddress("somebody"),
  defaultTier: 1,
  capPerEpochNyz: ZERO,
  unsignedCapPerEpochNyz: ZERO,
  capsFromEpoch: 0,
  simulated: false,
  status: "active",
  registeredEpoch: 0,
  lastEpoch: undefined,
};

describe("the view of a device", () => {
  it("takes a revoked device for good until its last epoch is over", () => {
    const revoked: Device = { ...ACTIVE, status: "revoked", lastEpoch: 9 };

    assert.equal(deviceView(revoked, 9).active, true);
    assert.equal(deviceView(revoked, 10).active, false);
    assert.equal(deviceView(ACTIVE, 10).active, true);
  });
});
