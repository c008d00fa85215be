import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import {
  addressFromBytes,
  deviceIdFromBytes,
  nodeIdFromBytes,
} from "../../../chain/types/address.ts";
import { amount } from "../../../chain/types/amount.ts";
import {
  claimRoot,
  duplicateLeaf,
  EMPTY_SUM,
  followProof,
  leafKey,
  SumTree,
  sortLeaves,
} from "../../../chain/types/merkleSum.ts";
import { NO_USAGE } from "../../../chain/types/price.ts";
import { UsageVoucher } from "../../../chain/types/usageVoucher.ts";

function leaf(device: number, value: bigint): Uint8Array {
  const id = new Uint8Array(20);
  new DataView(id.buffer).setUint32(16, device);
  return UsageVoucher.encode({
    sessionId: new Uint8Array(16).fill(1),
    device: deviceIdFromBytes(id),
    payer: addressFromBytes(new Uint8Array(20)),
    broker: nodeIdFromBytes(new Uint8Array(20)),
    epoch: 1,
    role: 1,
    trafficClass: 0,
    flags: 0,
    sequence: 1n,
    usage: NO_USAGE,
    value: amount(value),
    accumulator: new Uint8Array(32),
    lastMs: 0n,
  });
}

const leaves: fc.Arbitrary<Uint8Array[]> = fc
  .uniqueArray(fc.tuple(fc.nat(), fc.bigInt({ min: 0n, max: 1_000n })), {
    selector: ([device]) => device,
    maxLength: 40,
  })
  .map((entries) => sortLeaves(entries.map(([device, value]) => leaf(device, value))));

/** The tree once more, by OpenSSL and without the classes of the first. */
function referenceRoot(bodies: readonly Uint8Array[]): { hash: Buffer; sum: bigint } {
  const wide = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(32, "0"), "hex");
  const sha = (...parts: Uint8Array[]): Buffer =>
    createHash("sha256").update(Buffer.concat(parts)).digest();
  let row = bodies.map((body) => {
    const value = Buffer.from(body.subarray(140, 156));
    return { hash: sha(Buffer.of(0), body, value), sum: BigInt(`0x${value.toString("hex")}`) };
  });
  while (row.length > 1) {
    const next: typeof row = [];
    for (let i = 0; i + 1 < row.length; i += 2) {
      const [l, r] = [row[i], row[i + 1]] as [(typeof row)[0], (typeof row)[0]];
      const hash = sha(Buffer.of(1), l.hash, wide(l.sum), r.hash, wide(r.sum));
      next.push({ hash, sum: l.sum + r.sum });
    }
    const last = row[row.length - 1];
    if (row.length % 2 === 1 && last !== undefined) next.push(last);
    row = next;
  }
  return row[0] ?? { hash: Buffer.alloc(32), sum: 0n };
}

describe("Merkle-sum trees", () => {
  it("have the root of an independent implementation", () => {
    fc.assert(
      fc.property(leaves, (bodies) => {
        const { root } = new SumTree(bodies);
        const reference = referenceRoot(bodies);
        assert.equal(Buffer.from(root.hash).toString("hex"), reference.hash.toString("hex"));
        assert.equal(root.sum, reference.sum);
      }),
      { numRuns: 50 },
    );
  });

  it("prove every leaf and where its stretch of the sum begins", () => {
    fc.assert(
      fc.property(leaves, (bodies) => {
        const tree = new SumTree(bodies);
        let offset = 0n;
        for (const [index, body] of bodies.entries()) {
          const proven = followProof(body, tree.prove(index));
          assert.deepEqual(proven.root, tree.root);
          assert.equal(proven.offset, offset);
          const value = BigInt(`0x${Buffer.from(body.subarray(140, 156)).toString("hex")}`);
          if (value > 0n) {
            assert.equal(tree.leafAt(offset), index);
            assert.equal(tree.leafAt(offset + value - 1n), index);
          }
          offset += value;
        }
        assert.equal(offset, tree.root.sum);
      }),
      { numRuns: 30 },
    );
  });

  it("do not prove a changed leaf, sibling hash or sibling sum", () => {
    fc.assert(
      fc.property(leaves, fc.nat(), (bodies, at) => {
        fc.pre(bodies.length > 1);
        const tree = new SumTree(bodies);
        const index = at % bodies.length;
        const body = bodies[index] as Uint8Array;
        const proof = tree.prove(index);
        const other = body.slice();
        other[155] = (other[155] as number) ^ 1;
        assert.notDeepEqual(followProof(other, proof).root, tree.root);
        const lied = proof.map((step, i) =>
          i === 0 ? { ...step, sum: amount(step.sum + 1n) } : step,
        );
        assert.notDeepEqual(followProof(body, lied).root.hash, tree.root.hash);
      }),
      { numRuns: 30 },
    );
  });

  it("refuse a key that occurs twice, which `duplicateLeaf` finds", () => {
    const twice = sortLeaves([leaf(3, 1n), leaf(1, 5n), leaf(3, 2n)]);
    assert.throws(() => new SumTree(twice), /repeats/);
    assert.equal(duplicateLeaf(twice), 2);
    assert.equal(duplicateLeaf(twice.slice(0, 2)), undefined);
    assert.equal(leafKey(twice[0] as Uint8Array).length, 38);
  });

  it("refuse leaves out of order and sums of 2^128", () => {
    const most = (1n << 128n) - 1n;
    assert.throws(() => new SumTree([leaf(2, 1n), leaf(1, 1n)]), /precedes/);
    assert.throws(() => new SumTree([leaf(1, most), leaf(2, 1n)]), RangeError);
  });

  it("of nothing have the empty root; the claim's root depends on the order of the three", () => {
    assert.deepEqual(new SumTree([]).root, EMPTY_SUM);
    const one = new SumTree([leaf(1, 5n)]).root;
    assert.notDeepEqual(claimRoot(one, EMPTY_SUM, EMPTY_SUM), claimRoot(EMPTY_SUM, one, EMPTY_SUM));
  });
});
