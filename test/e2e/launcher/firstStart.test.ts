import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { FakeProject, type Outcome } from "./fakeProject.ts";

function answer({ stdout }: Outcome): { args: string[]; version: string } {
  return JSON.parse(stdout);
}

describe("the first start", function () {
  this.timeout(30_000);
  let project: FakeProject;

  beforeEach(() => {
    project = new FakeProject();
  });

  afterEach(() => project.remove());

  it("installs the packages and runs the program; the second start only runs it", async () => {
    const first = await project.run(["devnet", "--json", "two words"]);
    const second = await project.run(["again"], { mood: "offline" });

    assert.deepEqual(answer(first), {
      args: ["devnet", "--json", "two words"],
      version: process.version,
    });
    assert.match(
      first.stderr,
      /^yizhan: installing 2 packages .*\nyizhan: packages installed in \d+ s\n$/,
    );
    assert.deepEqual([answer(second).args, second.stderr], [["again"], ""]);
    assert.deepEqual(project.npmCalls(), ["ci"]);
    assert.deepEqual(project.leftovers(), ["node_modules"]);
  });

  it("speaks Chinese to a Chinese locale", async () => {
    const outcome = await project.run([], { mood: "offline", env: { LANG: "zh_CN.UTF-8" } });

    assert.match(outcome.stderr, /正在安装 2 个依赖包[\s\S]*无法下载依赖包[\s\S]*请检查网络/);
  });

  for (const oldNode of [false, true]) {
    const node = oldNode ? "a Node that must run it as a child" : "a Node that can become it";

    it(`ends as the program ends, under ${node}`, async () => {
      const outcome = await project.run(["exit", "7"], { oldNode });

      assert.equal(outcome.code, 7);
    });

    it(`passes signals to the program once, under ${node}`, async () => {
      const { child, ended, said } = project.start(["wait"], { oldNode });
      await said(/"wait"/);
      child.kill("SIGINT");
      await said(/interrupts 1/);
      child.kill("SIGTERM");

      const { code, stdout } = await ended;

      assert.equal(code, 3);
      assert.doesNotMatch(stdout, /interrupts 2/);
    });
  }

  it("installs again when the lockfile has changed or a package is gone", async () => {
    await project.run([]);
    project.writeLockfile("1.0.1");
    await project.run([]);
    rmSync(join(project.root, "node_modules/left"), { recursive: true });
    await project.run([]);
    await project.run([]);

    assert.deepEqual(project.npmCalls(), ["ci", "ci", "ci"]);
  });

  it("takes over what a developer installed with npm, but not of another lockfile", async () => {
    await project.run([]);
    rmSync(join(project.root, "node_modules/.yizhan-lock"));
    const record = JSON.stringify({ packages: project.packages("1.0.0") });
    project.write("node_modules/.package-lock.json", record);

    await project.run([]);
    assert.deepEqual(project.npmCalls(), ["ci"]);

    project.writeLockfile("1.0.1");
    await project.run([]);
    assert.deepEqual(project.npmCalls(), ["ci", "ci"]);
  });

  it("is redone after it was killed", async () => {
    const { child, ended, said } = project.start([], { mood: "slow" });
    await said(/installing/);
    while (!project.has(".install")) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill("SIGKILL");
    await ended.catch(() => undefined);
    assert.equal(project.has("node_modules"), false);

    const outcome = await project.run(["later"]);

    assert.deepEqual(answer(outcome).args, ["later"]);
    assert.deepEqual(project.leftovers(), ["node_modules"]);
  });

  it("leaves nothing behind when it is interrupted", async () => {
    for (const [calls, signal, code] of [
      [1, "SIGINT", 130],
      [2, "SIGTERM", 143],
    ] as const) {
      const { child, ended, said } = project.start([], { mood: "slow" });
      await said(/installing/);
      while (project.npmCalls().length < calls) await new Promise((done) => setTimeout(done, 10));
      const begin = performance.now();
      child.kill(signal);

      assert.equal((await ended).code, code);
      assert.ok(performance.now() - begin < 4_000, "npm ends with it, not by itself");
      assert.deepEqual(project.leftovers(), []);
    }
  });

  it("installs once when two are started at the same time", async () => {
    const both = await Promise.all([project.run(["a"]), project.run(["b"])]);

    assert.deepEqual(
      both.map((outcome) => answer(outcome).args[0]),
      ["a", "b"],
    );
    assert.deepEqual(project.npmCalls(), ["ci"]);
  });

  it("keeps the packages it had when new ones cannot be installed", async () => {
    await project.run([]);
    project.writeLockfile("1.0.1");
    const outcome = await project.run([], { mood: "broken" });
    project.writeLockfile("1.0.0");
    const back = await project.run(["back"], { mood: "offline" });

    assert.equal(outcome.code, 1);
    assert.match(
      outcome.stderr,
      /SETUP_INSTALL_FAILED: npm could not install the packages: the sky fell\./,
    );
    assert.deepEqual(answer(back).args, ["back"]);
  });

  it("fetches the runtime itself where install scripts are forbidden", async () => {
    const outcome = await project.run(["x"], { mood: "no-scripts" });

    assert.deepEqual(answer(outcome).args, ["x"]);
    assert.deepEqual(project.npmCalls(), ["ci", "install"]);
  });

  it("names what is missing: the network, npm, the lockfile", async () => {
    const offline = await project.run([], { mood: "offline" });
    const noNpm = await project.run([], { env: { PATH: "/nowhere" } });
    rmSync(join(project.root, "package-lock.json"));
    const noLockfile = await project.run([]);

    assert.match(offline.stderr, /SETUP_NO_NETWORK: .*ENOTFOUND registry\.invalid/);
    assert.match(noNpm.stderr, /SETUP_NPM_MISSING: npm was not found/);
    assert.match(noLockfile.stderr, /SETUP_LOCKFILE: .*package-lock\.json/);
    assert.deepEqual([offline.code, noNpm.code, noLockfile.code], [4, 1, 1]);
    assert.deepEqual(project.leftovers(), []);
  });

  it("names a folder that cannot be written", async function () {
    const isRoot = process.getuid?.() === 0;
    // Root may write everywhere: become nobody, if nobody may run this Node.
    const uid = isRoot ? 65534 : undefined;
    const probe = spawnSync(process.execPath, ["--version"], { ...(isRoot ? { uid: 65534 } : {}) });
    if (probe.status !== 0) this.skip();
    chmodSync(project.root, 0o555);

    const outcome = await project.run([], uid === undefined ? {} : { uid });

    chmodSync(project.root, 0o755);
    assert.equal(outcome.code, 1);
    assert.match(outcome.stderr, /SETUP_READ_ONLY: The folder .*project cannot be written/);
    assert.deepEqual(project.leftovers(), []);
  });
});
