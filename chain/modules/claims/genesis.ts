/**
 * `{ params: { kappa, equivocationSlashPpm }, claims?: [{ body, signature, countedValue, submitter, height }],
 * equivocations?: [{ epoch, node, reporter, height }] }`. Bytes are base64; the lists are those of an exported chain.
 */

import { Json } from "../../core/json.ts";
import type { Context, GenesisRoute } from "../../core/module.ts";
import type { ReadState, WriteState } from "../../store/state.ts";
import { formatAddress, formatNodeId, parseNodeId } from "../../types/address.ts";
import { fromBase64, toBase64 } from "../../types/base64.ts";
import { Claim } from "../../types/claim.ts";
import { ED25519_SIGNATURE_BYTES } from "../../types/ed25519.ts";
import { nodeOf } from "../registry/keeper.ts";
import { type ClaimParams, claims, claimsOfNode, equivocations, params } from "./state.ts";
import { DEFAULT_PARAMS, paramBreach } from "./transitions.ts";

const U32 = 0xffff_ffff;

function readParams(json: Json): ClaimParams {
  json.object("kappa", "equivocationSlashPpm");
  const read = {
    kappa: json.at("kappa").integer(0, U32),
    equivocationSlashPpm: json.at("equivocationSlashPpm").integer(0, U32),
  };
  const breach = paramBreach(read);
  if (breach !== undefined) throw json.at(breach[0]).error(breach[1]);
  return read;
}

function readSignature(text: string): Uint8Array {
  const bytes = fromBase64(text);
  if (bytes.length === ED25519_SIGNATURE_BYTES) return bytes;
  throw new RangeError(`must be ${ED25519_SIGNATURE_BYTES} bytes in base64`);
}

function initClaim(state: WriteState, json: Json): void {
  json.object("body", "signature", "countedValue", "submitter", "height");
  const body = json.at("body").parse(fromBase64);
  const { broker, epoch }: Claim = json.at("body").parse(() => Claim.decode(body));
  if (nodeOf(state, broker) === undefined) throw json.at("body").error("is of an unknown node");
  if (claims.has(state, [epoch, broker])) throw json.at("body").error("is a second claim");
  claims.set(state, [epoch, broker], {
    body,
    signature: json.at("signature").parse(readSignature),
    countedValue: json.at("countedValue").amount(),
    submitter: json.at("submitter").address(),
    height: json.at("height").integer(0, U32),
  });
  claimsOfNode.add(state, [broker, epoch]);
}

function initEquivocation(state: WriteState, json: Json): void {
  json.object("epoch", "node", "reporter", "height");
  const key = [json.at("epoch").integer(0, U32), json.at("node").parse(parseNodeId)] as const;
  if (equivocations.has(state, key)) throw json.error("appears twice");
  const reporter = json.at("reporter").address();
  equivocations.set(state, key, { reporter, height: json.at("height").integer(0, U32) });
}

function init({ state }: Context, value: unknown): void {
  const json = new Json(value).object("params", "claims", "equivocations");
  params.set(state, readParams(json.at("params")));
  for (const element of json.maybe("claims")?.list() ?? []) initClaim(state, element);
  for (const element of json.maybe("equivocations")?.list() ?? []) initEquivocation(state, element);
}

function exported(state: ReadState): unknown {
  return {
    params: params.require(state),
    claims: [...claims.entries(state)].map(([, record]) => ({
      body: toBase64(record.body),
      signature: toBase64(record.signature),
      countedValue: String(record.countedValue),
      submitter: formatAddress(record.submitter),
      height: record.height,
    })),
    equivocations: [...equivocations.entries(state)].map(([[epoch, node], record]) => ({
      epoch,
      node: formatNodeId(node),
      reporter: formatAddress(record.reporter),
      height: record.height,
    })),
  };
}

/** Genesis of claims. */
export const genesis: GenesisRoute = {
  init,
  export: exported,
  defaults: () => ({ params: DEFAULT_PARAMS }),
};
