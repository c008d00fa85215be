/** CheckTx, PrepareProposal and ProcessProposal: what may enter the mempool and a block. */

import type {
  CheckTxRequest,
  CheckTxResponse,
  PrepareProposalRequest,
  PrepareProposalResponse,
  ProcessProposalRequest,
  ProcessProposalResponse,
} from "../abci/messages.ts";
import { equal } from "../types/bytes.ts";
import type { Logger } from "../types/logger.ts";
import type { AnteRules } from "./anteRules.ts";
import type { ChainState } from "./chainState.ts";
import { admit, type ExecutionPlace, refusal } from "./execute.ts";
import { NO_GAS } from "./gas.ts";
import type { SignatureVerifier } from "./signatureVerifier.ts";
import type { PreparedMessage } from "./transaction.ts";
import {
  type CachedTransaction,
  type Decoded,
  decodeAll,
  onlyDecoded,
} from "./transactionCache.ts";
import { verifyAhead } from "./verifyAhead.ts";
import { verifyInside } from "./verifyInside.ts";

/** Says of transactions whether the mempool may hold them, and judges proposals. */
export class Mempool {
  readonly #chain: ChainState;
  readonly #verifier: SignatureVerifier;
  readonly #logger: Logger;
  /** The block this node proposed, which needs no second look. */
  #proposed: { readonly height: number; readonly txs: readonly Uint8Array[] } | undefined;

  constructor(chain: ChainState, verifier: SignatureVerifier, logger: Logger) {
    this.#chain = chain;
    this.#verifier = verifier;
    this.#logger = logger;
  }

  /** Answers in order; transactions see the fees and sequences of those before. */
  async checkTxs(requests: readonly CheckTxRequest[]): Promise<readonly CheckTxResponse[]> {
    const chain = this.#chain;
    const decoded = decodeAll(
      chain.cache,
      requests.map(({ tx }) => tx),
    );
    const fresh = onlyDecoded(decoded.filter((_, i) => requests[i]?.type === "new"));
    await verifyAhead(fresh, chain.check, chain.cache, this.#verifier);
    const place = this.#place(chain.check);
    const rules = {
      new: chain.rules("check", chain.check),
      recheck: chain.rules("recheck", chain.check),
    };
    const answers = requests.map(({ type }, i) =>
      this.#check(place, decoded[i] as Decoded, rules[type]),
    );
    this.#lookInside(onlyDecoded(decoded.filter((_, i) => isAdmitted(requests[i], answers[i]))));
    return answers;
  }

  /** In the background: the mempool does not wait for it, and a block that comes sooner verifies for itself. */
  #lookInside(admitted: readonly CachedTransaction[]): void {
    if (!admitted.some(({ transaction }) => transaction.messages.some(hasSignatures))) return;
    const { check, record } = this.#chain;
    verifyInside(admitted, check, record.chainId, this.#verifier).catch((error: Error) => {
      this.#logger.warn("signatures were not verified ahead", { reason: error.message });
    });
  }

  /** Fills a block with what fits and what the committed state allows, in the order of the mempool. */
  async prepare(request: PrepareProposalRequest): Promise<PrepareProposalResponse> {
    const chain = this.#chain;
    const decoded = decodeAll(chain.cache, request.txs);
    const overlay = chain.open();
    await verifyAhead(onlyDecoded(decoded), overlay, chain.cache, this.#verifier);
    const rules = chain.rules("propose", overlay);
    const place = this.#place(overlay);
    const txs: Uint8Array[] = [];
    let bytesLeft = request.maxTxBytes < 0 ? Number.MAX_SAFE_INTEGER : request.maxTxBytes;
    let gasLeft = rules.maxBlockGas < 0 ? Number.MAX_SAFE_INTEGER : rules.maxBlockGas;
    request.txs.forEach((tx, i) => {
      const entry = decoded[i] as Decoded;
      if (entry instanceof Error) return;
      const bytes = blockBytesOf(tx);
      const gas = entry.transaction.fee.gasLimit;
      if (bytes > bytesLeft || gas > gasLeft || admit(place, entry, rules).code !== 0) return;
      bytesLeft -= bytes;
      gasLeft -= gas;
      txs.push(tx);
    });
    this.#proposed = { height: request.height, txs };
    return { txs };
  }

  /** Accepts exactly the blocks that a correct `prepare` on the same committed state can make. */
  async process(request: ProcessProposalRequest): Promise<ProcessProposalResponse> {
    if (this.#isOwn(request)) return { status: "accept" };
    const chain = this.#chain;
    const decoded = decodeAll(chain.cache, request.txs);
    const overlay = chain.open();
    await verifyAhead(onlyDecoded(decoded), overlay, chain.cache, this.#verifier);
    const rules = chain.rules("propose", overlay);
    const place = this.#place(overlay);
    let gasLeft = rules.maxBlockGas < 0 ? Number.MAX_SAFE_INTEGER : rules.maxBlockGas;
    for (const [i, entry] of decoded.entries()) {
      const result = this.#check(place, entry, rules);
      gasLeft -= result.gasWanted;
      if (result.code === 0 && gasLeft >= 0) continue;
      const reason = gasLeft < 0 ? "more gas than a block may hold" : (result.log ?? "");
      this.#logger.warn("proposal rejected", { height: request.height, transaction: i, reason });
      return { status: "reject" };
    }
    return { status: "accept" };
  }

  #check(place: ExecutionPlace, entry: Decoded, rules: AnteRules): CheckTxResponse {
    return entry instanceof Error ? refusal(entry, NO_GAS) : admit(place, entry, rules);
  }

  #place(state: ExecutionPlace["state"]): ExecutionPlace {
    const { nextHeight: height, timeMs } = this.#chain;
    return { block: { height, timeMs }, state };
  }

  #isOwn({ height, txs }: ProcessProposalRequest): boolean {
    const own = this.#proposed;
    if (own?.height !== height || own.txs.length !== txs.length) return false;
    return own.txs.every((tx, i) => equal(tx, txs[i] as Uint8Array));
  }
}

function isAdmitted(
  request: CheckTxRequest | undefined,
  answer: CheckTxResponse | undefined,
): boolean {
  return request?.type === "new" && answer?.code === 0;
}

function hasSignatures({ route }: PreparedMessage): boolean {
  return route.signatures !== undefined;
}

/** Bytes of a transaction in a block: field tag, length, itself. */
function blockBytesOf(tx: Uint8Array): number {
  let lengthBytes = 1;
  for (let rest = tx.length >>> 7; rest > 0; rest >>>= 7) lengthBytes += 1;
  return 1 + lengthBytes + tx.length;
}
