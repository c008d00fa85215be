import { type Reader, StoredReader } from "../schema/reader.ts";
import { CodecError } from "../schema/wire.ts";
import type { Nodes } from "./nodes.ts";
import type { Key } from "./state.ts";
import { STORE_MARK } from "./treeExport.ts";

/** A finished subtree and the smallest key in it. */
interface Subtree {
  readonly node: number;
  readonly smallest: Key;
}

/** Builds trees from the chunks of a TreeExport. Throws a CodecError where they are not what one writes. */
export class TreeImport {
  readonly #nodes: Nodes;
  readonly #maxVersion: number;
  readonly #roots = new Map<string, number>();
  readonly #stack: Subtree[] = [];
  #store: string | undefined;
  #lastKey: Key = "";

  /** `maxVersion` is the version the trees are of. */
  constructor(nodes: Nodes, maxVersion: number) {
    this.#nodes = nodes;
    this.#maxVersion = maxVersion;
  }

  /** Takes the next chunk. */
  push(chunk: Uint8Array): void {
    const source = new StoredReader(chunk);
    while (source.offset < chunk.length) {
      const height = source.byte();
      if (height === STORE_MARK) this.#begin(source.binary());
      else if (height === 0) this.#leaf(source);
      else this.#inner(source, height);
    }
  }

  /** The root of each store by name. */
  finish(): ReadonlyMap<string, number> {
    this.#end();
    return this.#roots;
  }

  #begin(name: string): void {
    this.#end();
    const previous = this.#store;
    if (previous !== undefined && name <= previous) throw new CodecError("stores are out of order");
    this.#store = name;
    this.#lastKey = "";
  }

  #end(): void {
    if (this.#store === undefined) return;
    const [root, more] = this.#stack;
    if (root === undefined || more !== undefined) {
      throw new CodecError(`the tree of store ${this.#store} is incomplete`);
    }
    this.#roots.set(this.#store, root.node);
    this.#stack.length = 0;
  }

  #leaf(source: Reader): void {
    const version = this.#version(source);
    const key = source.binary();
    if (key <= this.#lastKey) throw new CodecError("keys are out of order");
    this.#lastKey = key;
    const value = source.block();
    if (value.length === 0) throw new CodecError("a value is empty");
    this.#stack.push({ node: this.#nodes.leaf(key, value, version), smallest: key });
  }

  #inner(source: Reader, height: number): void {
    const version = this.#version(source);
    const right = this.#stack.pop();
    const left = this.#stack.pop();
    if (right === undefined || left === undefined) throw new CodecError("a node has no children");
    const lean = this.#nodes.height(left.node) - this.#nodes.height(right.node);
    const node = this.#nodes.inner(left.node, right.node, right.smallest, version);
    if (Math.abs(lean) > 1 || this.#nodes.height(node) !== height) {
      throw new CodecError("a node has the wrong height");
    }
    this.#stack.push({ node, smallest: left.smallest });
  }

  #version(source: Reader): number {
    if (this.#store === undefined) throw new CodecError("the first store has no name");
    const version = source.safeVarint();
    if (version > this.#maxVersion) throw new CodecError(`a node is of version ${version}`);
    return version;
  }
}
