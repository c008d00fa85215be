/** `client/declarations.ts`: the packages of the modules as clients import them. */

import type { DeclaredModule } from "./declared.ts";

/** The generated file, from the root of the repository. */
export const PACKAGES_FILE = "client/declarations.ts";

const START = "export const DECLARATIONS: Readonly<Record<string, Service>> = ";

/** What accounts and clients ask of each module: the package that its `records.ts` calls `api`. */
export function packagesText(modules: readonly DeclaredModule[]): string {
  const names = modules
    .filter(({ packages }) => packages.some(({ exported }) => exported === "api"))
    .map(({ module }) => module.name);
  const imports = names
    .toSorted()
    .map((name) => `import { api as ${name} } from "../chain/modules/${name}/records.ts";`);
  return `/** Everything that the modules of the ledger declare, in the order of their table. Written by \`npm run generate\`. */

${imports.join("\n")}
import type { Service } from "../chain/schema/package.ts";

/** The package of each module, by the module's name. */
${START}${objectText(names)};
`;
}

/** As the formatter wants it. */
function objectText(names: readonly string[]): string {
  const line = `{ ${names.join(", ")} }`;
  if (START.length + line.length < 100) return line;
  return `{\n${names.map((name) => `  ${name},\n`).join("")}}`;
}
