/** Which names a module may have: it is at once a folder, a codespace, a store, a protobuf package and a variable. */

/** A lower-case word: Cosmos codespaces and our folders have no other characters. */
const NAME = /^[a-z][a-z0-9]{2,23}$/;

/** Names that mean something else where a module's name stands. */
const TAKEN: ReadonlySet<string> = new Set([
  // Words of the language.
  ..."await break case catch class const continue debugger default delete else enum export".split(
    " ",
  ),
  ..."extends false finally for function import instanceof interface let new null package".split(
    " ",
  ),
  ..."private protected public return static super switch this throw true try typeof var".split(
    " ",
  ),
  ..."void while with yield eval arguments constructor prototype".split(" "),
  // Variables of the module's own index.
  ..."errors genesis invariants messages queries".split(" "),
  // Stores and codespaces of the application.
  ..."acc chain sdk".split(" "),
]);

/** Why `name` cannot be the name of a module, in both languages; undefined if it can. */
export function nameProblem(
  name: string,
): { readonly en: string; readonly zh: string } | undefined {
  if (!NAME.test(name)) {
    return {
      en: "it must be 3 to 24 lower-case letters and digits, a letter first",
      zh: "名称须为 3 至 24 个小写字母或数字，且以字母开头",
    };
  }
  if (TAKEN.has(name)) return { en: "that word is taken", zh: "该词已被占用" };
  return undefined;
}
