/**
 * What the declarations say, in Chinese. They are written in English; what has no line here is shown as it was declared, so
 * that nothing new waits for its translation.
 */

import type { MessageType, QueryType } from "../../chain/schema/package.ts";
import type { Shell } from "../shell.ts";

const MODULES: Readonly<Record<string, string>> = {
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

const QUERIES: Readonly<Record<string, string>> = {
  "epochs Current": "当前周期，以及上一周期是否可申领",
  "emission Supply": "供应、已发行、已销毁与待发行",
  "emission Pools": "某周期各奖池上限",
  "emission Schedule": "发行计划",
  "registry Node": "单个节点",
  "registry Nodes": "全部节点，或某所有者的节点",
  "registry Device": "单个设备",
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

const MESSAGES: Readonly<Record<string, string>> = {
  "bank MsgSend": "转账：yizhan tx bank send alice bob 1.5yz",
  "bank MsgMultiSend": "一次向多个账户转账",
  "registry MsgRegisterNode": "登记节点，销毁登记费",
  "registry MsgUpdateNode": "修改节点的地址、地区、名称或收款账户",
  "registry MsgRetireNode": "永久停用节点，以便解除质押",
  "registry MsgRegisterDevice": "登记由你付费的设备，销毁登记费",
  "registry MsgRegisterDevices": "登记 1 到 100 个设备，全部成功或全部失败",
  "registry MsgUpdateDevice": "修改设备的等级或上限；调低自下一周期生效",
  "registry MsgRevokeDevice": "永久吊销设备；期限内的用量仍可结算",
  "registry MsgRegisterNamespace": "登记命名空间，销毁登记费",
  "registry MsgUpdateNamespace": "替换命名空间的权限与等级",
  "bonds MsgBond": "为你的节点追加质押",
  "bonds MsgUnbond": "开始取回质押；到账前仍可被罚没",
  "bonds MsgWithdrawRewards": "提取已到期的奖励",
  "channels MsgOpenChannel": "为某节点开立通道并存入押金",
  "channels MsgTopUp": "追加通道押金",
  "channels MsgThaw": "申请取回部分押金",
  "channels MsgWithdraw": "取回已解冻的押金",
  "channels MsgSettle": "提交凭证结算",
  "claims MsgClaim": "提交某周期的申领",
  "claims MsgSubmitEquivocation": "举报同一周期的两份申领",
};

const PARAMS = "参数";

/** What a module is about. */
export function aboutModule(module: string, doc: string, { text }: Shell): string {
  return text({ en: plain(doc), zh: MODULES[module] ?? plain(doc) });
}

/** What a query answers. */
export function aboutQuery(
  module: string,
  { name, doc }: QueryType<unknown, unknown>,
  { text }: Shell,
): string {
  const translated = name === "Params" ? PARAMS : QUERIES[`${module} ${name}`];
  return text({ en: plain(doc), zh: translated ?? plain(doc) });
}

/** What a message does. */
export function aboutMessage(
  module: string,
  { name, doc }: MessageType<unknown, unknown>,
  { text }: Shell,
): string {
  return text({ en: plain(doc), zh: MESSAGES[`${module} ${name}`] ?? plain(doc) });
}

/** What a field is. */
export function aboutField(doc: string, { text }: Shell): string {
  return text({ en: plain(doc), zh: plain(doc) });
}

/** A sentence of a declaration as help texts have them: no final stop. */
function plain(doc: string): string {
  return doc.replace(/\.$/, "");
}
