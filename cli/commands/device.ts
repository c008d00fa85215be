/** `yizhan device`: devices of a payer, and what their MQTT clients need to connect. */

import { randomBytes } from "node:crypto";
import type { Command } from "commander";
import type { Node } from "../../chain/modules/registry/records.ts";
import {
  type Address,
  formatDeviceId,
  formatNodeId,
  type NodeId,
  parseAddress,
} from "../../chain/types/address.ts";
import { signEd25519 } from "../../chain/types/ed25519.ts";
import { deviceRegistrationDigest } from "../../chain/types/registration.ts";
import { isTier, type Tier } from "../../chain/types/tier.ts";
import { deviceToken } from "../../chain/types/token.ts";
import type { Chain } from "../../client/chain.ts";
import type { Rpc } from "../../client/rpc.ts";
import type { Message } from "../../client/transaction.ts";
import { type DeviceKey, deviceKey, deviceKeyToRegister, deviceNames } from "../deviceKeys.ts";
import { notFoundError, usageError } from "../failures.ts";
import { chainOf, contextOf, printerOf, rpcOf, signerOf } from "../options.ts";
import type { Shell } from "../shell.ts";
import { addSendingOptions, type SendingOptions, sendTransaction } from "../transactions.ts";
import { accountAddress, nodeId, tokens, wholeNumber } from "../typedValues.ts";

/** A token that lasts longer is as good as a password for good. */
const MOST_HOURS = 8_784;

interface NewDevice extends SendingOptions {
  readonly tier: string;
  readonly cap: string;
  readonly unsignedCap: string;
  readonly channel?: string;
  readonly simulated: boolean;
}

interface TokenOptions {
  readonly broker?: string;
  readonly hours: string;
}

/** Adds `device add | list | token`. */
export function addDeviceCommands(device: Command, shell: Shell): void {
  addAdd(device, shell);
  addList(device, shell);
  addToken(device, shell);
}

function addAdd(device: Command, shell: Shell): void {
  const { text } = shell;
  const add = device.command("add <name>").description(
    text({
      en: "make a device key and register it; --from pays for the device",
      zh: "生成设备密钥并注册，由 --from 付费",
    }),
  );
  addDeviceOptions(add, shell);
  addSendingOptions(add, shell).action(async (name: string, chosen: NewDevice) => {
    const context = contextOf(add, shell);
    if (!isTier(Number(chosen.tier))) throw usageError("--tier", chosen.tier, ["1", "2", "3"]);
    const signer = signerOf(context);
    const payer = parseAddress(signer.address);
    const chain = await chainOf(context);
    const key = deviceKeyToRegister(context.home, name);
    const messages = [
      await registration(chain.chainId, payer, { key, chosen }),
      ...(chosen.channel === undefined ? [] : await escrow(chain, payer, chosen.channel)),
    ];
    const about = { name, device: key.text, payer: signer.address };
    const transaction = { chain, signer, messages, sending: chosen, about };
    if (!(await sendTransaction(context, transaction))) return;
    const next = `yizhan device token ${name}`;
    printerOf(context).say(text({ en: `Next: ${next}`, zh: `下一步：${next}` }));
  });
}

function addDeviceOptions(add: Command, { text }: Shell): void {
  add
    .option(
      "--tier <tier>",
      text({ en: "1 at once, 2 seconds, 3 bulk", zh: "1 即时，2 秒级，3 批量" }),
      "1",
    )
    .option(
      "--cap <amount>",
      text({ en: "most it may spend in an epoch, signed", zh: "每周期签名消费上限" }),
      "1yz",
    )
    .option(
      "--unsigned-cap <amount>",
      text({
        en: "most in an epoch without signatures: what stock MQTT clients use",
        zh: "每周期免签消费上限：普通 MQTT 客户端使用",
      }),
      "0.1yz",
    )
    .option(
      "--channel <amount>",
      text({
        en: "put so much more in escrow for every active broker, such as 10yz",
        zh: "为每个可用节点的通道存入此金额，如 10yz",
      }),
    )
    .option(
      "--simulated",
      text({ en: "mark it as simulated, for good", zh: "标记为仿真设备（不可更改）" }),
      false,
    );
}

async function registration(
  chainId: string,
  payer: Address,
  { key, chosen }: { key: DeviceKey; chosen: NewDevice },
): Promise<Message> {
  const { MsgRegisterDevices } = await import("../../chain/modules/registry/records.ts");
  const { pack } = await import("../../client/ask.ts");
  const digest = deviceRegistrationDigest(chainId, payer, key.key);
  const device = {
    key: key.key,
    defaultTier: Number(chosen.tier) as Tier,
    capPerEpochNyz: tokens(chosen.cap),
    unsignedCapPerEpochNyz: tokens(chosen.unsignedCap),
    simulated: chosen.simulated,
    proof: signEd25519(key.seed, digest),
  };
  return pack(MsgRegisterDevices, { payer, devices: [device] });
}

