/** What `emission` stores: its parameters and how far it has come. */

import {
  amountCodec,
  type Codec,
  choice,
  type PartCodec,
  struct,
  u32,
  u64,
} from "../../store/codec.ts";
import { type Item, item } from "../../store/collections.ts";

/** How the emission of an epoch follows from its number. */
export type EmissionMode = "HALVING";

/** The modes there are. */
export const EMISSION_MODES: readonly EmissionMode[] = ["HALVING"];

/** A share that falls year by year: max(floor, start − step·year), in basis points of an epoch's emission. */
export interface FundShare {
  readonly startBps: number;
  readonly stepBps: number;
  readonly floorBps: number;
}

/** The funds that receive a share, by the last part of their account's name. */
export interface Funds<V> {
  readonly dev: V;
  readonly market: V;
  readonly ops: V;
}

/** One value for each purpose of the network's part. */
export interface Purposes<V> {
  readonly nodeBase: V;
  readonly service: V;
  readonly public: V;
  readonly storage: V;
  readonly validators: V;
  readonly contest: V;
}

/** Parameters. */
export interface EmissionParams {
  readonly mode: EmissionMode;
  /** Upper bound of all that emission ever creates, in nyz. */
  readonly totalNyz: bigint;
  /** Upper bound of the supply, in nyz. */
  readonly maxSupplyNyz: bigint;
  readonly halvingEpochs: number;
  readonly epochsPerYear: number;
  readonly funds: Funds<FundShare>;
  /** Basis points of the network's part; they add up to 10,000. */
  readonly split: Purposes<number>;
}

/** What was created so far. */
export interface Minted {
  /** Number of epochs that have created their tokens: epochs 0 … epochs − 1. */
  readonly epochs: number;
  readonly amountNyz: bigint;
}

/** Name of the store. */
export const STORE = "emission";

/** Account that everything the network may pay is held in. */
export const RESERVE = "reserve";

/** Accounts of the funds. */
export const FUND_ACCOUNTS: Funds<string> = {
  dev: "fund_dev",
  market: "fund_market",
  ops: "fund_ops",
};

const shareCodec: PartCodec<FundShare> = struct<FundShare>({
  startBps: u32,
  stepBps: u32,
  floorBps: u32,
});

const paramsCodec: Codec<EmissionParams> = struct<EmissionParams>({
  mode: choice(...EMISSION_MODES),
  totalNyz: amountCodec,
  maxSupplyNyz: amountCodec,
  halvingEpochs: u32,
  epochsPerYear: u32,
  funds: struct<Funds<FundShare>>({ dev: shareCodec, market: shareCodec, ops: shareCodec }),
  split: struct<Purposes<number>>({
    nodeBase: u32,
    service: u32,
    public: u32,
    storage: u32,
    validators: u32,
    contest: u32,
  }),
});

/** The parameters. */
export const params: Item<EmissionParams> = item(STORE, 1, paramsCodec);

/** What was created so far. */
export const minted: Item<Minted> = item(
  STORE,
  2,
  struct<Minted>({ epochs: u64, amountNyz: amountCodec }),
);
