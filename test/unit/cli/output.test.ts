import assert from "node:assert/strict";
import { parse } from "yaml";
import { createPrinter, render } from "../../../cli/output.ts";
import type { Row } from "../../../cli/rows.ts";

const ROWS: readonly Row[] = [
  {
    name: "lamp",
    owner: "yz1a",
    capNyz: "1500000000",
    big: 2n ** 70n,
    bytes: Uint8Array.of(1, 255),
  },
  { name: "驿站", owner: 'say "hi", you', capNyz: "7", big: 0n, bytes: new Uint8Array() },
];

describe("the output of commands", () => {
  it("is one JSON document, amounts as they are on the chain", () => {
    const [first] = JSON.parse(render("json", ROWS));
    assert.deepEqual(first, {
      name: "lamp",
      owner: "yz1a",
      capNyz: "1500000000",
      big: "1180591620717411303424",
      bytes: "01ff",
    });
    assert.equal(render("json", []), "[]\n");
    assert.equal(render("json", { a: 1 }), '{\n  "a": 1\n}\n');
  });

  it("is one JSON record a line", () => {
    const lines = render("ndjson", ROWS).trimEnd().split("\n");
    assert.equal(lines.length, 2);
    assert.equal(JSON.parse(lines[1] ?? "").name, "驿站");
    assert.equal(render("ndjson", []), "");
  });

  it("is YAML that reads back as the JSON", () => {
    assert.deepEqual(parse(render("yaml", ROWS)), JSON.parse(render("json", ROWS)));
    assert.equal(render("yaml", []), "[]\n");
  });

  it("is CSV with quotes where they are needed", () => {
    assert.equal(
      render("csv", ROWS),
      'name,owner,capNyz,big,bytes\nlamp,yz1a,1500000000,1180591620717411303424,01ff\n驿站,"say ""hi"", you",7,0,\n',
    );
    assert.equal(
      render("csv", [{ a: "x\ny", b: [1, { c: 2n }] }]),
      'a,b\n"x\ny","[1,{""c"":""2""}]"\n',
    );
    assert.equal(render("csv", []), "");
  });

  it("fills columns that a row lacks", () => {
    assert.equal(render("csv", [{ a: 1 }, { b: null, c: undefined }]), "a,b,c\n1,,\n,,\n");
  });

  it("is a table with amounts in YZ, numbers to the right and wide characters counted", () => {
    const table = render("table", [
      { name: "lamp", feesNyz: "1500000000", messages: 12, why: "share" },
      { name: "驿站", feesNyz: "7", messages: 3, why: "" },
    ]);
    assert.equal(
      table,
      [
        "NAME            FEES  MESSAGES  WHY",
        "lamp          1.5 YZ        12  share",
        "驿站  0.000000007 YZ         3",
        "",
      ].join("\n"),
    );
  });

  it("wraps the last column where that makes a table as wide as the terminal", () => {
    const rows = [{ query: "bank total", answers: "all tokens there are, of all denominations" }];
    assert.equal(
      render("table", rows, 40),
      [
        "QUERY       ANSWERS",
        "bank total  all tokens there are, of all",
        "            denominations",
        "",
      ].join("\n"),
    );
    assert.equal(render("table", rows, 30), `query    bank total\nanswers  ${rows[0]?.answers}\n`);
  });

  it("shows coins as amounts", () => {
    const amount = [{ denom: "nyz", amount: "1500000000" }];
    assert.equal(render("table", { to: "yz1a", amount }), "to      yz1a\namount  1.5 YZ\n");
  });

  it("is a card for one record, records inside of it indented", () => {
    const card = render("table", {
      chainId: "yizhan-1",
      epoch: { number: 3, firstHeight: 31 },
      tiers: [
        { tier: 1, priceNyz: "800" },
        { tier: 2, priceNyz: "320" },
      ],
      mqtt: ["mqtt://a", "ws://b"],
      none: [],
      key: Uint8Array.of(1, 2),
    });
    assert.equal(
      card,
      [
        "chain id  yizhan-1",
        "epoch",
        "  number        3",
        "  first height  31",
        "tiers",
        "  TIER          PRICE",
        "     1   0.0000008 YZ",
        "     2  0.00000032 YZ",
        "mqtt      mqtt://a ws://b",
        "none",
        "key       0102",
        "",
      ].join("\n"),
    );
  });

  it("is cards where a table would be wider than the terminal", () => {
    const rows = [
      { id: "a", text: "x".repeat(10) },
      { id: "b", text: "y" },
    ];
    assert.equal(render("table", rows, 14), "ID  TEXT\na   xxxxxxxxxx\nb   y\n");
    assert.equal(render("table", rows, 13), "id    a\ntext  xxxxxxxxxx\n\nid    b\ntext  y\n");
  });

  it("shows no control character of a stranger's text on the terminal", () => {
    const table = render("table", [{ moniker: "a\u001b[2Jb\nc\u009bd" }]);
    assert.equal(table, "MONIKER\na\\x1b[2Jb\\nc\\x9bd\n");
    assert.ok(!render("table", { log: "\u0007" }).includes("\u0007"));
  });

  it("tells people, not programs, what stands beside the data", () => {
    for (const [format, said] of [
      ["table", "(none)\nhello\n"],
      ["json", ""],
    ] as const) {
      let stdout = "";
      let stderr = "";
      const printer = createPrinter(format, {
        write: (text) => {
          stdout += text;
        },
        writeError: (text) => {
          stderr += text;
        },
        columns: undefined,
        text: ({ en }) => en,
      });
      printer.print([]);
      printer.say("hello");
      assert.equal(stdout, format === "json" ? "[]\n" : "");
      assert.equal(stderr, said);
    }
  });
});
