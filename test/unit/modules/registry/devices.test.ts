import assert from "node:assert/strict";
import { capsOf, deviceOf, requireDevice } from "../../../../chain/modules/registry/keeper.ts";
import { earlierCaps } from "../../../../chain/modules/registry/state.ts";
import { formatAddress, formatDeviceId } from "../../../../chain/types/address.ts";
import { signEd25519 } from "../../../../chain/types/ed25519.ts";
import { nodeRegistrationDigest } from "../../../../chain/types/registration.ts";
import {
  account,
  assertRefused,
  CHAIN_ID,
  type ModuleLedger,
} from "../../../support/moduleLedger.ts";
import { type Fields, yizhan } from "../../../support/protobuf.ts";
import {
  deviceRegistration,
  fundedLedger,
  registerDevice,
  testKey,
  updateDevice,
  yz,
} from "../../../support/registrations.ts";

const PAYER = account(0);
const OTHER = account(1);
const { v1 } = yizhan.registry;

function registerMany(chain: ModuleLedger, devices: Fields[]): Uint8Array {
  const bytes = v1.MsgRegisterDevices.encode({ payer: formatAddress(PAYER), devices }).finish();
  return chain.send(PAYER, "yizhan.registry.v1.MsgRegisterDevices", bytes);
}

function revoke(chain: ModuleLedger, payer = PAYER): void {
  const message = { payer: formatAddress(payer), device: formatDeviceId(testKey(1).deviceId) };
  const bytes = v1.MsgRevokeDevice.encode(message).finish();
  chain.send(payer, "yizhan.registry.v1.MsgRevokeDevice", bytes);
}

/** Both caps of device 1 in each epoch from 0 on. */
function capsByEpoch(chain: ModuleLedger, epochs: number): string[] {
  const device = requireDevice(chain.state, testKey(1).deviceId);
  return Array.from({ length: epochs }, (_, epoch) => {
    const caps = capsOf(chain.state, device, epoch);
    return `${caps.capPerEpochNyz}/${caps.unsignedCapPerEpochNyz}`;
  });
}

describe("registering devices", () => {
  it("records a device under its payer and burns the fee", () => {
    const chain = fundedLedger();
    chain.toEpoch(1);

    registerDevice(chain, PAYER, testKey(1), { simulated: true });

    assert.deepEqual(deviceOf(chain.state, testKey(1).deviceId), {
      id: testKey(1).deviceId,
      key: testKey(1).key,
      payer: PAYER,
      defaultTier: 2,
      capPerEpochNyz: 1000n,
      unsignedCapPerEpochNyz: 100n,
      capsFromEpoch: 1,
      simulated: true,
      status: "active",
      registeredEpoch: 1,
      lastEpoch: undefined,
    });
    assert.equal(chain.balance(PAYER), yz(100_000) - 100_000_000n);
    assert.deepEqual(chain.breaches(), []);
  });

  it("registers a hundred devices at once and answers their ids in order", () => {
    const chain = fundedLedger();
    const keys = Array.from({ length: 100 }, (_, i) => testKey(i));

    const answer = registerMany(
      chain,
      keys.map((key) => deviceRegistration(PAYER, key)),
    );

    assert.deepEqual(
      v1.MsgRegisterDevicesResponse.decode(answer).ids,
      keys.map(({ deviceId }) => formatDeviceId(deviceId)),
    );
    assert.equal(chain.balance(PAYER), yz(100_000) - yz(10));
  });

  it("registers all devices of a message or none", () => {
    const chain = fundedLedger();
    const good = [1, 2].map((i) => deviceRegistration(PAYER, testKey(i)));
    const before = chain.records();

    assertRefused(
      () => registerMany(chain, [...good, deviceRegistration(OTHER, testKey(3))]),
      "registry",
      "InvalidProof",
    );
    assertRefused(() => registerMany(chain, [...good, ...good]), "registry", "DeviceExists");

    assert.deepEqual(chain.records(), before);
  });

  it("refuses none and more than a hundred", () => {
    const chain = fundedLedger();
    const one = deviceRegistration(PAYER, testKey(1));

    assertRefused(() => registerMany(chain, []), "registry", "InvalidDeviceCount");
    assertRefused(
      () => registerMany(chain, new Array(101).fill(one)),
      "registry",
      "InvalidDeviceCount",
    );
  });

  it("refuses a wrong tier, a malformed cap and the proof of a node", () => {
    const chain = fundedLedger();
    const { seed, key } = testKey(1);
    const proof = signEd25519(seed, nodeRegistrationDigest(CHAIN_ID, PAYER, key));
    const register = (changes: Fields) => () => registerDevice(chain, PAYER, testKey(1), changes);

    assertRefused(register({ defaultTier: 0 }), "registry", "InvalidTier");
    assertRefused(register({ defaultTier: 4 }), "registry", "InvalidTier");
    assertRefused(register({ proof }), "registry", "InvalidProof");
    assert.throws(register({ capPerEpochNyz: "" }), /not an amount/);
    assert.throws(register({ capPerEpochNyz: "-1" }), /not an amount/);
    assert.throws(register({ unsignedCapPerEpochNyz: String(1n << 128n) }), /out of range/);
  });
});

