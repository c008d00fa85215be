/** From declared messages and queries to the routes of the table of modules. */

import type { MessageType, ParamsQuery, QueryType } from "../schema/package.ts";
import type { ReadState } from "../store/state.ts";
import type { Address } from "../types/address.ts";
import type { SignatureCheck } from "../types/verification.ts";
import { argument } from "./listing.ts";
import type { Context, MessageRoute, QueryContext, QueryRoute } from "./module.ts";
import type { Params } from "./store.ts";

/** What a module does with a message `Q`, or with what it read in it, `M`. */
export interface Handler<Q, A, M = Q> {
  /**
   * Reads objects that the message holds as signed bytes, once, before everything else. What it answers still has the field that
   * names the signer. @throws {LedgerError} @throws {RangeError}
   */
  read?(message: Q): M;
  /** Who must have signed, where that is not one field. */
  signers?(message: NoInfer<M>): readonly Address[];
  /** Stateless rules. @throws {LedgerError} */
  check?(message: NoInfer<M>, chainId: string): void;
  /** Gas beyond size and signatures; follows from the message alone. */
  gas(message: NoInfer<M>): number;
  /** As in `MessageRoute`. */
  signatures?(state: ReadState, chainId: string, message: NoInfer<M>): readonly SignatureCheck[];
  /** Changes state; answers nothing where nothing is declared. @throws {LedgerError} */
  execute(context: Context, message: NoInfer<M>): keyof A extends never ? void : A;
}

/** The route of a message. */
export function handles<Q, A, M = Q>(
  declared: MessageType<Q, A>,
  handler: Handler<NoInfer<Q>, NoInfer<A>, M>,
): MessageRoute {
  const { request, response, signer } = declared;
  const { read = (message: Q) => message as unknown as M, ...rest } = handler;
  const signerOf = (message: M): Address => (message as Record<string, Address>)[signer] as Address;
  const route: MessageRoute<M> = {
    ...rest,
    declared: declared as MessageType<unknown, unknown>,
    decode: (bytes) => read(request.decode(bytes)),
    signers: handler.signers ?? ((message) => [signerOf(message)]),
    execute: (context, message) => response.encode((handler.execute(context, message) ?? {}) as A),
  };
  return route as MessageRoute;
}

/** The route of a query. */
export function answers<Q, A>(
  declared: QueryType<Q, A>,
  answer: (context: QueryContext, asked: NoInfer<Q>) => NoInfer<A>,
): QueryRoute {
  const { isLenient, request, response } = declared;
  const decode = isLenient ? request.decodeLenient : request.decode;
  return {
    declared: declared as QueryType<unknown, unknown>,
    answer: (context, bytes) =>
      response.encode(
        answer(
          context,
          argument(() => decode(bytes)),
        ),
      ),
  };
}

/** The route of the query for the parameters in force. */
export function answersParams<V>(declared: ParamsQuery<V>, params: Params<V>): QueryRoute {
  return answers(declared, ({ state }) => ({ params: params.require(state) }));
}
