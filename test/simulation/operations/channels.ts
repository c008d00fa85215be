/** What payers and submitters of vouchers do with channels. */

import { type Channel, channels } from "../../../chain/modules/channels/state.ts";
import { epochOf } from "../../../chain/modules/epochs/keeper.ts";
import type { Device, Node } from "../../../chain/modules/registry/keeper.ts";
import { formatNodeId } from "../../../chain/types/address.ts";
import { amount } from "../../../chain/types/amount.ts";
import { fromBinaryString } from "../../../chain/types/bytes.ts";
import type { ChannelId } from "../../../chain/types/channelId.ts";
import { ChannelVoucher } from "../../../chain/types/channelVoucher.ts";
import { signEd25519 } from "../../../chain/types/ed25519.ts";
import { signSecp256k1 } from "../../../chain/types/secp256k1.ts";
import { UsageVoucher, VOUCHER_FLAG } from "../../../chain/types/usageVoucher.ts";
import { yizhan } from "../../../proto/gen/yizhan.js";
import type { TestAccount } from "../../support/accounts.ts";
import { testKey } from "../../support/registrations.ts";
import { messages, usageBody } from "../../support/traffic.ts";
import type { Operation, Plan, World } from "../world.ts";
import {
  mostly,
  pickOne,
  type Registered,
  registeredDevices,
  registeredNodes,
} from "./registry.ts";

const { v1 } = yizhan.channels;

type Entry = yizhan.channels.v1.SettleEntry.$Properties;

interface KnownChannel {
  readonly id: ChannelId;
  readonly channel: Channel;
  readonly payer: TestAccount;
  readonly node: Registered<Node>;
}

/** Every channel of an actor for a node whose key is known. */
function knownChannels(world: World): readonly KnownChannel[] {
  const nodes = new Map(registeredNodes(world).map((node) => [node.record.id, node]));
  const payers = new Map(world.actors.map((actor) => [actor.address, actor]));
  return [...channels.entries(world.state)].flatMap(([id, channel]) => {
    const payer = payers.get(channel.payer);
    const node = nodes.get(channel.node);
    return payer === undefined || node === undefined ? [] : [{ id, channel, payer, node }];
  });
}

function plan(signer: TestAccount, name: string, value: Uint8Array): Plan {
  return { signers: [signer], messages: [{ typeUrl: `/yizhan.channels.v1.${name}`, value }] };
}

/** Whether the change has a chance with the channel. */
function isApt(world: World, name: string, channel: Channel): boolean {
  const { deposit, settled, thawing, thawedInEpoch } = channel;
  if (name === "thaw") return thawing === 0n && settled < deposit;
  return name !== "withdraw" || (thawing > 0n && thawedInEpoch <= epochOf(world.state).number);
}

function changeOperation(name: "topUp" | "thaw" | "withdraw", weight: number): Operation {
  return {
    name: `channels.${name}`,
    weight,
    plan(world) {
      const all = knownChannels(world);
      const apt = world.random.oneIn(5)
        ? all
        : all.filter(({ channel }) => isApt(world, name, channel));
      const known = pickOne(world, apt);
      if (known === undefined) return undefined;
      const payer = mostly(world, known.payer);
      const { deposit, settled } = known.channel;
      const units = world.random.amount(name === "thaw" ? deposit - settled : 10n ** 10n);
      const message = { payer: payer.text, channelId: fromBinaryString(known.id) };
      const withAmount = { ...message, amountNyz: String(units) };
      if (name === "withdraw") {
        return plan(payer, "MsgWithdraw", v1.MsgWithdraw.encode(message).finish());
      }
      if (name === "thaw") return plan(payer, "MsgThaw", v1.MsgThaw.encode(withAmount).finish());
      return plan(payer, "MsgTopUp", v1.MsgTopUp.encode(withAmount).finish());
    },
  };
}

/** Mostly this epoch or one of the last, sometimes the next one. */
function someEpoch(world: World): number {
  return Math.max(0, epochOf(world.state).number + 1 - world.random.below(4));
}

