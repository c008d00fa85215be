/** The .proto files of the modules. */

import { type DeclaredModule, isOwn } from "./declared.ts";
import { stateText, wireText } from "./protoText.ts";

/** The text of each .proto file by its path from the root of the repository. */
export function protoFiles(modules: readonly DeclaredModule[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { module, packages } of modules) {
    for (const { service } of packages.filter(({ service: one }) => isOwn(one))) {
      const stem = `proto/${service.name.replaceAll(".", "/")}/${module.name}`;
      const wire = wireText(service);
      if (wire !== undefined) files.set(`${stem}.proto`, wire);
      const state = module.store === undefined ? undefined : stateText(service, module.store);
      if (state !== undefined) files.set(`${stem}.state.proto`, state);
    }
  }
  return files;
}
