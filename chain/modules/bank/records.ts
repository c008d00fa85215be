/** What `bank` stores, does and is asked: declared here once. What clients see is the Cosmos SDK's. */

import { Coin, isDenomination, PageRequest, PageResponse } from "../../schema/cosmos.ts";
import { cosmosEvent } from "../../schema/event.ts";
import { checked, list, optional, refusedAs } from "../../schema/modifiers.ts";
import { type ParamsType, service } from "../../schema/package.ts";
import { field } from "../../schema/record.ts";
import { address, bool, nyz, someNyz, text, u32 } from "../../schema/scalars.ts";
import type { ValueOf } from "../../schema/type.ts";
import { invalidAddress } from "./errors.ts";

/** The package of what is stored. */
export const stored = service("yizhan.bank.v1", "Who holds what, and how much was ever made.");

export const Balance = stored.record("Balance", "The tokens of an account that has any.", {
  address: field(1, address),
  amountNyz: field(2, someNyz),
});
export interface Balance extends ValueOf<typeof Balance> {}

export const Totals = stored.record("Totals", "Tokens ever made and unmade.", {
  supplyNyz: field(1, nyz, "Sum of all balances."),
  genesisNyz: field(2, nyz, "Of the genesis balances."),
  mintedNyz: field(3, nyz, "Made since genesis."),
  burnedNyz: field(4, nyz, "Unmade since genesis."),
});
export interface Totals extends ValueOf<typeof Totals> {}

export const Params = stored.record("Params", "Settings of bank.", {
  sendEnabled: field(1, bool, "Whether MsgSend and MsgMultiSend are allowed; modules move tokens in any case."),
});
export interface Params extends ValueOf<typeof Params> {}

/** What a fresh network has. */
export const parameters: ParamsType<Params> = {
  record: Params,
  defaults: { sendEnabled: true },
};

/** The package that clients know. */
export const api = service("cosmos.bank.v1beta1", "Tokens of accounts.", { lenient: true });

/** Denominations in a list: there is one, but a list of others is refused as the Cosmos SDK does. */
const MOST_COINS = 100;

/** Inputs or outputs: more do not fit a transaction of 1 MiB, CometBFT's limit. */
const MOST_SHARES = 20_000;

const coins = list(Coin, MOST_COINS);

export const MsgSend = api.message("MsgSend", "Sends tokens from the signer to an account.", {
  signer: "fromAddress",
  aminoName: "cosmos-sdk/MsgSend",
  fields: {
    fromAddress: field(1, refusedAs(address, invalidAddress("from address"))),
    toAddress: field(2, refusedAs(address, invalidAddress("to address"))),
    amount: field(3, coins),
  },
});
export type MsgSend = ValueOf<typeof MsgSend.request>;

export const Input = api.record("Input", "Tokens that an account gives.", {
  address: field(1, refusedAs(address, invalidAddress("input address"))),
  coins: field(2, coins),
});

export const Output = api.record("Output", "Tokens that an account gets.", {
  address: field(1, refusedAs(address, invalidAddress("output address"))),
  coins: field(2, coins),
});

export const MsgMultiSend = api.message("MsgMultiSend", "Sends tokens from the signer to several accounts.", {
  signer: "inputs",
  aminoName: "cosmos-sdk/MsgMultiSend",
  fields: {
    inputs: field(1, list(Input, MOST_SHARES), "One; more are refused."),
    outputs: field(2, list(Output, MOST_SHARES), "Their sum is the input."),
  },
});
export type MsgMultiSend = ValueOf<typeof MsgMultiSend.request>;

export const CoinSpent = cosmosEvent("coin_spent", "Tokens left an account.", "spender", "amount");
export const CoinReceived = cosmosEvent("coin_received", "Tokens entered an account.", "receiver", "amount");
export const Transfer = cosmosEvent("transfer", "Tokens went from one account to another.", "recipient", "sender", "amount");
export const Coinbase = cosmosEvent("coinbase", "Tokens were made.", "minter", "amount");
export const Burn = cosmosEvent("burn", "Tokens were unmade.", "burner", "amount");
export const Sender = cosmosEvent("message", "Who sent the tokens of a transfer.", "sender");

