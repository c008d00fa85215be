import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureTools } from "../../../scripts/test/tools.ts";

describe("programs that tests use", () => {
  let folder: string;
  let said: string[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "yizhan-tools-"));
    said = [];
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function program(name: string, script: string): void {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }

  function aptGet(install: string): void {
    const log = join(folder, "log");
    program(
      "apt-get",
      `echo "$DEBIAN_FRONTEND $@" >> ${log}; case "$*" in *install*) ${install};; esac`,
    );
  }

  async function ensure(isRoot: boolean): Promise<void> {
    const report = (line: string): void => void said.push(line);
    await ensureTools(["unit", "e2e"], { env: { PATH: folder }, isRoot, report });
  }

  it("are installed by root on Debian, once and with a word about it", async () => {
    const make = (name: string): string =>
      `printf '#!/bin/sh\\n' > ${join(folder, name)}; /bin/chmod 755 ${join(folder, name)}`;
    aptGet(`${make("mosquitto_pub")}; ${make("mosquitto_sub")}`);

    await ensure(true);
    await ensure(true);

    assert.deepEqual(readFileSync(join(folder, "log"), "utf8").trim().split("\n"), [
      "noninteractive -qq -y update",
      "noninteractive -qq -y install --no-install-recommends mosquitto-clients",
    ]);
    assert.deepEqual(said, ["installing mosquitto-clients with apt-get (tests use them)"]);
  });

  it("are not installed by other users: the tests are skipped, and it is said how to get them", async () => {
    aptGet("true");

    await ensure(false);

    assert.equal(existsSync(join(folder, "log")), false);
    assert.equal(said.length, 2);
    assert.match(said[0] ?? "", /mosquitto_pub are skipped\. .*apt-get install mosquitto-clients/);
  });

  it("are named when apt-get fails", async () => {
    aptGet('echo "E: Unable to locate package" >&2; exit 100');

    await ensure(true);

    assert.match(
      said.join("\n"),
      /could not install them: .*Unable to locate package[\s\S]*mosquitto_sub are skipped/,
    );
  });
});