function usageEntry(world: World, known: KnownChannel, isUnsigned: boolean): Entry | undefined {
  const own = registeredDevices(world).filter(({ record }) => record.payer === known.channel.payer);
  const device: Registered<Device> | undefined = pickOne(world, own);
  if (device === undefined) return undefined;
  const { random, chainId } = world;
  const facts = {
    epoch: someEpoch(world),
    usage: messages(random.amount(100_000n)),
    session: isUnsigned ? 0 : random.below(3),
  };
  const flags = isUnsigned ? VOUCHER_FLAG.unsigned : 0;
  const signer = { seed: device.key.seed, id: device.record.id, payer: known.payer };
  const node = { seed: known.node.key.seed, id: known.channel.node };
  const value = random.oneIn(25) ? { value: amount(1n) } : {};
  const body = usageBody(signer, node, facts, { flags, ...value });
  const seed = random.oneIn(25) ? testKey(0).seed : isUnsigned ? node.seed : signer.seed;
  const signature = signEd25519(seed, UsageVoucher.digest(chainId, body));
  return isUnsigned
    ? { unsignedUsage: { body, signature } }
    : { deviceVoucher: { body, signature } };
}

function channelEntry(world: World, known: KnownChannel): Entry {
  const { channel, payer, node } = known;
  const { random, chainId } = world;
  const body = ChannelVoucher.encode({
    channelId: fromBinaryString(known.id),
    payer: channel.payer,
    broker: channel.node,
    sequence: channel.lastVoucherSequence + BigInt(random.below(3)),
    cumulativeValue: amount(channel.settled + random.amount(10n ** 9n)),
    usageRoot: random.bytes(32),
    epoch: Math.max(0, someEpoch(world) - 1),
  });
  const digest = ChannelVoucher.digest(chainId, body);
  return {
    channelVoucher: {
      body,
      publicKey: payer.publicKey,
      signature: signSecp256k1(payer.privateKey, digest),
      nodeSignature: signEd25519(node.key.seed, digest),
    },
  };
}

/** Settles one to four entries, of which one may be there twice. */
function settleOperation(
  name: string,
  weight: number,
  entryOf: (world: World, known: KnownChannel) => Entry | undefined,
): Operation {
  return {
    name: `channels.${name}`,
    weight,
    plan(world) {
      const entries: Entry[] = [];
      for (let i = world.random.below(3); i >= 0; i--) {
        const known = pickOne(world, knownChannels(world));
        const entry = known === undefined ? undefined : entryOf(world, known);
        if (entry !== undefined) entries.push(entry);
      }
      const [first] = entries;
      if (first === undefined) return undefined;
      if (world.random.oneIn(4)) entries.push(first);
      const submitter = world.actor();
      const bytes = v1.MsgSettle.encode({ submitter: submitter.text, entries }).finish();
      return plan(submitter, "MsgSettle", bytes);
    },
  };
}

/** Operations of channels. */
export const channelsOperations: readonly Operation[] = [
  {
    name: "channels.open",
    weight: 16,
    plan(world) {
      const devices = registeredDevices(world);
      const payer = pickOne(world, devices)?.account ?? world.actor();
      const node = pickOne(world, registeredNodes(world));
      if (node === undefined) return undefined;
      const message = {
        payer: payer.text,
        node: formatNodeId(node.record.id),
        amountNyz: String(world.random.amount(10n ** 10n)),
      };
      return plan(payer, "MsgOpenChannel", v1.MsgOpenChannel.encode(message).finish());
    },
  },
  changeOperation("topUp", 8),
  changeOperation("thaw", 12),
  changeOperation("withdraw", 12),
  settleOperation("settleDevices", 20, (world, known) => usageEntry(world, known, false)),
  settleOperation("settleUnsigned", 10, (world, known) => usageEntry(world, known, true)),
  settleOperation("settleChannels", 8, channelEntry),
];
