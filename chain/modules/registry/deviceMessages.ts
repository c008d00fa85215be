/** Registering, changing and revoking devices. */

import { yizhan } from "../../../proto/gen/yizhan.js";
import { readFields } from "../../core/fields.ts";
import { type Context, type MessageRoute, message } from "../../core/module.ts";
import {
  type Address,
  type DeviceId,
  deviceIdOfKey,
  formatAddress,
  formatDeviceId,
  parseAddress,
  parseDeviceId,
} from "../../types/address.ts";
import { type Amount, parseAmount, scale } from "../../types/amount.ts";
import { deviceRegistrationDigest } from "../../types/registration.ts";
import type { Tier } from "../../types/tier.ts";
import { burnFrom } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import { registryError } from "./errors.ts";
import { capsOf, requireDevice } from "./keeper.ts";
import { checkProof, decodeKey, GAS } from "./registration.ts";
import { type Caps, type Device, devices, devicesByPayer, earlierCaps, params } from "./state.ts";
import {
  areEqualCaps,
  changeCaps,
  checkOptionalTier,
  checkTier,
  MAX_DEVICES_PER_MESSAGE,
} from "./transitions.ts";

interface Registration extends Caps {
  readonly key: Uint8Array;
  readonly defaultTier: Tier;
  readonly simulated: boolean;
  readonly proof: Uint8Array;
}

interface RegisterDevices {
  readonly payer: Address;
  readonly registrations: readonly Registration[];
}

interface CapWish {
  readonly capPerEpoch: Amount | undefined;
  readonly unsignedCapPerEpoch: Amount | undefined;
}

interface DeviceChange extends CapWish {
  readonly defaultTier: Tier | undefined;
}

interface UpdateDevice {
  readonly payer: Address;
  readonly device: DeviceId;
  readonly change: DeviceChange;
}

interface RevokeDevice {
  readonly payer: Address;
  readonly device: DeviceId;
}

const EMPTY: Uint8Array = new Uint8Array(0);

function decodeRegistration(bytes: Uint8Array): Registration {
  const fields = readFields(bytes, {
    key: [1, "bytes"],
    defaultTier: [2, "uint"],
    capPerEpoch: [3, "text"],
    unsignedCapPerEpoch: [4, "text"],
    simulated: [5, "bool"],
    proof: [6, "bytes"],
  });
  return {
    key: decodeKey(fields.key),
    defaultTier: checkTier(fields.defaultTier),
    capPerEpoch: parseAmount(fields.capPerEpoch),
    unsignedCapPerEpoch: parseAmount(fields.unsignedCapPerEpoch),
    simulated: fields.simulated,
    proof: fields.proof,
  };
}

function registerDevice(context: Context, payer: Address, asked: Registration): DeviceId {
  const { state, chainId } = context;
  const { key, proof, ...rest } = asked;
  const id = deviceIdOfKey(key);
  if (devices.has(state, id)) throw registryError("DeviceExists", { device: formatDeviceId(id) });
  checkProof({ chainId, account: payer, key, proof }, deviceRegistrationDigest);
  const epoch = epochOf(state).number;
  devices.set(state, id, {
    id,
    key,
    payer,
    ...rest,
    capsFromEpoch: epoch,
    status: "active",
    registeredEpoch: epoch,
    lastEpoch: undefined,
  });
  devicesByPayer.add(state, [payer, id]);
  context.emit({
    type: "yizhan.registry.device_registered",
    attributes: {
      device: formatDeviceId(id),
      payer: formatAddress(payer),
      simulated: String(rest.simulated),
    },
  });
  return id;
}

/** Registers all or, because the message is then dropped, none. */
function registerAll(context: Context, { payer, registrations }: RegisterDevices): string[] {
  const { deviceFeeNyz } = params.require(context.state);
  burnFrom(context, payer, scale(deviceFeeNyz, BigInt(registrations.length), 1n));
  return registrations.map((asked) => formatDeviceId(registerDevice(context, payer, asked)));
}

function registrationGas({ registrations }: RegisterDevices): number {
  return GAS.record + registrations.length * (GAS.proof + 2 * GAS.record);
}

const msgRegisterDevice: MessageRoute = message<RegisterDevices>({
  type: "yizhan.registry.v1.MsgRegisterDevice",
  summary: "Registers a device that the signer pays for; burns the device fee.",
  decode(bytes) {
    const { payer, device } = readFields(bytes, { payer: [1, "text"], device: [2, "bytes"] });
    return { payer: parseAddress(payer), registrations: [decodeRegistration(device)] };
  },
  signers: ({ payer }) => [payer],
  gas: registrationGas,
  execute(context, asked) {
    const [id = ""] = registerAll(context, asked);
    return yizhan.registry.v1.MsgRegisterDeviceResponse.encode({ id }).finish();
  },
});

