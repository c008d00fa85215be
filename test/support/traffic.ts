/** A ledger with nodes, devices and payers whose keys the test holds, and the vouchers and claims that they sign. */

import { MODULES } from "../../chain/app/modules.ts";
import {
  MsgOpenChannel,
  MsgSettle,
  MsgTopUp,
  MsgWithdraw,
  type SettleEntry,
  type SettleResult,
} from "../../chain/modules/channels/records.ts";
import { MsgClaim } from "../../chain/modules/claims/records.ts";
import {
  type Address,
  addressOfKey,
  deviceIdOfKey,
  formatAddress,
  formatNodeId,
  type NodeId,
  nodeIdOfKey,
} from "../../chain/types/address.ts";
import { type Amount, amount } from "../../chain/types/amount.ts";
import { toHex, utf8 } from "../../chain/types/bytes.ts";
import { type ChannelId, channelIdOf } from "../../chain/types/channelId.ts";
import type { Claim } from "../../chain/types/claim.ts";
import { ed25519PublicKey } from "../../chain/types/ed25519.ts";
import { sha256 } from "../../chain/types/hash.ts";
import { tagKey } from "../../chain/types/registration.ts";
import { secp256k1PublicKey } from "../../chain/types/secp256k1.ts";
import { ModuleLedger } from "./moduleLedger.ts";
import { yizhan } from "./protobuf.ts";
import { type Payer, signedClaim, type TestDevice, type TestNode } from "./vouchers.ts";

export * from "./vouchers.ts";

function seedOf(name: string): Uint8Array {
  return sha256(utf8(`traffic ${name}`));
}

function keyOf(seed: Uint8Array): Uint8Array {
  return tagKey(ed25519PublicKey(seed));
}

/** The payer of that name. */
export function payerNamed(name: string): Payer {
  const secret = seedOf(name);
  const key = secp256k1PublicKey(secret);
  return { secret, key, address: addressOfKey(key) };
}

/** Owner of node 0, 1, … */
export function ownerOf(index: number): Payer {
  return payerNamed(`owner ${index}`);
}

function nodeNumber(index: number): TestNode {
  const seed = seedOf(`node ${index}`);
  return { seed, id: nodeIdOfKey(keyOf(seed)), owner: ownerOf(index).address };
}

/** What a traffic ledger starts with. */
export interface TrafficOptions {
  readonly nodes?: number;
  /** Devices of each of the two payers; the last one of each is simulated. */
  readonly devices?: number;
  readonly capPerEpoch?: bigint;
  readonly unsignedCapPerEpoch?: bigint;
  readonly epochBlocks?: number;
  readonly claimWindowBlocks?: number;
  /** Genesis of some modules instead of what these options say. */
  readonly genesis?: Readonly<Record<string, unknown>>;
}

/** Tokens every owner and payer starts with. */
export const START: Amount = amount(1_000_000_000_000_000n);

/** All modules, with nodes that are bonded, and devices. */
export class Traffic {
  readonly ledger: ModuleLedger;
  readonly payers: readonly [Payer, Payer] = [payerNamed("payer a"), payerNamed("payer b")];
  readonly nodes: readonly TestNode[];
  readonly devices: readonly TestDevice[];

  constructor(options: TrafficOptions = {}) {
    const { nodes = 2, devices = 3 } = options;
    this.nodes = Array.from({ length: nodes }, (_, i) => nodeNumber(i));
    this.devices = this.payers.flatMap((payer, p) =>
      Array.from({ length: devices }, (_, i) => {
        const seed = seedOf(`device ${p}/${i}`);
        return { seed, id: deviceIdOfKey(keyOf(seed)), payer };
      }),
    );
    this.ledger = new ModuleLedger(MODULES, { ...this.#genesis(options), ...options.genesis });
    this.ledger.block(() => {
      for (const { owner, id } of this.nodes) this.#bond(owner, id);
    });
  }

  #genesis({
    devices = 3,
    capPerEpoch = 1_000_000_000_000n,
    unsignedCapPerEpoch = 1_000_000n,
    epochBlocks = 6,
    claimWindowBlocks = 3,
  }: TrafficOptions): Readonly<Record<string, unknown>> {
    const holders = [
      ...this.payers.map(({ address }) => address),
      ...this.nodes.map((n) => n.owner),
    ];
    const registry = MODULES.find(({ name }) => name === "registry");
    return {
      bank: {
        balances: holders.map((address) => ({
          address: formatAddress(address),
          amountNyz: String(START),
        })),
      },
      epochs: { params: { epochBlocks, claimWindowBlocks } },
      registry: {
        ...(registry?.genesis.defaults() as object),
        nodes: this.nodes.map(({ seed, owner }) => ({
          key: toHex(keyOf(seed)),
          owner: formatAddress(owner),
          nodeClass: "edge",
          region: "eu-west",
          moniker: "node",
          endpoints: { mqtt: [], overlay: [], api: "" },
        })),
        devices: this.devices.map(({ seed, payer }, i) => ({
          key: toHex(keyOf(seed)),
          payer: formatAddress(payer.address),
          defaultTier: 1,
          capPerEpochNyz: String(capPerEpoch),
          unsignedCapPerEpochNyz: String(unsignedCapPerEpoch),
          simulated: i % devices === devices - 1,
        })),
      },
    };
  }

  #bond(owner: Address, node: NodeId): void {
    const bytes = yizhan.bonds.v1.MsgBond.encode({
      owner: formatAddress(owner),
      node: formatNodeId(node),
      amountNyz: String(1_000n * 1_000_000_000n),
    }).finish();
    this.ledger.send(owner, "yizhan.bonds.v1.MsgBond", bytes);
  }

  /** Opens the payer's channel for the node and answers its id. */
  open(payer: Payer, node: TestNode, deposit: bigint): ChannelId {
    const { type, request, response } = MsgOpenChannel;
    const fields = { payer: payer.address, node: node.id, amountNyz: amount(deposit) };
    const answer = this.ledger.send(payer.address, type, request.encode(fields));
    return response.decode(answer).channelId;
  }

  /** Tops up, thaws or withdraws. */
  change(
    kind: "TopUp" | "Thaw" | "Withdraw",
    payer: Payer,
    node: TestNode,
    units: bigint,
  ): Uint8Array {
    const message = { payer: payer.address, channelId: channelIdOf(payer.address, node.id) };
    const bytes =
      kind === "Withdraw"
        ? MsgWithdraw.request.encode(message)
        : MsgTopUp.request.encode({ ...message, amountNyz: amount(units) });
    return this.ledger.send(payer.address, `yizhan.channels.v1.Msg${kind}`, bytes);
  }

  /** Hands in entries; answers paid, unpaid and reason of each. */
  settle(entries: readonly SettleEntry[]): readonly SettleResult[] {
    const submitter = this.payers[0].address;
    const bytes = MsgSettle.request.encode({ submitter, entries });
    return MsgSettle.response.decode(this.ledger.send(submitter, MsgSettle.type, bytes)).results;
  }

  /** The claim of a node as a message of the first payer. */
  claim(node: TestNode, facts: Partial<Claim>): Uint8Array {
    const { body, signature } = signedClaim(node, facts);
    const submitter = this.payers[0].address;
    const bytes = MsgClaim.request.encode({ submitter, body, signature });
    return this.ledger.send(submitter, MsgClaim.type, bytes);
  }
}
