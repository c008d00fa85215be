/** Registering and changing namespaces. */

import { handles } from "../../core/handlers.ts";
import { burnFrom } from "../bank/keeper.ts";
import { registryError } from "./errors.ts";
import {
  type Access,
  MsgRegisterNamespace,
  MsgUpdateNamespace,
  NamespaceRegistered,
  NamespaceUpdated,
} from "./records.ts";
import { checkOwner, GAS } from "./registration.ts";
import { namespaces, params } from "./state.ts";

function gasOf({ publishers, subscribers }: Access): number {
  return GAS.record + 100 * (publishers.length + subscribers.length);
}

const registerNamespace = handles(MsgRegisterNamespace, {
  gas: (access) => gasOf(access) + 2 * GAS.record,
  execute(context, access) {
    const { state, block } = context;
    const { name, owner } = access;
    if (namespaces.has(state, name)) throw registryError("NamespaceExists", { name });
    burnFrom(context, owner, params.require(state).namespaceFeeNyz);
    namespaces.put(state, { ...access, registeredHeight: block.height });
    context.emit(NamespaceRegistered.of({ name, owner }));
  },
});

const updateNamespace = handles(MsgUpdateNamespace, {
  gas: gasOf,
  execute(context, access) {
    const { state } = context;
    const { name, owner } = access;
    const before = namespaces.get(state, name);
    if (before === undefined) throw registryError("NamespaceNotFound", { name });
    checkOwner(`namespace ${name}`, before.owner, owner);
    namespaces.put(state, { ...before, ...access });
    context.emit(NamespaceUpdated.of({ name, owner }));
  },
});

/** The messages about namespaces. */
export const namespaceMessages = [registerNamespace, updateNamespace];
