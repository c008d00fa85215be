/** Loads what deciding about a packet needs, so that the decision itself need not wait. */

import type { DeviceId } from "../../chain/types/address.ts";
import { loadPlace, peekPlace } from "./access.ts";
import type { Views } from "./views.ts";

/**
 * Loads of the views of a device, its payer's channel and a namespace that are not at hand; empty if all are.
 *
 * @param name first level of the topic; undefined for control messages
 */
export function loadMissing(
  views: Views,
  device: DeviceId,
  name: string | undefined,
): Promise<unknown>[] {
  const { devices, channels } = views;
  const loads: Promise<unknown>[] = [];
  if (name !== undefined && peekPlace(views, name) === undefined)
    loads.push(loadPlace(views, name));
  const known = devices.peek(device);
  if (known === undefined) {
    loads.push(devices.load(device).then((view) => view && channels.get(view.payer)));
  } else if (known.value !== undefined && channels.peek(known.value.payer) === undefined) {
    loads.push(channels.load(known.value.payer));
  }
  return loads;
}
