/** What can go wrong between a client and the chain, by what the caller should do about it. */

/** Nobody answers at the address: try later, or another node. */
export class UnreachableError extends Error {
  readonly url: string;

  constructor(url: string, cause: unknown) {
    super(`cannot reach the chain at ${url}: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
    this.name = "UnreachableError";
    this.url = url;
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

/** A query was refused. */
export class QueryRefusedError extends Error {
  readonly code: number;
  readonly codespace: string;

  constructor(refusal: { code: number; codespace: string; log: string }) {
    super(refusal.log);
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
