/** Devices, payers and namespaces for tests of the service. */

import type { DeviceView } from "../../../broker/ledger/ledger.ts";
import {
  type Address,
  addressOfKey,
  type DeviceId,
  deviceIdOfKey,
  type NodeId,
} from "../../../chain/types/address.ts";
import { type Amount, amount, ZERO } from "../../../chain/types/amount.ts";
import { channelIdOf } from "../../../chain/types/channelId.ts";
import { ed25519PublicKey } from "../../../chain/types/ed25519.ts";
import { tagKey } from "../../../chain/types/registration.ts";
import { secp256k1PublicKey } from "../../../chain/types/secp256k1.ts";
import type { Tier } from "../../../chain/types/tier.ts";
import type { DeviceOptions } from "../../../client/device/options.ts";
import { type FakeLedger, PRICES } from "./fakeLedger.ts";

/** Private key of the payer of all test devices. */
export const PAYER_KEY: Uint8Array = new Uint8Array(32).fill(3);

/** That payer. */
export const PAYER: Address = addressOfKey(secp256k1PublicKey(PAYER_KEY));

/** Gives `PAYER` a channel for `broker`. */
export function openChannel(
  ledger: FakeLedger,
  broker: NodeId,
  deposit: bigint = 10n ** 12n,
): void {
  ledger.channels.set(PAYER, {
    id: channelIdOf(PAYER, broker),
    payer: PAYER,
    depositNyz: amount(deposit),
    settledNyz: ZERO,
    thawingNyz: ZERO,
  });
}

/** A registered device of `PAYER`; different `number`s are different devices. */
export function registerDevice(
  ledger: FakeLedger,
  number: number,
  facts: { readonly tier?: Tier; readonly cap?: Amount; readonly unsignedCap?: Amount } = {},
): { readonly seed: Uint8Array; readonly id: DeviceId } {
  const seed = new Uint8Array(32).fill(100 + number);
  const key = tagKey(ed25519PublicKey(seed));
  const view: DeviceView = {
    id: deviceIdOfKey(key),
    key,
    payer: PAYER,
    defaultTier: facts.tier ?? 1,
    capPerEpochNyz: facts.cap ?? amount(10n ** 12n),
    unsignedCapPerEpochNyz: facts.unsignedCap ?? ZERO,
    simulated: true,
    active: true,
  };
  ledger.devices.set(view.id, view);
  return { seed, id: view.id };
}

/** A namespace of `PAYER`. */
export function registerNamespace(ledger: FakeLedger, name: string, tier?: Tier): void {
  ledger.namespaces.set(name, {
    name,
    owner: PAYER,
    public: false,
    publishers: [],
    subscribers: [],
    tier,
  });
}

/** What a device of `PAYER` needs to connect. */
export function deviceOptions(
  seed: Uint8Array,
  {
    chainId,
    url,
    broker,
  }: { readonly chainId: string; readonly url: string; readonly broker: NodeId },
): DeviceOptions {
  return {
    chainId,
    deviceKey: seed,
    payer: PAYER,
    brokerUrl: url,
    broker,
    priceTable: PRICES,
    retryMs: 20,
  };
}
