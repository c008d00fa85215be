import { Writer } from "../schema/writer.ts";
import type { Nodes } from "./nodes.ts";

/**
 * The form in which trees are saved: for each store its name, then its nodes with children before parents. A node is its
 * height and its version, a leaf also key and value; what else a node holds follows from those below it. The versions make
 * the hashes of the restored trees equal. Chunks end between nodes.
 */
export const STORE_MARK = 255;

/** Saves the trees of a version, chunk by chunk. The version must be kept until the end. */
export class TreeExport {
  readonly #nodes: Nodes;
  readonly #stores: Iterator<[string, number]>;
  /** Nodes to go: a positive one with all below it, a negative one alone. */
  readonly #stack: number[] = [];
  readonly #out = new Writer(4096);

  /** `roots` are the roots by store name, in name order. */
  constructor(nodes: Nodes, roots: ReadonlyMap<string, number>) {
    this.#nodes = nodes;
    this.#stores = roots.entries();
  }

  /** The next chunk, which ends with the first node that reaches `size` bytes, or undefined after the last. */
  next(size: number): Uint8Array | undefined {
    this.#out.offset = 0;
    while (this.#out.offset < size) {
      const node = this.#stack.pop();
      if (node === undefined) {
        if (!this.#nextStore()) break;
      } else if (node < 0) this.#write(-node);
      else this.#open(node);
    }
    return this.#out.offset === 0 ? undefined : this.#out.since(0);
  }

  #nextStore(): boolean {
    const next = this.#stores.next();
    if (next.done) return false;
    const [name, root] = next.value;
    this.#out.byte(STORE_MARK);
    this.#out.binary(name);
    this.#stack.push(root);
    return true;
  }

  #open(node: number): void {
    if (this.#nodes.height(node) === 0) {
      this.#write(node);
      return;
    }
    this.#stack.push(-node, this.#nodes.right(node), this.#nodes.left(node));
  }

  #write(node: number): void {
    this.#out.byte(this.#nodes.height(node));
    this.#out.varint(this.#nodes.version(node));
    const value = this.#nodes.value(node);
    if (value === undefined) return;
    this.#out.binary(this.#nodes.key(node));
    this.#out.block(value);
  }
}
