/** `yizhan device`: devices of a payer, and what their MQTT clients need to connect. */

import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { readKey, writeKey } from "../../broker/home.ts";
import {
  deviceIdOfKey,
  formatDeviceId,
  parseAddress,
  parseNodeId,
} from "../../chain/types/address.ts";
import { ed25519PublicKey, signEd25519 } from "../../chain/types/ed25519.ts";
import { deviceRegistrationDigest, tagKey } from "../../chain/types/registration.ts";
import { isTier } from "../../chain/types/tier.ts";
import { deviceToken } from "../../chain/types/token.ts";
import type { Chain } from "../../client/chain.ts";
import type { Message } from "../../client/transaction.ts";
import { formatTokens, parseTokens } from "../amounts.ts";
import { notFoundError, usageError } from "../failures.ts";
import {
  chainOf,
  type GlobalOptions,
  globalOptions,
  keyringOf,
  printerOf,
  type Shell,
  type Text,
} from "../shell.ts";
import { sendMessages, summaryOf } from "./tx.ts";

const BROKER = { en: "active broker", zh: "可用的节点" };
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

interface NewDevice {
  readonly tier: string;
  readonly cap: string;
  readonly unsignedCap: string;
  readonly channel?: string;
  readonly simulated: boolean;
}

/** Adds `device add | list | token`. */
export function addDeviceCommands(
  program: Command,
  shell: Shell,
  text: (text: Text) => string,
): void {
  const device = program
    .command("device")
    .description(text({ en: "devices that you pay for", zh: "由你付费的设备" }));
  addAdd(device, shell, text);
  addList(device, shell, text);
  addToken(device, shell, text);
}

function keyFile(home: string, name: string): string {
  if (!NAME.test(name))
    throw new RangeError(`${JSON.stringify(name)} cannot be the name of a device`);
  return path.join(home, "devices", `${name}.key`);
}

function addAdd(device: Command, shell: Shell, text: (text: Text) => string): void {
  device
    .command("add <name>")
    .description(
      text({
        en: "make a device key and register it, paid by --from",
        zh: "生成设备密钥并注册，由 --from 付费",
      }),
    )
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
        en: "escrow for every active broker, such as 10yz",
        zh: "为每个可用节点开立的通道金额，如 10yz",
      }),
    )
    .option(
      "--simulated",
      text({ en: "mark it as simulated, for ever", zh: "标记为仿真设备（不可更改）" }),
      false,
    )
    .action(async (name: string, chosen: NewDevice, command: Command) => {
      const options = globalOptions(command, shell);
      if (options.from === undefined) throw usageError("--from", undefined, []);
      const payer = keyringOf(options).get(options.from).address;
      if (!isTier(Number(chosen.tier))) throw usageError("--tier", chosen.tier, ["1", "2", "3"]);
      const chain = await chainOf(options);
      const seed = storedSeed(options.home, name);
      const messages = await registration(chain, payer, seed, chosen);
      const included = await sendMessages(options, shell, messages);
      const id = formatDeviceId(deviceIdOfKey(tagKey(ed25519PublicKey(seed))));
      const printer = printerOf(options, shell);
      printer.print({ name, device: id, payer, ...summaryOf(included) });
      printer.say(
        text({
          en: `Next: yizhan device token ${name}`,
          zh: `下一步：yizhan device token ${name}`,
        }),
      );
    });
}

/** The key of device `name`: the one of an earlier try, or a new one that is on disk before the chain hears of it. */
function storedSeed(home: string, name: string): Uint8Array {
  const file = keyFile(home, name);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    return readKey(file, "ed25519");
  } catch {
    writeKey(file, "ed25519", randomBytes(32));
    return readKey(file, "ed25519");
  }
}

