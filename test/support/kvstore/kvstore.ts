/**
 * The application of CometBFT's own examples, `key=value` transactions, on our server: what the ABCI tests drive. Its
 * answers equal those of `abci-cli kvstore`, so that CometBFT's recorded example sessions apply.
 */

import type { AbciApplication } from "../../../chain/abci/application.ts";
import type {
  CheckTxRequest,
  CheckTxResponse,
  ExecTxResult,
  QueryResponse,
} from "../../../chain/abci/messages.ts";

/** Where committed state survives a restart. */
export interface KvstoreFile {
  load(): string | undefined;
  save(text: string): void;
}

/** State after a commit: how many transactions ever, and the pairs. */
interface Committed {
  readonly height: number;
  readonly size: number;
  readonly pairs: Readonly<Record<string, string>>;
}

const INVALID_FORMAT = 2;
const NONE: Committed = { height: 0, size: 0, pairs: {} };

/** A kvstore that starts from `file`, or forgets everything without one. */
export function createKvstore(file?: KvstoreFile): AbciApplication {
  const text = file?.load();
  let committed: Committed = text === undefined ? NONE : (JSON.parse(text) as Committed);
  let finalized = committed;

  return {
    info: () => ({
      data: `{"size":${committed.size}}`,
      version: "2.0.0",
      appVersion: 1,
      lastBlockHeight: committed.height,
      lastBlockAppHash: appHash(committed),
    }),
    initChain() {
      finalized = NONE;
      return { appHash: appHash(NONE) };
    },
    query: ({ data }) => answer(committed, data),
    checkTxs: (requests) => requests.map(checkTx),
    prepareProposal: ({ txs }) => ({
      txs: txs.filter(isValid).map((tx) => Buffer.from(asText(tx).replace(":", "="), "latin1")),
    }),
    processProposal: ({ txs }) => ({ status: txs.every(isValid) ? "accept" : "reject" }),
    extendVote: () => ({}),
    verifyVoteExtension: () => ({ status: "accept" }),
    finalizeBlock({ txs, height }) {
      const pairs = { ...committed.pairs };
      for (const tx of txs) {
        const [key, value] = asText(tx).split("=");
        if (isValid(tx)) pairs[key as string] = value as string;
      }
      finalized = { height, size: committed.size + txs.length, pairs };
      return { txResults: txs.map(result), appHash: appHash(finalized) };
    },
    commit() {
      committed = finalized;
      file?.save(JSON.stringify(committed));
      return {};
    },
    listSnapshots: () => ({ snapshots: [] }),
    offerSnapshot: () => ({ result: "reject" }),
    loadSnapshotChunk: () => ({}),
    applySnapshotChunk: () => ({ result: "abort" }),
  };
}

/** Transactions are bytes; latin1 keeps every one of them. */
function asText(tx: Uint8Array): string {
  return Buffer.from(tx).toString("latin1");
}

function isValid(tx: Uint8Array): boolean {
  return /^[^:=]+[:=][^:=]+$/s.test(asText(tx));
}

function checkTx({ tx }: CheckTxRequest): CheckTxResponse {
  return isValid(tx)
    ? { code: 0, gasWanted: 1, gasUsed: 0 }
    : { code: INVALID_FORMAT, gasWanted: 0, gasUsed: 0 };
}

function result(tx: Uint8Array): ExecTxResult {
  const [key, value] = asText(tx).split("=");
  const attribute = (name: string, text = "") => ({ key: name, value: text, index: true });
  const attributes = [attribute("creator", "Cosmoshi"), attribute("key", value ?? key)];
  return { code: 0, gasWanted: 0, gasUsed: 0, events: [{ type: "app", attributes }] };
}

function answer(committed: Committed, data: Uint8Array): QueryResponse {
  const value = Object.hasOwn(committed.pairs, asText(data))
    ? committed.pairs[asText(data)]
    : undefined;
  return {
    code: 0,
    log: value === undefined ? "does not exist" : "exists",
    key: data,
    value: Buffer.from(value ?? "", "latin1"),
    height: committed.height,
  };
}

/** Eight bytes that begin with the zigzag varint of the size, as Go's `PutVarint` leaves them. */
function appHash({ size }: Committed): Uint8Array {
  const hash = new Uint8Array(8);
  let rest = size * 2;
  for (let i = 0; rest > 0; i++, rest = Math.floor(rest / 128)) {
    hash[i] = (rest % 128) + (rest > 127 ? 128 : 0);
  }
  return hash;
}
