/**
 * What the declarations say, in Chinese. They are written in English; what has no line here is shown as it was declared, so
 * that nothing new waits for its translation.
 */

import type { MessageType, QueryType } from "../../chain/schema/package.ts";
import type { Shell, Text } from "../shell.ts";
import type { CommandField } from "./arguments.ts";

/** Names as they are declared → Chinese. */
type Lines = Readonly<Record<string, string>>;

const MODULES: Lines = {
  auth: "账户",
  bank: "余额与转账",
  epochs: "周期",
  emission: "发行",
  registry: "节点、设备与命名空间",
  bonds: "节点的质押与所得",
  channels: "付费通道、价格与结算",
  claims: "节点的申领",
  rewards: "发放及原因",
};

const QUERIES: Lines = {
  "epochs Current": "当前周期，以及上一周期是否可申领",
  "emission Supply": "供应、已发行、已销毁与待发行",
  "emission Pools": "某周期各奖池上限",
  "emission Schedule": "发行计划",
  "registry Node": "单个节点",
  "registry Nodes": "全部节点，或某所有者的节点",
  "registry Device": "单台设备",
  "registry Devices": "全部设备，或某账户付费的设备",
  "registry Namespace": "单个命名空间",
  "registry Namespaces": "全部命名空间，或某所有者的",
  "bonds Bond": "质押、奖励环与可提取额",
  "bonds Unbondings": "解除中的质押",
  "bonds Totals": "质押总计",
  "channels Channel": "单个通道：按编号，或按付费者与节点",
  "channels Channels": "某付费者或某节点的全部通道",
  "channels Prices": "价格表",
  "channels Settlement": "某节点某周期的结算",
  "channels Settlements": "某周期全部结算",
  "claims Claim": "某节点某周期的申领",
  "claims Claims": "某周期或某节点的全部申领",
  "rewards Payout": "某节点某周期的发放",
  "rewards Payouts": "某周期或某节点的全部发放",
  "rewards Epoch": "某周期奖池与已发放额",
  "rewards Totals": "发放总计",
  "auth Account": "账户编号、序号与公钥",
  "auth AccountInfo": "账户的通用信息",
  "auth Accounts": "全部账户",
  "auth ModuleAccounts": "各模块账户",
  "auth ModuleAccountByName": "某模块的账户",
  "auth Bech32Prefix": "地址前缀",
  "auth AddressBytesToString": "由字节得到地址文本",
  "auth AddressStringToBytes": "由地址文本得到字节",
  "bank Balance": "账户的某种余额",
  "bank AllBalances": "账户的全部余额",
  "bank SpendableBalances": "账户可用余额",
  "bank SpendableBalanceByDenom": "账户某种可用余额",
  "bank TotalSupply": "总供应量",
  "bank SupplyOf": "某种代币的总供应量",
  "bank DenomMetadata": "某种代币的名称与精度",
  "bank DenomsMetadata": "全部代币的名称与精度",
  "bank SendEnabled": "哪些代币可转账",
};

const MESSAGES: Lines = {
  "bank MsgSend": "转账",
  "bank MsgMultiSend": "一次向多个账户转账",
  "registry MsgRegisterNode": "注册节点，销毁注册费",
  "registry MsgUpdateNode": "修改节点的地址、地区、名称或收款账户",
  "registry MsgRetireNode": "永久停用节点，以便解除质押",
  "registry MsgRegisterDevice": "注册由你付费的设备，销毁注册费",
  "registry MsgRegisterDevices": "注册 1 到 100 台设备，全部成功或全部失败",
  "registry MsgUpdateDevice": "修改设备的档位或上限；调低后的上限自下一周期生效",
  "registry MsgRevokeDevice": "永久吊销设备；吊销延迟期内的用量仍可结算",
  "registry MsgRegisterNamespace": "注册命名空间，销毁注册费",
  "registry MsgUpdateNamespace": "替换命名空间的权限与档位",
  "bonds MsgBond": "为你的节点追加质押",
  "bonds MsgUnbond": "开始取回质押；到账前仍可被罚没",
  "bonds MsgWithdrawRewards": "提取已到期的奖励",
  "channels MsgOpenChannel": "为某节点开立通道并存入首笔资金",
  "channels MsgTopUp": "向通道追加资金",
  "channels MsgThaw": "申请取回通道中的部分资金",
  "channels MsgWithdraw": "取回已解冻的通道资金",
  "channels MsgSettle": "提交凭证结算",
  "claims MsgClaim": "提交某周期的申领",
  "claims MsgEvidence": "举报某节点同一周期的两份不同申领",
};

const PARAMS = "参数";

