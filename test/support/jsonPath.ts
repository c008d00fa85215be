/** Changing one place of a JSON value, for tests of what is refused there. */

import assert from "node:assert/strict";

/** Fields and indexes from the top down. */
export type JsonPath = readonly (string | number)[];

/** The object at a path. */
export function objectAt(json: unknown, path: JsonPath): object {
  let value = json;
  for (const key of path) value = (value as Readonly<Record<string | number, unknown>>)[key];
  assert(typeof value === "object" && value !== null, `no object at ${path.join(".")}`);
  return value;
}

/** A copy in which the object at the path has these fields instead of its own. */
export function withFields(json: unknown, path: JsonPath, fields: object): unknown {
  const copy = structuredClone(json);
  Object.assign(objectAt(copy, path), fields);
  return copy;
}
