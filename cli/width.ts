/** How wide text stands on a terminal: Chinese characters take two columns, marks that combine none. */

/** East Asian wide and fullwidth blocks that people meet in names, and emoji. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
const NARROW = /^[\x20-\x7e]*$/;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Columns that `text` takes. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (WIDE.test(character)) width += 2;
    else if (!NO_WIDTH.test(character)) width += 1;
  }
  return width;
}

/** `text` filled with spaces to `width` columns. */
export function padTo(text: string, width: number, side: "left" | "right" = "right"): string {
  const spaces = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "left" ? spaces + text : text + spaces;
}

/** A word, or one wide character with the closing punctuation that must not begin a line. */
const CHUNK =
  /\s*(?:[\u2e80-\u2fff\u3003-\u9fff\uac00-\ud7a3][，。、；：！？）」》]*|[（「《]?[^\s\u2e80-\u9fff\uac00-\ud7a3，。、；：！？）」》]+[，。、；：！？）」》]*|\S)/gu;

/** `text` in lines of at most `width` columns, broken between words or wide characters. */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const [chunk] of text.matchAll(CHUNK)) {
    if (line !== "" && displayWidth(line + chunk) > width) {
      lines.push(line);
      line = chunk.trimStart();
    } else {
      line += chunk;
    }
  }
  return [...lines, line].join("\n");
}
