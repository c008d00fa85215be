import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { choice, flag, u8, u16 } from "../../../chain/types/layout/fixedParts.ts";
import { layout } from "../../../chain/types/layout/layout.ts";
import { field } from "../../../chain/types/layout/part.ts";
import { list, text, toEnd } from "../../../chain/types/layout/variable.ts";
import { layoutText, PROTOCOL_FILE, withTables } from "../../../scripts/layoutText.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

const committed = await readFile(path.join(ROOT, PROTOCOL_FILE), "utf8");

describe("the byte tables of the protocol", () => {
  it("are what the layouts say; if not, run npm run generate", async () => {
    assert.ok((await withTables(committed)) === committed, `${PROTOCOL_FILE} is stale`);
  });

  it("are all there, and nothing else", async () => {
    const without = committed.replace(/<!-- layout:Claim -->/, "");
    await assert.rejects(withTables(without), /does not show Claim/);
    const strange = committed.replace("layout:Claim ", "layout:Nothing ");
    await assert.rejects(withTables(strange), /shows Nothing, which is not declared/);
  });

  it("say where a field lies, how wide it is and what it may be", () => {
    const colour = choice(u8, { red: 1, darkBlue: 2 });
    const Example = layout("Example", "An example.", {
      colour: field(colour, "Its colour."),
      size: field(u16, "In mm."),
      name: field(text(u8, 20), "Its name."),
      isOld: field(flag, "Whether it is old."),
      parts: field(list(u16, toEnd, 9), "Sizes of its parts."),
    });
    const rows = layoutText(Example)
      .split("\n")
      .map((line) => line.replace(/ +/g, " "));

    assert.deepEqual(rows.slice(0, 2), ["An example. 5 bytes or more.", ""]);
    assert.deepEqual(rows.slice(4), [
      "| 0 | 1 | `colour` | Its colour. One of: 1 red, 2 dark blue. |",
      "| 1 | 2 | `size` | In mm. |",
      "| 3 | 1 + n | `name` | Its name. UTF-8, at most 20 bytes. |",
      "| | 1 | `isOld` | Whether it is old. 0 no, 1 yes. |",
      "| | n × 2 | `parts` | Sizes of its parts. At most 9, each 2 bytes. |",
    ]);
  });
});
