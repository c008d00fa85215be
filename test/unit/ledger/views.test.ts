import assert from "node:assert/strict";
import { channelView, deviceView, namespaceView } from "../../../broker/ledger/views.ts";
import {
  deviceIdFromBytes,
  formatAddress,
  formatDeviceId,
  moduleAddress,
} from "../../../chain/types/address.ts";
import { yizhan } from "../../support/protobuf.ts";

const OWNER = moduleAddress("somebody");
const DEVICE = deviceIdFromBytes(new Uint8Array(20).fill(3));

const { registry, channels } = yizhan;

function device(fields: object): yizhan.registry.v1.Device {
  const all = {
    id: formatDeviceId(DEVICE),
    payer: formatAddress(OWNER),
    defaultTier: 1,
    capPerEpochNyz: "7",
    unsignedCapPerEpochNyz: "0",
    status: "active",
    ...fields,
  };
  return registry.v1.Device.decode(registry.v1.Device.encode(all).finish());
}

function namespace(tier: number): yizhan.registry.v1.Namespace {
  const all = { name: "meters", owner: formatAddress(OWNER), tier };
  return registry.v1.Namespace.decode(registry.v1.Namespace.encode(all).finish());
}

function channel(settledNyz: string): yizhan.channels.v1.Channel {
  const amounts = { depositNyz: "100", settledNyz, thawingNyz: "0" };
  const all = { id: new Uint8Array(32), payer: formatAddress(OWNER), ...amounts };
  return channels.v1.Channel.decode(channels.v1.Channel.encode(all).finish());
}

describe("views of what the chain answers", () => {
  it("takes a revoked device for good until its last epoch is over", () => {
    const revoked = device({ status: "revoked", lastEpoch: 9 });
    assert.equal(deviceView(revoked, 9).active, true);
    assert.equal(deviceView(revoked, 10).active, false);
    assert.equal(deviceView(device({}), 10).active, true);
  });

  it("refuses a tier that does not exist", () => {
    assert.throws(() => deviceView(device({ defaultTier: 4 }), 0), TypeError);
  });

  it("takes tier 0 of a namespace for none", () => {
    assert.equal(namespaceView(namespace(0)).tier, undefined);
    assert.equal(namespaceView(namespace(3)).tier, 3);
  });

  it("refuses a channel that has settled more than it held", () => {
    assert.equal(channelView(channel("100")).deposit, 100n);
    assert.throws(() => channelView(channel("101")), RangeError);
  });
});
