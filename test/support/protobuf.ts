/** Our messages as protobufjs reads them from the .proto files: a view of the wire that shares no code with the declarations. */

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type protobuf from "protobufjs";
import { parseProto } from "../../scripts/protoMessages.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Fields of a message as they stand in its .proto file: ids and amounts are text. */
export type Fields = Readonly<Record<string, unknown>>;

/** Types by name. What reflection reads has no static type. */
// biome-ignore lint/suspicious/noExplicitAny: see above
type Types = any;

type Module = "bonds" | "channels" | "claims" | "emission" | "epochs" | "registry" | "rewards";

function read(): protobuf.Root {
  const files = globSync("proto/yizhan/**/*.proto", { cwd: ROOT });
  return parseProto(files.map((file) => readFileSync(path.join(ROOT, file), "utf8")));
}

let root: protobuf.Root | undefined;

function typesOf(module: Module): { readonly v1: Types } {
  const get = (_: object, name: string): protobuf.Type => {
    root ??= read();
    return root.lookupType(`yizhan.${module}.v1.${name}`);
  };
  return { v1: new Proxy({}, { get: get as (target: object, name: string | symbol) => unknown }) };
}

/** The types of each module's package. */
export const yizhan: Readonly<Record<Module, { readonly v1: Types }>> = {
  bonds: typesOf("bonds"),
  channels: typesOf("channels"),
  claims: typesOf("claims"),
  emission: typesOf("emission"),
  epochs: typesOf("epochs"),
  registry: typesOf("registry"),
  rewards: typesOf("rewards"),
};
