/** `cosmos.bank.v1beta1.MsgSend` and `MsgMultiSend`. */

import { areValidCoins, formatCoins, formatNyz } from "../../core/coins.ts";
import { handles } from "../../core/handlers.ts";
import type { Context, MessageRoute } from "../../core/module.ts";
import { sdkError } from "../../core/sdkErrors.ts";
import type { Coin } from "../../schema/cosmos.ts";
import { type Address, formatAddress } from "../../types/address.ts";
import { type Amount, DENOM } from "../../types/amount.ts";
import { isModuleAccount } from "../auth/keeper.ts";
import { bankError } from "./errors.ts";
import { giveTo, takeFrom, transfer } from "./keeper.ts";
import { MsgMultiSend, MsgSend, Sender, Transfer } from "./records.ts";
import { params } from "./state.ts";
import { withdraw } from "./transitions.ts";

/** Gas of one balance taken or given. */
const GAS_PER_BALANCE = 10_000;

const LARGEST = (1n << 128n) - 1n;

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

const msgSend = handles(MsgSend, {
  check: ({ amount }) => checkCoins(amount),
  gas: () => 2 * GAS_PER_BALANCE,
  execute(context, { fromAddress, toAddress, amount }) {
    checkSendEnabled(context);
    checkRecipient(context, toAddress);
    transfer(context, fromAddress, toAddress, onlyNyz(amount));
  },
});

function checkMultiSend({ inputs, outputs }: MsgMultiSend): void {
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

const msgMultiSend = handles(MsgMultiSend, {
  signers: ({ inputs }) => inputs.map(({ address }) => address),
  check: checkMultiSend,
  gas: ({ inputs, outputs }) => (inputs.length + outputs.length) * GAS_PER_BALANCE,
  execute(context, { inputs, outputs }) {
    checkSendEnabled(context);
    for (const { address } of outputs) checkRecipient(context, address);
    for (const { address, coins } of inputs) {
      context.emit(Sender.of({ sender: formatAddress(address) }));
      takeFrom(context, address, onlyNyz(coins));
    }
    for (const { address, coins } of outputs) {
      const amount = onlyNyz(coins);
      giveTo(context, address, amount);
      context.emit(Transfer.of({ recipient: formatAddress(address), amount: formatNyz(amount) }));
    }
  },
});

/** The messages of bank. */
export const messages: readonly MessageRoute[] = [msgSend, msgMultiSend];
