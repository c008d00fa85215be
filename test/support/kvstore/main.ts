/**
 * Runs the kvstore or the counter on our ABCI server, as a process of its own.
 *
 * `node main.ts kvstore|counter ADDRESS [FILE]` prints `listening ADDRESS` and stops on SIGTERM; FILE keeps committed
 * state.
 */

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { formatAbciAddress } from "../../../chain/abci/address.ts";
import { createAbciServer } from "../../../chain/abci/server.ts";
import { silentLogger } from "../../../chain/types/logger.ts";
import { createCounter } from "./counter.ts";
import { createKvstore, type KvstoreFile } from "./kvstore.ts";

const [kind, address, path] = process.argv.slice(2);
if (address === undefined) throw new Error("usage: main.ts kvstore|counter ADDRESS [FILE]");

const server = createAbciServer(
  {
    application: kind === "counter" ? createCounter() : createKvstore(stateFile(path)),
    logger: silentLogger,
    onFatal(error) {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  },
  { address },
);

process.stdout.write(`listening ${formatAbciAddress(await server.listen())}\n`);
process.once("SIGTERM", () => void server.close());

function stateFile(file: string | undefined): KvstoreFile | undefined {
  if (file === undefined) return undefined;
  return {
    load: () => (existsSync(file) ? readFileSync(file, "utf8") : undefined),
    save(text) {
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
    },
  };
}
