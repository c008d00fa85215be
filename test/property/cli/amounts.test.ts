import assert from "node:assert/strict";
import fc from "fast-check";
import { formatTokens, parseTokens } from "../../../cli/amounts.ts";
import { displayWidth, padTo, wrap } from "../../../cli/width.ts";

/** In YZ it is still less than 2^128 nyz. */
const AMOUNT = fc.bigInt({ min: 0n, max: 2n ** 98n });

describe("amounts as people write them", () => {
  it("are read back as they were shown", () => {
    fc.assert(
      fc.property(AMOUNT, (nyz) => {
        assert.equal(parseTokens(formatTokens(nyz).replace(" ", "")), nyz);
        assert.equal(parseTokens(formatTokens(nyz).replace(" ", "").toLowerCase()), nyz);
        assert.equal(parseTokens(`${nyz}nyz`), nyz);
      }),
    );
  });

  it("may have zeros in front and behind", () => {
    fc.assert(
      fc.property(AMOUNT, fc.nat(5), (nyz, zeros) => {
        const front = "0".repeat(zeros);
        assert.equal(parseTokens(`${front}${nyz}nyz`), nyz);
        assert.equal(parseTokens(`${front}${nyz}.${"0".repeat(zeros + 1)}yz`), nyz * 10n ** 9n);
      }),
    );
  });

  it("are shown without zeros at the end", () => {
    assert.equal(formatTokens(0n), "0 YZ");
    assert.equal(formatTokens(1n), "0.000000001 YZ");
    assert.equal(formatTokens(1_500_000_000n), "1.5 YZ");
    assert.equal(formatTokens(20_000_000_000n), "20 YZ");
  });

  it("are refused in any other form", () => {
    const wrong = [
      "",
      "1",
      "1.5",
      "yz",
      ".5yz",
      "1.yz",
      "1.5nyz",
      "-1yz",
      "+1yz",
      "1e3yz",
      "1,5yz",
      " 1yz",
      "1 yz",
      "1.0000000001yz",
      "1yzz",
      `${2n ** 128n}nyz`,
      "٣yz",
    ];
    for (const text of wrong) {
      assert.throws(() => parseTokens(text), RangeError, `${JSON.stringify(text)} was taken`);
    }
  });
});

describe("text on a terminal", () => {
  it("is padded to the same width whatever its characters", () => {
    const texts = fc.string({
      unit: fc.constantFrom("a", "Z", " ", "中", "驿", "é", "e\u0301", "，", "😀"),
    });
    fc.assert(
      fc.property(texts, fc.nat(20), (text, more) => {
        const width = displayWidth(text) + more;
        assert.equal(displayWidth(padTo(text, width)), width);
        assert.equal(displayWidth(padTo(text, width, "left")), width);
        assert.ok(padTo(text, width).startsWith(text));
        assert.ok(padTo(text, width, "left").endsWith(text));
      }),
    );
  });

  it("is wrapped within the width without losing anything", () => {
    const words = fc.array(fc.constantFrom("a", "word", "中文，字", "（见", "yz1…", "longerword"));
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 40 }), (parts, width) => {
        const text = parts.join(" ");
        const lines = wrap(text, width).split("\n");
        assert.equal(lines.join("").replaceAll(" ", ""), text.replaceAll(" ", ""));
        assert.ok(lines.every((line) => displayWidth(line) <= width));
        assert.ok(lines.slice(1).every((line) => !/^[，\s]/.test(line)));
      }),
    );
  });

  it("is broken between Chinese characters", () => {
    assert.equal(wrap("交易已被接受，但尚未进入区块。", 12), "交易已被接\n受，但尚未进\n入区块。");
    assert.equal(wrap("one two three", 7), "one two\nthree");
    assert.equal(wrap("", 10), "");
  });

  it("counts Chinese and full-width characters twice and combining marks not at all", () => {
    assert.equal(displayWidth("abc"), 3);
    assert.equal(displayWidth("驿站"), 4);
    assert.equal(displayWidth("用法："), 6);
    assert.equal(displayWidth("e\u0301"), 1);
    assert.equal(displayWidth("yz1…"), 4);
    assert.equal(displayWidth(""), 0);
  });
});
