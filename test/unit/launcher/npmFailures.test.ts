import assert from "node:assert/strict";
import { languageOf } from "../../../bin/messages.js";
import { explainNpmFailure } from "../../../bin/npm.js";
import { complaint } from "../../../bin/requireNode.js";

describe("what the launcher says", () => {
  const cases: readonly (readonly [string, string, number, string])[] = [
    [
      "npm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error network request to http://r.invalid/yaml failed, reason: getaddrinfo ENOTFOUND r.invalid",
      "SETUP_NO_NETWORK",
      4,
      "getaddrinfo ENOTFOUND r.invalid",
    ],
    [
      "npm ERR! code ECONNREFUSED\nnpm ERR! FetchError: request to http://127.0.0.1:1/yaml failed, reason: connect ECONNREFUSED 127.0.0.1:1\nnpm ERR!     at ClientRequest.<anonymous> (/usr/lib/x.js:130:14)",
      "SETUP_NO_NETWORK",
      4,
      "connect ECONNREFUSED 127.0.0.1:1",
    ],
    [
      "npm error code ENOSPC\nnpm error ENOSPC: no space left on device, write",
      "SETUP_DISK_FULL",
      1,
      "/project",
    ],
    [
      "npm error code EACCES\nnpm error syscall mkdir\nnpm error path /home/u/.npm/_cacache\nnpm error errno -13",
      "SETUP_READ_ONLY",
      1,
      "/home/u/.npm/_cacache",
    ],
    [
      "npm error code EINTEGRITY\nnpm error Integrity checksum failed when using sha512: wanted sha512-A but got sha512-B.",
      "SETUP_PACKAGE_CHANGED",
      1,
      "wanted sha512-A but got sha512-B",
    ],
    [
      "npm error code EUSAGE\nnpm error\nnpm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.",
      "SETUP_INSTALL_FAILED",
      1,
      "are in sync",
    ],
    ["", "SETUP_INSTALL_FAILED", 1, "npm gave no reason"],
  ];

  for (const [output, code, exitCode, fact] of cases) {
    it(`explains “${output.split("\n")[0]}” as ${code} and names the thing`, () => {
      const error = explainNpmFailure(output, "/project");

      assert.equal(error.code, code);
      assert.equal(error.exitCode, exitCode);
      for (const language of ["en", "zh"] as const) {
        const [first, second, rest] = error.render(language).split("\n");
        assert.ok(first?.includes(fact), first);
        assert.ok((second ?? "").trim().length > 10, "a next step");
        assert.equal(rest, "");
      }
    });
  }

  it("refuses a Node before 20 in both languages and takes 20 and later", () => {
    assert.match(
      complaint("18.20.4") ?? "",
      /Node 18\.20\.4 is too old[\s\S]*Install Node 20[\s\S]*请安装/,
    );
    for (const version of ["20.0.0", "22.1.0", "26.0.0"])
      assert.equal(complaint(version), undefined);
  });

  it("speaks the language that is asked for, or else that of the locale", () => {
    assert.equal(languageOf([], {}), "en");
    assert.equal(languageOf([], { LANG: "zh_CN.UTF-8" }), "zh");
    assert.equal(languageOf([], { LC_ALL: "en_US.UTF-8", LANG: "zh_CN.UTF-8" }), "en");
    assert.equal(languageOf(["devnet", "--lang", "zh"], { LANG: "en_US.UTF-8" }), "zh");
    assert.equal(languageOf(["--lang=en"], { LANG: "zh_CN.UTF-8" }), "en");
  });
});
