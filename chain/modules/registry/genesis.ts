/**
 * `{ params?, nodes?, devices?, earlierCaps?, namespaces? }`. Whether a node is bonded follows from the genesis of `bonds`.
 * Records of a genesis need no proof: whoever writes it answers for it.
 */

import { genesisOf, rows } from "../../core/genesis.ts";
import { deviceIdOfKey, nodeIdOfKey } from "../../types/address.ts";
import { bondedNodes, devices, earlierCaps, namespaces, nodes, params } from "./state.ts";

/** Genesis of the registry. */
export const genesis = genesisOf({
  params,
  begin: ({ state }) => bondedNodes.set(state, { edge: 0, ordinary: 0, performance: 0, super: 0 }),
  tables: {
    nodes: rows(nodes, {
      repeated: "key",
      derived: { id: ({ key }) => nodeIdOfKey(key), bonded: () => false },
      otherwise: {
        rewardAddress: ({ owner }) => owner,
        status: () => "active" as const,
        registeredHeight: () => 0,
      },
    }),
    devices: rows(devices, {
      repeated: "key",
      derived: { id: ({ key }) => deviceIdOfKey(key) },
      otherwise: {
        simulated: () => false,
        status: () => "active" as const,
        registeredEpoch: () => 0,
        capsFromEpoch: ({ registeredEpoch }) => registeredEpoch,
      },
      load({ state }, device, json) {
        if ((device.status === "revoked") !== (device.lastEpoch !== undefined)) {
          throw json.at("status").error("must be revoked if, and only if, there is a lastEpoch");
        }
        devices.put(state, device);
      },
    }),
    earlierCaps: rows(earlierCaps, {
      load({ state }, caps, json) {
        const device = devices.get(state, caps.device);
        if (device === undefined) throw json.at("device").error("is not registered");
        if (caps.fromEpoch >= device.capsFromEpoch) {
          throw json.at("fromEpoch").error("must be before the device's capsFromEpoch");
        }
        earlierCaps.put(state, caps);
      },
    }),
    namespaces: rows(namespaces, { repeated: "name", otherwise: { registeredHeight: () => 0 } }),
  },
});
