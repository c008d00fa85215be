/** `yizhan.claims.v1.Query`. */

import { yizhan } from "../../../proto/gen/yizhan.js";
import { argument, type Listing, listing, number32 } from "../../core/listing.ts";
import { QueryError, type QueryRoute } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { formatAddress, formatNodeId, type NodeId, parseNodeId } from "../../types/address.ts";
import { type AcceptedClaim, claimOf, claimsOf, hasEquivocated } from "./keeper.ts";
import { claimsOfNode, params } from "./state.ts";

const SERVICE = "/yizhan.claims.v1.Query";
const { v1 } = yizhan.claims;

function wireClaim(
  state: ReadState,
  { claim, ...record }: AcceptedClaim,
): yizhan.claims.v1.Claim.$Properties {
  return {
    node: formatNodeId(claim.broker),
    epoch: claim.epoch,
    root: claim.root,
    leaves: claim.leaves,
    sequence: String(claim.sequence),
    messages: claim.usage.messages.map(String),
    kib: claim.usage.kib.map(String),
    privateValueNyz: String(claim.privateValue),
    publicValueNyz: String(claim.publicValue),
    creditValueNyz: String(claim.creditValue),
    capacity: String(claim.capacity),
    countedValueNyz: String(record.countedValue),
    submitter: formatAddress(record.submitter),
    height: record.height,
    signature: record.signature,
    equivocated: hasEquivocated(state, claim.epoch, claim.broker),
  };
}

type ListRequest = yizhan.claims.v1.QueryClaimsRequest;

function byEpoch(state: ReadState, request: ListRequest): Listing<AcceptedClaim> {
  const { epoch, after } = request;
  const from = after === "" ? undefined : argument(() => parseNodeId(after));
  const { items, next } = listing(request, claimsOf(state, epoch, from), ([node]) =>
    formatNodeId(node),
  );
  return { items: items.map(([, accepted]) => accepted), next };
}

function byNode(state: ReadState, request: ListRequest, node: NodeId): Listing<AcceptedClaim> {
  const { after } = request;
  const to = after === "" ? undefined : ([node, number32(after)] as const);
  const keys = claimsOfNode.keys(state, { prefix: node, to, reverse: true });
  const { items, next } = listing(request, keys, ([, epoch]) => String(epoch));
  const found = items.map(([, epoch]) => claimOf(state, epoch, node) as AcceptedClaim);
  return { items: found, next };
}

/** The queries of claims. */
export const queries: readonly QueryRoute[] = [
  {
    path: `${SERVICE}/Claim`,
    summary: "The claim of a node for an epoch.",
    answer({ state }, request) {
      const { epoch, node } = v1.QueryClaimRequest.decode(request);
      const id = argument(() => parseNodeId(node));
      const found = claimOf(state, epoch, id);
      if (found === undefined) {
        throw new QueryError("NotFound", `${node} has no claim for epoch ${epoch}`);
      }
      return v1.QueryClaimResponse.encode({ claim: wireClaim(state, found) }).finish();
    },
  },
  {
    path: `${SERVICE}/Claims`,
    summary: "The claims for an epoch, or of a node newest first, page by page.",
    answer({ state }, request) {
      const asked = v1.QueryClaimsRequest.decode(request);
      const { node } = asked;
      const { items, next } =
        node === ""
          ? byEpoch(state, asked)
          : byNode(
              state,
              asked,
              argument(() => parseNodeId(node)),
            );
      const found = items.map((accepted) => wireClaim(state, accepted));
      return v1.QueryClaimsResponse.encode({ claims: found, next }).finish();
    },
  },
  {
    path: `${SERVICE}/Params`,
    summary: "The cap of claims by the bond, and the price of equivocation.",
    answer: ({ state }) =>
      v1.QueryParamsResponse.encode({ params: params.require(state) }).finish(),
  },
];
