/** Closes epochs: ends sessions nobody came back to, builds the tree, signs the claim, and starts counting anew. */

import { Claim, type SignedClaim } from "../../chain/types/claim.ts";
import type { Logger } from "../../chain/types/logger.ts";
import { STATE_REASON } from "../../chain/types/sessionMessages.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Lookups } from "../ledger/lookups.ts";
import type { Connections } from "./connections.ts";
import { claimBody, leavesOf } from "./epochTree.ts";
import type { NodeSigner } from "./parts.ts";
import type { Recorder } from "./recorder.ts";
import { SERVICE_RECORD } from "./recordKinds.ts";
import { expireSessions } from "./sessionExpiry.ts";
import type { SessionStates } from "./sessionStates.ts";
import { epochOf, type ServiceState } from "./state.ts";

/** What it is built from. */
export interface EpochClosingParts {
  readonly ledger: Ledger;
  readonly node: NodeSigner;
  readonly capacity: bigint;
  readonly state: ServiceState;
  readonly lookups: Lookups;
  readonly connections: Connections;
  readonly recorder: Recorder;
  readonly states: SessionStates;
  readonly logger: Logger;
}

/** See the file's docstring. */
export class EpochClosing {
  readonly #parts: EpochClosingParts;

  constructor(parts: EpochClosingParts) {
    this.#parts = parts;
  }

  /** Moves on to the ledger's epoch if it is not there yet; every epoch in between gets its claim. */
  async follow(): Promise<void> {
    const { ledger, state } = this.#parts;
    const now = ledger.epoch().number;
    if (state.epoch === undefined) await this.#begin(now, undefined);
    while (epochOf(state) < now && !this.#parts.recorder.failed) await this.close(epochOf(state));
  }

  /** Closes `epoch` if it is the one being counted; from then on vouchers for it are refused. */
  async close(epoch: number): Promise<void> {
    const { state, node, ledger, capacity, logger } = this.#parts;
    if (state.epoch !== epoch) return;
    expireSessions(this.#parts);
    const leaves = leavesOf(state, node.id);
    const body = claimBody(state, leaves, { broker: node.id, capacity });
    const signature = node.sign(Claim.digest(ledger.chainId, body));
    logger.info("epoch closed", { epoch, leaves: leaves.length });
    await this.#begin(epoch + 1, { body, signature });
  }

  async #begin(epoch: number, claim: SignedClaim | undefined): Promise<void> {
    const { recorder, ledger, connections, states, state } = this.#parts;
    await recorder.commit(SERVICE_RECORD.epoch.record({ epoch, prices: ledger.prices(), claim }));
    for (const connection of connections.all()) {
      const session =
        connection.session === undefined ? undefined : state.sessions.get(connection.session);
      if (session !== undefined) states.tell(connection, STATE_REASON.epochBegan, session);
    }
  }
}
