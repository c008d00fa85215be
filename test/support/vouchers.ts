/** Vouchers and claims as payers, devices and nodes of tests sign them. */

import {
  type PriceTable,
  parameters,
  type SettleEntry,
} from "../../chain/modules/channels/records.ts";
import type { Address, DeviceId, NodeId } from "../../chain/types/address.ts";
import { amount, ZERO } from "../../chain/types/amount.ts";
import { fromBinaryString } from "../../chain/types/bytes.ts";
import { channelIdOf } from "../../chain/types/channelId.ts";
import { ChannelVoucher } from "../../chain/types/channelVoucher.ts";
import { Claim } from "../../chain/types/claim.ts";
import { signEd25519 } from "../../chain/types/ed25519.ts";
import { NO_USAGE, type Usage, usageValue } from "../../chain/types/price.ts";
import { signSecp256k1 } from "../../chain/types/secp256k1.ts";
import { ROLE, TRAFFIC_CLASS, UsageVoucher, VOUCHER_FLAG } from "../../chain/types/usageVoucher.ts";
import { CHAIN_ID } from "./moduleLedger.ts";

/** The one price table of these ledgers. */
export const TABLE = parameters.defaults.prices[0] as PriceTable;

/** An account with its key. */
export interface Payer {
  readonly secret: Uint8Array;
  /** 33 bytes. */
  readonly key: Uint8Array;
  readonly address: Address;
}

/** A node with its key. */
export interface TestNode {
  readonly seed: Uint8Array;
  readonly id: NodeId;
  readonly owner: Address;
}

/** A device with its key. */
export interface TestDevice {
  readonly seed: Uint8Array;
  readonly id: DeviceId;
  readonly payer: Payer;
}

/** So many messages of 1 KiB in tier 1: 1000 nyz each. */
export function messages(count: number | bigint): Usage {
  const n = BigInt(count);
  return { messages: [n, 0n, 0n], kib: [n, 0n, 0n] };
}

/** The part of a node that vouchers need. */
export type VoucherNode = Pick<TestNode, "seed" | "id">;

/** The part of a device that vouchers need. */
export interface VoucherDevice {
  readonly seed: Uint8Array;
  readonly id: DeviceId;
  readonly payer: Pick<Payer, "address">;
}

/** A device's voucher for usage at a node; `change` replaces fields after the value was computed. */
export function usageBody(
  device: VoucherDevice,
  node: VoucherNode,
  facts: { readonly epoch: number; readonly usage: Usage; readonly session?: number },
  change: Partial<UsageVoucher> = {},
): Uint8Array {
  return UsageVoucher.encode({
    sessionId: new Uint8Array(16).fill(facts.session ?? 1),
    device: device.id,
    payer: device.payer.address,
    broker: node.id,
    epoch: facts.epoch,
    role: ROLE.ingress,
    trafficClass: TRAFFIC_CLASS.private,
    flags: 0,
    sequence: 1n,
    usage: facts.usage,
    value: usageValue(facts.usage, TABLE),
    accumulator: new Uint8Array(32),
    lastMs: 0n,
    ...change,
  });
}

/** An entry with a voucher that the device signed. */
export function deviceEntry(
  ...[device, node, facts, change]: Parameters<typeof usageBody>
): SettleEntry {
  const body = usageBody(device, node, facts, change);
  const signature = signEd25519(device.seed, UsageVoucher.digest(CHAIN_ID, body));
  return { deviceVoucher: { body, signature } };
}

/** An entry with usage that the node signed for. */
export function unsignedEntry(
  ...[device, node, facts, change]: Parameters<typeof usageBody>
): SettleEntry {
  const body = usageBody(device, node, facts, {
    sessionId: new Uint8Array(16),
    flags: VOUCHER_FLAG.unsigned,
    ...change,
  });
  const signature = signEd25519(node.seed, UsageVoucher.digest(CHAIN_ID, body));
  return { unsignedUsage: { body, signature } };
}

/** An entry with a voucher over the life of the channel, signed by both ends. */
export function channelEntry(
  payer: Payer,
  node: TestNode,
  facts: { readonly sequence: number; readonly cumulative: bigint; readonly epoch: number },
): SettleEntry {
  const body = ChannelVoucher.encode({
    channelId: fromBinaryString(channelIdOf(payer.address, node.id)),
    payer: payer.address,
    broker: node.id,
    sequence: BigInt(facts.sequence),
    cumulativeValue: amount(facts.cumulative),
    usageRoot: new Uint8Array(32),
    epoch: facts.epoch,
  });
  const digest = ChannelVoucher.digest(CHAIN_ID, body);
  return {
    channelVoucher: {
      body,
      publicKey: payer.key,
      signature: signSecp256k1(payer.secret, digest),
      nodeSignature: signEd25519(node.seed, digest),
    },
  };
}

/** A claim, by default an empty one for epoch 0, with its node's signature. */
export function signedClaim(
  node: TestNode,
  facts: Partial<Claim>,
): { readonly body: Uint8Array; readonly signature: Uint8Array } {
  const body = Claim.encode({
    broker: node.id,
    epoch: 0,
    root: new Uint8Array(32),
    leaves: 0,
    sequence: 1n,
    usage: NO_USAGE,
    privateValue: ZERO,
    publicValue: ZERO,
    creditValue: ZERO,
    capacity: 1n,
    ...facts,
  });
  return { body, signature: signEd25519(node.seed, Claim.digest(CHAIN_ID, body)) };
}

/** Totals of a claim for so many private messages of 1 KiB in tier 1. */
export function privateTraffic(count: number): Pick<Claim, "leaves" | "usage" | "privateValue"> {
  const usage = messages(count);
  return { leaves: count === 0 ? 0 : 1, usage, privateValue: usageValue(usage, TABLE) };
}
