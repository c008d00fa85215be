/**
 * A device that signs for what it uses, with the device kit: bin/yizhan-run docs/examples/device.ts NAME [MESSAGES]
 * NAME is one that `yizhan device add` has registered.
 */

import { readFile } from "node:fs/promises";
import { QueryDevice, QueryNodes } from "../../chain/modules/registry/records.ts";
import { deviceIdOfKey, formatDeviceId, formatNodeId } from "../../chain/types/address.ts";
import { fromHex, utf8 } from "../../chain/types/bytes.ts";
import { ed25519PublicKey } from "../../chain/types/ed25519.ts";
import { tagKey } from "../../chain/types/registration.ts";
import { messagesOf } from "../../chain/types/usage.ts";
import { all, find } from "../../client/ask.ts";
import { connectChain } from "../../client/chain.ts";
import { connectDevice } from "../../client/device/device.ts";
import { currentPrices } from "../../client/prices.ts";

const [name = "lamp", count = "20"] = process.argv.slice(2);
const home = process.env["YIZHAN_HOME"] ?? ".yizhan";
const rpcAddress = process.env["YIZHAN_NODE"] ?? "tcp://127.0.0.1:26657";

const file = JSON.parse(await readFile(`${home}/devices/${name}.key`, "utf8"));
const deviceKey = fromHex(file.secret);
const id = deviceIdOfKey(tagKey(ed25519PublicKey(deviceKey)));

const chain = await connectChain(rpcAddress);
const registration = await find(chain.rpc, QueryDevice, { id });
const nodes = await all(chain.rpc, QueryNodes, {});
const node = nodes.find(({ status }) => status === "active");
if (registration === undefined || node === undefined) throw new Error("no such device, or no node");

const device = await connectDevice({
  chainId: chain.chainId,
  deviceKey,
  payer: registration.device.payer,
  brokerUrl: node.endpoints.mqtt[0] ?? "",
  broker: node.id,
  brokerKey: node.key,
  priceTable: await currentPrices(chain.rpc),
});
device.on("error", (error) => process.stderr.write(`${error.message}\n`));
for (let i = 1; i <= Number(count); i++) {
  await device.publish(`~${formatDeviceId(id)}/reading`, utf8(`{"celsius":${20 + (i % 5)}}`));
}
await device.close();
const { published, signed, epoch } = device.counters();
process.stdout.write(
  `epoch ${epoch}: published ${messagesOf(published)}, signed for ${messagesOf(signed)}, at ${formatNodeId(node.id)}\n`,
);
