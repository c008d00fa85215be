import assert from "node:assert/strict";
import path from "node:path";
import { PROGRAMS, sources, textOf } from "../support/sources.ts";

const ALL = [...PROGRAMS, "test"].flatMap(sources);

/** Longest file in lines, and longest of a file that only declares records. */
const LONGEST = 300;
const LONGEST_RECORDS = 400;

/** Names that several files may have, because they mean the same wherever they stand. */
const SHARED_NAMES: Readonly<Record<string, string>> = {
  application: "what the ABCI server drives: its duties, and the program that does them",
  blocks: "what a module does at the begin and the end of blocks and epochs",
  checks: "what single values from outside may be",
  errors: "the errors of a folder, each with its reason",
  events: "typed facts of a block",
  failures: "failures as people meet them",
  genesis: "state from JSON and back",
  home: "the folder of a program on disk",
  index: "the definition of a module",
  invariants: "what must always hold",
  keeper: "what a module offers to the modules below it",
  main: "the entry point of a process",
  messages: "what accounts may ask of a module",
  options: "the settings of one part, with their defaults",
  plan: "what is going to run, settled before it runs",
  progress: "what is told while something takes long",
  queries: "what anyone may read",
  records: "what a module keeps, declared",
  registration: "registering a node or a device",
  secp256k1: "signatures by that curve",
  state: "what a part keeps",
  transaction: "a transaction, as it is made and as it is read",
  transitions: "pure functions from records to records",
};

/** Files whose name is another one's too, and the name each is going to have; undefined if the file goes. */
const TO_BE_RENAMED: Readonly<Record<string, string | undefined>> = {
  "chain/abci/address.ts": "socketAddress",
};

/** In these folders a file has the name of its command. */
const COMMANDS = "cli/commands/";

describe("the files", () => {
  it("are no longer than 300 lines, or 400 if they only declare records", () => {
    const long = ALL.map((file) => ({ file, lines: textOf(file).split("\n").length - 1 }))
      .filter(({ file, lines }) => lines > longest(file))
      .map(({ file, lines }) => `${file} has ${lines}`);
    assert.deepEqual(long, []);
  });

  it("may be longer only if their name says that they declare records", () => {
    const files = ["records.ts", "nodeRecords.ts", "recordKinds.ts", "recordsTable.ts", "state.ts"];
    assert.deepEqual(files.map(longest), [400, 400, 300, 300, 300]);
  });

  it("are named for what they hold", () => {
    const vague = /^(utils?|helpers?|common|misc|manager|index)\.ts$/;
    const wrong = ALL.filter((file) => {
      const name = path.posix.basename(file);
      const allowed = name === "index.ts" && file.startsWith("chain/modules/");
      return (vague.test(name) && !allowed) || !/^[a-z][A-Za-z0-9]*(\.test)?\.ts$/.test(name);
    });
    assert.deepEqual(wrong, []);
  });

  it("have a name of their own, or one that means the same everywhere", () => {
    const files = PROGRAMS.flatMap(sources).filter((file) => !(file in TO_BE_RENAMED));
    assert.deepEqual(sharedByAccident(files), []);
  });

  it("are told by name and places if two have one name by accident", () => {
    const files = [
      "chain/a/lane.ts",
      "broker/lane.ts",
      "cli/main.ts",
      "broker/main.ts",
      "cli/x.ts",
    ];
    assert.deepEqual(sharedByAccident(files), ["lane: chain/a/lane.ts, broker/lane.ts"]);
    assert.deepEqual(sharedByAccident(["cli/commands/device.ts", "client/device.ts"]), []);
  });
});

function longest(file: string): number {
  return /(^|\/)([a-z]\w*R|r)ecords\.ts$/.test(file) ? LONGEST_RECORDS : LONGEST;
}

function sharedByAccident(files: readonly string[]): string[] {
  const named = files.filter((file) => !file.startsWith(COMMANDS));
  const byName = Object.groupBy(named, (file) => path.posix.basename(file, ".ts"));
  return Object.entries(byName)
    .filter(([name, places = []]) => places.length > 1 && !(name in SHARED_NAMES))
    .map(([name, places = []]) => `${name}: ${places.join(", ")}`);
}