describe("the caps of a device", () => {
  it("rise at once and fall from the next epoch on", () => {
    const chain = fundedLedger();
    const id = registerDevice(chain, PAYER, testKey(1));
    chain.toEpoch(1);

    updateDevice(chain, PAYER, id, { capPerEpochNyz: "5000", unsignedCapPerEpochNyz: "0" });

    assert.deepEqual(capsByEpoch(chain, 4), ["1000/100", "5000/100", "5000/0", "5000/0"]);
    assert.deepEqual(chain.breaches(), []);
  });

  it("cannot fall within an epoch, however they are changed", () => {
    const chain = fundedLedger();
    const id = registerDevice(chain, PAYER, testKey(1));
    chain.toEpoch(2);

    for (const cap of ["0", "7000", "0", "6000", "500"]) {
      updateDevice(chain, PAYER, id, { capPerEpochNyz: cap });
    }

    const expected = ["1000/100", "1000/100", "7000/100", "500/100"];
    assert.deepEqual(capsByEpoch(chain, 4), expected);
    chain.toEpoch(3);
    updateDevice(chain, PAYER, id, { capPerEpochNyz: "600" });
    assert.deepEqual(capsByEpoch(chain, 5), [...expected.slice(0, 3), "600/100", "600/100"]);
    assert.deepEqual(chain.breaches(), []);
  });

  it("take back a fall that has not begun", () => {
    const chain = fundedLedger();
    const id = registerDevice(chain, PAYER, testKey(1));
    chain.toEpoch(1);

    updateDevice(chain, PAYER, id, { capPerEpochNyz: "10" });
    updateDevice(chain, PAYER, id, { capPerEpochNyz: "1000" });

    assert.deepEqual(capsByEpoch(chain, 3), ["1000/100", "1000/100", "1000/100"]);
    assert.deepEqual(chain.breaches(), []);
  });

  it("are nothing before registration and after the last epoch of a revoked device", () => {
    const chain = fundedLedger();
    chain.toEpoch(1);
    registerDevice(chain, PAYER, testKey(1));

    revoke(chain);

    assert.deepEqual(capsByEpoch(chain, 5), ["0/0", "1000/100", "1000/100", "1000/100", "0/0"]);
  });

  it("leave no record behind when only the tier changes", () => {
    const chain = fundedLedger();
    const id = registerDevice(chain, PAYER, testKey(1));
    chain.toEpoch(1);

    updateDevice(chain, PAYER, id, { defaultTier: 3 });

    assert.equal(requireDevice(chain.state, id).defaultTier, 3);
    assert(earlierCaps.isEmpty(chain.state));
  });
});

describe("revoking a device", () => {
  it("ends it for good, for its payer only", () => {
    const chain = fundedLedger();
    assertRefused(() => revoke(chain), "registry", "DeviceNotFound");
    const id = registerDevice(chain, PAYER, testKey(1));

    assertRefused(() => revoke(chain, OTHER), "registry", "NotOwner");
    revoke(chain);

    const { status, lastEpoch } = requireDevice(chain.state, id);
    assert.deepEqual({ status, lastEpoch }, { status: "revoked", lastEpoch: 2 });
    assertRefused(() => revoke(chain), "registry", "DeviceRevoked");
    assertRefused(
      () => updateDevice(chain, PAYER, id, { defaultTier: 1 }),
      "registry",
      "DeviceRevoked",
    );
    assertRefused(() => registerDevice(chain, PAYER, testKey(1)), "registry", "DeviceExists");
  });

  it("refuses an update of nothing and of somebody else's device", () => {
    const chain = fundedLedger();
    const id = registerDevice(chain, PAYER, testKey(1));

    assertRefused(() => updateDevice(chain, PAYER, id, {}), "registry", "EmptyUpdate");
    assertRefused(() => updateDevice(chain, OTHER, id, { defaultTier: 1 }), "registry", "NotOwner");
  });
});
