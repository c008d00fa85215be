/**
 * Cost of the state tree: µs per write at several sizes of state and of block, ns per read of the latest state, µs per
 * proof, bytes of memory per record.
 *
 * `--records N` (10,000 and 100,000); `--quick` = 10,000.
 */
import { parseArgs } from "node:util";
import { MultiStore } from "../../chain/store/multistore.ts";
import type { Change, ChangeSet, Key } from "../../chain/store/state.ts";
import { compareKeys } from "../../chain/store/state.ts";
import { type Figure, report, spread } from "./report.ts";

const STORE = "bank";
const BLOCKS = 30;
const READS = 1_000_000;
const PROOFS = 2_000;

let seed = 1;

function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

function keyAt(index: number): Key {
  let key = "\x02";
  for (let i = 0, mix = index + 1; i < 20; i++) {
    mix = Math.imul(mix ^ (mix >>> 15), 0x2c1b3c6d) >>> 0;
    key += String.fromCharCode((mix + i) & 255);
  }
  return key;
}

function writes(keys: readonly Key[], count: number): ChangeSet {
  const chosen = new Map<Key, Uint8Array>();
  while (chosen.size < count) {
    const key = keys[random(keys.length)];
    if (key !== undefined) chosen.set(key, Uint8Array.of(6, 1, 2, 3, 4, 5, random(256)));
  }
  const changes: Change[] = [...chosen];
  return new Map([[STORE, changes.sort((a, b) => compareKeys(a[0], b[0]))]]);
}

function filled(keys: readonly Key[]): MultiStore {
  const state = new MultiStore([STORE]);
  for (let i = 0; i < keys.length; i += 50_000) {
    const changes: Change[] = keys
      .slice(i, i + 50_000)
      .map((key) => [key, new Uint8Array(7).fill(1)]);
    changes.sort((a, b) => compareKeys(a[0], b[0]));
    state.prepare(new Map([[STORE, changes]]), state.version + 1);
    state.commit();
  }
  return state;
}

function microsecondsPerWrite(state: MultiStore, keys: readonly Key[], size: number): number[] {
  const costs: number[] = [];
  for (let block = 0; block < BLOCKS; block++) {
    const changes = writes(keys, size);
    const start = performance.now();
    state.prepare(changes, state.version + 1);
    state.commit();
    costs.push(((performance.now() - start) * 1000) / size);
  }
  return costs;
}

function nanosecondsPerRead(state: MultiStore, keys: readonly Key[]): number {
  const asked = Array.from({ length: 4096 }, () => keys[random(keys.length)] ?? "");
  let bytes = 0;
  const start = performance.now();
  for (let i = 0; i < READS; i++) bytes += state.get(STORE, asked[i & 4095] ?? "")?.length ?? 0;
  if (bytes !== READS * 7) throw new Error("a record is missing");
  return ((performance.now() - start) * 1e6) / READS;
}

function microsecondsPerProof(state: MultiStore, keys: readonly Key[]): number {
  const start = performance.now();
  for (let i = 0; i < PROOFS; i++)
    state.prove(state.version, STORE, keys[random(keys.length)] ?? "");
  return ((performance.now() - start) * 1000) / PROOFS;
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function measure(records: number): Figure[] {
  const keys = Array.from({ length: records }, (_, i) => keyAt(i));
  const before = memory();
  const state = filled(keys);
  const bytesPerRecord = (memory() - before) / records;
  const name = `state tree of ${records.toLocaleString("en")} records`;
  const once = (value: number): Pick<Figure, "value" | "best" | "worst"> => spread([value], "less");
  const writes = [1000, 3000, 10_000].map((size): Figure => {
    const costs = microsecondsPerWrite(state, keys, Math.min(size, records));
    const block = `${size.toLocaleString("en")} a block`;
    return { name: `${name}, write, ${block}`, unit: "µs", ...spread(costs, "less") };
  });
  return [
    ...writes,
    { name: `${name}, read`, unit: "ns", ...once(nanosecondsPerRead(state, keys)) },
    { name: `${name}, proof`, unit: "µs", ...once(microsecondsPerProof(state, keys)) },
    { name: `${name}, memory of a record`, unit: "bytes", ...once(bytesPerRecord) },
  ];
}

const { values } = parseArgs({
  options: { records: { type: "string" }, quick: { type: "boolean", default: false } },
});
const standard = values.quick ? [10_000] : [10_000, 100_000];
const sizes = values.records === undefined ? standard : [Number(values.records)];
report(sizes.flatMap(measure));
