/** Registering and changing namespaces. */

import { readFields } from "../../core/fields.ts";
import { type Context, type MessageRoute, message } from "../../core/module.ts";
import { formatAddress, parseAddress } from "../../types/address.ts";
import { burnFrom } from "../bank/keeper.ts";
import { registryError } from "./errors.ts";
import { GAS } from "./registration.ts";
import { type Namespace, namespaces, namespacesByOwner, params } from "./state.ts";
import { checkAccessList, checkName, checkOptionalTier } from "./transitions.ts";

type Access = Omit<Namespace, "registeredHeight">;

const EMPTY: Uint8Array = new Uint8Array(0);

function decodeAccess(bytes: Uint8Array): Access {
  const fields = readFields(bytes, {
    owner: [1, "text"],
    name: [2, "text"],
    public: [3, "bool"],
    publishers: [4, "texts"],
    subscribers: [5, "texts"],
    tier: [6, "uint"],
  });
  return {
    name: checkName(fields.name),
    owner: parseAddress(fields.owner),
    public: fields.public,
    publishers: checkAccessList("publishers", fields.publishers),
    subscribers: checkAccessList("subscribers", fields.subscribers),
    tier: checkOptionalTier(fields.tier),
  };
}

function report(context: Context, fact: "registered" | "updated", { name, owner }: Access): void {
  context.emit({
    type: `yizhan.registry.namespace_${fact}`,
    attributes: { name, owner: formatAddress(owner) },
  });
}

function gasOf({ publishers, subscribers }: Access): number {
  return GAS.record + 100 * (publishers.length + subscribers.length);
}

const msgRegisterNamespace: MessageRoute = message<Access>({
  type: "yizhan.registry.v1.MsgRegisterNamespace",
  summary: "Registers the topics below a first level under the signer; burns the namespace fee.",
  decode: decodeAccess,
  signers: ({ owner }) => [owner],
  gas: (access) => gasOf(access) + 2 * GAS.record,
  execute(context, access) {
    const { state, block } = context;
    const { name, owner } = access;
    if (namespaces.has(state, name)) throw registryError("NamespaceExists", { name });
    burnFrom(context, owner, params.require(state).namespaceFeeNyz);
    namespaces.set(state, name, { ...access, registeredHeight: block.height });
    namespacesByOwner.add(state, [owner, name]);
    report(context, "registered", access);
    return EMPTY;
  },
});

const msgUpdateNamespace: MessageRoute = message<Access>({
  type: "yizhan.registry.v1.MsgUpdateNamespace",
  summary: "Replaces the access rules and the tier of a namespace.",
  decode: decodeAccess,
  signers: ({ owner }) => [owner],
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
    namespaces.set(state, name, { ...before, ...access });
    report(context, "updated", access);
    return EMPTY;
  },
});

/** The messages about namespaces. */
export const namespaceMessages: readonly MessageRoute[] = [
  msgRegisterNamespace,
  msgUpdateNamespace,
];
