/** Opens sessions, and gives them to later connections of the same device. */

import type { DeviceId } from "../../chain/types/address.ts";
import { equal, toBinaryString } from "../../chain/types/bytes.ts";
import { untagKey } from "../../chain/types/registration.ts";
import { SessionRequest, STATE_REASON } from "../../chain/types/sessionMessages.ts";
import { SessionOpen } from "../../chain/types/sessionOpen.ts";
import { addUsage, isWithin } from "../../chain/types/usage.ts";
import type { DeviceView } from "../ledger/ledger.ts";
import type { Lookups } from "../ledger/lookups.ts";
import type { Connection, Connections } from "./connections.ts";
import type { NodeSigner, VerifySignature } from "./parts.ts";
import type { Recorder } from "./recorder.ts";
import { SERVICE_RECORD } from "./recordKinds.ts";
import { refuse, type ServiceRefusal } from "./refusals.ts";
import { closeSession } from "./sessionExpiry.ts";
import { DEFAULT_TIER, type SessionStates } from "./sessionStates.ts";
import { SESSIONS_PER_DEVICE, type ServiceState } from "./state.ts";

/** What it is built from. */
export interface SessionOpeningParts {
  readonly chainId: string;
  readonly node: NodeSigner;
  readonly verify: VerifySignature;
  readonly state: ServiceState;
  readonly lookups: Lookups;
  readonly connections: Connections;
  readonly recorder: Recorder;
  readonly states: SessionStates;
}

/** See the file's docstring. */
export class SessionOpening {
  readonly #parts: SessionOpeningParts;

  constructor(parts: SessionOpeningParts) {
    this.#parts = parts;
  }

  /** Answers a session request of `device` once it is on disk. Everything before the first wait happens in packet order. */
  async open(
    connection: Connection,
    device: DeviceView,
    payload: Uint8Array,
  ): Promise<ServiceRefusal | undefined> {
    const request = readRequest(payload);
    if (request === undefined) return refuse("malformed-request", "not a session request");
    const open = SessionOpen.decode(request.open);
    const problem = this.#problem(open, request, device);
    if (problem !== undefined) return refuse("malformed-request", problem);
    const { state, states, recorder, connections } = this.#parts;
    const key = toBinaryString(open.sessionId);
    const known = state.sessions.get(key);
    if (known === undefined ? request.resumes : known.open === undefined) {
      states.tellUnknown(connection, open.sessionId);
      return undefined;
    }
    if (known?.open !== undefined && !equal(SessionOpen.encode(known.open), request.open)) {
      return refuse("malformed-request", "the session was opened with other words");
    }
    if (known !== undefined && !isWithin(known.delivery.covered, request.received)) {
      return refuse("malformed-request", "less was received than was signed for");
    }
    if (known === undefined && !this.#makeRoom(device.id)) {
      const text = `${SESSIONS_PER_DEVICE} connections of the device have sessions`;
      return refuse("too-many-sessions", `${text}: end one before opening another`);
    }
    connections.bind(connection, key);
    connection.tiers.set(DEFAULT_TIER, device.defaultTier);
    const received = addUsage(request.received, connection.delivered);
    const safe = recorder.commit({ kind: SERVICE_RECORD.session.kind, body: payload });
    const session = state.sessions.get(key);
    if (session !== undefined) session.delivery.total = received;
    await safe;
    states.tell(connection, STATE_REASON.opened, session);
    return undefined;
  }

  /** Closes the device's oldest sessions without a connection until another fits; false if all are in use. */
  #makeRoom(device: DeviceId): boolean {
    const { state, connections } = this.#parts;
    const keys = [...(state.sessionsOf.get(device) ?? [])];
    const open = keys.filter((key) => state.sessions.get(key)?.open !== undefined);
    let excess = open.length + 1 - SESSIONS_PER_DEVICE;
    for (const key of open) {
      const session = state.sessions.get(key);
      if (excess <= 0 || session === undefined) break;
      if (connections.ofSession(key) !== undefined) continue;
      closeSession(this.#parts, session);
      excess -= 1;
    }
    return excess <= 0;
  }

  #problem(open: SessionOpen, request: SessionRequest, device: DeviceView): string | undefined {
    const { node, chainId, verify } = this.#parts;
    if (open.device !== device.id) return "the session is of another device";
    if (open.payer !== device.payer) return "the session names another payer than the chain";
    if (open.broker !== node.id) return "the session is with another broker";
    if (open.sessionId.every((byte) => byte === 0)) return "the session id is zero";
    const digest = SessionOpen.digest(chainId, request.open);
    if (verify(untagKey(device.key), digest, request.signature)) return undefined;
    return `the session was not signed by the device's key for ${chainId}`;
  }
}

function readRequest(payload: Uint8Array): SessionRequest | undefined {
  try {
    return SessionRequest.decode(payload);
  } catch {
    return undefined;
  }
}
