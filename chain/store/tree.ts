import type { Nodes } from "./nodes.ts";
import type { Key } from "./state.ts";

/**
 * An IAVL+ tree: the operations of the Go `iavl` package, node for node, because the shape of the tree and the version
 * of every node are part of the hash. A tree is its root, 0 when empty; the functions change the working version of
 * `nodes` and answer the new root.
 */

/** Writes a record. */
export function setRecord(nodes: Nodes, root: number, key: Key, value: Uint8Array): number {
  return root === 0 ? nodes.leaf(key, value) : setBelow(nodes, root, key, value);
}

function setBelow(nodes: Nodes, node: number, key: Key, value: Uint8Array): number {
  if (nodes.height(node) === 0) return setLeaf(nodes, node, key, value);
  const self = nodes.own(node);
  const isLeft = key < nodes.key(self);
  const before = isLeft ? nodes.left(self) : nodes.right(self);
  const sizeBefore = nodes.size(before);
  const after = setBelow(nodes, before, key, value);
  if (isLeft) nodes.setLeft(self, after);
  else nodes.setRight(self, after);
  return nodes.size(after) === sizeBefore ? self : remeasured(nodes, self);
}

function setLeaf(nodes: Nodes, node: number, key: Key, value: Uint8Array): number {
  const here = nodes.key(node);
  const leaf = nodes.leaf(key, value);
  if (key < here) return nodes.inner(leaf, node, here);
  if (key > here) return nodes.inner(node, leaf, key);
  nodes.drop(node);
  return leaf;
}

/** Removes a record, which must be there. */
export function removeRecord(nodes: Nodes, root: number, key: Key): number {
  return removeBelow(nodes, root, key, { smallest: undefined });
}

/** What a removal below tells the nodes above: the key their right subtree begins with now, if it changed. */
interface Removal {
  smallest: Key | undefined;
}

function removeBelow(nodes: Nodes, node: number, key: Key, removal: Removal): number {
  if (nodes.height(node) === 0) {
    if (nodes.key(node) !== key) throw new Error("a record to be removed is not in the tree");
    nodes.drop(node);
    return 0;
  }
  const split = nodes.key(node);
  const isLeft = key < split;
  const child = removeBelow(nodes, isLeft ? nodes.left(node) : nodes.right(node), key, removal);
  if (child === 0) {
    if (isLeft) removal.smallest = split;
    nodes.drop(node);
    return isLeft ? nodes.right(node) : nodes.left(node);
  }
  const self = nodes.own(node);
  if (isLeft) nodes.setLeft(self, child);
  else {
    nodes.setRight(self, child);
    if (removal.smallest !== undefined) nodes.setKey(self, removal.smallest);
    removal.smallest = undefined;
  }
  return remeasured(nodes, self);
}

function remeasured(nodes: Nodes, node: number): number {
  nodes.measure(node);
  const lean = leanOf(nodes, node);
  if (lean > 1) {
    const left = nodes.left(node);
    if (leanOf(nodes, left) < 0) nodes.setLeft(node, rotateLeft(nodes, left));
    return rotateRight(nodes, node);
  }
  if (lean < -1) {
    const right = nodes.right(node);
    if (leanOf(nodes, right) > 0) nodes.setRight(node, rotateRight(nodes, right));
    return rotateLeft(nodes, node);
  }
  return node;
}

function rotateRight(nodes: Nodes, node: number): number {
  const lower = nodes.own(node);
  const upper = nodes.own(nodes.left(lower));
  nodes.setLeft(lower, nodes.right(upper));
  nodes.setRight(upper, lower);
  nodes.measure(lower);
  nodes.measure(upper);
  return upper;
}

function rotateLeft(nodes: Nodes, node: number): number {
  const lower = nodes.own(node);
  const upper = nodes.own(nodes.right(lower));
  nodes.setRight(lower, nodes.left(upper));
  nodes.setLeft(upper, lower);
  nodes.measure(lower);
  nodes.measure(upper);
  return upper;
}

function leanOf(nodes: Nodes, node: number): number {
  return nodes.height(nodes.left(node)) - nodes.height(nodes.right(node));
}

/** The leaf of a key, or 0. */
export function findLeaf(nodes: Nodes, root: number, key: Key): number {
  let node = root;
  while (node !== 0 && nodes.height(node) !== 0) {
    node = key < nodes.key(node) ? nodes.left(node) : nodes.right(node);
  }
  return node !== 0 && nodes.key(node) === key ? node : 0;
}
