/** A worker thread: packed rows in, one result per row out, in the order they came. */

import { parentPort } from "node:worker_threads";
import { loadSecp256k1 } from "./secp256k1.ts";
import { verifyPacked } from "./signatureRows.ts";

loadSecp256k1();

parentPort?.on("message", (packed: Uint8Array) => {
  const results = verifyPacked(packed);
  parentPort?.postMessage(results, [results.buffer as ArrayBuffer]);
});
