/**
 * Runs test files with mocha in a process of its own and reports by messages:
 * `node worker.ts '{"files":[…],"grep":"…"}'`.
 */

import { readFileSync } from "node:fs";
import { relative } from "node:path";
import Mocha from "mocha";
import type { Failure, TestEvent } from "./job.ts";

/** How long what a test left open may take to close after the last test. */
const LINGER_MS = 5_000;

interface Assignment {
  readonly files: readonly string[];
  readonly grep?: string;
}

function send(event: TestEvent): void {
  process.send?.(event);
}

function failureOf(title: string, file: string | undefined, error: unknown): Failure {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { title, file: file === undefined ? "" : relative(process.cwd(), file), text };
}

/** Takes the place of mocha's reporter. */
class MessageReporter {
  constructor(runner: Mocha.Runner) {
    runner.on("test", (test) => send({ kind: "begin", title: test.fullTitle() }));
    runner.on("hook", (hook) => send({ kind: "begin", title: hook.fullTitle() }));
    runner.on("pass", () => send({ kind: "pass" }));
    runner.on("pending", (test) => send({ kind: "skip", title: test.fullTitle() }));
    runner.on("fail", (test, error: unknown) => {
      send({ kind: "fail", failure: failureOf(test.fullTitle(), fileOf(test), error) });
    });
  }
}

/** A hook has no file of its own: its suite has. */
function fileOf(runnable: Mocha.Runnable): string | undefined {
  return runnable.file ?? runnable.parent?.file;
}

/** One file after the other, so that one that cannot be loaded does not hide the others. */
async function loadFiles(mocha: Mocha, files: readonly string[]): Promise<void> {
  for (const file of files) {
    mocha.files = [file];
    try {
      await mocha.loadFilesAsync();
    } catch (error) {
      send({ kind: "fail", failure: failureOf("the file can be loaded", file, error) });
    }
  }
}

function settings(): { readonly timeout: number } {
  return JSON.parse(readFileSync(".mocharc.json", "utf8"));
}

async function run({ files, grep }: Assignment): Promise<void> {
  const mocha = new Mocha({
    reporter: MessageReporter as unknown as Mocha.ReporterConstructor,
    timeout: settings().timeout,
    ...(grep === undefined ? {} : { grep }),
  });
  await loadFiles(mocha, files);
  await new Promise<void>((resolve) => {
    mocha.run(() => resolve());
  });
  send({ kind: "end" });
  // Does not keep the process alive itself: it only ends one that something else keeps alive.
  setTimeout(() => {
    send({ kind: "lingers", resources: process.getActiveResourcesInfo() });
    setTimeout(() => process.exit(0), 100);
  }, LINGER_MS).unref();
}

await run(JSON.parse(process.argv[2] ?? "{}"));
