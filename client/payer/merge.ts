/** Merges the vouchers of a payer's devices at one broker into one that grows over the life of the channel. */

import {
  type Address,
  type DeviceId,
  formatDeviceId,
  type NodeId,
} from "../../chain/types/address.ts";
import { type Amount, add, ZERO } from "../../chain/types/amount.ts";
import { concat, toBinaryString } from "../../chain/types/bytes.ts";
import { verifyEd25519 } from "../../chain/types/ed25519.ts";
import { sha256 } from "../../chain/types/hash.ts";
import { SumTree, sortLeaves } from "../../chain/types/merkleSum.ts";
import type { PriceTable } from "../../chain/types/price.ts";
import { untagKey } from "../../chain/types/registration.ts";
import {
  ROLE,
  type SignedVoucher,
  TRAFFIC_CLASS,
  UsageVoucher,
  VOUCHER_FLAG,
  voucherValue,
} from "../../chain/types/usageVoucher.ts";

/** A device of the payer. */
export interface PayerDevice {
  /** Algorithm byte ‖ 32-byte key. */
  readonly key: Uint8Array;
  /** Most that its signed vouchers of one epoch may charge, in nyz. */
  readonly capPerEpochNyz: Amount;
  /** Most that usage nobody signed for may charge in one epoch, in nyz. */
  readonly unsignedCapPerEpochNyz: Amount;
}

/** What vouchers are judged by. */
export interface MergeRules {
  readonly chainId: string;
  readonly payer: Address;
  readonly broker: NodeId;
  /** Algorithm byte ‖ 32-byte key of the broker, which signs for unsigned usage. */
  readonly brokerKey: Uint8Array;
  /** Tables a value may be computed by. */
  readonly prices: readonly PriceTable[];
  /** The payer's devices among those that occur. */
  readonly devices: ReadonlyMap<DeviceId, PayerDevice>;
}

/** Vouchers that were accepted, and what they are worth together. */
export interface Merged {
  readonly value: Amount;
  /** 32 bytes: `sha256` of the roots of the accepted vouchers' trees, one per epoch, in the order of epochs. */
  readonly root: Uint8Array;
  /** Why others were left out. */
  readonly problems: readonly string[];
}

/** So many signatures take about 50 ms; then whatever else is waiting has its turn. */
const AT_A_STRETCH = 32;

/**
 * Adds up the vouchers of epochs from `first` to `last`; what cannot be verified is left out. Ten thousand take many
 * seconds, in which the connection must be kept alive.
 */
export async function mergeVouchers(
  rules: MergeRules,
  vouchers: readonly SignedVoucher[],
  { first, last }: { readonly first: number; readonly last: number },
): Promise<Merged> {
  const problems: string[] = [];
  const byEpoch = new Map<number, Uint8Array[]>();
  const seen = new Set<string>();
  const charged = new Map<string, bigint>();
  let value: Amount = ZERO;
  for (const [i, signed] of vouchers.entries()) {
    if (i % AT_A_STRETCH === AT_A_STRETCH - 1) await new Promise((resolve) => setTimeout(resolve));
    const voucher = readVoucher(signed.body);
    if (voucher === undefined) problems.push("a voucher is malformed");
    if (voucher === undefined || voucher.epoch < first || voucher.epoch > last) continue;
    const name = `${voucher.epoch}/${voucher.device}/${toBinaryString(voucher.sessionId)}`;
    const problem = seen.has(name) ? "occurs twice" : problemOf(rules, voucher, signed, charged);
    if (problem !== undefined) {
      problems.push(`the voucher of ${formatDeviceId(voucher.device)} ${problem}`);
      continue;
    }
    seen.add(name);
    value = add(value, voucher.value);
    const bodies = byEpoch.get(voucher.epoch) ?? [];
    bodies.push(signed.body);
    byEpoch.set(voucher.epoch, bodies);
  }
  const epochs = [...byEpoch].sort(([a], [b]) => a - b);
  const roots = epochs.map(([, bodies]) => new SumTree(sortLeaves(bodies)).root.hash);
  return { value, root: sha256(concat(...roots)), problems };
}

function readVoucher(body: Uint8Array): UsageVoucher | undefined {
  try {
    return UsageVoucher.decode(body);
  } catch {
    return undefined;
  }
}

/** Why a voucher is not paid, as the end of a sentence; what is paid counts against the device's caps. */
function problemOf(
  rules: MergeRules,
  voucher: UsageVoucher,
  signed: SignedVoucher,
  charged: Map<string, bigint>,
): string | undefined {
  const { chainId, payer, broker, brokerKey, prices, devices } = rules;
  if (voucher.payer !== payer || voucher.broker !== broker) return "is for another channel";
  if (voucher.role !== ROLE.ingress) return "is not about publishing";
  if (voucher.trafficClass !== TRAFFIC_CLASS.private) return "is not about private traffic";
  const device = devices.get(voucher.device);
  if (device === undefined) return "is not of one of your devices";
  const value = (table: PriceTable): bigint => voucherValue(voucher.role, voucher.usage, table);
  if (!prices.some((table) => value(table) === voucher.value)) return "has a wrong price";
  const unsigned = (voucher.flags & VOUCHER_FLAG.unsigned) !== 0;
  const key = unsigned ? brokerKey : device.key;
  const digest = UsageVoucher.digest(chainId, signed.body);
  if (!verifyEd25519(untagKey(key), digest, signed.signature)) return "has a wrong signature";
  const account = `${voucher.epoch}/${voucher.device}/${unsigned}`;
  const total = (charged.get(account) ?? 0n) + voucher.value;
  const cap = unsigned ? device.unsignedCapPerEpochNyz : device.capPerEpochNyz;
  if (total > cap) return `is above the device's cap of ${cap} nyz`;
  charged.set(account, total);
  return undefined;
}
