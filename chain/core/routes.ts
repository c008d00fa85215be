/** From declared messages and queries to the routes of the table of modules. */

import type { MessageType, QueryType } from "../schema/service.ts";
import type { ReadState } from "../store/state.ts";
import type { Address } from "../types/address.ts";
import type { SignatureCheck } from "../types/verification.ts";
import { argument } from "./listing.ts";
import type { Context, MessageRoute, QueryContext, QueryRoute } from "./module.ts";

/** What a module does with a message. */
export interface Handler<Q, A> {
  /** Who must have signed, where that is not one field. */
  signers?(message: Q): readonly Address[];
  /** Stateless rules. @throws {LedgerError} */
  check?(message: Q, chainId: string): void;
  /** Gas beyond size and signatures; follows from the message alone. */
  gas(message: Q): number;
  /** As in `MessageRoute`. */
  signatures?(state: ReadState, chainId: string, message: Q): readonly SignatureCheck[];
  /** Changes state; answers nothing where nothing is declared. @throws {LedgerError} */
  execute(context: Context, message: Q): keyof A extends never ? void : A;
}

/** The route of a message. */
export function handles<Q, A>(
  declared: MessageType<Q, A>,
  handler: Handler<NoInfer<Q>, NoInfer<A>>,
): MessageRoute {
  const { request, response, signer, type, doc, aminoName } = declared;
  const route: MessageRoute<Q> = {
    ...handler,
    type,
    summary: doc,
    aminoName,
    declared: declared as MessageType<unknown, unknown>,
    decode: (bytes) => request.decode(bytes),
    signers: handler.signers ?? ((message) => [message[signer] as Address]),
    execute: (context, message) => response.encode((handler.execute(context, message) ?? {}) as A),
  };
  return route as MessageRoute;
}

/** The route of a query. */
export function answers<Q, A>(
  declared: QueryType<Q, A>,
  answer: (context: QueryContext, asked: NoInfer<Q>) => NoInfer<A>,
): QueryRoute {
  const { path, doc, isLenient, request, response } = declared;
  const decode = isLenient ? request.decodeLenient : request.decode;
  return {
    path,
    summary: doc,
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
