import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chosenLanguage } from "../../../cli/run.ts";
import { displayWidth } from "../../../cli/width.ts";
import project from "../../../package.json" with { type: "json" };
import { runCommand } from "../../support/fakeShell.ts";

const NOBODY = "tcp://127.0.0.1:9";

describe("a command line", () => {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(path.join(os.tmpdir(), "yizhan-cli-"));
  });

  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
  });

  it("prints the version of the package", async () => {
    const { exitCode, stdout, stderr } = await runCommand(["--version"]);
    assert.deepEqual([exitCode, stdout, stderr], [0, `${project.version}\n`, ""]);
  });

  it("shows help on standard output when it is asked for, with exit code 0", async () => {
    for (const words of [["--help"], ["help"], ["keys", "--help"], ["help", "keys", "add"]]) {
      const { exitCode, stdout, stderr } = await runCommand(words);
      assert.equal(exitCode, 0, words.join(" "));
      assert.match(stdout, /^Usage: yizhan/);
      assert.equal(stderr, "");
    }
  });

  it("shows help on standard error when there is nothing to do, with exit code 2", async () => {
    for (const words of [[], ["keys"], ["query", "bank"], ["mqtt"]]) {
      const { exitCode, stdout, stderr } = await runCommand(words);
      assert.equal(exitCode, 2, words.join(" "));
      assert.match(stderr, /^Usage: yizhan/);
      assert.equal(stdout, "");
    }
  });

  it("speaks Chinese in all of its help", async () => {
    const families = ["devnet", "init", "start", "status", "node", "broker", "device", "payer"];
    for (const family of [...families, "mqtt", "claims", "keys", "tx", "query", ""]) {
      const words = family === "" ? ["--help"] : [family, "--help"];
      const { stdout } = await runCommand(words, { language: "zh" });
      assert.match(stdout, /^用法： yizhan/, family);
      assert.doesNotMatch(stdout, /Usage|Options|Commands|default|display help/, family);
    }
  });

  it("keeps help within the columns of the terminal, wide characters counted", async () => {
    for (const language of ["en", "zh"] as const) {
      for (const words of [
        ["device", "add"],
        ["tx", "registry", "register-node"],
      ]) {
        const { stdout } = await runCommand([...words, "--help"], { language, columns: 60 });
        const widest = Math.max(...stdout.split("\n").map(displayWidth));
        assert.ok(widest <= 60, `${language} ${words.join(" ")}: ${widest}`);
      }
    }
  });

  const WRONG: readonly (readonly [words: string[], en: RegExp, zh: RegExp])[] = [
    [["nosuch"], /no command nosuch/, /没有命令 nosuch/],
    [["keys", "nosuch"], /no command nosuch/, /没有命令 nosuch/],
    [["status", "--fast"], /no option --fast/, /没有选项 --fast/],
    [["keys", "show"], /<name> is missing/, /缺少参数 <name>/],
    [["keys", "show", "a", "b"], /Too many arguments for show/, /show 的参数过多/],
    [
      ["tx", "bank", "send", "a", "b", "1yz", "c"],
      /Too many arguments for send/,
      /send 的参数过多/,
    ],
    [["status", "--home"], /--home <dir> needs a value/, /--home <dir> 缺少取值/],
    [["status", "-o", "xml"], /--output cannot be "xml"/, /--output 不能为 "xml"/],
    [["keys", "list", "--keyring-backend", "os"], /--keyring-backend cannot/, /不能为 "os"/],
    [["status", "--node", "ftp://x"], /--node cannot be/, /--node 不能为/],
    [["status", "--lang", "fr"], /--lang cannot be "fr"/, /--lang 不能为 "fr"/],
    [["tx", "bank", "send", "a", "b", "1"], /"1" is not valid/, /"1" 无效/],
    [["claims", "list", "--epoch", "-1"], /"-1" is not valid/, /"-1" 无效/],
    [["query", "tx", "ab"], /64 hexadecimal digits/, /64 位十六进制数/],
    [["query", "rewards", "epoch", "x"], /epoch is a whole number/, /epoch 应为/],
    [["device", "add", "x", "--tier", "4"], /--tier cannot be "4"/, /--tier 不能为 "4"/],
    [["device", "add", "x"], /--from is missing/, /缺少 --from/],
    [["node", "register", "--from", "a"], /--class is missing/, /缺少 --class/],
    [["node", "init", "--mqtt-port", "0"], /--mqtt-port is a whole number/, /--mqtt-port 应为/],
    [["mqtt", "pub", "-m", "x"], /--topic is missing/, /缺少 --topic/],
    [["mqtt", "pub", "-t", "x"], /--message is missing/, /缺少 --message/],
    [["mqtt", "pub", "-t", "x", "-m", "y", "-q", "3"], /--qos cannot be "3"/, /--qos 不能为 "3"/],
    [["mqtt", "sub", "-L", "http://a/b"], /an address is mqtt/, /地址写作 mqtt/],
    [["devnet", "--validators", "0"], /--validators cannot be "0"/, /--validators 不能为 "0"/],
    [["init", "one", "--chain-id", "Nope"], /id of a chain is/, /链编号为/],
    [["init", "one", "--rpc", "here"], /--rpc is written host:port/, /--rpc 写作/],
    [["init", "one", "--account", "a"], /written key=amount/, /密钥=金额/],
  ];

  for (const [words, en, zh] of WRONG) {
    it(`refuses ${words.join(" ") || "nothing"} in both languages with exit code 2`, async () => {
      for (const [language, pattern] of [
        ["en", en],
        ["zh", zh],
      ] as const) {
        const args =
          words[0] === "mqtt"
            ? words
            : [...words, ...(words.includes("--home") ? [] : ["--home", home])];
        const { exitCode, stdout, stderr } = await runCommand(args, { language });
        assert.equal(exitCode, 2, stderr);
        assert.match(stderr, pattern);
        assert.match(stderr, /^yizhan: error [A-Z_]+: .+\n {2}\S.+\n$/);
        assert.equal(stdout, "");
      }
    });
  }

  it("proposes what was probably meant", async () => {
    assert.match((await runCommand(["statu"])).stderr, /Did you mean status\?/);
    assert.match((await runCommand(["status", "--nod", "x"])).stderr, /Did you mean --node\?/);
    assert.match((await runCommand(["statu"], { language: "zh" })).stderr, /是否想用 status？/);
  });

  it("tells programs that read JSON of failures in JSON", async () => {
    const args = ["status", "--node", NOBODY, "-o", "json"];
    const { exitCode, stdout, stderr } = await runCommand(args);
    assert.equal(exitCode, 4);
    assert.equal(stdout, "");
    const { error } = JSON.parse(stderr);
    assert.deepEqual([error.code, error.exitCode], ["UNREACHABLE", 4]);
    assert.match(error.message, /127\.0\.0\.1:9/);
    assert.match(error.hint, /--node/);
  });

  it("takes common options behind any word, the last one wins", async () => {
    const error = async (args: readonly string[]): Promise<string> =>
      (await runCommand(args)).stderr;
    assert.match(await error(["--node", NOBODY, "status"]), /127\.0\.0\.1:9/);
    assert.match(await error(["query", "--node", NOBODY, "bank", "total"]), /127\.0\.0\.1:9/);
    assert.match(
      await error(["--node", "tcp://other:1", "status", "--node", NOBODY]),
      /127\.0\.0\.1:9/,
    );
  });

  it("takes the node and the home from the environment", async () => {
    const env = { YIZHAN_NODE: NOBODY, YIZHAN_HOME: home };
    assert.match((await runCommand(["status"], { env })).stderr, /127\.0\.0\.1:9/);
    assert.match((await runCommand(["start"], { env })).stderr, new RegExp(home));
  });

  it("never takes a value for an option, even if it looks like one", async () => {
    const args = [
      "mqtt",
      "pub",
      "-p",
      "9",
      "-u",
      "--version",
      "-P",
      "-otoken",
      "-t",
      "x",
      "-m",
      "--help",
    ];
    const { exitCode, stdout, stderr } = await runCommand(args);
    assert.equal(stdout, "");
    assert.match(stderr, /MQTT_UNREACHABLE/);
    assert.equal(exitCode, 4);
  });

  it("takes the language from --lang, YIZHAN_LANG or the locale, in this order", () => {
    const locale = { LANG: "zh_CN.UTF-8" };
    assert.equal(chosenLanguage([], {}), "en");
    assert.equal(chosenLanguage([], locale), "zh");
    assert.equal(chosenLanguage([], { ...locale, YIZHAN_LANG: "en" }), "en");
    assert.equal(chosenLanguage(["status", "--lang", "zh"], { YIZHAN_LANG: "en" }), "zh");
    assert.equal(chosenLanguage(["--lang=en", "status"], locale), "en");
    assert.equal(chosenLanguage(["--lang", "fr"], locale), "zh");
  });
});