async function registration(
  chain: Chain,
  payer: string,
  seed: Uint8Array,
  chosen: NewDevice,
): Promise<Message[]> {
  const { registerDevices, nodes } = await import("../../client/modules/registry.ts");
  const { channel, openChannel, topUp } = await import("../../client/modules/channels.ts");
  const key = tagKey(ed25519PublicKey(seed));
  const digest = deviceRegistrationDigest(chain.chainId, parseAddress(payer), key);
  const device = {
    key,
    defaultTier: Number(chosen.tier),
    capPerEpochNyz: String(parseTokens(chosen.cap)),
    unsignedCapPerEpochNyz: String(parseTokens(chosen.unsignedCap)),
    simulated: chosen.simulated,
    proof: signEd25519(seed, digest),
  };
  const messages = [registerDevices({ payer, devices: [device] })];
  if (chosen.channel === undefined) return messages;
  const amountNyz = String(parseTokens(chosen.channel));
  for (const { id, status } of await nodes(chain.rpc)) {
    if (status !== "active") continue;
    const open = await channel(chain.rpc, payer, id);
    messages.push(
      open === undefined
        ? openChannel({ payer, node: id, amountNyz })
        : topUp({ payer, channelId: open.id, amountNyz }),
    );
  }
  return messages;
}

function addList(device: Command, shell: Shell, text: (text: Text) => string): void {
  device
    .command("list")
    .description(
      text({
        en: "devices that --from (or an address) pays for",
        zh: "由 --from（或某地址）付费的设备",
      }),
    )
    .option("--payer <address>", text({ en: "their payer", zh: "付费账户" }))
    .action(async (chosen: { payer?: string }, command: Command) => {
      const options = globalOptions(command, shell);
      const payer = chosen.payer ?? payerOf(options);
      const { devices } = await import("../../client/modules/registry.ts");
      const found = await devices((await chainOf(options)).rpc, payer);
      const rows = found.map((one) => ({
        device: one.id,
        tier: one.defaultTier,
        cap: formatTokens(BigInt(one.capPerEpochNyz)),
        unsignedCap: formatTokens(BigInt(one.unsignedCapPerEpochNyz)),
        simulated: one.simulated,
        status: one.status,
      }));
      printerOf(options, shell).print(rows);
    });
}

function payerOf(options: GlobalOptions): string {
  if (options.from === undefined) throw usageError("--from", undefined, []);
  return keyringOf(options).get(options.from).address;
}

function addToken(device: Command, shell: Shell, text: (text: Text) => string): void {
  device
    .command("token <name>")
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
    .action(async (name: string, chosen: { broker?: string; hours: string }, command: Command) => {
      const options = globalOptions(command, shell);
      const seed = readKey(keyFile(options.home, name), "ed25519");
      const id = deviceIdOfKey(tagKey(ed25519PublicKey(seed)));
      const hours = Number(chosen.hours);
      if (!(hours > 0 && hours <= 24 * 366))
        throw usageError("--hours", chosen.hours, ["1 … 8784"]);
      const chain = await chainOf(options);
      const broker = chosen.broker === undefined ? undefined : parseNodeId(chosen.broker);
      const expirySeconds = Math.floor(Date.now() / 1000 + hours * 3600);
      const claims = { broker, expirySeconds, nonce: randomBytes(8) };
      const password = deviceToken(chain.chainId, { id, seed32: seed }, claims);
      const address = await brokerAddress(chain, chosen.broker);
      const username = formatDeviceId(id);
      const printer = printerOf(options, shell);
      printer.print({
        username,
        password,
        broker: address,
        expires: new Date(expirySeconds * 1000).toISOString(),
      });
      for (const line of snippet(address, username, password)) printer.say(line);
    });
}

async function brokerAddress(chain: Chain, named: string | undefined): Promise<string> {
  const { nodes } = await import("../../client/modules/registry.ts");
  const found = (await nodes(chain.rpc)).find(
    ({ id, status, endpoints }) =>
      status === "active" && (named ?? id) === id && (endpoints?.mqtt?.length ?? 0) > 0,
  );
  const address = found?.endpoints?.mqtt?.[0];
  if (address === undefined) throw notFoundError(BROKER, named ?? "");
  return address;
}

/** Lines to paste, for the stock clients. */
function snippet(address: string, username: string, password: string): string[] {
  const { hostname, port } = new URL(address);
  const login = `-h ${hostname} -p ${port} -u ${username} -P ${password}`;
  const topic = `'~${username}/hello'`;
  return [
    "",
    `mosquitto_sub ${login} -q 1 -t '~${username}/#' -v`,
    `mosquitto_pub ${login} -q 1 -t ${topic} -m 'first message'`,
    "",
    `// MQTT.js`,
    `mqtt.connect("${address}", { username: "${username}", password: "${password}" })`,
  ];
}
