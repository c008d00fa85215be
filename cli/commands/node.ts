/** `yizhan node`: a broker's folder, its registration on chain, its state. */

import type { Command } from "commander";
import { type BrokerHome, createBrokerHome, openBrokerHome } from "../../broker/home.ts";
import { newOptions, USUAL_PORTS } from "../../broker/options.ts";
import {
  formatAddress,
  formatNodeId,
  type NodeId,
  parseAddress,
} from "../../chain/types/address.ts";
import { signEd25519 } from "../../chain/types/ed25519.ts";
import { isNodeClass, NODE_CLASSES, type NodeClass } from "../../chain/types/nodeClass.ts";
import { nodeRegistrationDigest } from "../../chain/types/registration.ts";
import type { Message } from "../../client/transaction.ts";
import { brokerDirectory, type PublicAddresses, publicAddresses } from "../brokerFolder.ts";
import { missingOption, notFoundError, usageError } from "../failures.ts";
import { chainOf, contextOf, printerOf, rpcOf, signerOf } from "../options.ts";
import type { Shell } from "../shell.ts";
import { addSendingOptions, type SendingOptions, sendTransaction } from "../transactions.ts";
import { nodeId, tokens, wholeNumber } from "../typedValues.ts";

interface NewNode {
  readonly listen: string;
  readonly mqttPort: string;
  readonly wsPort: string;
  readonly apiPort: string;
  readonly overlayPort: string;
}

interface Registration extends SendingOptions, PublicAddresses {
  readonly class: string;
  readonly region: string;
  readonly moniker: string;
  readonly bond?: string;
  readonly hot: string;
}

/** Adds `node init | register | status`. */
export function addNodeCommands(node: Command, shell: Shell): void {
  addInit(node, shell);
  addRegister(node, shell);
  addStatus(node, shell);
}

function addInit(node: Command, shell: Shell): void {
  const { text } = shell;
  const init = node.command("init").description(
    text({
      en: "make a node key and settings in <home>/broker, for the chain at --node",
      zh: "在 <home>/broker 中生成节点密钥与设置，用于 --node 处的链",
    }),
  );
  addBindingOptions(init, shell);
  init.action(async (chosen: NewNode) => {
    const context = contextOf(init, shell);
    const binding = { host: chosen.listen, ports: portsOf(chosen) };
    const { chainId } = await chainOf(context);
    const options = newOptions({ chainId, rpc: context.node }, binding);
    const made = createBrokerHome(brokerDirectory(context.home), options);
    const printer = printerOf(context);
    printer.print({
      node: formatNodeId(made.nodeKey.id),
      hotAccount: made.wallet.text,
      folder: made.directory,
    });
    printer.say(
      text({
        en: "Next: yizhan node register --class edge --from <key>, then yizhan broker start",
        zh: "下一步：yizhan node register --class edge --from <密钥>，然后 yizhan broker start",
      }),
    );
  });
}

function addBindingOptions(init: Command, { text }: Shell): void {
  init
    .option("--listen <ip>", text({ en: "where to listen", zh: "监听地址" }), "127.0.0.1")
    .option("--mqtt-port <port>", text({ en: "MQTT", zh: "MQTT 端口" }), String(USUAL_PORTS.mqtt))
    .option(
      "--ws-port <port>",
      text({ en: "MQTT over WebSocket", zh: "WebSocket 端口" }),
      String(USUAL_PORTS.webSocket),
    )
    .option(
      "--api-port <port>",
      text({ en: "status and metrics", zh: "状态与指标端口" }),
      String(USUAL_PORTS.api),
    )
    .option(
      "--overlay-port <port>",
      text({ en: "other brokers", zh: "节点间端口" }),
      String(USUAL_PORTS.overlay),
    );
}

function portsOf({ mqttPort, wsPort, apiPort, overlayPort }: NewNode): typeof USUAL_PORTS {
  const port = (name: string, text: string): number => wholeNumber(name, text, [1, 65_535]);
  return {
    mqtt: port("--mqtt-port", mqttPort),
    webSocket: port("--ws-port", wsPort),
    api: port("--api-port", apiPort),
    overlay: port("--overlay-port", overlayPort),
  };
}

function addRegister(node: Command, shell: Shell): void {
  const register = node.command("register").description(
    shell.text({
      en: "register the node of <home>/broker, and bond it",
      zh: "注册 <home>/broker 的节点并质押",
    }),
  );
  addNodeOptions(register, shell);
  addAddressOptions(register, shell);
  addSendingOptions(register, shell).action(async (chosen: Registration) => {
    const context = contextOf(register, shell);
    checkClass(chosen.class);
    const signer = signerOf(context);
    const home = openBrokerHome(brokerDirectory(context.home));
    const chain = await chainOf(context);
    const messages = await registration(home, { ...chosen, owner: signer.address }, chain.chainId);
    const about = { node: formatNodeId(home.nodeKey.id) };
    await sendTransaction(context, { chain, signer, messages, sending: chosen, about });
  });
}

