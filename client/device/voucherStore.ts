/** Where a device keeps its last voucher and counters, so that it can go on after a restart. */

import { fromHex, toHex } from "../../chain/types/bytes.ts";
import type { Usage } from "../../chain/types/price.ts";
import { SessionOpen } from "../../chain/types/sessionOpen.ts";
import { ROLE } from "../../chain/types/usageVoucher.ts";
import type { Account, SessionSnapshot } from "./sessionLedger.ts";

/** The port: one text per key. An adapter over files is the application's; browsers have `localVoucherStore`. */
export interface VoucherStore {
  load(key: string): Promise<string | undefined>;
  save(key: string, text: string): Promise<void>;
}

/** Forgets everything when the process ends. */
export function memoryVoucherStore(): VoucherStore {
  const texts = new Map<string, string>();
  return {
    load: async (key) => texts.get(key),
    save: async (key, text) => {
      texts.set(key, text);
    },
  };
}

/** The part of `localStorage` that is used. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
}

/** Keeps vouchers in a browser: `localVoucherStore(localStorage)`. */
export function localVoucherStore(storage: TextStorage): VoucherStore {
  return {
    load: async (key) => storage.getItem(`yizhan/${key}`) ?? undefined,
    save: async (key, text) => storage.setItem(`yizhan/${key}`, text),
  };
}

type UsageText = readonly string[];

function usageText({ messages, kib }: Usage): UsageText {
  return [...messages, ...kib].map(String);
}

function readUsage(text: unknown): Usage {
  if (!Array.isArray(text) || text.length !== 6) throw new RangeError("not six counters");
  const [a, b, c, d, e, f] = text.map((each) => BigInt(String(each)));
  return { messages: [a ?? 0n, b ?? 0n, c ?? 0n], kib: [d ?? 0n, e ?? 0n, f ?? 0n] };
}

function accountText(account: Readonly<Account>): Record<string, unknown> {
  return {
    covered: usageText(account.covered),
    base: usageText(account.base),
    signed: usageText(account.signed),
    candidates: account.candidates.map(usageText),
    last:
      account.last === undefined
        ? null
        : { body: toHex(account.last.body), signature: toHex(account.last.signature) },
  };
}

function readAccount(value: unknown): Account {
  const fields = recordOf(value);
  const last = fields["last"] === null ? undefined : recordOf(fields["last"]);
  const candidates = fields["candidates"];
  if (!Array.isArray(candidates)) throw new RangeError("no candidates");
  return {
    covered: readUsage(fields["covered"]),
    base: readUsage(fields["base"]),
    signed: readUsage(fields["signed"]),
    candidates: candidates.map(readUsage),
    last:
      last === undefined
        ? undefined
        : { body: fromHex(String(last["body"])), signature: fromHex(String(last["signature"])) },
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  throw new RangeError("not an object");
}

/** A snapshot as text. */
export function encodeSnapshot(snapshot: SessionSnapshot): string {
  return JSON.stringify({
    version: 1,
    open: toHex(SessionOpen.encode(snapshot.open)),
    epoch: snapshot.epoch,
    sequence: String(snapshot.sequence),
    published: usageText(snapshot.head.total),
    accumulator: toHex(snapshot.head.accumulator),
    received: usageText(snapshot.received),
    ingress: accountText(snapshot.accounts[ROLE.ingress]),
    delivery: accountText(snapshot.accounts[ROLE.delivery]),
  });
}

/** The snapshot, or undefined if the text is of another version or damaged: the device then opens a new session. */
export function decodeSnapshot(text: string): SessionSnapshot | undefined {
  try {
    const fields = recordOf(JSON.parse(text));
    if (fields["version"] !== 1) return undefined;
    return {
      open: SessionOpen.decode(fromHex(String(fields["open"]))),
      epoch: Number(fields["epoch"]),
      sequence: BigInt(String(fields["sequence"])),
      head: {
        total: readUsage(fields["published"]),
        accumulator: fromHex(String(fields["accumulator"])),
      },
      received: readUsage(fields["received"]),
      accounts: {
        [ROLE.ingress]: readAccount(fields["ingress"]),
        [ROLE.delivery]: readAccount(fields["delivery"]),
      },
    };
  } catch {
    return undefined;
  }
}
