/** What payers and submitters of vouchers do with channels. */

import {
  type Channel,
  MsgOpenChannel,
  MsgSettle,
  MsgThaw,
  MsgTopUp,
  MsgWithdraw,
  type SettleEntry,
} from "../../../chain/modules/channels/records.ts";
import { channels } from "../../../chain/modules/channels/state.ts";
import { epochOf } from "../../../chain/modules/epochs/keeper.ts";
import type { Device, Node } from "../../../chain/modules/registry/keeper.ts";
import type { MessageType } from "../../../chain/schema/package.ts";
import { amount } from "../../../chain/types/amount.ts";
import { fromBinaryString } from "../../../chain/types/bytes.ts";
import { ChannelVoucher } from "../../../chain/types/channelVoucher.ts";
import { signEd25519 } from "../../../chain/types/ed25519.ts";
import { signSecp256k1 } from "../../../chain/types/secp256k1.ts";
import { UsageVoucher, VOUCHER_FLAG } from "../../../chain/types/usageVoucher.ts";
import { pack } from "../../../client/ask.ts";
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

interface KnownChannel {
  readonly channel: Channel;
  readonly payer: TestAccount;
  readonly node: Registered<Node>;
}

/** Every channel of an actor for a node whose key is known. */
function knownChannels(world: World): readonly KnownChannel[] {
  const nodes = new Map(registeredNodes(world).map((node) => [node.record.id, node]));
  const payers = new Map(world.actors.map((actor) => [actor.address, actor]));
  return [...channels.values(world.state)].flatMap((channel) => {
    const payer = payers.get(channel.payer);
    const node = nodes.get(channel.node);
    return payer === undefined || node === undefined ? [] : [{ channel, payer, node }];
  });
}

function plan<Q, A>(signer: TestAccount, message: MessageType<Q, A>, fields: NoInfer<Q>): Plan {
  return { signers: [signer], messages: [pack(message, fields)] };
}

/** Whether the change has a chance with the channel. */
function isApt(world: World, name: string, channel: Channel): boolean {
  const { depositNyz, settledNyz, thawingNyz, thawedInEpoch } = channel;
  if (name === "thaw") return thawingNyz === 0n && settledNyz < depositNyz;
  return name !== "withdraw" || (thawingNyz > 0n && thawedInEpoch <= epochOf(world.state).number);
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
      const { id, depositNyz, settledNyz } = known.channel;
      const most = name === "thaw" ? depositNyz - settledNyz : 10n ** 10n;
      const fields = { payer: payer.address, channelId: id };
      const withAmount = { ...fields, amountNyz: amount(world.random.amount(most)) };
      if (name === "withdraw") return plan(payer, MsgWithdraw, fields);
      return plan(payer, name === "thaw" ? MsgThaw : MsgTopUp, withAmount);
    },
  };
}

/** Mostly this epoch or one of the last, sometimes the next one. */
function someEpoch(world: World): number {
  return Math.max(0, epochOf(world.state).number + 1 - world.random.below(4));
}

function usageEntry(
  world: World,
  known: KnownChannel,
  isUnsigned: boolean,
): SettleEntry | undefined {
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

function channelEntry(world: World, known: KnownChannel): SettleEntry {
  const { channel, payer, node } = known;
  const { random, chainId } = world;
  const body = ChannelVoucher.encode({
    channelId: fromBinaryString(channel.id),
    payer: channel.payer,
    broker: channel.node,
    sequence: channel.lastVoucherSequence + BigInt(random.below(3)),
    cumulativeValue: amount(channel.settledNyz + random.amount(10n ** 9n)),
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
  entryOf: (world: World, known: KnownChannel) => SettleEntry | undefined,
): Operation {
  return {
    name: `channels.${name}`,
    weight,
    plan(world) {
      const entries: SettleEntry[] = [];
      for (let i = world.random.below(3); i >= 0; i--) {
        const known = pickOne(world, knownChannels(world));
        const entry = known === undefined ? undefined : entryOf(world, known);
        if (entry !== undefined) entries.push(entry);
      }
      const [first] = entries;
      if (first === undefined) return undefined;
      if (world.random.oneIn(4)) entries.push(first);
      const submitter = world.actor();
      return plan(submitter, MsgSettle, { submitter: submitter.address, entries });
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
      return plan(payer, MsgOpenChannel, {
        payer: payer.address,
        node: node.record.id,
        amountNyz: amount(world.random.amount(10n ** 10n)),
      });
    },
  },
  changeOperation("topUp", 8),
  changeOperation("thaw", 12),
  changeOperation("withdraw", 12),
  settleOperation("settleDevices", 20, (world, known) => usageEntry(world, known, false)),
  settleOperation("settleUnsigned", 10, (world, known) => usageEntry(world, known, true)),
  settleOperation("settleChannels", 8, channelEntry),
];
