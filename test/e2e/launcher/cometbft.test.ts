import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { CliError } from "../../../node/cliError.ts";
import { findGo } from "../../../node/cometbft/build.ts";
import { COMETBFT_VERSION, cachePath, cometbftBinary } from "../../../node/cometbft.ts";

/** Answers `version` as CometBFT does. */
function engine(version: string): string {
  return `#!/bin/sh\necho ${version}\n`;
}

/** Answers `go version`, and "builds" a program that says the pinned version. */
function go(
  version: string,
  build = `printf '#!/bin/sh\\necho ${COMETBFT_VERSION}\\n' > "$out"; chmod 755 "$out"`,
): string {
  return `#!/bin/sh
if [ "$1" = version ]; then echo "go version ${version} linux/amd64"; exit; fi
echo "$@ | $CGO_ENABLED $GOFLAGS $GOTOOLCHAIN" >> "$GO_LOG"
while [ "$1" != -o ]; do shift; done
out=$2
${build}
`;
}

describe("CometBFT", function () {
  this.timeout(30_000);
  let folder: string;
  let env: Record<string, string>;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "yizhan-engine-"));
    env = {
      PATH: `${join(folder, "bin")}:/usr/bin:/bin`,
      XDG_CACHE_HOME: join(folder, "cache"),
      HOME: folder,
      GO_LOG: join(folder, "go.log"),
    };
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function program(path: string, text: string): string {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    chmodSync(file, 0o755);
    return file;
  }

  function builds(): readonly string[] {
    const log = env["GO_LOG"] ?? "";
    return existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
  }

  async function refusal(
    find: () => Promise<string> = () => cometbftBinary({ env }),
  ): Promise<CliError> {
    try {
      return assert.fail(`found ${await find()}`);
    } catch (error) {
      return error as CliError;
    }
  }

  it("is the one that COMETBFT names, if that is of the right line", async () => {
    program("bin/cometbft", engine(COMETBFT_VERSION));
    env["COMETBFT"] = program("mine/engine", engine("v0.38.9+abcdef"));

    assert.equal(await cometbftBinary({ env }), env["COMETBFT"]);
  });

  it("is refused with exit code 2 if COMETBFT names something else", async () => {
    const wrong = [
      ["no file", join(folder, "missing"), /missing, which does not answer/],
      ["another program", "/bin/ls", /does not answer as CometBFT does/],
      ["a folder", folder, /does not answer/],
      [
        "another line",
        program("mine/engine", engine("1.0.1")),
        /is version 1\.0\.1; CometBFT 0\.38\.x is needed/,
      ],
    ] as const;
    for (const [what, file, sentence] of wrong) {
      env["COMETBFT"] = file;

      const error = await refusal();

      assert.deepEqual([error.code, error.exitCode], ["COMETBFT_UNUSABLE", 2], what);
      assert.match(error.message, sentence);
      assert.match(error.hint, /unset it/);
    }
  });

  it("is one on PATH of exactly the pinned version, and no other", async () => {
    program("bin/cometbft", engine("0.38.24"));
    program("bin/go", go("go1.24.0"));
    assert.equal(await cometbftBinary({ env }), cachePath(env));

    const file = program("bin/cometbft", engine(COMETBFT_VERSION));
    assert.equal(await cometbftBinary({ env }), file);
  });

  it("is built once, from the pinned module, and found again afterwards", async () => {
    program("bin/go", go("go1.26.8"));
    const progress: string[] = [];

    const first = await cometbftBinary({ env, onProgress: (line) => progress.push(line) });
    const second = await cometbftBinary({ env: { ...env, PATH: "/bin" } });

    assert.equal(first, second);
    assert.deepEqual(builds(), [
      `${builds()[0]?.split(" -o ")[0]} -o ${first}.${process.pid} github.com/cometbft/cometbft/cmd/cometbft | 0 -mod=readonly -buildvcs=false local`,
    ]);
    assert.match(builds()[0] ?? "", /^build -v -trimpath -ldflags -s -w /);
    assert.deepEqual(progress.length, 1);
    assert.deepEqual(readdirSync(dirname(first)), ["cometbft"]);
  });

  it("is built once when two ask at the same time", async () => {
    const build = `sleep 0.5; printf '#!/bin/sh\\necho ${COMETBFT_VERSION}\\n' > "$out"; chmod 755 "$out"`;
    program("bin/go", go("go1.24.0", build));

    const [first, second] = await Promise.all([cometbftBinary({ env }), cometbftBinary({ env })]);

    assert.equal(first, second);
    assert.equal(builds().length, 1);
  });

  it("is built again if the one in the cache is damaged", async () => {
    program("bin/go", go("go1.24.0"));
    const file = await cometbftBinary({ env });
    writeFileSync(file, "");

    await cometbftBinary({ env });

    assert.equal(builds().length, 2);
  });

  it("leaves nothing half-built behind", async () => {
    const failing = [
      ['echo "go: x@v1: dial tcp: no such host" >&2; exit 1', "GO_NO_NETWORK", 4],
      ['echo half > "$out"; echo "write x: no space left on device" >&2; exit 1', "DISK_FULL", 1],
      ['echo half > "$out"; echo "it is a bad day" >&2; exit 1', "COMETBFT_BUILD_FAILED", 1],
    ] as const;
    for (const [build, code, exitCode] of failing) {
      program("bin/go", go("go1.24.0", build));

      const error = await refusal();

      assert.deepEqual([error.code, error.exitCode], [code, exitCode]);
      assert.deepEqual(readdirSync(dirname(cachePath(env))), []);
    }
  });

  it("stops a build when it is told to", async () => {
    program("bin/go", go("go1.24.0", "exec sleep 60"));
    const controller = new AbortController();
    const building = cometbftBinary({ env, signal: controller.signal });
    while (builds().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));

    controller.abort();

    await assert.rejects(building);
    assert.deepEqual(readdirSync(dirname(cachePath(env))), []);
  });

  it("says which Go it found if there is none that will do", async () => {
    const find = (): Promise<string> => findGo(env, COMETBFT_VERSION, []);
    const file = program("bin/go", go("go1.23.9"));
    const old = await refusal(find);
    program("bin/go", "#!/bin/sh\nexit 1\n");
    const broken = await refusal(find);
    rmSync(file);
    env["PATH"] = join(folder, "bin");
    const none = await refusal(find);

    assert.deepEqual([old.code, old.exitCode], ["GO_TOO_OLD", 1]);
    assert.ok(old.message.includes(`Go 1.24 or newer; found ${file} (go1.23.9)`), old.message);
    assert.match(old.hint, /Install Go 1\.24 or newer/);
    assert.match(old.in("zh").hint, /请安装 Go 1\.24/);
    assert.equal(broken.code, "GO_TOO_OLD");
    assert.deepEqual([none.code, none.exitCode], ["GO_MISSING", 1]);
  });

  it("takes a Go that is new enough, also behind one that is not", async () => {
    program("bin/go", go("go1.19.8"));
    const file = program("later/go", go("go1.30.0"));

    assert.equal(await findGo(env, COMETBFT_VERSION, [dirname(file)]), file);
  });

  it("says where the cache is if that cannot be written", async () => {
    program("bin/go", go("go1.24.0"));
    env["XDG_CACHE_HOME"] = program("occupied", "a file");

    const error = await refusal();

    assert.equal(error.code, "CACHE_NOT_WRITABLE");
    assert.match(error.message, /occupied/);
    assert.match(error.hint, /XDG_CACHE_HOME/);
  });
});
