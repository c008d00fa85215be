/**
 * Writes `docs/modules.md` from the table of modules and what they declare, so that it cannot say anything else: purpose,
 * state, parameters, messages, queries, events, refusals, invariants and genesis defaults of every module.
 */

import { readFile } from "node:fs/promises";
import { MODULES } from "../chain/app/modules.ts";
import type { LedgerModule } from "../chain/core/module.ts";
import { formatAddress, moduleAddress } from "../chain/types/address.ts";
import { formatMessages, formatQueries } from "./docs/calls.ts";
import { code, section, table } from "./docs/markdown.ts";
import { formatParameters, formatRecords, formatState } from "./docs/recordTables.ts";

/** The generated file, from the root of the repository. */
export const DOCS_FILE = "docs/modules.md";

const ABOUT = `Generated from the table of modules (\`chain/app/modules.ts\`) and their declarations by \`npm run generate\`; not edited by hand.
The order of the table is the order of genesis, of begin and end of a block, and the permission to use what is above. Fields
have these names in a genesis and in TypeScript; in .proto files, events and amino JSON \`ownNyz\` is \`own_nyz\`. Amounts are nyz,
as decimal strings on the wire and in JSON. Gas is what a message costs beyond its size and signatures. Any refusal is answered with its codespace and code.`;

/** A module and the docstring its `index.ts` begins with. */
export interface DocumentedModule {
  readonly module: LedgerModule;
  readonly page: string;
}

/** The whole document of the modules of the table. */
export async function documentation(): Promise<string> {
  const modules = MODULES.map(async (module) => {
    const file = new URL(`../chain/modules/${module.name}/index.ts`, import.meta.url);
    return { module, page: pageOf(await readFile(file, "utf8")) };
  });
  return formatDocs(await Promise.all(modules));
}

/** The text of the docstring at the start of a source file, as Markdown. */
export function pageOf(source: string): string {
  const docstring = /^\/\*\*(.*?)\*\//s.exec(source)?.[1] ?? "";
  return docstring
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")
    .trim();
}

/** The document of some modules. */
export function formatDocs(modules: readonly DocumentedModule[]): string {
  const rows = modules.map(({ module }) => [
    `[${module.name}](#${module.name})`,
    module.summary,
    String(module.messages.length),
    String(module.queries.length),
  ]);
  return [
    "# Modules of the ledger",
    ABOUT,
    table(["module", "holds", "messages", "queries"], rows),
    ...modules.map(formatModule),
    "",
  ].join("\n\n");
}

function formatModule({ module, page }: DocumentedModule): string {
  const sections = [
    `## ${module.name}`,
    page,
    formatPlaces(module),
    ...formatState(module),
    ...formatParameters(module),
    ...formatMessages(module),
    ...formatQueries(module),
    ...formatRecords(module),
    ...formatEvents(module),
    ...formatErrors(module),
    ...formatInvariants(module),
    formatGenesis(module),
  ];
  return sections.join("\n\n");
}

function formatPlaces({ store, moduleAccounts }: LedgerModule): string {
  const lines = [`Store: ${code(store.name)}.`];
  if (moduleAccounts.length > 0) {
    const accounts = moduleAccounts.map(
      (name) => `${code(name)} (${code(formatAddress(moduleAddress(name)))})`,
    );
    lines.push(`Accounts: ${accounts.join(", ")}.`);
  }
  return lines.join(" ");
}

function formatEvents({ events }: LedgerModule): readonly string[] {
  const rows = events.map(({ type, doc, keys }) => [code(type), doc, keys.map(code).join(", ")]);
  return section("Events", ["event", "says", "attributes"], rows);
}

function formatErrors({ name, errors }: LedgerModule): readonly string[] {
  const rows = Object.entries(errors)
    .sort(([, a], [, b]) => a.code - b.code)
    .map(([reason, { code: number, text }]) => [`${name}/${number}`, code(reason), text]);
  return section("Refusals", ["code", "reason", "text"], rows);
}

function formatInvariants({ invariants }: LedgerModule): readonly string[] {
  const names = Object.keys(invariants);
  return names.length === 0 ? [] : ["### Invariants", `${names.map(code).join(", ")}.`];
}

function formatGenesis({ genesis }: LedgerModule): string {
  const json = JSON.stringify(genesis.defaults(), null, 2);
  return `### Genesis of a fresh network\n\n\`\`\`json\n${json}\n\`\`\``;
}
