/** `cosmos.bank.v1beta1.MsgSend` and `MsgMultiSend`. */

import { areValidCoins, type Coin, decodeCoin, formatCoins, formatNyz } from "../../core/coins.ts";
import { type Context, type MessageRoute, message } from "../../core/module.ts";
import { ProtobufReader } from "../../core/protobuf.ts";
import { sdkError } from "../../core/sdkErrors.ts";
import { type Address, formatAddress, parseAddress } from "../../types/address.ts";
import { type Amount, DENOM } from "../../types/amount.ts";
import { isModuleAccount } from "../auth/keeper.ts";
import { bankError } from "./errors.ts";
import { giveTo, takeFrom, transfer } from "./keeper.ts";
import { params } from "./state.ts";
import { withdraw } from "./transitions.ts";

interface Send {
  readonly from: Address;
  readonly to: Address;
  readonly coins: readonly Coin[];
}

interface Share {
  readonly address: Address;
  readonly coins: readonly Coin[];
}

interface MultiSend {
  readonly inputs: readonly Share[];
  readonly outputs: readonly Share[];
}

/** Gas of one balance taken or given. */
const GAS_PER_BALANCE = 10_000;

const EMPTY: Uint8Array = new Uint8Array(0);

const LARGEST = (1n << 128n) - 1n;

function readAddress(text: string, role: string): Address {
  try {
    return parseAddress(text);
  } catch (error) {
    throw sdkError("InvalidAddress", `invalid ${role}: ${(error as Error).message}`);
  }
}

function checkCoins(coins: readonly Coin[]): void {
  if (coins.length === 0 || !areValidCoins(coins)) {
    throw sdkError("InvalidCoins", formatCoins(coins));
  }
}

/** The nyz of a list of coins. @throws {LedgerError} sdk/5 if there are others, which nobody has. */
function onlyNyz(coins: readonly Coin[]): Amount {
  const [coin] = coins;
  const other = coins.find(({ denom }) => denom !== DENOM);
  if (coin === undefined || other !== undefined) {
    const { denom, amount } = other ?? { denom: DENOM, amount: 0n };
    throw sdkError(
      "InsufficientFunds",
      `spendable balance 0${denom} is smaller than ${amount}${denom}`,
    );
  }
  if (coin.amount > LARGEST) withdraw(0n as Amount, coin.amount);
  return coin.amount as Amount;
}

function checkSendEnabled(context: Context): void {
  if (!params.require(context.state).sendEnabled) throw bankError("SendDisabled", { denom: DENOM });
}

function checkRecipient(context: Context, to: Address): void {
  if (isModuleAccount(context.state, to)) {
    throw sdkError("Unauthorized", `${formatAddress(to)} is not allowed to receive funds`);
  }
}

function decodeShare(bytes: Uint8Array, role: string): Share {
  const reader = new ProtobufReader(bytes);
  let address = "";
  const coins: Coin[] = [];
  while (reader.next()) {
    if (reader.field === 1) address = reader.text();
    else if (reader.field === 2) coins.push(decodeCoin(reader.item()));
    else throw reader.unknown();
  }
  return { address: readAddress(address, role), coins };
}

const msgSend: MessageRoute = message<Send>({
  type: "cosmos.bank.v1beta1.MsgSend",
  summary: "Sends tokens from the signer to an account.",
  aminoName: "cosmos-sdk/MsgSend",
  decode(bytes) {
    const reader = new ProtobufReader(bytes);
    let from = "";
    let to = "";
    const coins: Coin[] = [];
    while (reader.next()) {
      if (reader.field === 1) from = reader.text();
      else if (reader.field === 2) to = reader.text();
      else if (reader.field === 3) coins.push(decodeCoin(reader.item()));
      else throw reader.unknown();
    }
    return {
      from: readAddress(from, "from address"),
      to: readAddress(to, "to address"),
      coins,
    };
  },
  signers: ({ from }) => [from],
  check: ({ coins }) => checkCoins(coins),
  gas: () => 2 * GAS_PER_BALANCE,
  execute(context, { from, to, coins }) {
    checkSendEnabled(context);
    checkRecipient(context, to);
    transfer(context, from, to, onlyNyz(coins));
    return EMPTY;
  },
});

function checkMultiSend({ inputs, outputs }: MultiSend): void {
  const [input] = inputs;
  if (input === undefined) throw bankError("NoInputs");
  if (inputs.length > 1) throw bankError("MultipleSenders");
  if (outputs.length === 0) throw bankError("NoOutputs");
  checkCoins(input.coins);
  const sums = new Map<string, bigint>();
  for (const { coins } of outputs) {
    checkCoins(coins);
    for (const { denom, amount } of coins) sums.set(denom, (sums.get(denom) ?? 0n) + amount);
  }
  const matches = input.coins.every(({ denom, amount }) => sums.get(denom) === amount);
  if (!matches || sums.size !== input.coins.length) throw bankError("InputOutputMismatch");
}

const msgMultiSend: MessageRoute = message<MultiSend>({
  type: "cosmos.bank.v1beta1.MsgMultiSend",
  summary: "Sends tokens from the signer to several accounts.",
  aminoName: "cosmos-sdk/MsgMultiSend",
  decode(bytes) {
    const reader = new ProtobufReader(bytes);
    const inputs: Share[] = [];
    const outputs: Share[] = [];
    while (reader.next()) {
      if (reader.field === 1) inputs.push(decodeShare(reader.item(), "input address"));
      else if (reader.field === 2) outputs.push(decodeShare(reader.item(), "output address"));
      else throw reader.unknown();
    }
    return { inputs, outputs };
  },
  signers: ({ inputs }) => inputs.map(({ address }) => address),
  check: checkMultiSend,
  gas: ({ inputs, outputs }) => (inputs.length + outputs.length) * GAS_PER_BALANCE,
  execute(context, { inputs, outputs }) {
    checkSendEnabled(context);
    for (const { address } of outputs) checkRecipient(context, address);
    for (const { address, coins } of inputs) {
      context.emit({ type: "message", attributes: { sender: formatAddress(address) } });
      takeFrom(context, address, onlyNyz(coins));
    }
    for (const { address, coins } of outputs) {
      const amount = onlyNyz(coins);
      giveTo(context, address, amount);
      context.emit({
        type: "transfer",
        attributes: { recipient: formatAddress(address), amount: formatNyz(amount) },
      });
    }
    return EMPTY;
  },
});

/** The messages of bank. */
export const messages: readonly MessageRoute[] = [msgSend, msgMultiSend];
