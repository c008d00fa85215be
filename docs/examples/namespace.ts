/**
 * Registers a namespace and opens or tops up a channel in one transaction:
 * YIZHAN_KEY=<hexadecimal> bin/yizhan-run docs/examples/namespace.ts NAME NODE NYZ
 */

import { MsgOpenChannel, MsgTopUp, QueryChannel } from "../../chain/modules/channels/records.ts";
import { MsgRegisterNamespace } from "../../chain/modules/registry/records.ts";
import { parseNodeId } from "../../chain/types/address.ts";
import { parseAmount } from "../../chain/types/amount.ts";
import { fromHex } from "../../chain/types/bytes.ts";
import { find, pack } from "../../client/ask.ts";
import { connectChain } from "../../client/chain.ts";
import { walletOf } from "../../client/wallet.ts";

const [name = "", nodeText = "", nyz = ""] = process.argv.slice(2);
const node = parseNodeId(nodeText);
const amountNyz = parseAmount(nyz);
const wallet = walletOf(fromHex(process.env["YIZHAN_KEY"] ?? ""));
const chain = await connectChain(process.env["YIZHAN_NODE"] ?? "tcp://127.0.0.1:26657");

const payer = wallet.address;
const open = await find(chain.rpc, QueryChannel, { payer, node });
const { code, height, log } = await chain.send(wallet, [
  pack(MsgRegisterNamespace, {
    owner: payer,
    name,
    public: true,
    publishers: [],
    subscribers: [],
    tier: 2,
  }),
  open === undefined
    ? pack(MsgOpenChannel, { payer, node, amountNyz })
    : pack(MsgTopUp, { payer, channelId: open.channel.id, amountNyz }),
]);
process.stdout.write(code === 0 ? `done in block ${height}\n` : `refused: ${log}\n`);
process.exitCode = code === 0 ? 0 : 1;
