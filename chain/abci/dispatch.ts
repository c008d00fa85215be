/** Request → application method, and the order in which methods may run. */

import type { AbciApplication, Awaitable } from "./application.ts";
import type { RequestName, Requests, Responses } from "./envelope.ts";
import type { CheckTxRequest, CheckTxResponse } from "./messages.ts";

/** Methods that the application answers one request at a time. */
export type MethodName = Exclude<RequestName, "echo" | "flush" | "checkTx">;

/** Methods that wait for none of the others: they read committed state, or serve strangers. */
const SHARED: ReadonlySet<MethodName> = new Set(["query", "listSnapshots", "loadSnapshotChunk"]);

/** Calls the application; rejects or throws whatever it does. */
export interface Dispatcher {
  /** One answer for each request. */
  checkTxs(requests: readonly CheckTxRequest[]): Awaitable<readonly CheckTxResponse[]>;
  answer<N extends MethodName>(name: N, request: Requests[N]): Awaitable<Responses[N]>;
}

/** The dispatcher of `application`. */
export function createDispatcher(application: AbciApplication): Dispatcher {
  const lane = new Lane();
  return {
    checkTxs(requests) {
      return whenKnown(application.checkTxs(requests), (responses) => {
        if (responses.length === requests.length) return responses;
        throw new Error(`${responses.length} answers for ${requests.length} transactions`);
      });
    },
    answer(name, request) {
      const call = () => callMethod(application, name, request);
      return SHARED.has(name) ? call() : lane.run(call);
    },
  };
}

/** `next` of `value`, at once if it is known already. */
export function whenKnown<T, R>(value: Awaitable<T>, next: (value: T) => R): Awaitable<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}

function callMethod<N extends MethodName>(
  application: AbciApplication,
  name: N,
  request: Requests[N],
): Awaitable<Responses[N]> {
  const response = application[name](request as never) as Awaitable<Responses[N]>;
  if (name !== "finalizeBlock") return response;
  return whenKnown(response, (block) => {
    const expected = (request as Requests["finalizeBlock"]).txs.length;
    const found = (block as Responses["finalizeBlock"]).txResults.length;
    if (found === expected) return block;
    throw new Error(`${found} results for ${expected} transactions`);
  });
}

/**
 * Runs tasks strictly one after the other. A connection may break in the middle of a task, and the next one's first
 * request must find its end, for instance of a Commit.
 */
class Lane {
  #last: Promise<unknown> | undefined;

  run<T>(task: () => Awaitable<T>): Awaitable<T> {
    const result = this.#last === undefined ? task() : this.#last.then(task, task);
    if (!(result instanceof Promise)) return result;
    this.#last = result;
    const clear = (): void => {
      if (this.#last === result) this.#last = undefined;
    };
    result.then(clear, clear);
    return result;
  }
}
