/** The messages of all modules in the shape that protobufjs reads without a parser. */

import protobuf from "protobufjs";

/** The generated file, from the root of the repository. */
export const MESSAGES_FILE = "proto/gen/messages.json";

/** The types of .proto texts; imported files only bring options and are not read. */
export function parseProto(texts: Iterable<string>): protobuf.Root {
  const root = new protobuf.Root();
  for (const text of texts) protobuf.parse(text, root);
  root.resolveAll();
  return root;
}

/** Every `Msg…` that an account signs, and what it holds: packages → types → fields. */
export function messagesText(protos: ReadonlyMap<string, string>): string {
  const root = parseProto(protos.values());
  const wanted = new Set<protobuf.Type>();
  const want = (type: protobuf.Type): void => {
    if (wanted.has(type)) return;
    wanted.add(type);
    for (const { resolvedType } of type.fieldsArray) {
      if (resolvedType instanceof protobuf.Type) want(resolvedType);
    }
  };
  for (const service of servicesOf(root)) {
    if (service.name !== "Msg") continue;
    for (const { resolvedRequestType } of service.methodsArray) {
      if (resolvedRequestType !== null) want(resolvedRequestType);
    }
  }
  const kept = new protobuf.Root();
  for (const type of [...wanted].sort((a, b) => (a.fullName < b.fullName ? -1 : 1))) {
    const { fullName, name } = type;
    kept.define(fullName.slice(1, -name.length - 1)).add(plain(type));
  }
  return `${JSON.stringify(kept.toJSON())}\n`;
}

/** The options that decide bytes; the others only speak to code generators of other chains. */
const KEPT_OPTIONS = ["proto3_optional", "packed"];

function plain({ name, fieldsArray, oneofsArray }: protobuf.Type): protobuf.Type {
  const fields = fieldsArray.map(({ name: own, id, type, repeated, options = {} }) => {
    const kept = Object.entries(options).filter(([option]) => KEPT_OPTIONS.includes(option));
    return [
      own,
      {
        ...(repeated ? { rule: "repeated" } : {}),
        type,
        id,
        ...(kept.length === 0 ? {} : { options: Object.fromEntries(kept) }),
      },
    ];
  });
  const oneofs = oneofsArray.map(({ name: own, oneof }) => [own, { oneof }]);
  return protobuf.Type.fromJSON(name, {
    edition: "proto3",
    fields: Object.fromEntries(fields),
    ...(oneofs.length === 0 ? {} : { oneofs: Object.fromEntries(oneofs) }),
  });
}

function servicesOf(namespace: protobuf.NamespaceBase): readonly protobuf.Service[] {
  return namespace.nestedArray.flatMap((one) => {
    if (one instanceof protobuf.Service) return [one];
    return one instanceof protobuf.Namespace ? servicesOf(one) : [];
  });
}
