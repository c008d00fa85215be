/** The rules of the registry: how counts and caps change. */

import type { Amount } from "../../types/amount.ts";
import { NODE_CLASSES, type NodeClass } from "../../types/nodeClass.ts";
import type { ByClass, Caps, ClassRule, Device } from "./records.ts";

/** `Σ_class bonded·weight`, in basis points. */
export function totalWeight(bonded: ByClass<number>, classes: ByClass<ClassRule>): bigint {
  let total = 0n;
  for (const name of NODE_CLASSES) total += BigInt(bonded[name]) * BigInt(classes[name].weightBps);
  return total;
}

/** The counts with `change` added to one class. @throws {RangeError} if a count would fall below zero. */
export function counted(
  bonded: ByClass<number>,
  nodeClass: NodeClass,
  change: number,
): ByClass<number> {
  const count = bonded[nodeClass] + change;
  if (count < 0) throw new RangeError(`${count} bonded nodes of class ${nodeClass}`);
  return { ...bonded, [nodeClass]: count };
}

/** How a device's caps change: those to keep for the running epoch, if they differ, and the device after it. */
export interface CapChange {
  /** The caps of epochs before `device.capsFromEpoch`, by the first epoch they hold for. */
  readonly earlier: readonly (readonly [fromEpoch: number, caps: Caps])[];
  readonly device: Device;
}

/**
 * Changes caps in epoch `now`: a higher cap holds at once; a lower one from the next epoch, so that nobody can take
 * back what was already promised for this one.
 *
 * @param held the caps that hold in epoch `now`
 */
export function changeCaps(device: Device, held: Caps, wanted: Caps, now: number): CapChange {
  const greatest: Caps = {
    capPerEpochNyz: larger(held.capPerEpochNyz, wanted.capPerEpochNyz),
    unsignedCapPerEpochNyz: larger(held.unsignedCapPerEpochNyz, wanted.unsignedCapPerEpochNyz),
  };
  const earlier: (readonly [number, Caps])[] = [];
  if (device.capsFromEpoch < now) earlier.push([device.capsFromEpoch, pick(device)]);
  if (areEqualCaps(greatest, wanted)) {
    return { earlier, device: { ...device, ...wanted, capsFromEpoch: now } };
  }
  if (!areEqualCaps(greatest, held) || device.capsFromEpoch === now) earlier.push([now, greatest]);
  return { earlier, device: { ...device, ...wanted, capsFromEpoch: now + 1 } };
}

function pick({ capPerEpochNyz, unsignedCapPerEpochNyz }: Caps): Caps {
  return { capPerEpochNyz, unsignedCapPerEpochNyz };
}

function larger(a: Amount, b: Amount): Amount {
  return a > b ? a : b;
}

/** Whether both allow the same. */
export function areEqualCaps(a: Caps, b: Caps): boolean {
  return (
    a.capPerEpochNyz === b.capPerEpochNyz && a.unsignedCapPerEpochNyz === b.unsignedCapPerEpochNyz
  );
}
