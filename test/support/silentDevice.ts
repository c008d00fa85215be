/** A device that opens a session as the kit does and then never signs. */

import { randomBytes } from "node:crypto";
import { readKey } from "../../broker/home.ts";
import { parseAddress, parseDeviceId, parseNodeId } from "../../chain/types/address.ts";
import { ZERO } from "../../chain/types/amount.ts";
import { brokerTopic, deviceTopic } from "../../chain/types/controlTopics.ts";
import { signEd25519 } from "../../chain/types/ed25519.ts";
import { NO_USAGE } from "../../chain/types/price.ts";
import { SessionRequest, SessionState, STATE_REASON } from "../../chain/types/sessionMessages.ts";
import { SessionOpen } from "../../chain/types/sessionOpen.ts";
import { eventually } from "./poll.ts";
import type { StockClient } from "./stockClients.ts";

/** Whose session it is and with whom. */
export interface SessionFacts {
  readonly chainId: string;
  /** File of the device's key. */
  readonly keyFile: string;
  /** `yzdev1…`, `yz1…`, `yznode1…` */
  readonly device: string;
  readonly payer: string;
  readonly broker: string;
}

/** Opens a session on a connected client; afterwards its messages are counted on credit. */
export async function openSession(stock: StockClient, facts: SessionFacts): Promise<void> {
  const device = parseDeviceId(facts.device);
  const broker = parseNodeId(facts.broker);
  const answers = deviceTopic(device, "session");
  await stock.client.subscribeAsync(answers, { qos: 1 });
  const { epoch, priceTable } = SessionState.decode(await stock.gets(answers));
  const open = SessionOpen.encode({
    ...{ sessionId: randomBytes(16), device, payer: parseAddress(facts.payer), broker },
    ...{ epoch, priceTable, bootCounter: 1n, chainAnchor: new Uint8Array(32), unitValue: ZERO },
  });
  const digest = SessionOpen.digest(facts.chainId, open);
  const signature = signEd25519(readKey(facts.keyFile, "ed25519"), digest);
  const request = SessionRequest.encode({ open, signature, resumes: false, received: NO_USAGE });
  await stock.client.publishAsync(brokerTopic(broker, "session"), Buffer.from(request), { qos: 1 });
  await eventually("the session", () =>
    stock.received.some(
      ({ topic, payload }) =>
        topic === answers && SessionState.decode(payload).reason === STATE_REASON.opened,
    ),
  );
}
