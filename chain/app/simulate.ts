/** Runs a transaction on the mempool's view of state and forgets it, to learn its gas. */

import { GasInfo, Result, SimulationResponse } from "cosmjs-types/cosmos/base/abci/v1beta1/abci";
import { SimulateResponse } from "cosmjs-types/cosmos/tx/v1beta1/service";
import { LedgerError } from "../core/errors.ts";
import { ProtobufReader } from "../core/protobuf.ts";
import { sdkError } from "../core/sdkErrors.ts";
import { Overlay } from "../store/overlay.ts";
import type { ChainState } from "./chainState.ts";
import { execute, type Outcome } from "./execute.ts";

/** Answers `/app/simulate`: bytes of a transaction → `SimulationResponse`. @throws {LedgerError} what refuses it. */
export function simulate(chain: ChainState, bytes: Uint8Array): Uint8Array {
  const outcome = run(chain, bytes);
  const { codespace = "sdk", code, log = "" } = outcome.result;
  if (code !== 0) {
    throw new LedgerError({ codespace, code, reason: "Simulated", text: log, details: {} });
  }
  const { gasInfo, result } = describe(outcome);
  return SimulationResponse.encode({ gasInfo, result }).finish();
}

/** Answers `cosmos.tx.v1beta1.Service/Simulate`. @throws {LedgerError} sdk/6 with what refuses it, as the SDK does. */
export function simulateService(chain: ChainState, request: Uint8Array): Uint8Array {
  const outcome = run(chain, transactionOf(request));
  const { code, log, gasUsed } = outcome.result;
  if (code !== 0) {
    const text = `rpc error: code = Unknown desc = ${log} with gas used: '${gasUsed}'`;
    throw sdkError("UnknownRequest", text);
  }
  return SimulateResponse.encode(describe(outcome)).finish();
}

/** The transaction of a `SimulateRequest`: `tx_bytes`, or the deprecated `tx`, whose encoding is the same. */
function transactionOf(request: Uint8Array): Uint8Array {
  const reader = new ProtobufReader(request);
  let deprecated: Uint8Array = new Uint8Array(0);
  let bytes: Uint8Array = deprecated;
  while (reader.next()) {
    if (reader.field === 1) deprecated = reader.bytes();
    else if (reader.field === 2) bytes = reader.bytes();
    else throw reader.unknown();
  }
  if (bytes.length > 0) return bytes;
  if (deprecated.length > 0) return deprecated;
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

function describe({ result, answers }: Outcome): { gasInfo: GasInfo; result: Result } {
  const gasInfo = GasInfo.fromPartial({
    gasWanted: BigInt(result.gasWanted),
    gasUsed: BigInt(result.gasUsed),
  });
  const { data, log = "", events = [] } = result;
  const described = Result.fromPartial({
    data: data ?? new Uint8Array(0),
    log,
    events: events.map(({ type, attributes }) => ({ type, attributes: [...attributes] })),
    msgResponses: [...answers],
  });
  return { gasInfo, result: described };
}
