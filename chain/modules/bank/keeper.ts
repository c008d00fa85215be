/** What later modules and the application ask of bank. Moving nothing does nothing. */

import { formatNyz } from "../../core/coins.ts";
import type { Context } from "../../core/module.ts";
import type { ReadState, WriteState } from "../../store/state.ts";
import { type Address, formatAddress, moduleAddress } from "../../types/address.ts";
import { type Amount, add, ZERO } from "../../types/amount.ts";
import { ensureAccount } from "../auth/keeper.ts";
import { Burn, Coinbase, CoinReceived, CoinSpent, Sender, Transfer } from "./records.ts";
import { balances, totals } from "./state.ts";
import { afterBurn, afterMint, withdraw } from "./transitions.ts";

/** Tokens of the account. */
export function balanceOf(state: ReadState, address: Address): Amount {
  return balances.get(state, address) ?? ZERO;
}

/** Sum of all balances. */
export function supplyOf(state: ReadState): Amount {
  return totals.require(state).supplyNyz;
}

/** Tokens made since genesis. */
export function mintedTotal(state: ReadState): Amount {
  return totals.require(state).mintedNyz;
}

/** Tokens unmade since genesis. */
export function burnedTotal(state: ReadState): Amount {
  return totals.require(state).burnedNyz;
}

/** Moves tokens and says so. @throws {LedgerError} sdk/5 if `from` holds less. */
export function transfer(context: Context, from: Address, to: Address, amount: Amount): void {
  if (amount === ZERO) return;
  move(context.state, from, to, amount);
  const sender = formatAddress(from);
  const recipient = formatAddress(to);
  const coins = formatNyz(amount);
  context.emit(CoinSpent.of({ spender: sender, amount: coins }));
  context.emit(CoinReceived.of({ receiver: recipient, amount: coins }));
  context.emit(Transfer.of({ recipient, sender, amount: coins }));
  context.emit(Sender.of({ sender }));
}

/** Moves tokens where nobody listens to events. @throws {LedgerError} sdk/5 if `from` holds less. */
export function move(state: WriteState, from: Address, to: Address, amount: Amount): void {
  if (amount === ZERO) return;
  debit(state, from, amount);
  credit(state, to, amount);
}

/** Makes tokens in the account of a module. */
export function mint(context: Context, moduleAccountName: string, amount: Amount): void {
  if (amount === ZERO) return;
  const minter = moduleAddress(moduleAccountName);
  totals.set(context.state, afterMint(totals.require(context.state), amount));
  giveTo(context, minter, amount);
  context.emit(Coinbase.of({ minter: formatAddress(minter), amount: formatNyz(amount) }));
}

/** Unmakes tokens of a module's account. @throws {LedgerError} sdk/5 if it holds less. */
export function burn(context: Context, moduleAccountName: string, amount: Amount): void {
  burnFrom(context, moduleAddress(moduleAccountName), amount);
}

/** Unmakes tokens of an account. @throws {LedgerError} sdk/5 if it holds less. */
export function burnFrom(context: Context, address: Address, amount: Amount): void {
  if (amount === ZERO) return;
  takeFrom(context, address, amount);
  totals.set(context.state, afterBurn(totals.require(context.state), amount));
  context.emit(Burn.of({ burner: formatAddress(address), amount: formatNyz(amount) }));
}

/** Takes tokens out of an account, to be given to others in the same message. */
export function takeFrom(context: Context, from: Address, amount: Amount): void {
  debit(context.state, from, amount);
  context.emit(CoinSpent.of({ spender: formatAddress(from), amount: formatNyz(amount) }));
}

/** Gives an account tokens that were taken or made in the same message. */
export function giveTo(context: Context, to: Address, amount: Amount): void {
  credit(context.state, to, amount);
  context.emit(CoinReceived.of({ receiver: formatAddress(to), amount: formatNyz(amount) }));
}

function debit(state: WriteState, from: Address, amount: Amount): void {
  const left = withdraw(balanceOf(state, from), amount);
  if (left === ZERO) balances.delete(state, from);
  else balances.set(state, from, left);
}

/** Whoever holds tokens has an account, so only the first tokens need to make one. */
function credit(state: WriteState, to: Address, amount: Amount): void {
  const held = balances.get(state, to);
  if (held === undefined) ensureAccount({ state }, to);
  balances.set(state, to, add(held ?? ZERO, amount));
}
