/** `client/declarations.ts`: the packages of the modules as clients import them. */

import type { DeclaredModule } from "./declared.ts";

/** The generated file, from the root of the repository. */
export const PACKAGES_FILE = "client/declarations.ts";

/** What accounts and clients ask of each module: the package of its that has messages or queries. */
export function packagesText(modules: readonly DeclaredModule[]): string {
  const spoken = modules.flatMap(({ module: { name }, packages }) => {
    const found = packages.find(
      ({ service: { messages, queries } }) => messages.length + queries.length > 0,
    );
    return found === undefined ? [] : [{ name, exported: found.exported }];
  });
  const imports = spoken
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, exported }) =>
        `import { ${exported} as ${name} } from "../chain/modules/${name}/records.ts";`,
    );
  return `/** Everything that the modules of the ledger declare, in the order of their table. Written by \`npm run generate\`. */

${imports.join("\n")}
import type { Service } from "../chain/schema/service.ts";

/** The package of each module, by the module's name. */
export const DECLARATIONS: Readonly<Record<string, Service>> = ${objectText(spoken.map(({ name }) => name))};
`;
}

/** As the formatter wants it. */
function objectText(names: readonly string[]): string {
  const line = `{ ${names.join(", ")} }`;
  const start = "export const DECLARATIONS: Readonly<Record<string, Service>> = ";
  return start.length + line.length < 100
    ? line
    : `{\n${names.map((name) => `  ${name},\n`).join("")}}`;
}
