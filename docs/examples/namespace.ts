/**
 * Registers a namespace and opens or tops up a channel, for which there are no commands yet:
 * YIZHAN_KEY=<hexadecimal> bin/yizhan-run docs/examples/namespace.ts NAME NODE NYZ
 */

import { fromHex } from "../../chain/types/bytes.ts";
import { connectChain } from "../../client/chain.ts";
import { channel, openChannel, topUp } from "../../client/modules/channels.ts";
import { registerNamespace } from "../../client/modules/registry.ts";
import { walletOf } from "../../client/wallet.ts";

const [name = "", node = "", amountNyz = ""] = process.argv.slice(2);
const wallet = walletOf(fromHex(process.env["YIZHAN_KEY"] ?? ""));
const chain = await connectChain(process.env["YIZHAN_NODE"] ?? "tcp://127.0.0.1:26657");

const payer = wallet.text;
const open = await channel(chain.rpc, payer, node);
const { code, height, log } = await chain.send(wallet, [
  registerNamespace({ owner: payer, name, public: true, tier: 2 }),
  open === undefined
    ? openChannel({ payer, node, amountNyz })
    : topUp({ payer, channelId: open.id, amountNyz }),
]);
process.stdout.write(code === 0 ? `done in block ${height}\n` : `refused: ${log}\n`);
process.exitCode = code === 0 ? 0 : 1;
