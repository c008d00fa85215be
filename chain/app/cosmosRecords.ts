/** Answers of the application as a whole, as the Cosmos SDK gives them; only the fields that are used. */

import { Any } from "../schema/cosmos.ts";
import { list } from "../schema/modifiers.ts";
import { field, record } from "../schema/record.ts";
import { bool, bytes, text, u53 } from "../schema/scalars.ts";
import type { ValueOf } from "../schema/type.ts";

/** Messages of a transaction, and events of one: what fits its bytes and gas. */
const MANY = 0xffff_ffff;

/** Of `cosmos.base.abci.v1beta1`: the data of an executed transaction. */
export const TxMsgData = record("TxMsgData", "What the messages of a transaction answered.", {
  msgResponses: field(2, list(Any, MANY)),
});

const EventAttribute = record("EventAttribute", "A fact of an event.", {
  key: field(1, text),
  value: field(2, text),
  index: field(3, bool),
});

const Event = record("Event", "Something that happened.", {
  type: field(1, text),
  attributes: field(2, list(EventAttribute, MANY)),
});

const GasInfo = record("GasInfo", "Gas of a transaction.", {
  gasWanted: field(1, u53),
  gasUsed: field(2, u53),
});

const Result = record("Result", "What a transaction did.", {
  data: field(1, bytes),
  log: field(2, text),
  events: field(3, list(Event, MANY)),
  msgResponses: field(4, list(Any, MANY)),
});

const simulation = { gasInfo: field(1, GasInfo), result: field(2, Result) };

/** Of `cosmos.base.abci.v1beta1`. */
export const SimulationResponse = record(
  "SimulationResponse",
  "Gas and outcome of a transaction that was only tried.",
  simulation,
);
export interface SimulationResponse extends ValueOf<typeof SimulationResponse> {}

/** Of `cosmos.tx.v1beta1`. */
export const SimulateRequest = record("SimulateRequest", "A transaction to try.", {
  tx: field(1, bytes, "Deprecated; its encoding is that of `tx_bytes`."),
  txBytes: field(2, bytes),
});

/** Of `cosmos.tx.v1beta1`. */
export const SimulateResponse = record("SimulateResponse", SimulationResponse.doc, simulation);

const ProtocolVersion = record("ProtocolVersion", "Not told.", {});
const DefaultNodeInfoOther = record("DefaultNodeInfoOther", "Not told.", {});

/** Go writes the messages in it, also when they are empty. */
const DefaultNodeInfo = record("DefaultNodeInfo", "The node as its peers know it.", {
  protocolVersion: field(1, ProtocolVersion),
  network: field(4, text, "The chain id."),
  other: field(8, DefaultNodeInfoOther),
});

const VersionInfo = record("VersionInfo", "The software of the node.", {
  name: field(1, text),
  appName: field(2, text),
  version: field(3, text),
  cosmosSdkVersion: field(8, text, "Explorers choose how they speak to a chain by this."),
});

/** Of `cosmos.base.tendermint.v1beta1`. */
export const GetNodeInfoResponse = record("GetNodeInfoResponse", "The node.", {
  defaultNodeInfo: field(1, DefaultNodeInfo),
  applicationVersion: field(2, VersionInfo),
});

/** Of `cosmos.base.node.v1beta1`. */
export const ConfigResponse = record("ConfigResponse", "What the node asks for.", {
  minimumGasPrice: field(1, text, "`0.025nyz`"),
});
