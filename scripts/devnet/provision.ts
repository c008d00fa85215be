/** Puts the brokers, the fleet's devices, their namespace and the payer's channels on a new chain, by transactions like anybody's. */

import type { BrokerHome } from "../../broker/home.ts";
import { MsgBond } from "../../chain/modules/bonds/records.ts";
import { MsgOpenChannel } from "../../chain/modules/channels/records.ts";
import {
  MsgRegisterDevices,
  MsgRegisterNamespace,
  MsgRegisterNode,
  QueryDevices,
  QueryNodes,
} from "../../chain/modules/registry/records.ts";
import { amount, NYZ_PER_YZ, ZERO } from "../../chain/types/amount.ts";
import { ed25519PublicKey, signEd25519 } from "../../chain/types/ed25519.ts";
import {
  deviceRegistrationDigest,
  nodeRegistrationDigest,
  tagKey,
} from "../../chain/types/registration.ts";
import type { Tier } from "../../chain/types/tier.ts";
import { Keyring } from "../../cli/keyring.ts";
import { all, pack } from "../../client/ask.ts";
import type { Chain } from "../../client/chain.ts";
import { TransactionRefusedError } from "../../client/errors.ts";
import { sendTokens } from "../../client/tokens.ts";
import type { Message } from "../../client/transaction.ts";
import { type Wallet, walletOf } from "../../client/wallet.ts";
import type { FleetDevice } from "../fleet/plan.ts";
import { brokerPorts, HOST } from "./ports.ts";

/** Class of a devnet's brokers and the bond it asks for. */
const BROKER_CLASS = { name: "ordinary", bondNyz: amount(5_000n * NYZ_PER_YZ) } as const;

/** What the hot account of a broker is sent for gas. */
const BROKER_GAS_NYZ = amount(1_000n * NYZ_PER_YZ);

/** Escrow of the payer for each broker. */
const CHANNEL_NYZ = amount(1_000n * NYZ_PER_YZ);

/** What one simulated device may spend in an epoch. */
const DEVICE_CAP_NYZ = amount(10n * NYZ_PER_YZ);
const DEVICES_A_MESSAGE = 100;

/** The wallet of one of the devnet's accounts. */
export function accountWallet(home: string, name: "operator" | "payer" | "faucet"): Wallet {
  return walletOf(new Keyring(home, "test").open(name, ""));
}

/** Registers whatever is not registered yet; a start that was interrupted is taken up where it ended. */
export async function provision(
  chain: Chain,
  home: { readonly directory: string; readonly shape: { readonly basePort: number } },
  brokers: readonly BrokerHome[],
  fleet: { readonly namespace: string; readonly devices: readonly FleetDevice[] },
): Promise<void> {
  const operator = accountWallet(home.directory, "operator");
  const payer = accountWallet(home.directory, "payer");
  const known = new Set((await all(chain.rpc, QueryNodes, {})).map(({ id }) => id));
  const registrations = brokers
    .map((broker, i) => ({
      broker,
      ports: brokerPorts(home.shape.basePort, i),
      moniker: `broker-${i}`,
    }))
    .filter(({ broker }) => !known.has(broker.nodeKey.id))
    .flatMap((one) => brokerMessages(chain.chainId, operator, one));
  await sendAll(chain, operator, registrations);
  if (fleet.devices.length === 0) return;
  if ((await all(chain.rpc, QueryDevices, { payer: payer.address })).length > 0) return;
  await sendAll(chain, payer, [
    pack(MsgRegisterNamespace, {
      owner: payer.address,
      name: fleet.namespace,
      public: false,
      publishers: [],
      subscribers: [],
    }),
    ...deviceMessages(chain.chainId, payer, fleet.devices),
    ...brokers.map(({ nodeKey }) =>
      pack(MsgOpenChannel, { payer: payer.address, node: nodeKey.id, amountNyz: CHANNEL_NYZ }),
    ),
  ]);
}

async function sendAll(chain: Chain, wallet: Wallet, messages: readonly Message[]): Promise<void> {
  if (messages.length === 0) return;
  const included = await chain.send(wallet, messages);
  if (included.code !== 0) throw new TransactionRefusedError(included);
}

function brokerMessages(
  chainId: string,
  operator: Wallet,
  one: { broker: BrokerHome; ports: ReturnType<typeof brokerPorts>; moniker: string },
): Message[] {
  const { nodeKey, wallet } = one.broker;
  const digest = nodeRegistrationDigest(chainId, operator.address, nodeKey.key);
  return [
    pack(MsgRegisterNode, {
      owner: operator.address,
      key: nodeKey.key,
      nodeClass: BROKER_CLASS.name,
      region: "devnet",
      moniker: one.moniker,
      endpoints: {
        mqtt: [`mqtt://${HOST}:${one.ports.mqtt}`, `ws://${HOST}:${one.ports.webSocket}/mqtt`],
        overlay: [`/ip4/${HOST}/tcp/${one.ports.overlay}`],
        api: `http://${HOST}:${one.ports.api}`,
      },
      rewardAddress: operator.address,
      proof: signEd25519(nodeKey.seed, digest),
    }),
    pack(MsgBond, { owner: operator.address, node: nodeKey.id, amountNyz: BROKER_CLASS.bondNyz }),
    sendTokens(operator.address, wallet.address, BROKER_GAS_NYZ),
  ];
}

function deviceMessages(chainId: string, payer: Wallet, fleet: readonly FleetDevice[]): Message[] {
  const registrations = fleet.map(({ seed, tier }) => {
    const key = tagKey(ed25519PublicKey(seed));
    return {
      key,
      defaultTier: tier satisfies Tier,
      capPerEpochNyz: DEVICE_CAP_NYZ,
      unsignedCapPerEpochNyz: ZERO,
      simulated: true,
      proof: signEd25519(seed, deviceRegistrationDigest(chainId, payer.address, key)),
    };
  });
  const messages: Message[] = [];
  for (let i = 0; i < registrations.length; i += DEVICES_A_MESSAGE) {
    const page = registrations.slice(i, i + DEVICES_A_MESSAGE);
    messages.push(pack(MsgRegisterDevices, { payer: payer.address, devices: page }));
  }
  return messages;
}
