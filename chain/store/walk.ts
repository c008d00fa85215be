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
    const key = this.#nodes.keys[leaf] ?? "";
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
    const { left, right, height, keys } = this.#nodes;
    let node = root;
    while (node !== 0 && height[node] !== 0) {
      if (from < (keys[node] ?? "")) {
        this.#stack.push(right[node] ?? 0);
        node = left[node] ?? 0;
      } else node = right[node] ?? 0;
    }
    if (node !== 0) this.#settle(node, (keys[node] ?? "") >= from);
  }

  /** Leaves the last leaf < `to` on top of the stack, below it the subtrees that come before it. */
  #descendBelow(root: number, to: Key | undefined): void {
    const { left, right, height, keys } = this.#nodes;
    let node = root;
    while (node !== 0 && height[node] !== 0) {
      if (to === undefined || to > (keys[node] ?? "")) {
        this.#stack.push(left[node] ?? 0);
        node = right[node] ?? 0;
      } else node = left[node] ?? 0;
    }
    if (node !== 0) this.#settle(node, to === undefined || (keys[node] ?? "") < to);
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
    const near = this.#reverse ? this.#nodes.right : this.#nodes.left;
    const far = this.#reverse ? this.#nodes.left : this.#nodes.right;
    let node = subtree;
    while (this.#nodes.height[node] !== 0) {
      this.#stack.push(far[node] ?? 0);
      node = near[node] ?? 0;
    }
    this.#stack.push(node);
  }
}
