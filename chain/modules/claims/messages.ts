/** The messages of claims. */

import { yizhan } from "../../../proto/gen/yizhan.js";
import { readFields } from "../../core/fields.ts";
import { type Context, type MessageRoute, message } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { type Address, formatAddress, formatNodeId, parseAddress } from "../../types/address.ts";
import { add } from "../../types/amount.ts";
import { equal, toHex } from "../../types/bytes.ts";
import { Claim } from "../../types/claim.ts";
import { untagKey } from "../../types/registration.ts";
import { type SignatureCheck, verifySignature } from "../../types/verification.ts";
import { isBonded, ownBondOf, slash, unvestedOf } from "../bonds/keeper.ts";
import { priceTablesOf } from "../channels/keeper.ts";
import { claimableEpoch, epochOf } from "../epochs/keeper.ts";
import { type Node, nodeOf, requireNode } from "../registry/keeper.ts";
import { claimsError } from "./errors.ts";
import { claims, claimsOfNode, equivocations, params } from "./state.ts";
import {
  checkClaim,
  checkEvidence,
  checkValue,
  countedValueOf,
  totalUsage,
} from "./transitions.ts";

const { v1 } = yizhan.claims;

/** Gas of the state that a message touches. */
const GAS_PER_MESSAGE = 40_000;
/** Gas of one signature: about 1.3 ms. */
const GAS_PER_SIGNATURE = 30_000;

const EMPTY: Uint8Array = new Uint8Array(0);

interface SignedClaim {
  readonly claim: Claim;
  /** The bytes that were signed. */
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

interface MakeClaim {
  readonly submitter: Address;
  readonly signed: SignedClaim;
}

interface Evidence {
  readonly submitter: Address;
  readonly a: SignedClaim;
  readonly b: SignedClaim;
}

function decodeSigned(body: Uint8Array, signature: Uint8Array): SignedClaim {
  try {
    return { claim: Claim.decode(body), body, signature };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw claimsError("MalformedClaim", { problem: error.message });
  }
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

function accept(context: Context, { submitter, signed }: MakeClaim): Uint8Array {
  const { state, block } = context;
  const { claim, body, signature } = signed;
  const { broker, epoch } = claim;
  const { kappa } = params.require(state);
  const atStake = add(ownBondOf(state, broker), unvestedOf(state, broker));
  const countedValue = countedValueOf(claim, atStake, kappa);
  const record = { body, signature, countedValue, submitter, height: block.height };
  claims.set(state, [epoch, broker], record);
  claimsOfNode.add(state, [broker, epoch]);
  const { messages, kib } = totalUsage(claim);
  context.emit({
    type: "yizhan.claims.accepted",
    attributes: {
      node: formatNodeId(broker),
      epoch: String(epoch),
      root: toHex(claim.root),
      leaves: String(claim.leaves),
      messages: String(messages),
      kib: String(kib),
      private_value_nyz: String(claim.privateValue),
      public_value_nyz: String(claim.publicValue),
      credit_value_nyz: String(claim.creditValue),
      counted_value_nyz: String(countedValue),
    },
  });
  return v1.MsgClaimResponse.encode({ countedValueNyz: String(countedValue) }).finish();
}

const makeClaim: MessageRoute = message<MakeClaim>({
  type: "yizhan.claims.v1.MsgClaim",
  summary: "Hands in the claim of a node for an epoch; anyone may submit.",
  decode(bytes) {
    const { submitter, body, signature } = readFields(bytes, {
      submitter: [1, "text"],
      body: [2, "bytes"],
      signature: [3, "bytes"],
    });
    return { submitter: parseAddress(submitter), signed: decodeSigned(body, signature) };
  },
  signers: ({ submitter }) => [submitter],
  check: ({ signed }) => checkClaim(signed.claim),
  signatures: (state, chainId, { signed }) => signaturesOf(state, chainId, [signed]),
  gas: () => GAS_PER_MESSAGE + GAS_PER_SIGNATURE,
  execute(context, { submitter, signed }) {
    const { state, block } = context;
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
    return accept(context, { submitter, signed });
  },
});

const giveEvidence: MessageRoute = message<Evidence>({
  type: "yizhan.claims.v1.MsgEvidence",
  summary: "Proves that a node signed two different claims for one epoch, which costs it its bond.",
  decode(bytes) {
    const fields = readFields(bytes, {
      submitter: [1, "text"],
      bodyA: [2, "bytes"],
      signatureA: [3, "bytes"],
      bodyB: [4, "bytes"],
      signatureB: [5, "bytes"],
    });
    return {
      submitter: parseAddress(fields.submitter),
      a: decodeSigned(fields.bodyA, fields.signatureA),
      b: decodeSigned(fields.bodyB, fields.signatureB),
    };
  },
  signers: ({ submitter }) => [submitter],
  check: ({ a, b }) => checkEvidence(a, b),
  signatures: (state, chainId, { a, b }) => signaturesOf(state, chainId, [a, b]),
  gas: () => GAS_PER_MESSAGE + 2 * GAS_PER_SIGNATURE,
  execute(context, { submitter, a, b }) {
    const { state, block } = context;
    const { broker, epoch } = a.claim;
    const node = requireNode(state, broker);
    if (equivocations.has(state, [epoch, broker])) {
      throw claimsError("AlreadyPunished", { node: formatNodeId(broker), epoch });
    }
    requireSigned(context, node, "a", a);
    requireSigned(context, node, "b", b);
    equivocations.set(state, [epoch, broker], { reporter: submitter, height: block.height });
    punish(context, { submitter, a, b });
    return EMPTY;
  },
});

function punish(context: Context, { submitter, a }: Evidence): void {
  const { broker, epoch } = a.claim;
  const ownPpm = params.require(context.state).equivocationSlashPpm;
  const taken = slash(context, broker, { ownPpm, ring: true, reporter: submitter });
  context.emit({
    type: "yizhan.claims.evidence",
    attributes: {
      node: formatNodeId(broker),
      epoch: String(epoch),
      reporter: formatAddress(submitter),
      reporter_nyz: String(taken.reporter),
      burned_nyz: String(taken.burned),
    },
  });
}

/** The messages of claims. */
export const messages: readonly MessageRoute[] = [makeClaim, giveEvidence];