const DenomUnit = api.record("DenomUnit", "A unit of a token.", {
  denom: field(1, text),
  exponent: field(2, u32, "Base units in it, as a power of 10."),
  aliases: field(3, list(text, 1)),
});

export const Metadata = api.record("Metadata", "How wallets show a token.", {
  description: field(1, text),
  denomUnits: field(2, list(DenomUnit, 2)),
  base: field(3, text),
  display: field(4, text),
  name: field(5, text),
  symbol: field(6, text),
  uri: field(7, text),
  uriHash: field(8, text),
});
export interface Metadata extends ValueOf<typeof Metadata> {}

const SendEnabled = api.record("SendEnabled", "Whether a denomination may be sent.", {
  denom: field(1, text),
  enabled: field(2, bool),
});

const CosmosParams = api.record("Params", "The settings by the names of the Cosmos SDK.", {
  sendEnabled: field(1, list(SendEnabled, 0)),
  defaultSendEnabled: field(2, bool),
});

const holder = field(
  1,
  refusedAs(address, (reason) => new RangeError(`invalid address: ${reason}`)),
);
const denom = checked(
  text,
  (value) => {
    if (isDenomination(value)) return value;
    throw new RangeError(`invalid denom: ${JSON.stringify(value)}`);
  },
  ["nyz"],
);
/** One denomination makes one page. */
const all = list(Coin, 1);
const pagination = optional(PageRequest);
const amountOfDenom = {
  asks: { address: holder, denom: field(2, denom) },
  answers: { balance: field(1, Coin) },
};

export const QueryBalance = api.query("Balance", "What an account holds of one denomination.", amountOfDenom);

export const QueryAllBalances = api.query("AllBalances", "Everything an account holds.", {
  command: "balances",
  asks: { address: holder, pagination: field(2, pagination), resolveDenom: field(3, bool) },
  answers: { balances: field(1, all), pagination: field(2, PageResponse) },
});

export const QuerySpendableBalances = api.query("SpendableBalances", "Everything an account can spend now.", {
  asks: { address: holder, pagination: field(2, pagination) },
  answers: { balances: field(1, all), pagination: field(2, PageResponse) },
});

export const QuerySpendableBalanceByDenom = api.query(
  "SpendableBalanceByDenom",
  "What an account can spend now of one denomination.",
  amountOfDenom,
);

export const QueryTotalSupply = api.query("TotalSupply", "All tokens there are.", {
  command: "total",
  asks: { pagination: field(1, pagination) },
  answers: { supply: field(1, all), pagination: field(2, PageResponse) },
});

export const QuerySupplyOf = api.query("SupplyOf", "All tokens of one denomination.", {
  asks: { denom: field(1, denom) },
  answers: { amount: field(1, Coin) },
});

export const QueryDenomMetadata = api.query("DenomMetadata", "Name, symbol and decimals of a denomination.", {
  asks: { denom: field(1, denom) },
  answers: { metadata: field(1, Metadata) },
});

export const QueryDenomsMetadata = api.query("DenomsMetadata", "Names, symbols and decimals of all denominations.", {
  asks: { pagination: field(1, pagination) },
  answers: { metadatas: field(1, list(Metadata, 1)), pagination: field(2, PageResponse) },
});

export const QueryParams = api.query("Params", "Settings of bank.", {
  asks: {},
  answers: { params: field(1, CosmosParams) },
});

export const QuerySendEnabled = api.query("SendEnabled", "Which denominations may be sent, where that differs from the default.", {
  asks: { denoms: field(1, list(text, MOST_COINS)), pagination: field(99, pagination) },
  answers: { sendEnabled: field(1, list(SendEnabled, 1)) },
});
