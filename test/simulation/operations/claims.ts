/** What nodes, and those who watch them, do with claims. */

import { MsgClaim, MsgEvidence } from "../../../chain/modules/claims/records.ts";
import { epochOf } from "../../../chain/modules/epochs/keeper.ts";
import { ZERO } from "../../../chain/types/amount.ts";
import { Claim } from "../../../chain/types/claim.ts";
import { signEd25519 } from "../../../chain/types/ed25519.ts";
import type { TestKey } from "../../support/registrations.ts";
import { privateTraffic } from "../../support/traffic.ts";
import type { Operation, World } from "../world.ts";
import { pickOne, registeredNodes } from "./registry.ts";

function signedClaim(
  world: World,
  key: TestKey,
  facts: Pick<Claim, "epoch"> & Partial<Claim>,
): { readonly body: Uint8Array; readonly signature: Uint8Array } {
  const body = Claim.encode({
    broker: key.nodeId,
    root: new Uint8Array(32),
    sequence: 1n,
    publicValue: ZERO,
    creditValue: ZERO,
    capacity: 100n,
    ...privateTraffic(world.random.below(4)),
    ...facts,
  });
  return { body, signature: signEd25519(key.seed, Claim.digest(world.chainId, body)) };
}

/** Mostly the epoch before, sometimes another. */
function someEpoch(world: World): number {
  const { number } = epochOf(world.state);
  return Math.max(0, world.random.oneIn(6) ? number + 1 - world.random.below(4) : number - 1);
}

/** Operations of claims. */
export const claimsOperations: readonly Operation[] = [
  {
    name: "claims.claim",
    weight: 14,
    plan(world) {
      const nodes = registeredNodes(world).filter(({ record }) => record.bonded);
      const node = pickOne(world, world.random.oneIn(8) ? registeredNodes(world) : nodes);
      if (node === undefined) return undefined;
      const submitter = world.actor();
      const signed = signedClaim(world, node.key, { epoch: someEpoch(world) });
      const value = MsgClaim.request.encode({ submitter: submitter.address, ...signed });
      return {
        signers: [submitter],
        messages: [{ typeUrl: `/${MsgClaim.type}`, value }],
      };
    },
  },
  {
    name: "claims.evidence",
    weight: 3,
    plan(world) {
      const node = pickOne(world, registeredNodes(world));
      if (node === undefined) return undefined;
      const submitter = world.actor();
      const epoch = someEpoch(world);
      const a = signedClaim(world, node.key, { epoch });
      const b = signedClaim(world, node.key, { epoch, sequence: 2n });
      const value = MsgEvidence.request.encode({
        submitter: submitter.address,
        bodyA: a.body,
        signatureA: a.signature,
        bodyB: b.body,
        signatureB: b.signature,
      });
      return {
        signers: [submitter],
        messages: [{ typeUrl: `/${MsgEvidence.type}`, value }],
      };
    },
  },
];
