/** What a broker states about one epoch: the root of its tree of vouchers, and the totals. Exactly one per epoch. */

import { fixed, nodeId, nyz, u32, u64 } from "./layout/fixedParts.ts";
import { type LayoutValue, layout } from "./layout/layout.ts";
import { field } from "./layout/part.ts";
import { signable, signed } from "./layout/signed.ts";
import { Usage } from "./price.ts";

/** Signed by the node. */
export const Claim = signable(
  "claim",
  layout("Claim", "What a broker states about one epoch.", {
    broker: field(nodeId, "The node that claims."),
    epoch: field(u32, "The epoch it claims for."),
    root: field(fixed(32), "Root over the trees of the three traffic classes."),
    leaves: field(u32, "Leaves in all trees."),
    sequence: field(u64, "How many claims the broker made before this one, plus 1."),
    usage: field(Usage, "Ingress traffic of all leaves."),
    privateValue: field(nyz, "Sum of the private tree in nyz."),
    publicValue: field(nyz, "Sum of the public tree in nyz."),
    creditValue: field(nyz, "Sum of the credit tree in nyz."),
    capacity: field(u64, "Clients the node says it can serve at once."),
  }),
);

/** A value of the layout. */
export interface Claim extends LayoutValue<typeof Claim> {}

/** A claim as it was signed: never signed anew, so that no two differ. */
export const SignedClaim = signed("SignedClaim", "A claim and the signature of the node.", Claim);

/** A value of the layout. */
export interface SignedClaim extends LayoutValue<typeof SignedClaim> {}
