/** The names of all queries, what they answer and what they need: for help, before any of them is loaded. */

import type { Text } from "./shell.ts";

/** One query a person can ask. */
export interface QueryName {
  readonly module: string;
  /** Method of the module's query service; in lower case its name as a command. */
  readonly method: string;
  /** Request fields as arguments of a command: `<needed>` or `[possible]`. */
  readonly args: readonly string[];
  readonly about: Text;
}

/** Modules and their subject. */
export const MODULES: Readonly<Record<string, Text>> = {
  auth: { en: "accounts", zh: "账户" },
  bank: { en: "balances", zh: "余额" },
  epochs: { en: "epochs", zh: "周期" },
  emission: { en: "new tokens", zh: "发行" },
  registry: { en: "nodes, devices, namespaces", zh: "节点、设备与命名空间" },
  bonds: { en: "what nodes have at stake and have earned", zh: "节点的质押与所得" },
  channels: { en: "escrow of payers, prices, settlements", zh: "付费通道、价格与结算" },
  claims: { en: "claims of brokers", zh: "节点的申领" },
  rewards: { en: "payouts and their reasons", zh: "发放及原因" },
};

type Entry = readonly [method: string, args: string, en: string, zh: string];

const ENTRIES: Readonly<Record<string, readonly Entry[]>> = {
  auth: [["Account", "<address>", "number and sequence of an account", "账户编号与序号"]],
  bank: [
    ["Balances", "<address>", "what an account holds", "账户余额"],
    ["Total", "", "total supply", "总供应量"],
  ],
  epochs: [
    ["Current", "", "epoch of the latest block", "当前周期"],
    ["Params", "", "parameters", "参数"],
  ],
  emission: [
    ["Supply", "", "supply, minted, burnt and still to come", "供应、已发行、已销毁与待发行"],
    ["Pools", "<epoch>", "ceilings of the pools of an epoch", "某周期各奖池上限"],
    ["Schedule", "<fromEpoch> [count]", "emission of epochs to come or gone", "发行计划"],
    ["Params", "", "parameters", "参数"],
  ],
  registry: [
    ["Node", "<id>", "one node", "单个节点"],
    ["Nodes", "[owner]", "all nodes, or those of an owner", "全部节点，或某所有者的节点"],
    ["Device", "<id>", "one device", "单个设备"],
    ["Devices", "<payer>", "devices that an account pays for", "某账户付费的设备"],
    ["Namespace", "<name>", "one namespace", "单个命名空间"],
    ["Namespaces", "[owner]", "all namespaces, or those of an owner", "全部命名空间，或某所有者的"],
    ["Params", "", "classes of nodes, their bonds, fees", "节点等级、质押与费用"],
  ],
  bonds: [
    ["Bond", "<node>", "bond, ring and withdrawable rewards", "质押、奖励环与可提取额"],
    ["Unbondings", "<node>", "what a node's owner is taking back", "解除中的质押"],
    ["Totals", "", "all bonds together", "质押总计"],
    ["Params", "", "parameters", "参数"],
  ],
  channels: [
    ["Channel", "<payer> <node>", "escrow of a payer for a node", "付费者为某节点开立的通道"],
    ["Channels", "<payer>", "all channels of a payer", "某付费者的全部通道"],
    ["Prices", "", "price tables", "价格表"],
    ["Settlement", "<epoch> <node>", "what a node settled in an epoch", "某节点某周期的结算"],
    ["Settlements", "<epoch>", "what nodes settled in an epoch", "某周期全部结算"],
    ["Params", "", "parameters", "参数"],
  ],
  claims: [
    ["Claim", "<epoch> <node>", "claim of a node for an epoch", "某节点某周期的申领"],
    ["Claims", "<epoch>", "all claims of an epoch", "某周期全部申领"],
    ["Params", "", "parameters", "参数"],
  ],
  rewards: [
    ["Payout", "<epoch> <node>", "what a node was paid for an epoch", "某节点某周期的发放"],
    ["Payouts", "<epoch>", "all payouts of an epoch", "某周期全部发放"],
    ["Epoch", "<epoch>", "pools of an epoch and what was paid of them", "某周期奖池与已发放额"],
    ["Totals", "", "all payouts together", "发放总计"],
    ["Params", "", "parameters", "参数"],
  ],
};

/** Every query, by module. */
export const QUERIES: readonly QueryName[] = Object.entries(ENTRIES).flatMap(([module, entries]) =>
  entries.map(([method, args, en, zh]) => ({
    module,
    method,
    args: args === "" ? [] : args.split(" "),
    about: { en, zh },
  })),
);