function addNodeOptions(register: Command, { text }: Shell): void {
  register
    .option("--class <class>", NODE_CLASSES.join(" | "))
    .option(
      "--region <region>",
      text({ en: "where it stands, such as eu-west", zh: "所在地区，如 cn-east" }),
      "unknown",
    )
    .option("--moniker <name>", text({ en: "its name for people", zh: "节点名称" }), "")
    .option("--bond <amount>", text({ en: "such as 1000yz", zh: "质押数额，如 1000yz" }))
    .option(
      "--hot <amount>",
      text({ en: "for the gas of its own transactions", zh: "节点自身交易所需的费用" }),
      "1yz",
    );
}

function addAddressOptions(register: Command, { text }: Shell): void {
  const repeated = (value: string, before: readonly string[]): string[] => [...before, value];
  register
    .option(
      "--host <host>",
      text({
        en: "name or IP that others reach it by (default: where it listens)",
        zh: "对外主机名或 IP（默认：监听地址）",
      }),
    )
    .option(
      "--mqtt <address>",
      text({
        en: "in place of mqtt://HOST:PORT (repeatable)",
        zh: "替换 mqtt://HOST:PORT（可重复）",
      }),
      repeated,
      [],
    )
    .option(
      "--overlay <multiaddress>",
      text({
        en: "in place of /ip4/HOST/tcp/PORT (repeatable)",
        zh: "替换 /ip4/HOST/tcp/PORT（可重复）",
      }),
      repeated,
      [],
    )
    .option(
      "--api <url>",
      text({ en: "in place of http://HOST:PORT", zh: "替换 http://HOST:PORT" }),
    );
}

function checkClass(text: string | undefined): void {
  if (text === undefined) throw missingOption("--class");
  if (!isNodeClass(text)) throw usageError("--class", text, NODE_CLASSES);
}

async function registration(
  { nodeKey, wallet, options }: BrokerHome,
  chosen: Registration & { readonly owner: string },
  chainId: string,
): Promise<Message[]> {
  const { MsgRegisterNode } = await import("../../chain/modules/registry/records.ts");
  const { MsgBond } = await import("../../chain/modules/bonds/records.ts");
  const { pack } = await import("../../client/ask.ts");
  const { sendTokens } = await import("../../client/tokens.ts");
  const { bond, region, moniker } = chosen;
  const owner = parseAddress(chosen.owner);
  const digest = nodeRegistrationDigest(chainId, owner, nodeKey.key);
  const messages = [
    pack(MsgRegisterNode, {
      owner,
      key: nodeKey.key,
      nodeClass: chosen.class as NodeClass,
      region,
      moniker,
      endpoints: publicAddresses(options, chosen),
      rewardAddress: owner,
      proof: signEd25519(nodeKey.seed, digest),
    }),
    sendTokens(owner, wallet.address, tokens(chosen.hot)),
  ];
  if (bond === undefined) return messages;
  const amountNyz = tokens(bond);
  return [...messages, pack(MsgBond, { owner, node: nodeKey.id, amountNyz })];
}

function addStatus(node: Command, shell: Shell): void {
  const { text } = shell;
  const status = node.command("status [node]");
  status
    .description(
      text({
        en: "what the chain knows of a node (default: the one of <home>/broker)",
        zh: "节点的链上状态（默认：<home>/broker 的节点）",
      }),
    )
    .action(async (named: string | undefined) => {
      const context = contextOf(status, shell);
      const own = (): NodeId => openBrokerHome(brokerDirectory(context.home)).nodeKey.id;
      const id = named === undefined ? own() : nodeId(named);
      const rpc = await rpcOf(context);
      const { QueryNode } = await import("../../chain/modules/registry/records.ts");
      const { QueryBond } = await import("../../chain/modules/bonds/records.ts");
      const { find } = await import("../../client/ask.ts");
      const [answer, stake] = await Promise.all([
        find(rpc, QueryNode, { id }),
        find(rpc, QueryBond, { node: id }),
      ]);
      if (answer === undefined || stake === undefined) {
        throw notFoundError({ en: "node", zh: "节点" }, formatNodeId(id));
      }
      const { node: found } = answer;
      const { bond } = stake;
      printerOf(context).print({
        node: formatNodeId(id),
        moniker: found.moniker,
        class: found.nodeClass,
        region: found.region,
        status: found.status,
        bonded: bond.bonded,
        ownBondNyz: bond.ownNyz,
        unvestedNyz: bond.unvestedNyz,
        withdrawableNyz: bond.withdrawableNyz,
        owner: formatAddress(found.owner),
        ...found.endpoints,
      });
    });
}
