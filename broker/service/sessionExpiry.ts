/** When sessions end for good: what they did not sign for is charged to the unsigned allowance or given up. */

import { usageValue } from "../../chain/types/price.ts";
import { messagesOf, subtractUsage } from "../../chain/types/usage.ts";
import type { Lookups } from "../ledger/lookups.ts";
import type { Connections } from "./connections.ts";
import type { Recorder } from "./recorder.ts";
import { SERVICE_RECORD } from "./recordKinds.ts";
import { epochOf, pricesOf, type ServiceState, type Session } from "./state.ts";

/** What ending a session needs. */
export interface SessionEndParts {
  readonly state: ServiceState;
  readonly lookups: Lookups;
  readonly recorder: Recorder;
}

/** Whole epochs of silence after which a session without a connection ends. */
const EXPIRY_EPOCHS = 2;

/** Closes every session that nothing was heard of for so long that it will not be taken up again. */
export function expireSessions(
  parts: SessionEndParts & { readonly connections: Connections },
): void {
  const { state, connections } = parts;
  for (const [key, session] of [...state.sessions]) {
    if (session.open === undefined || connections.ofSession(key) !== undefined) continue;
    if (session.activeEpoch + EXPIRY_EPOCHS <= epochOf(state)) closeSession(parts, session);
  }
}

/** Closes a session for good. The unsigned rest is charged if the device's allowance has room for all of it. */
export function closeSession(
  { state, lookups, recorder }: SessionEndParts,
  session: Session,
): void {
  const rest = subtractUsage(session.ingress.total, session.ingress.covered);
  const prices = pricesOf(state);
  const used = state.devices.get(session.device)?.unsigned;
  const value = usageValue(rest, prices) + (used === undefined ? 0n : usageValue(used, prices));
  const cap = lookups.devices.last(session.device)?.value?.unsignedCapPerEpochNyz ?? 0n;
  const charge = messagesOf(rest) > 0n && value <= cap;
  recorder.note(SERVICE_RECORD.sessionClosed.record({ sessionId: session.sessionId, charge }));
}