/** Fields that a person gives; one that means something else in one request stands there as `MsgUpdateNode region`. */
const FIELDS: Lines = {
  id: "编号",
  name: "名称",
  node: "节点编号",
  address: "账户地址，或密钥名称",
  addressBytes: "地址字节（base64）",
  addressString: "地址文本",
  denom: "代币单位，如 nyz",
  denoms: "只列出这些代币单位",
  resolveDenom: "显示代币名称",
  toAddress: "收款账户的地址，或密钥名称",
  amount: "数额，如 1.5yz",
  amountNyz: "数额，如 1.5yz",
  outputs: "各收款账户及数额；总和即为付款额",
  epoch: "周期",
  fromEpoch: "起始周期",
  count: "周期数；0 视为 1",
  step: "每隔多少个周期一行；0 视为 1",
  key: "公钥",
  nodeClass: "级别：edge、ordinary、performance 或 super",
  region: "所在地区",
  moniker: "节点名称",
  endpoints: "对外地址",
  proof: "该密钥对注册内容的签名，64 字节",
  rewardAddress: "收款账户",
  "MsgRegisterNode rewardAddress": "收款账户；省略则为所有者",
  device: "设备编号",
  "MsgRegisterDevice device": "设备的公钥、档位、上限与签名",
  devices: "各设备的公钥、档位、上限与签名",
  defaultTier: "默认档位",
  capPerEpochNyz: "每周期签名消费上限",
  unsignedCapPerEpochNyz: "每周期免签消费上限",
  public: "允许任何已注册设备订阅",
  publishers: "除所有者的设备外，还可发布的账户与设备",
  subscribers: "除所有者的设备外，还可订阅的账户与设备",
  tier: "其中全部消息的档位，代替设备自己的档位",
  owner: "只列出该所有者的",
  "QueryUnbondings node": "按节点，",
  "QueryUnbondings owner": "或按所有者：其全部节点",
  payer: "只列出该付费者的",
  channelId: "通道编号",
  "QueryChannel channelId": "按通道编号，",
  "QueryChannel payer": "或按付费者",
  "QueryChannel node": "与节点",
  "QueryChannels payer": "按付费者，",
  "QueryChannels node": "或按节点",
  entries: "要结算的凭证，至少一份",
  "QueryClaims epoch": "周期；省略则为 0，除非指定了节点",
  "QueryClaims node": "该节点的全部周期，由新到旧",
  "QueryPayouts epoch": "周期；省略则为 0，除非指定了节点",
  "QueryPayouts node": "该节点的全部周期，由新到旧",
  body: "规范形式的申领",
  signature: "节点对申领摘要的 ed25519 签名，64 字节",
  bodyA: "第一份申领",
  signatureA: "第一份申领的签名",
  bodyB: "第二份申领",
  signatureB: "第二份申领的签名",
};

/** All lines, for the test that each stands for something declared. */
export const CHINESE: Readonly<Record<"modules" | "queries" | "messages" | "fields", Lines>> = {
  modules: MODULES,
  queries: QUERIES,
  messages: MESSAGES,
  fields: FIELDS,
};

/** What a module is about: the first sentence of its page. */
export function aboutModule(module: string, doc: string, { text }: Shell): string {
  const [first = ""] = doc.split(/\.\s/);
  return text(inBoth(first, MODULES[module]));
}

/** What a query answers. Commands ask for all pages of a list, so they do not speak of pages. */
export function aboutQuery(
  module: string,
  { name, doc }: QueryType<unknown, unknown>,
  { text }: Shell,
): string {
  const en = doc.replace(", page by page", "");
  return text(inBoth(en, name === "Params" ? PARAMS : QUERIES[`${module} ${name}`]));
}

/** What a message does. */
export function aboutMessage(
  module: string,
  { name, doc }: MessageType<unknown, unknown>,
  { text }: Shell,
): string {
  return text(inBoth(doc, MESSAGES[`${module} ${name}`]));
}

/** What a field of a request is; nothing where its name says it. */
export function aboutField({ name, doc }: CommandField, request: string, { text }: Shell): string {
  const translated = FIELDS[`${request.replace(/Request$/, "")} ${name}`] ?? FIELDS[name];
  return text(inBoth(doc, translated));
}

function inBoth(doc: string, zh: string | undefined): Text {
  const en = plain(doc);
  return { en, zh: zh ?? en };
}

/** A sentence of a declaration as help texts have them: no capital at the start, no full stop at the end. */
function plain(doc: string): string {
  const start = /^[A-Z](?![^ ]*[A-Z])/;
  return doc.replace(start, (letter) => letter.toLowerCase()).replace(/\.$/, "");
}
