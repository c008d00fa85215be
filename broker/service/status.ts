/** Figures of the service for status pages and metrics. */

import { formatAddress, formatDeviceId } from "../../chain/types/address.ts";
import { toHex } from "../../chain/types/bytes.ts";
import { Claim } from "../../chain/types/claim.ts";
import { NO_USAGE, type Usage } from "../../chain/types/price.ts";
import { addUsage, messagesOf, subtractUsage } from "../../chain/types/usage.ts";
import type { PublishCounters } from "./admission.ts";
import type { Connections } from "./connections.ts";
import type { ClosedEpoch, ServiceState } from "./state.ts";
import type { VoucherCounters } from "./voucherAcceptance.ts";

/** A session as an operator sees it. Counters since it was opened. */
export interface SessionStatus {
  /** Hexadecimal. */
  readonly id: string;
  readonly device: string;
  readonly payer: string;
  readonly connected: boolean;
  readonly published: Usage;
  readonly signed: Usage;
  readonly delivered: Usage;
  readonly deliveredSigned: Usage;
  readonly window: number;
}

/** A closed epoch as an operator sees it. */
export interface EpochStatus {
  readonly epoch: number;
  readonly leaves: number;
  /** Hexadecimal. */
  readonly root: string;
  readonly usage: Usage;
  readonly valueNyz: bigint;
  /** Whether its claim is on the chain or too late. */
  readonly claimed: boolean;
  /** Leaves that wait for settlement. */
  readonly unsettled: number;
}

/** The service at a glance. */
export interface ServiceStatus {
  readonly epoch: number | undefined;
  readonly connections: number;
  readonly sessions: readonly SessionStatus[];
  /** Messages counted in sessions and not signed for. */
  readonly unsigned: bigint;
  /** Published without a session in the current epoch. */
  readonly unsignedAllowance: Usage;
  readonly closed: readonly EpochStatus[];
  /** Since start. */
  readonly messages: number;
  readonly bytes: number;
  readonly vouchersAccepted: number;
  readonly vouchersRefused: number;
  readonly storageFailed: boolean;
}

/** Gathers the figures. */
export function describeService(
  state: ServiceState,
  facts: {
    readonly connections: Connections;
    readonly publish: PublishCounters;
    readonly vouchers: VoucherCounters;
    readonly storageFailed: boolean;
  },
): ServiceStatus {
  const sessions = [...state.sessions].map(([key, session]) => ({
    id: toHex(session.sessionId),
    device: formatDeviceId(session.device),
    payer: formatAddress(session.payer),
    connected: facts.connections.ofSession(key) !== undefined,
    published: session.ingress.total,
    signed: session.ingress.covered,
    delivered: session.delivery.total,
    deliveredSigned: session.delivery.covered,
    window: session.window,
  }));
  const unsigned = sessions.reduce(
    (sum, { published, signed }) => sum + messagesOf(subtractUsage(published, signed)),
    0n,
  );
  let unsignedAllowance = NO_USAGE;
  for (const device of state.devices.values()) {
    unsignedAllowance = addUsage(unsignedAllowance, device.unsigned);
  }
  return {
    epoch: state.epoch,
    connections: facts.connections.size,
    sessions,
    unsigned,
    unsignedAllowance,
    closed: [...state.closed.values()].map(describeEpoch),
    messages: facts.publish.accepted,
    bytes: facts.publish.bytes,
    vouchersAccepted: facts.vouchers.accepted,
    vouchersRefused: facts.vouchers.refused,
    storageFailed: facts.storageFailed,
  };
}

function describeEpoch(closed: ClosedEpoch): EpochStatus {
  const claim = Claim.decode(closed.claim.body);
  return {
    epoch: closed.epoch,
    leaves: claim.leaves,
    root: toHex(claim.root),
    usage: claim.usage,
    valueNyz: claim.privateValue,
    claimed: closed.claimed,
    unsettled: closed.leaves.filter(({ settled }) => !settled).length,
  };
}
