/** The modules of the table with the packages that their `records.ts` declare. */

import { MODULES } from "../chain/app/modules.ts";
import type { LedgerModule } from "../chain/core/module.ts";
import type { Service } from "../chain/schema/package.ts";

/** A package, and the name under which `records.ts` exports it. */
export interface Package {
  readonly exported: string;
  readonly service: Service;
}

/** A module and its packages. */
export interface DeclaredModule {
  readonly module: LedgerModule;
  readonly packages: readonly Package[];
}

/** Every module of the table, in its order. */
export async function declaredModules(): Promise<readonly DeclaredModule[]> {
  return await Promise.all(
    MODULES.map(async (module) => {
      const file = new URL(`../chain/modules/${module.name}/records.ts`, import.meta.url);
      const exports = (await import(file.href)) as Readonly<Record<string, unknown>>;
      const packages = Object.entries(exports)
        .filter((entry): entry is [string, Service] => isService(entry[1]))
        .map(([exported, service]) => ({ exported, service }));
      return { module, packages };
    }),
  );
}

function isService(value: unknown): boolean {
  return typeof value === "object" && value !== null && "records" in value && "queries" in value;
}

/** Packages whose .proto files are this project's; those of other software are theirs to publish. */
export function isOwn({ name }: Service): boolean {
  return name.startsWith("yizhan.");
}
