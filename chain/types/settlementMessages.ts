/** What a broker and a payer's aggregator tell each other: please cover these vouchers; here is one for all of them. */

import { SignedChannelVoucher } from "./channelVoucher.ts";
import { flag, nodeId, u16, u32 } from "./layout/fixedParts.ts";
import { type LayoutValue, layout } from "./layout/layout.ts";
import { field } from "./layout/part.ts";
import { list, optional, toEnd } from "./layout/variable.ts";
import { SignedVoucher } from "./usageVoucher.ts";

/** Most vouchers on one page of a request. */
export const SETTLEMENT_PAGE = 200;

/** `after` of a request that starts at the channel's beginning. */
export const NO_EPOCH = 0xffff_ffff;

/** Broker → payer, topic `settlement-request`; one page of it. */
export const SettlementRequest = layout(
  "SettlementRequest",
  "One page of the vouchers that a broker asks a payer's aggregator to cover.",
  {
    broker: field(nodeId, "Who asks."),
    after: field(
      u32,
      "Vouchers of epochs after this one up to `epoch` are listed; ffffffff = from the beginning.",
    ),
    epoch: field(u32, "Last epoch of the vouchers."),
    page: field(u16, "0 … pages − 1."),
    pages: field(u16, "Pages of the request."),
    last: field(
      optional(SignedChannelVoucher, flag),
      "The payer's last voucher that the broker has: a payer that lost its own goes on from it.",
    ),
    vouchers: field(
      list(SignedVoucher, toEnd, SETTLEMENT_PAGE),
      "Ingress vouchers of the payer's devices, in the order of epochs and of each epoch's tree.",
    ),
  },
);

/** A value of the layout. */
export interface SettlementRequest extends LayoutValue<typeof SettlementRequest> {}
