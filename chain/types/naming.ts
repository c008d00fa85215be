/** Names of the code in the forms in which they stand elsewhere. */

/** The words of a name in small letters: `own_nyz` for `ownNyz` or `OwnNyz`, with `_` between them. */
export function separated(name: string, separator: string): string {
  return name.replace(/(?!^)[A-Z]/g, (letter) => separator + letter).toLowerCase();
}
