/**
 * The ledger's messages for CosmJS: `new Registry([...defaultRegistryTypes, ...yizhanTypes])` signs and sends them with plain
 * fields, as they stand in the .proto files. protobufjs makes the code of a type with `Function`, so a page with a content
 * security policy needs `unsafe-eval` for it; `pack` of `ask.ts` does not.
 */

import protobuf from "protobufjs/light.js";
import messages from "../proto/gen/messages.json" with { type: "json" };

/** A type as the registry of `@cosmjs/proto-signing` takes it (its `PbjsGeneratedType`). */
export type CosmjsType = Pick<protobuf.Type, "create" | "encode" | "decode">;

/** Every message that an account signs, by its type URL such as `/yizhan.bonds.v1.MsgBond`. */
export const yizhanTypes: ReadonlyArray<[typeUrl: string, type: CosmjsType]> = messagesIn(
  protobuf.Root.fromJSON(messages as protobuf.INamespace),
);

function messagesIn(namespace: protobuf.NamespaceBase): [string, CosmjsType][] {
  return namespace.nestedArray.flatMap((one): [string, CosmjsType][] => {
    if (!(one instanceof protobuf.Type)) return messagesIn(one as protobuf.Namespace);
    return one.name.startsWith("Msg") ? [[`/${one.fullName.slice(1)}`, one]] : [];
  });
}