const msgRegisterDevices: MessageRoute = message<RegisterDevices>({
  type: "yizhan.registry.v1.MsgRegisterDevices",
  summary: "Registers 1 to 100 devices that the signer pays for, all or none.",
  decode(bytes) {
    const fields = readFields(bytes, { payer: [1, "text"], devices: [2, "messages"] });
    const count = fields.devices.length;
    if (count < 1 || count > MAX_DEVICES_PER_MESSAGE) {
      throw registryError("InvalidDeviceCount", { count, most: MAX_DEVICES_PER_MESSAGE });
    }
    const registrations = fields.devices.map(decodeRegistration);
    return { payer: parseAddress(fields.payer), registrations };
  },
  signers: ({ payer }) => [payer],
  gas: registrationGas,
  execute(context, asked) {
    const ids = registerAll(context, asked);
    return yizhan.registry.v1.MsgRegisterDevicesResponse.encode({ ids }).finish();
  },
});

/** The device, if `payer` answers for it and it is not revoked. @throws {LedgerError} */
function requireOwn(context: Context, id: DeviceId, payer: Address): Device {
  const device = requireDevice(context.state, id);
  const name = formatDeviceId(id);
  if (device.payer !== payer) {
    throw registryError("NotOwner", {
      what: `device ${name}`,
      owner: formatAddress(device.payer),
      signer: formatAddress(payer),
    });
  }
  if (device.status === "revoked") throw registryError("DeviceRevoked", { device: name });
  return device;
}

function updateDevice(context: Context, device: Device, change: DeviceChange): void {
  const { state } = context;
  const { defaultTier = device.defaultTier, ...caps } = change;
  const changed = { ...updateCaps(context, device, caps), defaultTier };
  devices.set(state, device.id, changed);
}

function updateCaps(
  context: Context,
  device: Device,
  { capPerEpoch = device.capPerEpoch, unsignedCapPerEpoch = device.unsignedCapPerEpoch }: CapWish,
): Device {
  const { state } = context;
  const wanted: Caps = { capPerEpoch, unsignedCapPerEpoch };
  if (areEqualCaps(device, wanted)) return device;
  const epoch = epochOf(state).number;
  const changed = changeCaps(device, capsOf(state, device, epoch), wanted, epoch);
  for (const [from, caps] of changed.earlier) earlierCaps.set(state, [device.id, from], caps);
  earlierCaps.delete(state, [device.id, changed.device.capsFromEpoch]);
  return changed.device;
}

const msgUpdateDevice: MessageRoute = message<UpdateDevice>({
  type: "yizhan.registry.v1.MsgUpdateDevice",
  summary: "Changes a device's tier or caps; a lower cap holds from the next epoch.",
  decode(bytes) {
    const fields = readFields(bytes, {
      payer: [1, "text"],
      device: [2, "text"],
      defaultTier: [3, "uint"],
      capPerEpoch: [4, "text"],
      unsignedCapPerEpoch: [5, "text"],
    });
    const cap = (text: string): Amount | undefined => (text === "" ? undefined : parseAmount(text));
    const change = {
      defaultTier: checkOptionalTier(fields.defaultTier),
      capPerEpoch: cap(fields.capPerEpoch),
      unsignedCapPerEpoch: cap(fields.unsignedCapPerEpoch),
    };
    if (Object.values(change).every((value) => value === undefined)) {
      throw registryError("EmptyUpdate");
    }
    return { payer: parseAddress(fields.payer), device: parseDeviceId(fields.device), change };
  },
  signers: ({ payer }) => [payer],
  gas: () => 3 * GAS.record,
  execute(context, { payer, device, change }) {
    updateDevice(context, requireOwn(context, device, payer), change);
    context.emit({
      type: "yizhan.registry.device_updated",
      attributes: { device: formatDeviceId(device), payer: formatAddress(payer) },
    });
    return EMPTY;
  },
});

const msgRevokeDevice: MessageRoute = message<RevokeDevice>({
  type: "yizhan.registry.v1.MsgRevokeDevice",
  summary: "Ends a device for good; usage up to the revocation delay can still be settled.",
  decode(bytes) {
    const { payer, device } = readFields(bytes, { payer: [1, "text"], device: [2, "text"] });
    return { payer: parseAddress(payer), device: parseDeviceId(device) };
  },
  signers: ({ payer }) => [payer],
  gas: () => GAS.record,
  execute(context, { payer, device }) {
    const { state } = context;
    const before = requireOwn(context, device, payer);
    const lastEpoch = epochOf(state).number + params.require(state).revocationEpochs;
    devices.set(state, device, { ...before, status: "revoked", lastEpoch });
    context.emit({
      type: "yizhan.registry.device_revoked",
      attributes: {
        device: formatDeviceId(device),
        payer: formatAddress(payer),
        last_epoch: String(lastEpoch),
      },
    });
    return EMPTY;
  },
});

/** The messages about devices. */
export const deviceMessages: readonly MessageRoute[] = [
  msgRegisterDevice,
  msgRegisterDevices,
  msgUpdateDevice,
  msgRevokeDevice,
];
