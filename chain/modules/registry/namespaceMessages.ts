/** Registering and changing namespaces. */

import type { Context } from "../../core/module.ts";
import { handles } from "../../core/routes.ts";
import { formatAddress } from "../../types/address.ts";
import { burnFrom } from "../bank/keeper.ts";
import { registryError } from "./errors.ts";
import { type Access, MsgRegisterNamespace, MsgUpdateNamespace } from "./records.ts";
import { GAS } from "./registration.ts";
import { namespaces, params } from "./state.ts";

function report(context: Context, fact: "registered" | "updated", { name, owner }: Access): void {
  context.emit({
    type: `yizhan.registry.namespace_${fact}`,
    attributes: { name, owner: formatAddress(owner) },
  });
}

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
    report(context, "registered", access);
  },
});

const updateNamespace = handles(MsgUpdateNamespace, {
  gas: gasOf,
  execute(context, access) {
    const { state } = context;
    const { name, owner } = access;
    const before = namespaces.get(state, name);
    if (before === undefined) throw registryError("NamespaceNotFound", { name });
    if (before.owner !== owner) {
      throw registryError("NotOwner", {
        what: `namespace ${name}`,
        owner: formatAddress(before.owner),
        signer: formatAddress(owner),
      });
    }
    namespaces.put(state, { ...before, ...access });
    report(context, "updated", access);
  },
});

/** The messages about namespaces. */
export const namespaceMessages = [registerNamespace, updateNamespace];