/** A channel for every active broker: opened, or filled up. */
async function escrow({ rpc }: Chain, payer: Address, text: string): Promise<Message[]> {
  const { MsgOpenChannel, MsgTopUp, QueryChannel } = await import(
    "../../chain/modules/channels/records.ts"
  );
  const { find, pack } = await import("../../client/ask.ts");
  const amountNyz = tokens(text);
  const active = (await allNodes(rpc)).filter(({ status }) => status === "active");
  return await Promise.all(
    active.map(async ({ id: node }) => {
      const open = await find(rpc, QueryChannel, { payer, node });
      if (open === undefined) return pack(MsgOpenChannel, { payer, node, amountNyz });
      return pack(MsgTopUp, { payer, channelId: open.channel.id, amountNyz });
    }),
  );
}

/** Every node of the chain, retired ones too. */
async function allNodes(rpc: Rpc): Promise<readonly Node[]> {
  const { QueryNodes } = await import("../../chain/modules/registry/records.ts");
  const { all } = await import("../../client/ask.ts");
  return await all(rpc, QueryNodes, {});
}

function addList(device: Command, shell: Shell): void {
  const { text } = shell;
  const list = device.command("list");
  list
    .description(
      text({
        en: "devices that --from (or an address) pays for",
        zh: "由 --from（或某地址）付费的设备",
      }),
    )
    .option("--payer <address>", text({ en: "their payer", zh: "付费账户" }))
    .action(async ({ payer: named }: { payer?: string }) => {
      const context = contextOf(list, shell);
      const payer = accountAddress(named ?? signerOf(context).address);
      const { QueryDevices } = await import("../../chain/modules/registry/records.ts");
      const { all } = await import("../../client/ask.ts");
      const found = await all(await rpcOf(context), QueryDevices, { payer });
      const names = deviceNames(context.home);
      printerOf(context).print(
        found.map((one) => ({
          device: formatDeviceId(one.id),
          name: names.get(formatDeviceId(one.id)) ?? "",
          tier: one.defaultTier,
          capNyz: one.capPerEpochNyz,
          unsignedCapNyz: one.unsignedCapPerEpochNyz,
          simulated: one.simulated,
          status: one.status,
        })),
      );
    });
}

function addToken(device: Command, shell: Shell): void {
  const { text } = shell;
  const command = device.command("token <name>");
  command
    .description(
      text({
        en: "user name and password for any MQTT client",
        zh: "任意 MQTT 客户端可用的用户名与密码",
      }),
    )
    .option(
      "--broker <node>",
      text({ en: "good for this broker only (yznode1…)", zh: "仅用于该节点（yznode1…）" }),
    )
    .option("--hours <hours>", text({ en: "how long it is good", zh: "有效小时数" }), "24")
    .action(async (name: string, chosen: TokenOptions) => {
      const context = contextOf(command, shell);
      const key = deviceKey(context.home, name);
      const broker = chosen.broker === undefined ? undefined : nodeId(chosen.broker);
      const hours = wholeNumber("--hours", chosen.hours, [1, MOST_HOURS]);
      const expirySeconds = Math.floor(Date.now() / 1000) + hours * 3600;
      const chain = await chainOf(context);
      const password = tokenOf(chain.chainId, key, { broker, expirySeconds });
      const address = await brokerAddress(chain, broker);
      const expires = new Date(expirySeconds * 1000).toISOString();
      const printer = printerOf(context);
      printer.print({ username: key.text, password, broker: address, expires });
      for (const line of snippet(address, key.text, password)) printer.say(line);
    });
}

function tokenOf(
  chainId: string,
  { id, seed }: DeviceKey,
  { broker, expirySeconds }: { broker: NodeId | undefined; expirySeconds: number },
): string {
  const claims = { broker, expirySeconds, nonce: randomBytes(8) };
  return deviceToken(chainId, { id, seed32: seed }, claims);
}

async function brokerAddress({ rpc }: Chain, named: NodeId | undefined): Promise<string> {
  const addresses = (await allNodes(rpc))
    .filter(({ id, status }) => status === "active" && (named ?? id) === id)
    .flatMap(({ endpoints }) => endpoints.mqtt);
  const address = addresses.find((one) => one.startsWith("mqtt://")) ?? addresses[0];
  if (address !== undefined) return address;
  const name = named === undefined ? "" : formatNodeId(named);
  throw notFoundError({ en: "active broker with an address", zh: "有地址的可用节点" }, name);
}

/** Lines to paste, for the stock clients. */
function snippet(address: string, username: string, password: string): string[] {
  const topic = `~${username}/hello`;
  const mqttJs = JSON.stringify({ username, password });
  const { protocol, hostname, port } = new URL(address);
  const login = `-h ${hostname} -p ${port || "1883"} -u ${username} -P ${password} -q 1`;
  const mosquitto = [
    "",
    `mosquitto_sub ${login} -t '~${username}/#' -v`,
    "",
    `mosquitto_pub ${login} -t '${topic}' -m 'first message'`,
  ];
  const lines = ["", "// MQTT.js", `mqtt.connect(${JSON.stringify(address)}, ${mqttJs})`];
  return protocol === "mqtt:" ? [...mosquitto, ...lines] : lines;
}
