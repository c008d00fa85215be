/** Appends to the journal in its argument without end and prints each record once it is durable; for tests that kill it. */

import { openJournal } from "../../broker/storage/journalFile.ts";

const CONCURRENT = 50;
const PADDING = "x".repeat(200);

const journal = await openJournal(process.argv[2] as string, { segmentBytes: 200_000 });
let next = 0;

async function appendForever(): Promise<void> {
  for (;;) {
    const text = `${next}`;
    next += 1;
    const position = await journal.append({ kind: 1, body: Buffer.from(`${text} ${PADDING}`) });
    process.stdout.write(`${position} ${text}\n`);
  }
}

await Promise.all(Array.from({ length: CONCURRENT }, appendForever));
