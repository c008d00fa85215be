import assert from "node:assert/strict";
import { Registry } from "@cosmjs/proto-signing";
import { defaultRegistryTypes } from "@cosmjs/stargate";
import { MODULES } from "../../../chain/app/modules.ts";
import { MsgBond } from "../../../chain/modules/bonds/records.ts";
import { MsgRegisterDevices, MsgUpdateDevice } from "../../../chain/modules/registry/records.ts";
import type { DeviceId, NodeId } from "../../../chain/types/address.ts";
import { formatAddress, formatDeviceId, formatNodeId } from "../../../chain/types/address.ts";
import { amount } from "../../../chain/types/amount.ts";
import { yizhanTypes } from "../../../client/cosmjsRegistry.ts";
import { account } from "../../support/moduleLedger.ts";

const registry = new Registry([...defaultRegistryTypes, ...yizhanTypes]);
const OWNER = account(0);
const NODE = "n".repeat(20) as NodeId;
const DEVICE = "d".repeat(20) as DeviceId;

describe("the ledger's messages in a CosmJS registry", () => {
  it("are all that accounts may send, but for those that CosmJS knows", () => {
    const declared = MODULES.flatMap(({ messages }) => messages.map(({ declared: type }) => type));
    const urls = declared.flatMap((type) =>
      type?.type.startsWith("yizhan.") ? [`/${type.type}`] : [],
    );

    assert.ok(urls.length >= 12);
    assert.deepEqual(yizhanTypes.map(([url]) => url).toSorted(), urls.toSorted());
  });

  it("become bytes that the ledger reads as the same values", () => {
    const value = { owner: formatAddress(OWNER), node: formatNodeId(NODE), amountNyz: "1000000" };

    const bytes = registry.encode({ typeUrl: "/yizhan.bonds.v1.MsgBond", value });

    assert.deepEqual(MsgBond.request.decode(bytes), {
      owner: OWNER,
      node: NODE,
      amountNyz: amount(1_000_000n),
    });
  });

  it("may leave out optional fields, and may hold records and bytes", () => {
    const payer = formatAddress(OWNER);
    const update = registry.encode({
      typeUrl: "/yizhan.registry.v1.MsgUpdateDevice",
      value: { payer, device: formatDeviceId(DEVICE), capPerEpochNyz: "7" },
    });
    assert.deepEqual(MsgUpdateDevice.request.decode(update), {
      payer: OWNER,
      device: DEVICE,
      defaultTier: undefined,
      capPerEpochNyz: amount(7n),
      unsignedCapPerEpochNyz: undefined,
    });

    const key = Uint8Array.of(1, ...new Array<number>(32).fill(9));
    const proof = new Uint8Array(64).fill(5);
    const device = { key, defaultTier: 2, capPerEpochNyz: "9", unsignedCapPerEpochNyz: "0" };
    const register = registry.encode({
      typeUrl: "/yizhan.registry.v1.MsgRegisterDevices",
      value: { payer, devices: [{ ...device, simulated: true, proof }] },
    });
    assert.deepEqual(MsgRegisterDevices.request.decode(register), {
      payer: OWNER,
      devices: [
        {
          ...device,
          capPerEpochNyz: amount(9n),
          unsignedCapPerEpochNyz: amount(0n),
          simulated: true,
          proof,
        },
      ],
    });
  });

  it("are read from the ledger's own bytes", () => {
    const value = MsgBond.request.encode({ owner: OWNER, node: NODE, amountNyz: amount(3n) });

    const read = registry.decode({ typeUrl: "/yizhan.bonds.v1.MsgBond", value });

    assert.deepEqual(
      { ...read },
      { owner: formatAddress(OWNER), node: formatNodeId(NODE), amountNyz: "3" },
    );
  });
});
