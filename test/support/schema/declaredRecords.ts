/** Every record that the modules of the ledger send or store, found by walking the table. */

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type protobuf from "protobufjs";
import { MODULES } from "../../../chain/app/modules.ts";
import type { LedgerModule } from "../../../chain/core/module.ts";
import type { Collection } from "../../../chain/core/table.ts";
import type { RecordType } from "../../../chain/schema/type.ts";
import { parseProto } from "../../../scripts/protoMessages.ts";
import { heldRecord } from "../../../scripts/typeText.ts";

type AnyRecord = RecordType<unknown>;

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** A record, and what protobufjs makes of it by the committed .proto files. */
export interface FoundRecord {
  /** `bonds.Bond` */
  readonly title: string;
  readonly record: AnyRecord;
  /** If it travels in a package of this project. */
  readonly wire?: protobuf.Type;
}

/** A collection of records, and the type of its values. */
export interface FoundCollection {
  readonly title: string;
  readonly collection: Collection;
  readonly stored: protobuf.Type;
}

function protoTypes(): protobuf.Root {
  const files = globSync("proto/yizhan/**/*.proto", { cwd: ROOT });
  return parseProto(files.map((file) => readFileSync(path.join(ROOT, file), "utf8")));
}

/** The records by module: those in messages and queries first. */
export function declaredRecords(): readonly FoundRecord[] {
  const types = protoTypes();
  return MODULES.flatMap((module) => {
    const found = new Map<AnyRecord, FoundRecord>();
    const add = (record: AnyRecord, name: string): void => {
      if (found.has(record)) return;
      const wire = name === "" ? null : (types.lookup(`${name}.${record.name}`) as protobuf.Type);
      const title = `${module.name}.${record.name}`;
      found.set(record, { title, record, ...(wire === null ? {} : { wire }) });
      for (const held of heldBy(record)) add(held, name);
    };
    for (const [record, name] of spoken(module)) add(record, name);
    for (const { record } of module.store.collections) add(record, "");
    return [...found.values()];
  });
}

function spoken({ messages, queries }: LedgerModule): readonly (readonly [AnyRecord, string])[] {
  const calls = [
    ...messages.map(({ declared }) => ({ declared, name: declared.type })),
    ...queries.map(({ declared }) => ({ declared, name: declared.path.slice(1) })),
  ];
  return calls.flatMap(({ declared, name }) => {
    const called = name.replace(/\.(Query\/)?\w+$/, "");
    return [
      [declared.request, called],
      [declared.response, called],
    ] as const;
  });
}

function heldBy({ fields }: AnyRecord): readonly AnyRecord[] {
  return Object.values(fields).flatMap(({ type }) => heldRecord(type) ?? []);
}

/** The collections whose values are records. */
export function declaredCollections(): readonly FoundCollection[] {
  const types = protoTypes();
  return MODULES.flatMap(({ name, store }) =>
    store.collections.flatMap((collection) => {
      const stored = types.lookup(`yizhan.${name}.state.v1.${collection.record.name}`);
      if (stored === null || collection.kind === "index") return [];
      return [{ title: `${name}.${collection.name}`, collection, stored: stored as protobuf.Type }];
    }),
  );
}
