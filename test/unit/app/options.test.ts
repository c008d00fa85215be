import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseGasPrice, requiredFee } from "../../../chain/app/gas.ts";
import { type ChainOptions, readOptions, UsageError, usage } from "../../../chain/options.ts";

describe("options of the chain process", () => {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), "yizhan-options-"));
  });

  afterEach(() => rmSync(home, { recursive: true }));

  const read = (
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): ChainOptions => {
    const options = readOptions({ args: ["--home", home, ...args], env, cores: 4 });
    assert.notEqual(options, "help");
    return options as ChainOptions;
  };

  it("have defaults", () => {
    const options = read([]);
    assert.equal(options.address, `unix://${home}/app.sock`);
    assert.equal(options.verifyWorkers, 3);
    assert.deepEqual(options.minGasPrice, { numerator: 0n, denominator: 1n });
  });

  it("come from the file, over that from the environment, over that from flags", () => {
    writeFileSync(
      path.join(home, "chain.yaml"),
      "keptHeights: 5\nverifyWorkers: 6\nlogLevel: warn\n",
    );
    const options = read(["--kept-heights", "7"], {
      YIZHAN_KEPT_HEIGHTS: "8",
      YIZHAN_VERIFY_WORKERS: "9",
    });
    assert.deepEqual(
      [options.keptHeights, options.verifyWorkers, options.logLevel],
      [7, 9, "warn"],
    );
  });

  it("are refused in a sentence that names the option", () => {
    const refused: readonly (readonly [readonly string[], RegExp])[] = [
      [
        ["--min-gas-price", "1 nyz"],
        /^--min-gas-price 1 nyz: gas price "1 nyz" is not like 0.025nyz/,
      ],
      [["--log-level", "loud"], /^--log-level loud: must be one of debug/],
      [["--kept-heights", "1"], /must be a whole number from 2/],
      [["--nonsense"], /Unknown option '--nonsense'.*See --help/s],
      [["extra"], /See --help/],
    ];
    for (const [args, message] of refused) {
      assert.throws(
        () => read(args),
        (error: unknown) => error instanceof UsageError && message.test(error.message),
        args.join(" "),
      );
    }
    writeFileSync(path.join(home, "chain.yaml"), "colour: red\n");
    assert.throws(() => read([]), /there is no option colour/);
    writeFileSync(path.join(home, "chain.yaml"), "[1, 2");
    assert.throws(() => read([]), /cannot be read/);
  });

  it("explain themselves", () => {
    assert.equal(readOptions({ args: ["--help"], env: {}, cores: 1 }), "help");
    assert.match(usage(), /--min-gas-price VALUE/);
  });
});

describe("a gas price", () => {
  it("is exact, and rounds fees up", () => {
    const price = parseGasPrice("0.025nyz");
    assert.equal(requiredFee(price, 100_000), 2_500n);
    assert.equal(requiredFee(price, 100_001), 2_501n);
    assert.equal(requiredFee(price, Number.MAX_SAFE_INTEGER), 225179981368525n);
    assert.equal(requiredFee(parseGasPrice("3nyz"), 7), 21n);
  });
});
