/** Sessions nobody comes back to: what they did not sign for is charged to the unsigned allowance or given up. */

import { usageValue } from "../../chain/types/price.ts";
import { messagesOf, subtractUsage } from "../../chain/types/usage.ts";
import type { Recorder } from "./recorder.ts";
import { SERVICE_RECORD } from "./recordKinds.ts";
import { pricesOf, type ServiceState, type Session } from "./state.ts";
import type { Views } from "./views.ts";

/** What closing a session needs. */
export interface ClosingParts {
  readonly state: ServiceState;
  readonly views: Views;
  readonly recorder: Recorder;
}

/** Closes a session for good. The unsigned rest is charged if the device's allowance has room for all of it. */
export function closeSession({ state, views, recorder }: ClosingParts, session: Session): void {
  const rest = subtractUsage(session.ingress.total, session.ingress.covered);
  const prices = pricesOf(state);
  const used = state.devices.get(session.device)?.unsigned;
  const value = usageValue(rest, prices) + (used === undefined ? 0n : usageValue(used, prices));
  const cap = views.devices.peek(session.device)?.value?.unsignedCapPerEpoch ?? 0n;
  const charge = messagesOf(rest) > 0n && value <= cap;
  recorder.note(SERVICE_RECORD.sessionClosed.record({ sessionId: session.sessionId, charge }));
}
