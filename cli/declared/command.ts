/** A command for a declared request: its places and options from the fields, and their values from what was typed. */

import type { Command } from "commander";
import type { RecordType } from "../../chain/schema/type.ts";
import { missingOption } from "../failures.ts";
import { type Context, keyringOf } from "../options.ts";
import type { Shell } from "../shell.ts";
import { type CommandField, type CommandFields, commandFields, formOf } from "./arguments.ts";
import { aboutField } from "./chinese.ts";
import { fieldValue } from "./fieldValues.ts";

/** Adds the places and options of a request to its command; `without` are fields that the command fills in itself. */
export function addFields(
  command: Command,
  request: RecordType<unknown>,
  { without, shell }: { readonly without: readonly string[]; readonly shell: Shell },
): CommandFields {
  const fields = commandFields(request.fields, without);
  for (const field of fields.places) {
    const about = aboutField(field, request.name, shell);
    command.argument(`<${field.word}>`, about === "" ? formOf(field.type) : about);
  }
  for (const field of fields.options) {
    const form = formOf(field.type);
    const flags = form === "" ? field.flag : `${field.flag} <${form}>`;
    const about = aboutField(field, request.name, shell);
    if (field.type.label === "repeated") command.option(flags, about, collect);
    else command.option(flags, about);
  }
  return fields;
}

/** Lists are given by commas, or by naming the option again. */
function collect(word: string, before: readonly string[] = []): readonly string[] {
  return [...before, word];
}

/** The fields that were typed. @throws {CliError} naming the first that makes no sense */
export function givenFields(
  context: Context,
  { places, options }: CommandFields,
  typed: { readonly words: readonly string[]; readonly flags: Readonly<Record<string, unknown>> },
): Record<string, unknown> {
  const keys = (name: string): string => keyringOf(context).get(name).address;
  const values: Record<string, unknown> = {};
  // Whether a word makes sense is told before the keyring is opened for another.
  const given = places.map((field, i) => ({ field, word: typed.words[i] ?? "" }));
  for (const { field, word } of given.toSorted((a, b) => isNamed(a.field) - isNamed(b.field))) {
    values[field.name] = fieldValue(field, word, keys);
  }
  for (const field of options) {
    const flag = typed.flags[camel(field.flag.slice(2))];
    values[field.name] =
      flag === undefined ? absent(field) : fieldValue(field, flag as string, keys);
  }
  return values;
}

/** What a field means that was not given. @throws {CliError} if it must be */
function absent({ flag, type }: CommandField): unknown {
  if (type.absent === undefined) throw missingOption(flag);
  return type.absent.value;
}

/** 1 for a field that may be given by the name of a key. */
function isNamed({ type }: CommandField): number {
  return type.shape.kind === "address" ? 1 : 0;
}

/** The name under which the parser keeps an option. */
function camel(word: string): string {
  return word.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
