/** The application that `abci-cli test` expects: each transaction must be the number of those before it. */

import type { AbciApplication } from "../../../chain/abci/application.ts";
import { createKvstore } from "./kvstore.ts";

const INVALID_FORMAT = 2;

/** A counter whose hash is the count as eight bytes, big-endian, and empty at zero. */
export function createCounter(): AbciApplication {
  let count = 0;
  const hash = (): Uint8Array => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64BE(BigInt(count));
    return count === 0 ? new Uint8Array(0) : bytes;
  };
  return {
    ...createKvstore(),
    processProposal: () => ({ status: "accept" }),
    prepareProposal: ({ txs }) => ({ txs }),
    finalizeBlock({ txs }) {
      const txResults = txs.map((tx) => {
        const expected = BigInt(`0x${Buffer.from(tx).toString("hex")}`) === BigInt(count);
        if (expected) count++;
        return { code: expected ? 0 : INVALID_FORMAT, gasWanted: 0, gasUsed: 0 };
      });
      return { txResults, appHash: hash() };
    },
  };
}
