/** A fake RPC that speaks for a small chain: status, accounts, simulation, mempool, blocks. */

import { BaseAccount } from "cosmjs-types/cosmos/auth/v1beta1/auth";
import { QueryAccountRequest, QueryAccountResponse } from "cosmjs-types/cosmos/auth/v1beta1/query";
import { SimulationResponse } from "cosmjs-types/cosmos/base/abci/v1beta1/abci";
import { AuthInfo, TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import { fromHex, toHex } from "../../chain/types/bytes.ts";
import { sha256 } from "../../chain/types/hash.ts";
import { type FakeRpc, startFakeRpc } from "./fakeRpc.ts";

/** A refusal as ABCI has it. */
export interface Refusal {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
}

/** The small chain. */
export interface FakeChain {
  readonly rpc: FakeRpc;
  height: number;
  /** Sequence that the last block left. */
  committedSequence: number;
  /** Sequence after the transactions that wait. */
  mempoolSequence: number;
  gasUsed: number;
  /** Refuses whatever is simulated. */
  refusesSimulation: Refusal | undefined;
  /** Refuses in the block what the mempool took. */
  refusesInBlock: Refusal | undefined;
  /** Transactions are in a block as soon as they are asked for. */
  includes: boolean;
  /** What was broadcast. */
  readonly transactions: { readonly sequence: number; readonly gas: number }[];
  /** Answers of other queries: path → request bytes → response bytes. */
  readonly queries: Map<string, (request: Uint8Array) => Uint8Array | Refusal>;
}

/** Chain id of every fake chain. */
export const FAKE_CHAIN_ID = "yizhan-fake-1";

/** Starts one on a free port. */
export async function startFakeChain(): Promise<FakeChain> {
  const rpc = await startFakeRpc();
  const chain: FakeChain = {
    rpc,
    height: 5,
    committedSequence: 0,
    mempoolSequence: 0,
    gasUsed: 20_000,
    refusesSimulation: undefined,
    refusesInBlock: undefined,
    includes: true,
    transactions: [],
    queries: new Map(),
  };
  rpc.answers.set("status", () => status(chain));
  rpc.answers.set("abci_query", ({ path = "", data = "" }) => ({
    response: response(query(chain, path, fromHex(data))),
  }));
  rpc.answers.set("broadcast_tx_sync", ({ tx = "" }) =>
    broadcast(chain, Buffer.from(tx, "base64")),
  );
  rpc.answers.set("tx_search", ({ query: text = "" }) => ({ txs: search(chain, text) }));
  return chain;
}

function status({ height }: FakeChain): object {
  return {
    node_info: { network: FAKE_CHAIN_ID, version: "0.38.25", moniker: "fake" },
    sync_info: {
      latest_block_height: String(height),
      latest_app_hash: "",
      latest_block_time: "",
      catching_up: false,
    },
  };
}

function response(answer: Uint8Array | Refusal): object {
  if (!(answer instanceof Uint8Array)) return { ...answer, value: null };
  return { code: 0, codespace: "", log: "", value: Buffer.from(answer).toString("base64") };
}

function query(chain: FakeChain, path: string, request: Uint8Array): Uint8Array | Refusal {
  if (path === "/cosmos.auth.v1beta1.Query/Account") return account(chain, request);
  if (path === "/app/simulate") return simulate(chain, request);
  const answer = chain.queries.get(path);
  return answer?.(request) ?? { code: 6, codespace: "sdk", log: `unknown query path ${path}` };
}

function account(chain: FakeChain, request: Uint8Array): Uint8Array | Refusal {
  const { address } = QueryAccountRequest.decode(request);
  if (chain.committedSequence < 0) return { code: 22, codespace: "sdk", log: "no account" };
  const fields = { address, accountNumber: 3n, sequence: BigInt(chain.committedSequence) };
  const value = BaseAccount.encode(BaseAccount.fromPartial(fields)).finish();
  const any = { typeUrl: "/cosmos.auth.v1beta1.BaseAccount", value };
  return QueryAccountResponse.encode({ account: any }).finish();
}

function simulate(chain: FakeChain, transaction: Uint8Array): Uint8Array | Refusal {
  const { refusesSimulation, gasUsed } = chain;
  const refusal = refusesSimulation ?? sequenceRefusal(chain, sequenceOf(transaction));
  if (refusal !== undefined) return refusal;
  const fields = { gasInfo: { gasUsed: BigInt(gasUsed) } };
  return SimulationResponse.encode(SimulationResponse.fromPartial(fields)).finish();
}

function broadcast(chain: FakeChain, transaction: Uint8Array): object {
  const sequence = sequenceOf(transaction);
  const hash = toHex(sha256(transaction)).toUpperCase();
  const refusal = sequenceRefusal(chain, sequence);
  if (refusal !== undefined) return { hash, ...refusal };
  chain.mempoolSequence += 1;
  chain.transactions.push({ sequence, gas: gasOf(transaction) });
  return { hash, code: 0, codespace: "", log: "" };
}

function sequenceRefusal({ mempoolSequence }: FakeChain, sequence: number): Refusal | undefined {
  if (sequence === mempoolSequence) return undefined;
  const log = `account sequence mismatch, expected ${mempoolSequence}, got ${sequence}: incorrect account sequence`;
  return { code: 32, codespace: "sdk", log };
}

function search(chain: FakeChain, text: string): object[] {
  if (!chain.includes) return [];
  chain.committedSequence = chain.mempoolSequence;
  const { code, codespace, log } = chain.refusesInBlock ?? { code: 0, codespace: "", log: "" };
  const gas = { gas_wanted: "26000", gas_used: String(chain.gasUsed) };
  const result = { code, codespace, log, ...gas, events: [] };
  return [{ hash: /'(.*)'/.exec(text)?.[1], height: String(chain.height), tx_result: result }];
}

function sequenceOf(transaction: Uint8Array): number {
  return Number(authInfoOf(transaction).signerInfos[0]?.sequence);
}

function gasOf(transaction: Uint8Array): number {
  return Number(authInfoOf(transaction).fee?.gasLimit);
}

function authInfoOf(transaction: Uint8Array): AuthInfo {
  return AuthInfo.decode(TxRaw.decode(transaction).authInfoBytes);
}
