/** `yizhan.claims.v1.Query`. */

import { answers, answersParams } from "../../core/handlers.ts";
import { found, pageOfEpochOrNode } from "../../core/listing.ts";
import type { ReadState } from "../../store/state.ts";
import { formatNodeId } from "../../types/address.ts";
import { claimOf, claimsOf, type DecodedClaim, hasEquivocated } from "./keeper.ts";
import { type ClaimView, QueryClaim, QueryClaims, QueryParams } from "./records.ts";
import { claimsOfNode, params } from "./state.ts";

function viewClaim(state: ReadState, accepted: DecodedClaim): ClaimView {
  const { claim, epoch, node, countedValueNyz, submitter, height, signature } = accepted;
  return {
    node,
    epoch,
    root: claim.root,
    leaves: claim.leaves,
    sequence: claim.sequence,
    messages: claim.usage.messages,
    kib: claim.usage.kib,
    privateValueNyz: claim.privateValue,
    publicValueNyz: claim.publicValue,
    creditValueNyz: claim.creditValue,
    capacity: claim.capacity,
    countedValueNyz,
    submitter,
    height,
    signature,
    equivocated: hasEquivocated(state, epoch, node),
  };
}

/** The queries of claims. */
export const queries = [
  answers(QueryClaim, ({ state }, { epoch, node }) => {
    const text = `${formatNodeId(node)} has no claim for epoch ${epoch}`;
    return { claim: viewClaim(state, found(claimOf(state, epoch, node), text)) };
  }),
  answers(QueryClaims, ({ state }, asked) => {
    const { items, next } = pageOfEpochOrNode(state, asked, {
      ofEpoch: (epoch, from) => claimsOf(state, epoch, from),
      ofNode: claimsOfNode,
      require: (epoch, node) => claimOf(state, epoch, node) as DecodedClaim,
    });
    return { claims: items.map((accepted) => viewClaim(state, accepted)), next };
  }),
  answersParams(QueryParams, params),
];
