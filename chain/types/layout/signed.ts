/** Objects that are signed: the object, what its signature is made over, and both together. */

import { type SignedType, signBytes } from "../signBytes.ts";
import { fixed } from "./fixedParts.ts";
import { type Layout, layout, readWhole } from "./layout.ts";
import { field, type Part } from "./part.ts";

/** A layout whose objects are signed. */
export interface SignedLayout<V> extends Layout<V> {
  readonly signedAs: SignedType;
  /** What is signed: see `signBytes`. @param body canonical bytes */
  digest(chainId: string, body: Uint8Array): Uint8Array;
}

/** Says under which type the objects of a layout are signed. */
export function signable<V>(signedAs: SignedType, object: Layout<V>): SignedLayout<V> {
  return { ...object, signedAs, digest: (chainId, body) => signBytes(signedAs, chainId, body) };
}

/** Canonical bytes of an object as its value: what was signed is kept as it came, and nobody encodes it again. */
export function encoded<V>(of: Layout<V>): Part<Uint8Array> {
  const shape = { kind: "encoded", of: of as Part<unknown> } as const;
  if (of.isFixed) return { ...fixed(of.size), shape };
  return {
    size: of.size,
    isFixed: false,
    isOpen: of.isOpen,
    shape,
    sizeOf(value) {
      readWhole(of, value);
      return value.length;
    },
    write: (to, value) => to.put(value),
    read(from) {
      const { offset } = from;
      of.read(from);
      const end = from.offset;
      from.offset = offset;
      return from.take(end - offset);
    },
  };
}

/** Declares `object ‖ signature`: 64 bytes, of ed25519 or secp256k1. */
export function signed<V>(
  name: string,
  doc: string,
  object: Layout<V>,
): Layout<{ readonly body: Uint8Array; readonly signature: Uint8Array }> {
  return layout(name, doc, {
    body: field(encoded(object), "The object, as it was signed."),
    signature: field(fixed(64), "Signature over its digest."),
  });
}
