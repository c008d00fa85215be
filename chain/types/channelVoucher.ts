/** What a payer signs for all its devices at one broker: one number that only grows over the life of the channel. */

import { address, fixed, nodeId, nyz, u32, u64 } from "./layout/fixedParts.ts";
import { type LayoutValue, layout } from "./layout/layout.ts";
import { field } from "./layout/part.ts";
import { encoded, signable } from "./layout/signed.ts";
import { SECP256K1_KEY_BYTES, SECP256K1_SIGNATURE_BYTES } from "./secp256k1.ts";

/** Signed by the payer (secp256k1), counter-signed by the broker (ed25519) over the same digest. */
export const ChannelVoucher = signable(
  "channelVoucher",
  layout("ChannelVoucher", "What a payer signs for all its devices at one broker.", {
    channelId: field(fixed(32), "SHA-256 of `channel` ‖ payer ‖ broker."),
    payer: field(address, "Who pays."),
    broker: field(nodeId, "Who is paid."),
    sequence: field(u64, "Strictly increasing over the life of the channel; the first is 1."),
    cumulativeValue: field(nyz, "Everything owed since the channel was opened, in nyz."),
    usageRoot: field(fixed(32), "Root of the device vouchers it merges for the first time."),
    epoch: field(u32, "It covers all usage of epochs up to this one."),
  }),
);

/** A value of the layout. */
export interface ChannelVoucher extends LayoutValue<typeof ChannelVoucher> {}

/** Payer → broker, topic `channel-voucher`; also how the journal keeps it. */
export const SignedChannelVoucher = layout(
  "SignedChannelVoucher",
  "A channel voucher, the signature of the payer and its key, which the chain does not list.",
  {
    body: field(encoded(ChannelVoucher), "The object, as it was signed."),
    signature: field(fixed(SECP256K1_SIGNATURE_BYTES), "r ‖ s over its digest."),
    publicKey: field(fixed(SECP256K1_KEY_BYTES), "secp256k1 key, compressed."),
  },
);

/** A value of the layout. */
export interface SignedChannelVoucher extends LayoutValue<typeof SignedChannelVoucher> {}
