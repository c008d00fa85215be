/** The ledger as the service sees it. */

import type { Address, DeviceId } from "../../chain/types/address.ts";
import type { ChannelView, DeviceView, Ledger, NamespaceView } from "../ledger/ledger.ts";
import { ViewCache } from "./viewCache.ts";

/** Views at hand. */
export interface Views {
  readonly devices: ViewCache<DeviceId, DeviceView | undefined>;
  readonly namespaces: ViewCache<string, NamespaceView | undefined>;
  readonly channels: ViewCache<Address, ChannelView | undefined>;
}

/** How long a view is used before it is renewed. */
const FRESH_MS = 3_000;

/** Views that ask `ledger`. */
export function createViews(ledger: Ledger, now: () => number): Views {
  const options = { now, freshMs: FRESH_MS };
  return {
    devices: new ViewCache((id) => ledger.device(id), options),
    namespaces: new ViewCache((name) => ledger.namespace(name), options),
    channels: new ViewCache((payer) => ledger.channel(payer), options),
  };
}
