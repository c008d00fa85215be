import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { bareCode, circlesOf, importsOf, PROGRAMS, ROOT, sources } from "../support/sources.ts";

/** What each folder may import besides itself and `proto/gen`. The first matching prefix decides. */
const MAY_IMPORT: readonly (readonly [folder: string, allowed: readonly string[]])[] = [
  ["chain/types/", []],
  ["chain/schema/", ["chain/types/"]],
  ["chain/store/", ["chain/schema/", "chain/types/"]],
  ["chain/core/", ["chain/schema/", "chain/store/", "chain/types/"]],
  ["chain/modules/", ["chain/core/", "chain/schema/", "chain/store/", "chain/types/"]],
  [
    "chain/app/",
    [
      "chain/abci/messages.ts",
      "chain/abci/values.ts",
      "chain/abci/application.ts",
      "chain/modules/",
      "chain/core/",
      "chain/schema/",
      "chain/store/",
      "chain/types/",
    ],
  ],
  ["chain/abci/", ["chain/schema/", "chain/types/"]],
  ["chain/", ["chain/"]],
  ["client/", ["chain/schema/", "chain/modules/*/records.ts", "chain/types/"]],
  ["broker/ledger/", ["client/", "chain/modules/*/records.ts", "chain/types/"]],
  ["broker/home.ts", ["client/wallet.ts", "broker/options.ts", "chain/types/"]],
  ["broker/main.ts", ["broker/", "chain/logging.ts", "chain/stopSignal.ts", "chain/types/"]],
  ["broker/storage/", ["broker/", "chain/types/", "bin/fileLock.js"]],
  ["broker/", ["broker/", "chain/types/"]],
  [
    "node/",
    ["chain/schema/json.ts", "chain/types/", "chain/stopSignal.ts", "genesis/", "bin/fileLock.js"],
  ],
  [
    "cli/",
    [
      "client/",
      "chain/schema/",
      "chain/modules/*/records.ts",
      "chain/types/",
      "broker/home.ts",
      "broker/options.ts",
      "node/",
      "genesis/",
      "scripts/devnet/devnetCommand.ts",
    ],
  ],
  ["scripts/bench.ts", ["test/bench/", "scripts/", "bin/"]],
  ["scripts/", ["chain/", "broker/", "client/", "cli/", "node/", "genesis/", "bin/"]],
  ["test/", ["chain/", "broker/", "client/", "cli/", "node/", "scripts/", "bin/"]],
];

/** Folders whose code is consensus: no waiting, no machine, no clock, no chance, no locale. */
const DETERMINISTIC = ["chain/types/", "chain/schema/", "chain/core/", "chain/modules/"];

const BANNED: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["async or await", /\b(async|await)\b/],
  ["a node: import", /from "node:/],
  ["Date", /\bDate\b/],
  ["Math.random", /\bMath\.random\b/],
  ["a locale", /\b(Intl|localeCompare|toLocale\w*)\b/],
  ["the environment", /\bprocess\b\./],
  [
    "floating point",
    /\b(parseFloat|Math\.(sqrt|pow|log|exp|sin|cos|cbrt|hypot)\w*)\b|[^\w."'][0-9]+\.[0-9]+\b/,
  ],
];

const ALL = [...PROGRAMS, "test"].flatMap(sources);

function withoutTexts(code: string): string {
  return code.replace(/(["'`])(?:\\.|(?!\1)[^\\])*\1/g, '""');
}

/** A prefix, or a path with one folder left open by `*`. */
function fits(target: string, pattern: string): boolean {
  const [before = "", after] = pattern.split("*");
  if (after === undefined) return target.startsWith(before);
  return target.startsWith(before) && target.endsWith(after);
}

function mayImport(file: string, target: string): boolean {
  if (target.startsWith("proto/gen/") || target === "package.json") return true;
  const [folder, allowed] = MAY_IMPORT.find(([prefix]) => file.startsWith(prefix)) ?? ["", []];
  const own = folder.endsWith(".ts") ? path.posix.dirname(folder) : folder;
  return target.startsWith(own) || allowed.some((pattern) => fits(target, pattern));
}

/** Circles that are still to be taken apart. */
const KNOWN_CIRCLES: readonly string[] = [
  "chain/app/ante.ts → chain/app/anteSignatures.ts → chain/app/ante.ts",
  "cli/output.ts → cli/records.ts → cli/output.ts",
  "cli/output.ts → cli/table.ts → cli/output.ts",
];

describe("the architecture", () => {
  it("has imports in one direction only", () => {
    const wrong = ALL.flatMap((file) =>
      importsOf(file)
        .filter((target) => !mayImport(file, target))
        .map((target) => `${file} imports ${target}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("has no import circle, types included", () => {
    const imports = new Map(ALL.map((file) => [file, importsOf(file)]));
    const circles = circlesOf(imports).map((circle) => [...circle, circle[0]].join(" → "));
    const wrong = circles.filter((circle) => !KNOWN_CIRCLES.includes(circle));
    assert.deepEqual(wrong, []);
  });

  it("tells a circle by its files in order", () => {
    const imports = { a: ["b", "d"], b: ["c"], c: ["a"], d: ["d", "b"], e: ["a"] };
    assert.deepEqual(circlesOf(new Map(Object.entries(imports))), [["a", "b", "c"], ["d"]]);
  });

  it("lets a module import only keepers, states and transitions of rows above it in the table", () => {
    const table = readFileSync(path.join(ROOT, "chain/app/modules.ts"), "utf8");
    const rows = [...table.matchAll(/^ {2}(\w+),/gm)].map((match) => match[1] ?? "");
    assert.ok(rows.length >= 9, `the table has ${rows.length} rows`);
    const wrong = sources("chain/modules").flatMap((file) => {
      const own = file.split("/")[2] ?? "";
      return importsOf(file)
        .map((target) => target.split("/"))
        .filter(([, folder, other]) => folder === "modules" && other !== own)
        .filter(([, , other = "", name = ""]) => {
          const above = rows.indexOf(other) >= 0 && rows.indexOf(other) < rows.indexOf(own);
          return !above || name !== "keeper.ts";
        })
        .map((target) => `${file} imports ${target.join("/")}`);
    });
    assert.deepEqual(wrong, []);
  });

  it("keeps waiting, machine, clock, chance, floats and locale out of the state machine", () => {
    const wrong = ALL.filter((file) =>
      DETERMINISTIC.some((folder) => file.startsWith(folder)),
    ).flatMap((file) => {
      const code = bareCode(file);
      const bare = withoutTexts(code);
      return BANNED.filter(([what, pattern]) =>
        pattern.test(what === "a node: import" ? code : bare),
      ).map(([what]) => `${file} uses ${what}`);
    });
    assert.deepEqual(wrong, []);
  });

  it("gives every module the same files", () => {
    const needed = ["index.ts", "records.ts", "state.ts", "transitions.ts", "queries.ts"];
    const folders = readdirSync(path.join(ROOT, "chain/modules"), { withFileTypes: true });
    const wrong = folders
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => {
        const files = readdirSync(path.join(ROOT, "chain/modules", name));
        return needed
          .filter((file) => !files.includes(file))
          .map((file) => `${name} lacks ${file}`);
      });
    assert.deepEqual(wrong, []);
  });
});
