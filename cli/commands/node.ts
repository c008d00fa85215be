/** `yizhan node`: a broker's folder, its registration on chain, its state. */

import path from "node:path";
import type { Command } from "commander";
import { createBrokerHome, openBrokerHome } from "../../broker/home.ts";
import { localOptions } from "../../broker/options.ts";
import { formatNodeId, parseAddress } from "../../chain/types/address.ts";
import { signEd25519 } from "../../chain/types/ed25519.ts";
import { isNodeClass, NODE_CLASSES } from "../../chain/types/nodeClass.ts";
import { nodeRegistrationDigest } from "../../chain/types/registration.ts";
import { formatTokens, parseTokens } from "../amounts.ts";
import { notFoundError, usageError } from "../failures.ts";
import { chainOf, globalOptions, keyringOf, printerOf, type Shell, type Text } from "../shell.ts";
import { sendMessages, summaryOf } from "./tx.ts";

const NODE = { en: "node", zh: "节点" };

interface Registration {
  readonly class: string;
  readonly region: string;
  readonly moniker: string;
  readonly mqtt: string[];
  readonly overlay: string[];
  readonly api: string;
  readonly bond?: string;
  readonly gas: string;
}

/** Adds `node init | register | status`. */
export function addNodeCommands(
  program: Command,
  shell: Shell,
  text: (text: Text) => string,
): void {
  const node = program
    .command("node")
    .description(text({ en: "a node that runs a broker", zh: "运行消息服务的节点" }));
  addInit(node, shell, text);
  addRegister(node, shell, text);
  addStatus(node, shell, text);
}

function brokerDirectory(home: string): string {
  return path.join(home, "broker");
}

function addInit(node: Command, shell: Shell, text: (text: Text) => string): void {
  node
    .command("init")
    .description(
      text({
        en: "make a node key and settings in <home>/broker",
        zh: "在 <home>/broker 中生成节点密钥与设置",
      }),
    )
    .action(async (_options: unknown, command: Command) => {
      const options = globalOptions(command, shell);
      const { chainId } = await chainOf(options);
      const made = createBrokerHome(
        brokerDirectory(options.home),
        localOptions(chainId, options.node),
      );
      printerOf(options, shell).print({
        node: formatNodeId(made.nodeKey.id),
        hotAccount: made.wallet.text,
        folder: made.directory,
      });
    });
}

function addRegister(node: Command, shell: Shell, text: (text: Text) => string): void {
  const list = (value: string, before: string[]): string[] => [...before, value];
  node
    .command("register")
    .description(
      text({
        en: "register the node of <home>/broker and bond it",
        zh: "注册 <home>/broker 的节点并质押",
      }),
    )
    .requiredOption("--class <class>", NODE_CLASSES.join(" | "))
    .option(
      "--region <region>",
      text({ en: "where it stands, such as eu-west", zh: "所在地区，如 cn-east" }),
      "unknown",
    )
    .option("--moniker <name>", text({ en: "its name for people", zh: "节点名称" }), "")
    .option(
      "--mqtt <address>",
      text({ en: "address for clients (repeatable)", zh: "客户端地址（可重复）" }),
      list,
      [],
    )
    .option(
      "--overlay <multiaddress>",
      text({ en: "address for brokers (repeatable)", zh: "节点间地址（可重复）" }),
      list,
      [],
    )
    .option("--api <url>", text({ en: "address of its API", zh: "API 地址" }), "")
    .option(
      "--bond <amount>",
      text({ en: "bond, such as 1000yz; default: none", zh: "质押数额，如 1000yz；默认不质押" }),
    )
    .option(
      "--gas <amount>",
      text({ en: "tokens for its hot account", zh: "转给热账户的代币" }),
      "1yz",
    )
    .action(async (chosen: Registration, command: Command) => {
      const options = globalOptions(command, shell);
      if (!isNodeClass(chosen.class)) throw usageError("--class", chosen.class, NODE_CLASSES);
      if (options.from === undefined) throw usageError("--from", undefined, []);
      const owner = keyringOf(options).get(options.from).address;
      const { nodeKey, wallet } = openBrokerHome(brokerDirectory(options.home));
      const { chainId } = await chainOf(options);
      const { registerNode } = await import("../../client/modules/registry.ts");
      const { send } = await import("../../client/modules/bank.ts");
      const { addBond } = await import("../../client/modules/bonds.ts");
      const id = formatNodeId(nodeKey.id);
      const digest = nodeRegistrationDigest(chainId, parseAddress(owner), nodeKey.key);
      const messages = [
        registerNode({
          owner,
          key: nodeKey.key,
          nodeClass: chosen.class,
          region: chosen.region,
          moniker: chosen.moniker,
          endpoints: { mqtt: chosen.mqtt, overlay: chosen.overlay, api: chosen.api },
          rewardAddress: owner,
          proof: signEd25519(nodeKey.seed, digest),
        }),
        send(owner, wallet.text, parseTokens(chosen.gas)),
      ];
      if (chosen.bond !== undefined) {
        messages.push(addBond({ owner, node: id, amountNyz: String(parseTokens(chosen.bond)) }));
      }
      const included = await sendMessages(options, shell, messages);
      printerOf(options, shell).print({ node: id, ...summaryOf(included) });
    });
}

function addStatus(node: Command, shell: Shell, text: (text: Text) => string): void {
  node
    .command("status [node]")
    .description(text({ en: "what the chain knows of a node", zh: "节点的链上状态" }))
    .action(async (named: string | undefined, _options: unknown, command: Command) => {
      const options = globalOptions(command, shell);
      const id = named ?? formatNodeId(openBrokerHome(brokerDirectory(options.home)).nodeKey.id);
      const { rpc } = await chainOf(options);
      const registry = await import("../../client/modules/registry.ts");
      const { bond } = await import("../../client/modules/bonds.ts");
      const [found, stake] = await Promise.all([registry.node(rpc, id), bond(rpc, id)]);
      if (found === undefined) throw notFoundError(NODE, id);
      printerOf(options, shell).print({
        node: id,
        moniker: found.moniker,
        class: found.nodeClass,
        region: found.region,
        status: found.status,
        bonded: stake?.bonded ?? false,
        ownBond: formatTokens(BigInt(stake?.ownNyz ?? "0")),
        unvested: formatTokens(BigInt(stake?.unvestedNyz ?? "0")),
        withdrawable: formatTokens(BigInt(stake?.withdrawableNyz ?? "0")),
        owner: found.owner,
        mqtt: (found.endpoints?.mqtt ?? []).join(" "),
      });
    });
}
