/** The messages of claims. */

import { handles } from "../../core/handlers.ts";
import type { Context } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { type Address, formatNodeId } from "../../types/address.ts";
import { type Amount, add } from "../../types/amount.ts";
import { equal } from "../../types/bytes.ts";
import { Claim } from "../../types/claim.ts";
import { untagKey } from "../../types/registration.ts";
import { type SignatureCheck, verifySignature } from "../../types/verification.ts";
import { isBonded, ownBondOf, slash, unvestedOf } from "../bonds/keeper.ts";
import { priceTablesOf } from "../channels/keeper.ts";
import { claimableEpoch, epochOf } from "../epochs/keeper.ts";
import { type Node, nodeOf, requireNode } from "../registry/keeper.ts";
import { claimsError } from "./errors.ts";
import { Accepted, type Equivocation, Evidence, MsgClaim, MsgEvidence } from "./records.ts";
import { claims, equivocations, params } from "./state.ts";
import {
  checkClaim,
  checkEvidence,
  checkValue,
  countedValueOf,
  totalUsage,
} from "./transitions.ts";

/** Gas of the state that a message touches. */
const GAS_PER_MESSAGE = 40_000;
/** Gas of one signature: about 1.3 ms. */
const GAS_PER_SIGNATURE = 30_000;

interface SignedClaim {
  readonly claim: Claim;
  /** The bytes that were signed. */
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

function signedOf({ body, signature }: Pick<MsgClaim, "body" | "signature">): SignedClaim {
  return { claim: Claim.decode(body), body, signature };
}

function bothOf(evidence: MsgEvidence): readonly [SignedClaim, SignedClaim] {
  const { bodyA, signatureA, bodyB, signatureB } = evidence;
  return [
    signedOf({ body: bodyA, signature: signatureA }),
    signedOf({ body: bodyB, signature: signatureB }),
  ];
}

function checkOf(node: Node, chainId: string, { body, signature }: SignedClaim): SignatureCheck {
  const digest = Claim.digest(chainId, body);
  return { algorithm: "ed25519", publicKey: untagKey(node.key), digest, signature };
}

/** The checks of some claims, unless their node is unknown. */
function signaturesOf(
  state: ReadState,
  chainId: string,
  claimed: readonly SignedClaim[],
): readonly SignatureCheck[] {
  return claimed.flatMap((signed) => {
    const node = nodeOf(state, signed.claim.broker);
    return node === undefined ? [] : [checkOf(node, chainId, signed)];
  });
}

function requireSigned(context: Context, node: Node, which: string, signed: SignedClaim): void {
  if (verifySignature(checkOf(node, context.chainId, signed))) return;
  throw claimsError("SignatureMismatch", { which, node: formatNodeId(node.id) });
}

/** @throws {LedgerError} unless the epoch's window is open at the height. */
function requireWindow(state: ReadState, height: number, epoch: number): void {
  if (claimableEpoch(state, height) === epoch) return;
  const current = epochOf(state).number;
  if (epoch >= current) throw claimsError("ClaimTooEarly", { epoch, current });
  throw claimsError("ClaimTooLate", { epoch });
}

/** Stores a claim that may be made. @returns what counts of it. */
function accept(context: Context, submitter: Address, signed: SignedClaim): Amount {
  const { state, block } = context;
  const { claim, body, signature } = signed;
  const { broker, epoch } = claim;
  const { kappa } = params.require(state);
  const atStake = add(ownBondOf(state, broker), unvestedOf(state, broker));
  const countedValueNyz = countedValueOf(claim, atStake, kappa);
  const { height } = block;
  claims.put(state, { epoch, node: broker, body, signature, countedValueNyz, submitter, height });
  context.emit(
    Accepted.of({
      node: broker,
      epoch,
      root: claim.root,
      leaves: claim.leaves,
      ...totalUsage(claim),
      privateValueNyz: claim.privateValue,
      publicValueNyz: claim.publicValue,
      creditValueNyz: claim.creditValue,
      countedValueNyz,
    }),
  );
  return countedValueNyz;
}

const makeClaim = handles(MsgClaim, {
  check: ({ body }) => checkClaim(Claim.decode(body)),
  signatures: (state, chainId, message) => signaturesOf(state, chainId, [signedOf(message)]),
  gas: () => GAS_PER_MESSAGE + GAS_PER_SIGNATURE,
  execute(context, message) {
    const { state, block } = context;
    const signed = signedOf(message);
    const { broker, epoch } = signed.claim;
    const node = requireNode(state, broker);
    const facts = { node: formatNodeId(broker), epoch };
    const known = claims.get(state, [epoch, broker]);
    if (known !== undefined && equal(known.body, signed.body)) {
      throw claimsError("AlreadyClaimed", facts);
    }
    requireSigned(context, node, "a", signed);
    if (known !== undefined) throw claimsError("ConflictingClaim", facts);
    requireWindow(state, block.height, epoch);
    if (node.registeredHeight >= epochOf(state).firstHeight) {
      throw claimsError("RegisteredLater", facts);
    }
    if (!isBonded(state, broker)) throw claimsError("NotBonded", facts);
    checkValue(signed.claim, priceTablesOf(state));
    return { countedValueNyz: accept(context, message.submitter, signed) };
  },
});

const giveEvidence = handles(MsgEvidence, {
  check: (evidence) => checkEvidence(...bothOf(evidence)),
  signatures: (state, chainId, evidence) => signaturesOf(state, chainId, bothOf(evidence)),
  gas: () => GAS_PER_MESSAGE + 2 * GAS_PER_SIGNATURE,
  execute(context, evidence) {
    const { state, block } = context;
    const [a, b] = bothOf(evidence);
    const { broker, epoch } = a.claim;
    const node = requireNode(state, broker);
    if (equivocations.has(state, [epoch, broker])) {
      throw claimsError("AlreadyPunished", { node: formatNodeId(broker), epoch });
    }
    requireSigned(context, node, "a", a);
    requireSigned(context, node, "b", b);
    const reporter = evidence.submitter;
    const equivocation = { epoch, node: broker, reporter, height: block.height };
    equivocations.put(state, equivocation);
    punish(context, equivocation);
  },
});

function punish(context: Context, { epoch, node, reporter }: Equivocation): void {
  const ownPpm = params.require(context.state).equivocationSlashPpm;
  const { reporterNyz, burnedNyz } = slash(context, node, { ownPpm, ring: true, reporter });
  context.emit(Evidence.of({ node, epoch, reporter, reporterNyz, burnedNyz }));
}

/** The messages of claims. */
export const messages = [makeClaim, giveEvidence];
