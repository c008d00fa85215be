/** Closes epochs: gives up sessions nobody came back to, builds the tree, signs the claim, and starts counting anew. */

import { Claim, type SignedClaim } from "../../chain/types/claim.ts";
import type { Logger } from "../../chain/types/logger.ts";
import { STATE_REASON } from "../../chain/types/sessionMessages.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Connections } from "./connections.ts";
import { claimBody, leavesOf } from "./epochTree.ts";
import { closeSession } from "./forsaken.ts";
import type { NodeSigner } from "./parts.ts";
import type { Recorder } from "./recorder.ts";
import { SERVICE_RECORD } from "./recordKinds.ts";
import type { SessionStates } from "./sessionStates.ts";
import { epochOf, type ServiceState, type Session, type SessionKey } from "./state.ts";
import type { Views } from "./views.ts";

/** What the desk is built from. */
export interface EpochDeskParts {
  readonly ledger: Ledger;
  readonly node: NodeSigner;
  readonly capacity: bigint;
  readonly state: ServiceState;
  readonly views: Views;
  readonly connections: Connections;
  readonly recorder: Recorder;
  readonly states: SessionStates;
  readonly logger: Logger;
}

/** Whole epochs of silence after which a session is closed. */
const FORSAKEN_EPOCHS = 2;

/** See the file's docstring. */
export class EpochDesk {
  readonly #parts: EpochDeskParts;

  constructor(parts: EpochDeskParts) {
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
    for (const [key, session] of [...state.sessions]) this.#closeForsaken(key, session);
    const leaves = leavesOf(state, node.id);
    const body = claimBody(state, leaves, { broker: node.id, capacity });
    const signature = node.sign(Claim.digest(ledger.chainId, body));
    logger.info("epoch closed", { epoch, leaves: leaves.length });
    await this.#begin(epoch + 1, { body, signature });
  }

  /** A session without a connection that nothing was heard of for so long will not be taken up again. */
  #closeForsaken(key: SessionKey, session: Session): void {
    const { state, connections } = this.#parts;
    if (session.open === undefined || connections.ofSession(key) !== undefined) return;
    if (session.activeEpoch + FORSAKEN_EPOCHS <= epochOf(state)) closeSession(this.#parts, session);
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
