import assert from "node:assert/strict";
import { BrokerHomeError } from "../../../broker/home.ts";
import { asCliError, missingOption, notFoundError, usageError } from "../../../cli/failures.ts";
import { KeyringError } from "../../../cli/keyring.ts";
import {
  InclusionTimeoutError,
  QueryRefusedError,
  RpcError,
  TransactionRefusedError,
  UnreachableError,
} from "../../../client/errors.ts";
import { type CliError, EXIT_CODES } from "../../../node/cliError.ts";

const REFUSAL = { hash: "AB", code: 5, codespace: "sdk", log: "insufficient funds" };

function fileError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: no, open '/a/b'`), {
    code,
    syscall: "open",
    path: "/a/b",
  });
}

/** What fails, the code and exit code it gets, and what both sentences must name. */
const CASES: readonly (readonly [error: unknown, code: string, exitCode: number, names: string])[] =
  [
    [usageError("--output", "xml", ["json"]), "USAGE", 2, "--output"],
    [missingOption("--from"), "USAGE", 2, "--from"],
    [notFoundError({ en: "node", zh: "节点" }, "n1"), "NOT_FOUND", 3, "n1"],
    [new UnreachableError("http://n:1", "connect ECONNREFUSED"), "UNREACHABLE", 4, "http://n:1"],
    [new TransactionRefusedError(REFUSAL), "REFUSED", 5, "insufficient funds"],
    [new RpcError(-1, "tx_search: Internal error"), "RPC_REFUSED", 5, "tx_search"],
    [new QueryRefusedError({ ...REFUSAL, code: 22 }), "NOT_FOUND", 3, "insufficient funds"],
    [new QueryRefusedError({ ...REFUSAL, code: 18 }), "QUERY_REFUSED", 5, "insufficient funds"],
    [new InclusionTimeoutError("CD", 30), "TIMEOUT", 6, "CD"],
    [new KeyringError("missing", "bob"), "KEY_MISSING", 3, "bob"],
    [new KeyringError("exists", "bob"), "KEY_EXISTS", 1, "bob"],
    [new KeyringError("damaged", "/k/bob.json"), "KEY_DAMAGED", 1, "/k/bob.json"],
    [new KeyringError("passphrase", "bob"), "KEY_PASSPHRASE", 1, "bob"],
    [new KeyringError("name", "a b"), "KEY_NAME", 2, "a b"],
    [new BrokerHomeError("/b/node.key", "missing", true), "NO_NODE", 3, "/b/node.key"],
    [new BrokerHomeError("/b/broker.json", "not JSON"), "NODE_FOLDER", 1, "not JSON"],
    [new RangeError("epoch cannot be x"), "BAD_VALUE", 2, "epoch"],
    [fileError("ENOENT"), "FILE_ENOENT", 3, "/a/b"],
    [fileError("EACCES"), "FILE_EACCES", 1, "/a/b"],
    [fileError("EROFS"), "FILE_EROFS", 1, "/a/b"],
    [fileError("ENOSPC"), "FILE_ENOSPC", 1, "/a/b"],
    [fileError("EISDIR"), "FILE_EISDIR", 1, "/a/b"],
  ];

describe("failures of commands", () => {
  for (const [error, code, exitCode, names] of CASES) {
    it(`are told as ${code} with exit code ${exitCode}: ${(error as Error).name}`, () => {
      const told = asCliError(error) as CliError;
      assert.deepEqual([told.code, told.exitCode], [code, exitCode]);
      const { en, zh } = { en: told.in("en"), zh: told.in("zh") };
      for (const { message, hint } of [en, zh]) {
        assert.ok(message.includes(names), message);
        assert.ok(hint.length > 5, hint);
      }
      assert.match(en.message, /\.$/);
      assert.match(zh.message, /[\u4e00-\u9fff]/);
      assert.match(zh.message, /。$/);
      assert.match(zh.hint, /[\u4e00-\u9fff]/);
    });
  }

  it("that are defects stay what they are", () => {
    for (const defect of [new TypeError("x is undefined"), new Error("?"), "text", undefined]) {
      assert.equal(asCliError(defect), undefined);
    }
  });

  it("have every exit code of the design", () => {
    const used = new Set(CASES.map(([, , exitCode]) => exitCode));
    assert.deepEqual([...used].sort(), Object.values(EXIT_CODES));
  });
});
