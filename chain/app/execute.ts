/** One transaction: authenticated, charged, its messages run on an overlay that is kept or dropped as a whole. */

import type { AbciEvent, EventAttribute, ExecTxResult } from "../abci/values.ts";
import { LedgerError } from "../core/errors.ts";
import type { LedgerEvent } from "../core/events.ts";
import type { BlockInfo, Context } from "../core/module.ts";
import { SDK_ERRORS } from "../core/sdkErrors.ts";
import type { Any } from "../schema/cosmos.ts";
import { Overlay } from "../store/overlay.ts";
import type { WriteState } from "../store/state.ts";
import { formatAddress } from "../types/address.ts";
import { authenticate } from "./ante.ts";
import type { AnteRules } from "./anteRules.ts";
import { TxMsgData } from "./cosmosRecords.ts";
import { GasMeter } from "./gas.ts";
import type { PreparedMessage } from "./transaction.ts";
import type { CachedTransaction } from "./transactionCache.ts";

/** Where a transaction runs. */
export interface ExecutionPlace {
  readonly block: BlockInfo;
  /** Takes the fee and the signers' sequences in any case, and what the messages write if all succeed. */
  readonly state: WriteState;
}

/** Outcome of a transaction; `answers` are empty unless it succeeded. */
export interface Outcome {
  readonly result: ExecTxResult;
  readonly answers: readonly Any[];
}

/** The outcome of a refusal. */
export function refusal(error: LedgerError, gas: { wanted: number; used: number }): ExecTxResult {
  return {
    code: error.code,
    codespace: error.codespace,
    log: error.message,
    gasWanted: gas.wanted,
    gasUsed: gas.used,
  };
}

/** Only a refusal may be answered; anything else is a bug. */
export function asRefusal(error: unknown): LedgerError {
  if (error instanceof LedgerError) return error;
  throw error;
}

/** Checks and charges a transaction without running its messages, as the mempool and proposals do. */
export function admit(
  place: ExecutionPlace,
  entry: CachedTransaction,
  rules: AnteRules,
): ExecTxResult {
  const gas = new GasMeter(entry.transaction.fee.gasLimit, true);
  const { block, state } = place;
  try {
    const context: Context = { chainId: rules.chainId, block, state, emit: () => undefined };
    authenticate(context, entry, rules, gas);
    return { code: 0, gasWanted: gas.wanted, gasUsed: gas.used };
  } catch (error) {
    return refusal(asRefusal(error), gas);
  }
}

/** Runs a transaction. */
export function execute(
  place: ExecutionPlace,
  entry: CachedTransaction,
  rules: AnteRules,
): Outcome {
  const gas = new GasMeter(entry.transaction.fee.gasLimit, rules.purpose !== "simulate");
  const events: AbciEvent[] = [];
  const { block, state } = place;
  const { chainId } = rules;
  try {
    const emit = (event: LedgerEvent): void => void events.push(toAbciEvent(event));
    authenticate({ chainId, block, state, emit }, entry, rules, gas);
  } catch (error) {
    return { result: refusal(asRefusal(error), gas), answers: [] };
  }
  const overlay = new Overlay(state);
  const paid = events.length;
  let index = 0;
  try {
    const answers: Any[] = [];
    for (const message of entry.transaction.messages) {
      gas.consume(message.gas, message.route.declared.type);
      const run = { chainId, block, state: overlay, events, index };
      answers.push({
        typeUrl: `/${message.route.declared.type}Response`,
        value: runMessage(run, message),
      });
      index += 1;
    }
    overlay.flushInto(state);
    const data = TxMsgData.encode({ msgResponses: answers });
    const success = { code: 0, data, gasWanted: gas.wanted, gasUsed: gas.used, events };
    return { result: success, answers };
  } catch (error) {
    events.length = paid;
    const refused = refusal(asRefusal(error), gas);
    const isOutOfGas = refused.codespace === "sdk" && refused.code === SDK_ERRORS.OutOfGas.code;
    const place = isOutOfGas ? "" : `failed to execute message; message index: ${index}: `;
    return { result: { ...refused, log: place + refused.log, events }, answers: [] };
  }
}

interface MessageRun {
  readonly chainId: string;
  readonly block: BlockInfo;
  readonly state: WriteState;
  /** Takes the events. */
  readonly events: AbciEvent[];
  readonly index: number;
}

function runMessage(run: MessageRun, message: PreparedMessage): Uint8Array {
  const { chainId, block, state, events, index } = run;
  const added = { key: "msg_index", value: String(index) };
  const emitted: LedgerEvent[] = [];
  const emit = (event: LedgerEvent): void => void emitted.push(event);
  const answer = message.route.execute({ chainId, block, state, emit }, message.value);
  const head = messageEvent(message, emitted);
  events.push(toAbciEvent(head, added));
  for (const event of emitted) events.push(toAbciEvent(event, added));
  return answer;
}

/** The event that says what was done and by whom; with the module's name unless the handler told it. */
function messageEvent(
  { route: { declared }, signers }: PreparedMessage,
  emitted: readonly LedgerEvent[],
): LedgerEvent {
  const [first] = signers;
  const attributes: Record<string, string> = { action: `/${declared.type}` };
  if (first !== undefined) attributes["sender"] = formatAddress(first);
  const isNamed = emitted.some((event) => event.attributes["module"] !== undefined);
  if (!isNamed) attributes["module"] = declared.type.split(".")[1] ?? "";
  return { type: "message", attributes };
}

/** The event in the form CometBFT's indexer takes, with an attribute added at its end, such as the message it came from. */
export function toAbciEvent(
  event: LedgerEvent,
  added?: { readonly key: string; readonly value: string },
): AbciEvent {
  const { type, attributes } = event;
  const list: EventAttribute[] = [];
  for (const key in attributes) {
    const value = attributes[key] as string;
    list.push({ key, value, index: true });
  }
  if (added !== undefined) list.push({ ...added, index: true });
  return { type, attributes: list };
}
