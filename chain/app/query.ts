/** Path → answer, from committed state, with a proof where one is asked for. Never throws: strangers ask. */

import type { QueryRequest, QueryResponse } from "../abci/messages.ts";
import { LedgerError } from "../core/errors.ts";
import { QueryError } from "../core/module.ts";
import { type SdkReason, sdkError } from "../core/sdkErrors.ts";
import { keyOf, type ReadState } from "../store/state.ts";
import { utf8 } from "../types/bytes.ts";
import type { Logger } from "../types/logger.ts";
import type { ChainState } from "./chainState.ts";
import { serviceRoutes } from "./services.ts";
import { simulate } from "./simulate.ts";

const REASONS: Readonly<Record<QueryError["status"], SdkReason>> = {
  NotFound: "KeyNotFound",
  InvalidArgument: "InvalidRequest",
  FailedPrecondition: "InvalidRequest",
  Unimplemented: "UnknownRequest",
};

/** Answers queries. */
export class Queries {
  readonly #chain: ChainState;
  readonly #logger: Logger;
  readonly #services: ReturnType<typeof serviceRoutes>;

  constructor(chain: ChainState, logger: Logger) {
    this.#chain = chain;
    this.#logger = logger;
    this.#services = serviceRoutes(chain);
  }

  /** The answer; a refusal is a code. */
  answer(request: QueryRequest): QueryResponse {
    try {
      return this.#route(request);
    } catch (error) {
      const { codespace, code, message } = this.#refusalOf(request, error);
      return { code, codespace, log: message, height: this.#chain.height };
    }
  }

  #route(request: QueryRequest): QueryResponse {
    const { path } = request;
    if (path.startsWith("/p2p/filter/")) return { code: 0 };
    if (path === "/app/version") return this.#now(utf8(this.#chain.options.version));
    if (this.#chain.height === 0) {
      throw sdkError("InvalidHeight", "the chain has no block yet; please wait for the first");
    }
    if (path === "/app/simulate") return this.#now(simulate(this.#chain, request.data));
    const store = /^\/store\/([^/]+)\/key$/.exec(path)?.[1];
    if (store !== undefined) return this.#record(store, request);
    const service = this.#services.get(path);
    if (service !== undefined) return this.#now(service(request.data));
    const route = this.#chain.routes.queries.get(path);
    if (route === undefined) throw sdkError("UnknownRequest", "unknown query path");
    const { state, height } = this.#at(request.height);
    const { chainId } = this.#chain.record;
    const value = route.answer({ chainId, height, state }, request.data);
    return { code: 0, value, height };
  }

  #now(value: Uint8Array): QueryResponse {
    return { code: 0, value, height: this.#chain.height };
  }

  /** A record of a store; a proof verifies against the header after the height, so the latest has none yet. */
  #record(store: string, { data, height: asked, prove }: QueryRequest): QueryResponse {
    const { multistore, routes } = this.#chain;
    if (!routes.stores.includes(store)) {
      throw sdkError("UnknownRequest", `no such store: ${store}`);
    }
    if (data.length === 0) throw sdkError("InvalidRequest", "the key is empty");
    if (prove && (asked === 1 || this.#chain.height < 2)) {
      throw sdkError("InvalidRequest", "cannot query with proof when height <= 1");
    }
    const wanted = asked === 0 && prove ? this.#chain.height - 1 : asked;
    const { state, height } = this.#at(wanted);
    const key = keyOf(data);
    if (!prove) return { code: 0, key: data, value: state.get(store, key) ?? NOTHING, height };
    const { value = NOTHING, ops } = multistore.prove(height, store, key);
    return { code: 0, key: data, value, proofOps: { ops }, height };
  }

  #at(asked: number): { readonly state: ReadState; readonly height: number } {
    const { multistore, height: latest } = this.#chain;
    if (asked === 0 || asked === latest) return { state: multistore, height: latest };
    if (asked < 0) throw sdkError("InvalidHeight", "cannot query with height < 0");
    if (asked > latest) {
      throw sdkError("InvalidHeight", "cannot query with height in the future");
    }
    const state = multistore.at(asked);
    if (state !== undefined) return { state, height: asked };
    throw sdkError(
      "InvalidRequest",
      `state of height ${asked} is not kept (kept: ${multistore.oldestVersion} to ${latest})`,
    );
  }

  #refusalOf({ path }: QueryRequest, error: unknown): LedgerError {
    if (error instanceof LedgerError) return error;
    const { message } = error as Error;
    if (error instanceof QueryError) {
      const text = `rpc error: code = ${error.status} desc = ${message}`;
      return sdkError(REASONS[error.status], text);
    }
    this.#logger.warn("query refused", { path, reason: message });
    return sdkError("InvalidRequest", message);
  }
}

const NOTHING: Uint8Array = new Uint8Array(0);
