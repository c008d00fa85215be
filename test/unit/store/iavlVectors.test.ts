import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Nodes } from "../../../chain/store/nodes.ts";
import { proveRecord } from "../../../chain/store/proofs.ts";
import { simpleLeaf, simpleRoot } from "../../../chain/store/simpleMerkle.ts";
import { keyBytes, keyOf } from "../../../chain/store/state.ts";
import { findLeaf, removeRecord, setRecord } from "../../../chain/store/tree.ts";
import { hashTree } from "../../../chain/store/treeHash.ts";

interface Vectors {
  readonly trees: readonly {
    readonly name: string;
    readonly versions: readonly { version: number; operations: string; root: string }[];
    readonly proofs: readonly { key: string; proof: string }[];
  }[];
  readonly commitments: readonly {
    readonly stores: readonly { name: string; root: string }[];
    readonly appHash: string;
  }[];
}

const file = new URL("../../vectors/iavl.json", import.meta.url);
const vectors: Vectors = JSON.parse(readFileSync(file, "utf8"));

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const fromHex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "hex"));

function apply(nodes: Nodes, root: number, operation: string): number {
  const [key = "", value] = operation.split("=");
  const name = keyOf(fromHex(key));
  if (value !== undefined) return setRecord(nodes, root, name, fromHex(value));
  return findLeaf(nodes, root, name) === 0 ? root : removeRecord(nodes, root, name);
}

describe("the state tree and the Go iavl package", () => {
  for (const tree of vectors.trees) {
    it(`have equal roots and proofs: ${tree.name}`, () => {
      const nodes = new Nodes();
      let root = 0;
      for (const { version, operations, root: expected } of tree.versions) {
        nodes.begin(version);
        for (const operation of operations.split(" ").filter((word) => word !== "")) {
          root = apply(nodes, root, operation);
        }
        assert.equal(hex(hashTree(nodes, root)), expected, `version ${version}`);
        nodes.release(nodes.settle());
      }
      for (const { key, proof } of tree.proofs) {
        const op = proveRecord(nodes, root, keyOf(fromHex(key)));
        assert.equal(hex(op.data), proof, `proof of ${key}`);
        assert.equal(op.type, "ics23:iavl");
        assert.equal(hex(op.key), key);
      }
    });
  }

  it("are covered by existence and absence proofs in the vectors", () => {
    const proofs = vectors.trees.flatMap((tree) => tree.proofs.map(({ proof }) => proof));
    assert.ok(
      proofs.some((proof) => proof.startsWith("0a")),
      "existence",
    );
    assert.ok(
      proofs.some((proof) => proof.startsWith("12")),
      "absence",
    );
  });
});

describe("the app hash and the Go multistore", () => {
  for (const { stores, appHash } of vectors.commitments) {
    it(`are equal for ${stores.length} stores`, () => {
      const sorted = [...stores].sort((a, b) => (a.name < b.name ? -1 : 1));
      const leaves = sorted.map(({ name, root }) => simpleLeaf(keyBytes(name), fromHex(root)));
      assert.equal(hex(simpleRoot(leaves)), appHash);
    });
  }
});
