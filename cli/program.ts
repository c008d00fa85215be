/** The tree of commands: one file a family below `commands/`, loaded when it is called. */

import { Command } from "commander";
import project from "../package.json" with { type: "json" };
import { configureHelp } from "./help.ts";
import { addGlobalOptions, addLanguageOption } from "./options.ts";
import type { Shell, Text } from "./shell.ts";

/** Completes a family's command: its subcommands, or its own arguments, options and action. */
type Complete = (command: Command, shell: Shell) => void;

interface Family {
  readonly name: string;
  readonly alias?: string;
  readonly about: Text;
  readonly load: () => Promise<Complete>;
}

const FAMILIES: readonly Family[] = [
  {
    name: "devnet",
    about: {
      en: "a whole network on this machine: validators, brokers and simulated devices",
      zh: "在本机运行完整网络：验证人、消息节点与仿真设备",
    },
    load: async () => (await import("./commands/devnet.ts")).addDevnetCommand,
  },
  {
    name: "init",
    about: { en: "make a new chain with one validator", zh: "新建一条单验证人的链" },
    load: async () => (await import("./commands/chain.ts")).addInitCommand,
  },
  {
    name: "start",
    about: {
      en: "run the validator of <home> until Ctrl-C",
      zh: "运行 <home> 的验证人，Ctrl-C 停止",
    },
    load: async () => (await import("./commands/chain.ts")).addStartCommand,
  },
  {
    name: "status",
    about: { en: "where the chain stands", zh: "链的当前状态" },
    load: async () => (await import("./commands/status.ts")).addStatusCommand,
  },
  {
    name: "node",
    about: { en: "the node that runs your broker", zh: "运行消息服务的节点" },
    load: async () => (await import("./commands/node.ts")).addNodeCommands,
  },
  {
    name: "broker",
    about: { en: "the MQTT broker of your node", zh: "节点的 MQTT 消息服务" },
    load: async () => (await import("./commands/broker.ts")).addBrokerCommands,
  },
  {
    name: "device",
    about: { en: "devices that you pay for", zh: "由你付费的设备" },
    load: async () => (await import("./commands/device.ts")).addDeviceCommands,
  },
  {
    name: "payer",
    about: { en: "settlement of what your devices used", zh: "结算你的设备用量" },
    load: async () => (await import("./commands/payer.ts")).addPayerCommands,
  },
  {
    name: "mqtt",
    about: { en: "an MQTT client: publish and subscribe", zh: "MQTT 客户端：发布与订阅" },
    load: async () => (await import("./commands/mqtt.ts")).addMqttCommands,
  },
  {
    name: "claims",
    about: { en: "what brokers claimed and were paid, and why", zh: "节点的申领、所得及原因" },
    load: async () => (await import("./commands/claims.ts")).addClaimsCommands,
  },
  {
    name: "keys",
    about: { en: "account keys in the keyring", zh: "密钥环中的账户密钥" },
    load: async () => (await import("./commands/keys.ts")).addKeysCommands,
  },
  {
    name: "tx",
    about: { en: "send transactions", zh: "发送交易" },
    load: async () => (await import("./commands/tx.ts")).addTxCommands,
  },
  {
    name: "completion",
    about: { en: "a script that completes words in your shell", zh: "输出 shell 补全脚本" },
    load: async () => {
      const { addCompletionCommand } = await import("./commands/completion.ts");
      return (command, shell) => addCompletionCommand(command, shell, loadFamily);
    },
  },
  {
    name: "query",
    alias: "q",
    about: { en: "ask the chain, by module", zh: "按模块查询链上状态" },
    load: async () => (await import("./commands/query.ts")).addQueryCommands,
  },
];

/** Some need no home and no chain; the short options of the MQTT client are mosquitto's. */
const WITHOUT_HOME: ReadonlySet<string> = new Set(["mqtt", "completion"]);

/** The whole program, ready to parse. Wrong usage is thrown as a CommanderError. */
export function createProgram(shell: Shell): Command {
  const { text } = shell;
  const program = new Command("yizhan");
  program
    .description(
      text({
        en: "A blockchain-incentivised, peer-to-peer MQTT network for the internet of things",
        zh: "区块链激励的点对点物联网 MQTT 网络",
      }),
    )
    .version(project.version, "--version", text({ en: "print the version", zh: "显示版本" }))
    // Without it a value that looks like an option of ours, as a token may, would be taken for one.
    .enablePositionalOptions()
    .exitOverride();
  configureHelp(program, shell);
  for (const { name, alias, about } of FAMILIES) {
    const command = program.command(name).description(text(about));
    if (alias !== undefined) command.alias(alias);
  }
  program
    .command("help [command...]")
    .description(text({ en: "show the help of a command", zh: "显示命令的帮助" }))
    .action(async (words: string[]) => {
      // The parser's own help calls nothing, and only what is called is loaded.
      await createProgram(shell).parseAsync([...words, "--help"], { from: "user" });
    });
  addGlobalOptions(program, shell);
  program.hook("preSubcommand", async (_, command) => await loadFamily(command, shell));
  return program;
}

/** Gives the command of a family what is below it, if it is one. */
async function loadFamily(command: Command, shell: Shell): Promise<void> {
  const family = FAMILIES.find(({ name }) => name === command.name());
  if (family === undefined || command.parent?.parent !== null) return;
  const addAll = await family.load();
  addAll(command, shell);
  const addOptions = WITHOUT_HOME.has(family.name) ? addLanguageOption : addGlobalOptions;
  for (const one of withDescendants(command)) {
    one.helpCommand(false);
    addOptions(one, shell, one.commands.length === 0);
  }
}

function withDescendants(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withDescendants)];
}
