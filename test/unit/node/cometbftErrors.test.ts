import assert from "node:assert/strict";
import { renderError } from "../../../node/cliError.ts";
import { progressLine } from "../../../node/cometbft/build.ts";
import { explainBuildFailure } from "../../../node/cometbft/errors.ts";
import { debianPackage, findTool, installHint } from "../../../scripts/systemTools.ts";

describe("a failed build of CometBFT", () => {
  const cases: readonly (readonly [string, string, number])[] = [
    [
      'go: downloading golang.org/x/net v0.35.0\ngo: golang.org/x/net@v0.35.0: Get "http://p.invalid/x": dial tcp: lookup p.invalid: no such host',
      "GO_NO_NETWORK",
      4,
    ],
    [
      "verifying a/b@v1.0.0: checksum mismatch\n\nSECURITY ERROR\nThis download does NOT match.",
      "GO_MODULE_CHANGED",
      1,
    ],
    ["write /tmp/go-build1/b002/x.a: no space left on device", "DISK_FULL", 1],
    ["# example.org/x\n./x.go:1:1: syntax error near end", "COMETBFT_BUILD_FAILED", 1],
    ["", "COMETBFT_BUILD_FAILED", 1],
  ];

  for (const [output, code, exitCode] of cases) {
    it(`is ${code} if go says “${output.split("\n")[0]}”`, () => {
      const error = explainBuildFailure(output);

      assert.deepEqual([error.code, error.exitCode], [code, exitCode]);
      assert.match(renderError(error, "en"), /^yizhan: error [A-Z_]+: .+\.\n {2}.+\.\n$/);
      assert.match(renderError(error, "zh"), /^yizhan: error [A-Z_]+: .+。\n {2}.+。\n$/);
    });
  }

  it("was preceded by an honest count of modules and packages", () => {
    const output = "go: downloading a v1\ngo: downloading b v2\ninternal/abi\nruntime\nfmt\n";

    assert.equal(
      progressLine({}, output, 7),
      "CometBFT: 2 modules downloaded, 3 packages compiled (7 s)",
    );
    assert.match(progressLine({ LANG: "zh_CN" }, output, 7), /2 个模块.*3 个包/);
  });
});

describe("programs of the system", () => {
  it("are found on PATH, and missed where they are not", () => {
    assert.equal(findTool("sh", { PATH: "/nowhere:/bin" }), "/bin/sh");
    assert.equal(findTool("no-such-program", { PATH: "/bin" }), undefined);
  });

  it("come with a hint where to get them", () => {
    assert.match(installHint("mosquitto_pub"), /apt-get install mosquitto-clients/);
    assert.match(installHint("other"), /Install other/);
    assert.equal(debianPackage("chromium"), "chromium");
  });
});
