/** What a broker makes of the chain's records of nodes and devices. */

import type { Device, Node } from "../../chain/modules/registry/records.ts";
import type { DeviceView, NodeView } from "./ledger.ts";

/** A node that is registered, bonded or not. */
export function nodeView({ id, key, status, region, endpoints }: Node): NodeView {
  return {
    id,
    key,
    active: status === "active",
    region,
    overlayAddresses: endpoints.overlay,
    mqttAddresses: endpoints.mqtt,
  };
}

/** A device as of epoch `epoch`: a revoked one is still good until its last epoch is over. */
export function deviceView(device: Device, epoch: number): DeviceView {
  const { status, lastEpoch = 0 } = device;
  return { ...device, active: status === "active" || epoch <= lastEpoch };
}
