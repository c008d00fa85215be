/** What `claims` stores, is asked and answers: declared here once. */

import { checked, hexadecimal, list, within } from "../../schema/modifiers.ts";
import { type ParamsType, service } from "../../schema/package.ts";
import { askedByEpochOrNode, nextPage, pageOf } from "../../schema/paging.ts";
import { field } from "../../schema/record.ts";
import { address, bool, bytes, counter, epoch, fixedBytes, height, nodeId, nyz, ppm, text, u32 } from "../../schema/scalars.ts";
import type { ValueOf } from "../../schema/type.ts";
import { Claim } from "../../types/claim.ts";
import { ED25519_SIGNATURE_BYTES } from "../../types/ed25519.ts";
import { TIERS } from "../../types/tier.ts";
import { checkBody } from "./checks.ts";

/** The package. */
export const api = service("yizhan.claims.v1", "One claim per broker and epoch: the root and the totals of its tree of receipts.");

/** `2·max(1/q − 1, 1/(q·m))` for q = 1/4 and m = 16: below it a forged claim would be worth its risk. */
const MIN_KAPPA = 6;

const body = checked(bytes, checkBody, [new Uint8Array(Claim.size)]);
const signature = fixedBytes(ED25519_SIGNATURE_BYTES);
const countersByTier = list(counter(8), TIERS.length);

export const Params = api.record("Params", "The cap of claims, and the price of two of them.", {
  kappa: field(1, within(u32, MIN_KAPPA, 10_000), "A claim's counted value is at most (own bond + unvested rewards) / kappa."),
  equivocationSlashPpm: field(2, ppm, "Part of the own bond that two different claims for one epoch cost; the ring goes as well."),
});
export interface Params extends ValueOf<typeof Params> {}

/** Start values. */
export const parameters: ParamsType<Params> = {
  record: Params,
  defaults: { kappa: 10, equivocationSlashPpm: 500_000 },
};

export const AcceptedClaim = api.record("AcceptedClaim", "A claim as it was accepted.", {
  epoch: field(1, epoch),
  node: field(2, nodeId),
  body: field(3, body, "The canonical Claim, as it was signed."),
  signature: field(4, signature),
  countedValueNyz: field(5, nyz, "What counts of its public and credit value."),
  submitter: field(6, address),
  height: field(7, height),
});
export interface AcceptedClaim extends ValueOf<typeof AcceptedClaim> {}

export const Equivocation = api.record("Equivocation", "A node was proved to have signed two different claims for one epoch.", {
  epoch: field(1, epoch),
  node: field(2, nodeId),
  reporter: field(3, address),
  height: field(4, height),
});
export interface Equivocation extends ValueOf<typeof Equivocation> {}

export const MsgClaim = api.message(
  "MsgClaim",
  "Hands in the claim that a node signed for an epoch, within its claim window; anyone may submit.",
  {
    signer: "submitter",
    fields: {
      submitter: field(1, address),
      body: field(2, body, "The canonical Claim."),
      signature: field(3, bytes, "64 bytes ed25519 of the node over the claim's digest."),
    },
    answers: {
      countedValueNyz: field(1, nyz, "What counts of the claim's public and credit value after the cap by the bond."),
    },
  },
);
export interface MsgClaim extends ValueOf<typeof MsgClaim.request> {}

export const MsgEvidence = api.message(
  "MsgEvidence",
  "Proves that a node signed two different claims for one epoch, which costs it its bond.",
  {
    signer: "submitter",
    fields: {
      submitter: field(1, address),
      bodyA: field(2, body),
      signatureA: field(3, bytes),
      bodyB: field(4, body),
      signatureB: field(5, bytes),
    },
  },
);
export interface MsgEvidence extends ValueOf<typeof MsgEvidence.request> {}

export const ClaimView = api.record("ClaimView", "What an accepted claim states and counts.", {
  node: field(1, nodeId),
  epoch: field(2, epoch),
  root: field(3, hexadecimal(fixedBytes(32)), "Of the trees by traffic class."),
  leaves: field(4, u32),
  sequence: field(5, counter(8)),
  messages: field(6, countersByTier, "Of tiers 1, 2, 3."),
  kib: field(7, countersByTier),
  privateValueNyz: field(8, nyz),
  publicValueNyz: field(9, nyz),
  creditValueNyz: field(10, nyz),
  capacity: field(11, counter(8), "Clients the node says it can serve at once."),
  countedValueNyz: field(12, nyz, "min(public + credit, (own bond + unvested) / kappa) at acceptance."),
  submitter: field(13, address),
  height: field(14, height),
  signature: field(15, signature),
  equivocated: field(16, bool, "Whether evidence against it was accepted; such a claim earns nothing."),
});
export interface ClaimView extends ValueOf<typeof ClaimView> {}

export const Accepted = api.event("Accepted", "A claim was accepted.", {
  node: nodeId,
  epoch,
  root: hexadecimal(bytes),
  leaves: u32,
  messages: counter(16),
  kib: counter(16),
  privateValueNyz: nyz,
  publicValueNyz: nyz,
  creditValueNyz: nyz,
  countedValueNyz: nyz,
});
export const Evidence = api.event("Evidence", "A node was punished for two claims.", {
  node: nodeId,
  epoch,
  reporter: address,
  reporterNyz: nyz,
  burnedNyz: nyz,
});

export const QueryClaim = api.query("Claim", "The claim of a node for an epoch.", {
  asks: { epoch: field(1, epoch), node: field(2, nodeId) },
  answers: { claim: field(1, ClaimView) },
});

export const QueryClaims = api.query("Claims", "The claims for an epoch, or of a node newest first, page by page.", {
  asks: askedByEpochOrNode,
  answers: { claims: field(1, pageOf(ClaimView)), next: nextPage(text) },
});
export interface QueryClaims extends ValueOf<typeof QueryClaims.request> {}

export const QueryParams = api.paramsQuery("The cap of claims by the bond, and the price of equivocation.", Params);
