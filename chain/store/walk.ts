import type { Nodes } from "./nodes.ts";
import type { Key, KeyRange } from "./state.ts";

/** Walks the leaves of a tree in key order, or against it. The nodes of the tree must stay in use meanwhile. */
export class Walk {
  readonly #nodes: Nodes;
  readonly #stack: number[] = [];
  readonly #reverse: boolean;
  readonly #from: Key;
  readonly #to: Key | undefined;

  constructor(nodes: Nodes, root: number, range: KeyRange) {
    this.#nodes = nodes;
    this.#reverse = range.reverse === true;
    this.#from = range.from;
    this.#to = range.to;
    if (this.#reverse) this.#descendBelow(root, range.to);
    else this.#descendTo(root, range.from);
  }

  /** The next leaf of the range, or 0 after the last one. */
  next(): number {
    const leaf = this.#stack.pop();
    if (leaf === undefined) return 0;
    const key = this.#nodes.key(leaf);
    if (this.#reverse ? key < this.#from : this.#to !== undefined && key >= this.#to) {
      this.#stack.length = 0;
      return 0;
    }
    const pending = this.#stack.pop();
    if (pending !== undefined) this.#descendToEdge(pending);
    return leaf;
  }

  /** Leaves the first leaf ≥ `from` on top of the stack, below it the subtrees that come after it. */
  #descendTo(root: number, from: Key): void {
    const nodes = this.#nodes;
    let node = root;
    while (node !== 0 && nodes.height(node) !== 0) {
      if (from < nodes.key(node)) {
        this.#stack.push(nodes.right(node));
        node = nodes.left(node);
      } else node = nodes.right(node);
    }
    if (node !== 0) this.#settle(node, nodes.key(node) >= from);
  }

  /** Leaves the last leaf < `to` on top of the stack, below it the subtrees that come before it. */
  #descendBelow(root: number, to: Key | undefined): void {
    const nodes = this.#nodes;
    let node = root;
    while (node !== 0 && nodes.height(node) !== 0) {
      if (to === undefined || to > nodes.key(node)) {
        this.#stack.push(nodes.left(node));
        node = nodes.right(node);
      } else node = nodes.left(node);
    }
    if (node !== 0) this.#settle(node, to === undefined || nodes.key(node) < to);
  }

  #settle(leaf: number, inside: boolean): void {
    if (inside) {
      this.#stack.push(leaf);
      return;
    }
    const pending = this.#stack.pop();
    if (pending !== undefined) this.#descendToEdge(pending);
  }

  #descendToEdge(subtree: number): void {
    const nodes = this.#nodes;
    let node = subtree;
    while (nodes.height(node) !== 0) {
      this.#stack.push(this.#reverse ? nodes.left(node) : nodes.right(node));
      node = this.#reverse ? nodes.right(node) : nodes.left(node);
    }
    this.#stack.push(node);
  }
}
