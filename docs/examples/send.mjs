// Sends tokens with stock CosmJS: YIZHAN_KEY=<hexadecimal> bin/yizhan-run docs/examples/send.mjs RECEIVER NYZ

import { DirectSecp256k1Wallet } from "@cosmjs/proto-signing";
import { GasPrice, SigningStargateClient } from "@cosmjs/stargate";

const rpc = process.env.YIZHAN_RPC ?? "http://127.0.0.1:26657";
const [receiver, nyz] = process.argv.slice(2);
const key = Buffer.from(process.env.YIZHAN_KEY ?? "", "hex");

const wallet = await DirectSecp256k1Wallet.fromKey(key, "yz");
const [{ address }] = await wallet.getAccounts();
const client = await SigningStargateClient.connectWithSigner(rpc, wallet, {
  gasPrice: GasPrice.fromString("0.025nyz"),
});
const { code, height, transactionHash, gasUsed } = await client.sendTokens(
  address,
  receiver,
  [{ denom: "nyz", amount: nyz }],
  "auto",
);
const balance = await client.getBalance(receiver, "nyz");
client.disconnect();
process.stdout.write(`code ${code} in block ${height}, gas ${gasUsed}, ${transactionHash}\n`);
process.stdout.write(`${receiver} holds ${balance.amount} ${balance.denom}\n`);
