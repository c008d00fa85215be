import assert from "node:assert/strict";
import { QueryCurrent } from "../../../chain/modules/epochs/records.ts";
import { QueryPayouts } from "../../../chain/modules/rewards/records.ts";
import { Json } from "../../../chain/schema/json.ts";
import {
  addressFromBytes,
  formatAddress,
  formatNodeId,
  nodeIdFromBytes,
} from "../../../chain/types/address.ts";
import { type FakeChain, startFakeChain } from "../../support/fakeChain.ts";
import { runCommand } from "../../support/fakeShell.ts";

const NODE = formatNodeId(nodeIdFromBytes(new Uint8Array(20).fill(200)));
const OWNER = formatAddress(addressFromBytes(new Uint8Array(20).fill(201)));

const PAYOUT = {
  epoch: 0,
  node: NODE,
  owner: OWNER,
  messages: "12",
  kib: "13",
  feesNyz: "4200",
  burnedNyz: "504",
  burnedSignedNyz: "0",
  totalBurnedSignedNyz: "0",
  weightBps: 5_000,
  totalWeightBps: "10000",
  bondNyz: "5000000000000",
  availabilityPpm: 1_000_000,
  nodeBasePoolNyz: "7",
  servicePoolNyz: "0",
  nodeBaseNyz: "10000000000",
  nodeBaseReason: "YIELD_CAP",
  serviceNyz: "0",
  serviceReason: "NO_BURNED_FEES",
  height: 36,
};

describe("claims list", () => {
  let chain: FakeChain;

  beforeEach(async () => {
    chain = await startFakeChain();
    const epoch = { number: 0, firstHeight: 1, lengthBlocks: 30, claimWindowBlocks: 10 };
    const current = { epoch, height: 5, claimWindowOpen: false };
    const answers = [
      [QueryCurrent, current],
      [QueryPayouts, { payouts: [PAYOUT] }],
    ] as const;
    for (const [{ path, response }, answer] of answers) {
      const bytes = response.encode(response.fromJson(new Json(answer)) as never);
      chain.queries.set(path, () => bytes);
    }
  });

  afterEach(async () => {
    await chain.rpc.stop();
  });

  it("shows people who was paid, and why", async () => {
    const { stdout, stderr } = await runCommand(["claims", "list", "--node", chain.rpc.url]);

    assert.equal(stderr, "");
    assert.match(
      stdout,
      /^ +0 {2}yznode1\w+ +12 +13 +0.0000042 YZ +10 YZ {2}most its bond may earn/m,
    );
    assert.ok(stdout.includes(NODE));
  });

  it("gives programs the payouts as the chain has them", async () => {
    const words = ["claims", "list", "--epoch", "0", "--node", chain.rpc.url, "-o", "json"];
    const { stdout } = await runCommand(words);

    const [first, ...more] = JSON.parse(stdout);
    assert.deepEqual(more, []);
    assert.deepEqual(first, PAYOUT);
  });
});
