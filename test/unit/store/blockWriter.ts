/** Commits blocks to the folder of the first argument until it is killed, and says so after each. */
import { commitBlock, open, writesAt } from "./diskFixture.ts";

const node = await open(process.argv[2] ?? "", { snapshotInterval: 7 });
for (;;) {
  const height = node.multistore.version + 1;
  await commitBlock(node, writesAt(height));
  process.stdout.write(`${height}\n`);
}
