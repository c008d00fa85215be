/** What can go wrong between a client and the chain, by what the caller should do about it. */

/** Nobody who speaks for a chain answers at the address: try later, or another node. */
export class UnreachableError extends Error {
  readonly url: string;
  /** What happened instead of an answer. */
  readonly reason: string;

  constructor(url: string, reason: string, cause?: unknown) {
    super(`cannot reach the chain at ${url}: ${reason}`, { cause });
    this.name = "UnreachableError";
    this.url = url;
    this.reason = reason;
  }
}

/** The node answered, with an error of JSON-RPC. */
export class RpcError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = "RpcError";
    this.code = code;
  }
}

/** What gRPC servers of Cosmos chains put around the sentence of a refused query. */
const GRPC_WRAPPING =
  /^rpc error: code = \w+ desc = (.*?)(?:: (?:key not found|invalid request|unknown request))?$/s;

/** A query was refused; the message is the chain's sentence. */
export class QueryRefusedError extends Error {
  readonly code: number;
  readonly codespace: string;

  constructor(refusal: { code: number; codespace: string; log: string }) {
    super(GRPC_WRAPPING.exec(refusal.log)?.[1] ?? refusal.log);
    this.name = "QueryRefusedError";
    this.code = refusal.code;
    this.codespace = refusal.codespace;
  }

  /** Code 22 of codespace `sdk`: there is no such record. */
  get notFound(): boolean {
    return this.codespace === "sdk" && this.code === 22;
  }
}

/** The chain refused a transaction, before or in a block. */
export class TransactionRefusedError extends Error {
  readonly hash: string;
  readonly code: number;
  readonly codespace: string;

  constructor(refusal: { hash: string; code: number; codespace: string; log: string }) {
    super(refusal.log);
    this.name = "TransactionRefusedError";
    this.hash = refusal.hash;
    this.code = refusal.code;
    this.codespace = refusal.codespace;
  }
}

/** A transaction was accepted but stands in no block yet. */
export class InclusionTimeoutError extends Error {
  readonly hash: string;

  constructor(hash: string, seconds: number) {
    super(
      `transaction ${hash} is in no block after ${seconds} s; it may still be: look it up by its hash`,
    );
    this.name = "InclusionTimeoutError";
    this.hash = hash;
  }
}
