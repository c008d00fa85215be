/** Runs a transaction on the mempool's view of state and forgets it, to learn its gas. */

import { LedgerError } from "../core/errors.ts";
import { sdkError } from "../core/sdkErrors.ts";
import { Overlay } from "../store/overlay.ts";
import type { ChainState } from "./chainState.ts";
import { SimulateRequest, SimulateResponse, SimulationResponse } from "./cosmosRecords.ts";
import { execute, type Outcome } from "./execute.ts";

/** Answers `/app/simulate`: bytes of a transaction → `SimulationResponse`. @throws {LedgerError} what refuses it. */
export function simulate(chain: ChainState, bytes: Uint8Array): Uint8Array {
  const outcome = run(chain, bytes);
  const { codespace = "sdk", code, log = "" } = outcome.result;
  if (code !== 0) {
    throw new LedgerError({ codespace, code, reason: "Simulated", text: log, details: {} });
  }
  return SimulationResponse.encode(describe(outcome));
}

/** Answers `cosmos.tx.v1beta1.Service/Simulate`. @throws {LedgerError} sdk/6 with what refuses it, as the SDK does. */
export function simulateService(chain: ChainState, request: Uint8Array): Uint8Array {
  const outcome = run(chain, transactionOf(request));
  const { code, log, gasUsed } = outcome.result;
  if (code !== 0) {
    const text = `rpc error: code = Unknown desc = ${log} with gas used: '${gasUsed}'`;
    throw sdkError("UnknownRequest", text);
  }
  return SimulateResponse.encode(describe(outcome));
}

/** The transaction of a `SimulateRequest`: `tx_bytes`, or the deprecated `tx`, whose encoding is the same. */
function transactionOf(request: Uint8Array): Uint8Array {
  const { tx, txBytes } = SimulateRequest.decodeLenient(request);
  if (txBytes.length > 0) return txBytes;
  if (tx.length > 0) return tx;
  throw sdkError("InvalidRequest", "empty txBytes is not allowed");
}

/** As it would run in the next block: after what that block begins with, such as a new epoch. */
function run(chain: ChainState, bytes: Uint8Array): Outcome {
  const entry = chain.cache.decode(bytes);
  const block = { height: chain.nextHeight, timeMs: chain.timeMs };
  const state = new Overlay(chain.check);
  const begin = { chainId: chain.record.chainId, block, state, emit: () => undefined };
  for (const module of chain.modules) module.beginBlock?.(begin);
  return execute({ block, state }, entry, chain.rules("simulate", state));
}

function describe({ result, answers }: Outcome): SimulationResponse {
  const { gasWanted, gasUsed, data = NOTHING, log = "", events = [] } = result;
  return {
    gasInfo: { gasWanted, gasUsed },
    result: { data, log, events, msgResponses: answers },
  };
}

const NOTHING: Uint8Array = new Uint8Array(0);
