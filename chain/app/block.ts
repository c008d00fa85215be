/** A decided block: begin, transactions, end, application hash. Synchronous, so that nothing comes between. */

import type { FinalizeBlockRequest, FinalizeBlockResponse } from "../abci/messages.ts";
import type { AbciEvent, ExecTxResult, Timestamp } from "../abci/values.ts";
import type { LedgerEvent } from "../core/events.ts";
import type { BlockInfo, Context } from "../core/module.ts";
import { sdkError } from "../core/sdkErrors.ts";
import { epochEndingAt } from "../modules/epochs/keeper.ts";
import type { Overlay } from "../store/overlay.ts";
import { lastBlock } from "./chainRecord.ts";
import type { ChainState, PendingBlock } from "./chainState.ts";
import { execute, refusal, toAbciEvent } from "./execute.ts";
import { NO_GAS } from "./gas.ts";
import type { Decoded } from "./transactionCache.ts";

/** Milliseconds since 1970, rounded down. */
export function timestampMs({ seconds, nanos }: Timestamp): number {
  return Number(seconds) * 1000 + Math.floor(nanos / 1_000_000);
}

/**
 * Executes a block, whose transactions were decoded in order, on a fresh overlay and prepares its version. A pure function of the block and the committed state.
 *
 * @throws {Error} for a height that cannot follow, or a bug in a module.
 */
export function executeBlock(
  chain: ChainState,
  request: FinalizeBlockRequest,
  decoded: readonly Decoded[],
): { readonly response: FinalizeBlockResponse; readonly pending: PendingBlock } {
  const { height } = request;
  if (height !== chain.nextHeight) {
    throw new Error(`block ${height} cannot follow: the next height is ${chain.nextHeight}`);
  }
  const overlay = chain.open();
  const block: BlockInfo = { height, timeMs: timestampMs(request.time) };
  const events: AbciEvent[] = [];
  const hooks = (mode: string): Context => ({
    chainId: chain.record.chainId,
    block,
    state: overlay,
    emit: (event: LedgerEvent) =>
      void events.push(toAbciEvent(event, { key: "mode", value: mode })),
  });
  const begin = hooks("BeginBlock");
  for (const module of chain.modules) module.beginBlock?.(begin);
  const txResults = executeTransactions(chain, decoded, block, overlay);
  const end = hooks("EndBlock");
  for (const module of chain.modules) module.endBlock?.(end);
  const epoch = epochEndingAt(overlay, height);
  if (epoch !== undefined) for (const module of chain.modules) module.endEpoch?.(end, epoch);
  lastBlock.set(overlay, { timeMs: block.timeMs });
  const changes = overlay.changes();
  const appHash = chain.multistore.prepare(changes, height);
  return {
    response: { events, txResults, appHash },
    pending: { height, timeMs: block.timeMs, appHash, changes },
  };
}

function executeTransactions(
  chain: ChainState,
  decoded: readonly Decoded[],
  block: BlockInfo,
  state: Overlay,
): readonly ExecTxResult[] {
  const rules = chain.rules("deliver", state);
  const place = { block, state };
  let gasLeft = rules.maxBlockGas < 0 ? Number.POSITIVE_INFINITY : rules.maxBlockGas;
  return decoded.map((entry) => {
    if (entry instanceof Error) return refusal(entry, NO_GAS);
    if (gasLeft <= 0) return refusal(sdkError("OutOfGas", "no block gas left to run tx"), NO_GAS);
    const { result } = execute(place, entry, rules);
    gasLeft -= Math.min(result.gasUsed, result.gasWanted);
    return result;
  });
}
