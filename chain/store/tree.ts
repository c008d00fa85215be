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
  if (nodes.height[node] === 0) return setLeaf(nodes, node, key, value);
  const self = nodes.own(node);
  const before = nodes.size[self];
  if (key < keyAt(nodes, self)) {
    const child = setBelow(nodes, leftOf(nodes, self), key, value);
    nodes.left[self] = child;
  } else {
    const child = setBelow(nodes, rightOf(nodes, self), key, value);
    nodes.right[self] = child;
  }
  measure(nodes, self);
  return nodes.size[self] === before ? self : balance(nodes, self);
}

function setLeaf(nodes: Nodes, node: number, key: Key, value: Uint8Array): number {
  const here = keyAt(nodes, node);
  const leaf = nodes.leaf(key, value);
  if (key === here) {
    nodes.drop(node);
    return leaf;
  }
  const inner = nodes.create(1, 2, nodes.working);
  nodes.keys[inner] = key < here ? here : key;
  nodes.left[inner] = key < here ? leaf : node;
  nodes.right[inner] = key < here ? node : leaf;
  return inner;
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
  if (nodes.height[node] === 0) {
    if (keyAt(nodes, node) !== key) throw new Error("a record to be removed is not in the tree");
    nodes.drop(node);
    return 0;
  }
  const split = keyAt(nodes, node);
  if (key < split) {
    const child = removeBelow(nodes, leftOf(nodes, node), key, removal);
    if (child === 0) {
      removal.smallest = split;
      return replacedBy(nodes, node, rightOf(nodes, node));
    }
    const self = nodes.own(node);
    nodes.left[self] = child;
    return remeasured(nodes, self);
  }
  const child = removeBelow(nodes, rightOf(nodes, node), key, removal);
  if (child === 0) return replacedBy(nodes, node, leftOf(nodes, node));
  const self = nodes.own(node);
  nodes.right[self] = child;
  if (removal.smallest !== undefined) nodes.keys[self] = removal.smallest;
  removal.smallest = undefined;
  return remeasured(nodes, self);
}

function replacedBy(nodes: Nodes, node: number, child: number): number {
  nodes.drop(node);
  return child;
}

function remeasured(nodes: Nodes, node: number): number {
  measure(nodes, node);
  return balance(nodes, node);
}

function balance(nodes: Nodes, node: number): number {
  const lean = leanOf(nodes, node);
  if (lean > 1) {
    if (leanOf(nodes, leftOf(nodes, node)) < 0) {
      const child = rotateLeft(nodes, leftOf(nodes, node));
      nodes.left[node] = child;
    }
    return rotateRight(nodes, node);
  }
  if (lean < -1) {
    if (leanOf(nodes, rightOf(nodes, node)) > 0) {
      const child = rotateRight(nodes, rightOf(nodes, node));
      nodes.right[node] = child;
    }
    return rotateLeft(nodes, node);
  }
  return node;
}

function rotateRight(nodes: Nodes, node: number): number {
  const lower = nodes.own(node);
  const upper = nodes.own(leftOf(nodes, lower));
  nodes.left[lower] = rightOf(nodes, upper);
  nodes.right[upper] = lower;
  measure(nodes, lower);
  measure(nodes, upper);
  return upper;
}

function rotateLeft(nodes: Nodes, node: number): number {
  const lower = nodes.own(node);
  const upper = nodes.own(rightOf(nodes, lower));
  nodes.right[lower] = leftOf(nodes, upper);
  nodes.left[upper] = lower;
  measure(nodes, lower);
  measure(nodes, upper);
  return upper;
}

function measure(nodes: Nodes, node: number): void {
  const left = leftOf(nodes, node);
  const right = rightOf(nodes, node);
  nodes.height[node] = Math.max(heightOf(nodes, left), heightOf(nodes, right)) + 1;
  nodes.size[node] = (nodes.size[left] ?? 0) + (nodes.size[right] ?? 0);
}

function leanOf(nodes: Nodes, node: number): number {
  return heightOf(nodes, leftOf(nodes, node)) - heightOf(nodes, rightOf(nodes, node));
}

function heightOf(nodes: Nodes, node: number): number {
  return nodes.height[node] ?? 0;
}

function leftOf(nodes: Nodes, node: number): number {
  return nodes.left[node] ?? 0;
}

function rightOf(nodes: Nodes, node: number): number {
  return nodes.right[node] ?? 0;
}

function keyAt(nodes: Nodes, node: number): Key {
  return nodes.keys[node] ?? "";
}

/** The leaf of a key, or 0. */
export function findLeaf(nodes: Nodes, root: number, key: Key): number {
  let node = root;
  while (node !== 0 && nodes.height[node] !== 0) {
    node = key < keyAt(nodes, node) ? leftOf(nodes, node) : rightOf(nodes, node);
  }
  return node !== 0 && keyAt(nodes, node) === key ? node : 0;
}
