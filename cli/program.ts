/** The tree of commands: one file a command below `commands/`. */

import { Command } from "commander";
import { addBrokerCommands } from "./commands/broker.ts";
import { addChainCommands } from "./commands/chain.ts";
import { addClaimsCommands } from "./commands/claims.ts";
import { addDeviceCommands } from "./commands/device.ts";
import { addDevnetCommand } from "./commands/devnet.ts";
import { addKeysCommands } from "./commands/keys.ts";
import { addMqttCommands } from "./commands/mqtt.ts";
import { addNodeCommands } from "./commands/node.ts";
import { addPayerCommands } from "./commands/payer.ts";
import { addQueryCommands } from "./commands/query.ts";
import { addStatusCommand } from "./commands/status.ts";
import { addTxCommands } from "./commands/tx.ts";
import { addGlobalOptions, type Shell, type Text } from "./shell.ts";

/** Adds one family of commands to the tree. */
export type AddCommands = (program: Command, shell: Shell, text: (text: Text) => string) => void;

const FAMILIES: readonly AddCommands[] = [
  addDevnetCommand,
  addChainCommands,
  addBrokerCommands,
  addNodeCommands,
  addDeviceCommands,
  addPayerCommands,
  addMqttCommands,
  addClaimsCommands,
  addKeysCommands,
  addTxCommands,
  addQueryCommands,
  addStatusCommand,
];

/** The whole program, ready to parse. Wrong usage is told on standard error and thrown as a CommanderError. */
export function createProgram(shell: Shell): Command {
  const text = (both: Text): string => both[shell.language];
  const program = new Command("yizhan");
  program
    .description(
      text({
        en: "A blockchain-incentivised, peer-to-peer MQTT network for the internet of things",
        zh: "区块链激励的点对点物联网 MQTT 网络",
      }),
    )
    .version("0.1.0", "--version")
    .exitOverride()
    .configureOutput({ writeOut: shell.write, writeErr: shell.writeError })
    .showHelpAfterError(
      text({ en: "(add --help for what is possible)", zh: "（加 --help 查看用法）" }),
    );
  addGlobalOptions(program, text);
  for (const add of FAMILIES) add(program, shell, text);
  return program;
}
