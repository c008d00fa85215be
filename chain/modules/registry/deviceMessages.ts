/** Registering, changing and revoking devices. */

import { handles } from "../../core/handlers.ts";
import type { Context } from "../../core/module.ts";
import { type Address, type DeviceId, deviceIdOfKey, formatDeviceId } from "../../types/address.ts";
import { scale } from "../../types/amount.ts";
import { deviceRegistrationDigest } from "../../types/registration.ts";
import { burnFrom } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import { MAX_DEVICES_PER_MESSAGE } from "./checks.ts";
import { registryError } from "./errors.ts";
import { capsOf, requireDevice } from "./keeper.ts";
import {
  type Caps,
  type Device,
  DeviceRegistered,
  type DeviceRegistration,
  DeviceRevoked,
  DeviceUpdated,
  MsgRegisterDevice,
  MsgRegisterDevices,
  MsgRevokeDevice,
  MsgUpdateDevice,
} from "./records.ts";
import { checkOwner, checkProof, GAS } from "./registration.ts";
import { devices, earlierCaps, params } from "./state.ts";
import { areEqualCaps, changeCaps } from "./transitions.ts";

function registerDevice(context: Context, payer: Address, asked: DeviceRegistration): DeviceId {
  const { state, chainId } = context;
  const { key, proof, ...rest } = asked;
  const id = deviceIdOfKey(key);
  if (devices.has(state, id)) throw registryError("DeviceExists", { device: formatDeviceId(id) });
  checkProof({ chainId, account: payer, key, proof }, deviceRegistrationDigest);
  const epoch = epochOf(state).number;
  devices.put(state, {
    id,
    key,
    payer,
    ...rest,
    capsFromEpoch: epoch,
    status: "active",
    registeredEpoch: epoch,
  });
  context.emit(DeviceRegistered.of({ device: id, payer, simulated: rest.simulated }));
  return id;
}

/** Registers all or, because the message is then dropped, none. */
function registerAll(
  context: Context,
  payer: Address,
  asked: readonly DeviceRegistration[],
): DeviceId[] {
  const { deviceFeeNyz } = params.require(context.state);
  burnFrom(context, payer, scale(deviceFeeNyz, BigInt(asked.length), 1n));
  return asked.map((one) => registerDevice(context, payer, one));
}

const gasPerDevice = GAS.proof + 2 * GAS.record;

const register = handles(MsgRegisterDevice, {
  gas: () => GAS.record + gasPerDevice,
  execute(context, { payer, device }) {
    const [id] = registerAll(context, payer, [device]);
    return { id: id as DeviceId };
  },
});

const registerMany = handles(MsgRegisterDevices, {
  check({ devices: { length: count } }) {
    if (count >= 1 && count <= MAX_DEVICES_PER_MESSAGE) return;
    throw registryError("InvalidDeviceCount", { count, most: MAX_DEVICES_PER_MESSAGE });
  },
  gas: ({ devices: asked }) => GAS.record + asked.length * gasPerDevice,
  execute: (context, { payer, devices: asked }) => ({ ids: registerAll(context, payer, asked) }),
});

/** The device, if `payer` answers for it and it is not revoked. @throws {LedgerError} */
function requireOwn(context: Context, id: DeviceId, payer: Address): Device {
  const device = requireDevice(context.state, id);
  const name = formatDeviceId(id);
  checkOwner(`device ${name}`, device.payer, payer);
  if (device.status === "revoked") throw registryError("DeviceRevoked", { device: name });
  return device;
}

function updateCaps(context: Context, device: Device, asked: MsgUpdateDevice): Device {
  const { state } = context;
  const {
    capPerEpochNyz = device.capPerEpochNyz,
    unsignedCapPerEpochNyz = device.unsignedCapPerEpochNyz,
  } = asked;
  const wanted: Caps = { capPerEpochNyz, unsignedCapPerEpochNyz };
  if (areEqualCaps(device, wanted)) return device;
  const epoch = epochOf(state).number;
  const changed = changeCaps(device, capsOf(state, device, epoch), wanted, epoch);
  for (const [fromEpoch, caps] of changed.earlier)
    earlierCaps.put(state, { device: device.id, fromEpoch, ...caps });
  earlierCaps.delete(state, [device.id, changed.device.capsFromEpoch]);
  return changed.device;
}

const update = handles(MsgUpdateDevice, {
  check({ payer, device, ...change }) {
    if (Object.values(change).every((value) => value === undefined))
      throw registryError("EmptyUpdate");
  },
  gas: () => 3 * GAS.record,
  execute(context, asked) {
    const { payer, device: id } = asked;
    const device = requireOwn(context, id, payer);
    const { defaultTier = device.defaultTier } = asked;
    devices.put(context.state, { ...updateCaps(context, device, asked), defaultTier });
    context.emit(DeviceUpdated.of({ device: id, payer }));
  },
});

const revoke = handles(MsgRevokeDevice, {
  gas: () => GAS.record,
  execute(context, { payer, device }) {
    const { state } = context;
    const before = requireOwn(context, device, payer);
    const lastEpoch = epochOf(state).number + params.require(state).revocationEpochs;
    devices.put(state, { ...before, status: "revoked", lastEpoch });
    context.emit(DeviceRevoked.of({ device, payer, lastEpoch }));
  },
});

/** The messages about devices. */
export const deviceMessages = [register, registerMany, update, revoke];
