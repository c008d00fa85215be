/** `yizhan.claims.v1.Query`. */

import { argument, type Listing, listing, number32 } from "../../core/listing.ts";
import { QueryError } from "../../core/module.ts";
import { answers } from "../../core/routes.ts";
import type { ReadState } from "../../store/state.ts";
import { formatNodeId, type NodeId, parseNodeId } from "../../types/address.ts";
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

type Page = Listing<DecodedClaim, string>;

// The page before ends at a node in the list of an epoch, at an epoch in the list of a node: `after` is a text. Some clients
// write an empty one for none.

function byEpoch(state: ReadState, asked: QueryClaims): Page {
  const { epoch = 0, after } = asked;
  const from = after ? argument(() => parseNodeId(after)) : undefined;
  return listing(asked, claimsOf(state, epoch, from), ({ node }) => formatNodeId(node));
}

function byNode(state: ReadState, asked: QueryClaims, node: NodeId): Page {
  const { after } = asked;
  const to = after ? ([node, number32(after)] as const) : undefined;
  const keys = claimsOfNode.keys(state, { under: [node], to, reverse: true });
  const { items, next } = listing(asked, keys, ([, epoch]) => String(epoch));
  return { items: items.map(([, epoch]) => claimOf(state, epoch, node) as DecodedClaim), next };
}

/** The queries of claims. */
export const queries = [
  answers(QueryClaim, ({ state }, { epoch, node }) => {
    const found = claimOf(state, epoch, node);
    if (found === undefined) {
      throw new QueryError("NotFound", `${formatNodeId(node)} has no claim for epoch ${epoch}`);
    }
    return { claim: viewClaim(state, found) };
  }),
  answers(QueryClaims, ({ state }, asked) => {
    const { node } = asked;
    const { items, next } = node === undefined ? byEpoch(state, asked) : byNode(state, asked, node);
    return { claims: items.map((accepted) => viewClaim(state, accepted)), next };
  }),
  answers(QueryParams, ({ state }) => ({ params: params.require(state) })),
];
