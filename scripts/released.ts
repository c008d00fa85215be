/**
 * What stands in released .proto files: nobody may read a field as anything else, ever. `proto/released.json` holds it,
 * `npm run freeze` adds to it at a release, and a test compares it with the files as they are.
 */

import protobuf from "protobufjs";

/** The file, from the root of the repository. */
export const RELEASED_FILE = "proto/released.json";

/** Packages → messages → numbers → `label type name`, or `reserved`. */
export type Released = Readonly<Record<string, ReleasedPackage>>;
type ReleasedPackage = Readonly<Record<string, ReleasedMessage>>;
type ReleasedMessage = Readonly<Record<string, string>>;

const RESERVED = "reserved";

/** Every message of some .proto files. */
export function releasedOf(root: protobuf.NamespaceBase): Released {
  const packages: Record<string, Record<string, ReleasedMessage>> = {};
  for (const type of typesOf(root)) {
    const name = type.fullName.slice(1, -type.name.length - 1);
    packages[name] = { ...packages[name], [type.name]: messageOf(type) };
  }
  return sorted(packages);
}

function typesOf(namespace: protobuf.NamespaceBase): readonly protobuf.Type[] {
  return namespace.nestedArray.flatMap((one) => {
    if (one instanceof protobuf.Type) return [one];
    return one instanceof protobuf.Namespace ? typesOf(one) : [];
  });
}

function messageOf({ fieldsArray, reserved = [] }: protobuf.Type): ReleasedMessage {
  const fields = fieldsArray.map((field) => {
    const label = field.repeated
      ? "repeated "
      : field.options?.["proto3_optional"]
        ? "optional "
        : "";
    return [field.id, `${label}${field.type} ${field.protoName ?? field.name}`] as const;
  });
  const numbers = reserved.filter((one) => typeof one !== "string");
  const gone = numbers.flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, i) => [first + i, RESERVED] as const),
  );
  return Object.fromEntries([...fields, ...gone]);
}

function sorted<V>(object: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What `now` says otherwise than a release did, a sentence each. */
export function breaches(released: Released, now: Released): readonly string[] {
  return Object.entries(released).flatMap(([name, messages]) =>
    Object.entries(messages).flatMap(([message, fields]) => {
      const found = now[name]?.[message];
      const where = `${name}.${message}`;
      return found === undefined ? [`${where} is gone`] : messageBreaches(where, fields, found);
    }),
  );
}

function messageBreaches(
  where: string,
  released: ReleasedMessage,
  now: ReleasedMessage,
): readonly string[] {
  return Object.entries(released).flatMap(([number, field]) => {
    const found = now[number];
    const [other] = Object.entries(now).find(([, text]) => nameOf(text) === nameOf(field)) ?? [];
    if (found === field) return [];
    if (field === RESERVED) return [`${where} uses the reserved number ${number} again`];
    if (other !== undefined && other !== number) {
      return [`${where}.${nameOf(field)} had number ${number}, not ${other}`];
    }
    if (found === RESERVED) return [];
    if (found === undefined)
      return [`${where}.${nameOf(field)} is gone, and ${number} not reserved`];
    return [`${where} had "${field}" as number ${number}, not "${found}"`];
  });
}

/** The name of a field; nothing of a reserved number. */
function nameOf(text: string): string | undefined {
  return text === RESERVED ? undefined : text.split(" ").at(-1);
}
