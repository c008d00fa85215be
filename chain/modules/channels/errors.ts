/** Refusals of `channels`. */

import { codespace, type RaiseError } from "../../core/errors.ts";

/** Code and sentence by reason. */
export const errors = {
  EmptyAmount: { code: 2, text: "the amount must be more than 0 nyz" },
  NodeRetired: { code: 3, text: "node {node} is retired; open a channel for an active node" },
  ChannelExists: { code: 4, text: "payer and node have channel {channel} already; top it up" },
  ChannelNotFound: { code: 5, text: "there is no channel {channel}; the payer opens one first" },
  NotPayer: { code: 6, text: "channel {channel} belongs to {payer}" },
  InsufficientDeposit: {
    code: 7,
    text: "{amount} nyz cannot thaw: {available} nyz are neither spent nor thawing",
  },
  NothingThawing: { code: 8, text: "nothing is thawing in channel {channel}; thaw first" },
  StillThawing: { code: 9, text: "thawing ends in epoch {epoch}; this is epoch {current}" },
  TooManyEntries: { code: 10, text: "{count} entries; a settlement has from 1 to {most}" },
  MalformedVoucher: { code: 11, text: "entry {index}: malformed voucher: {problem}" },
  VoucherMismatch: { code: 12, text: "entry {index}: {problem}" },
  SignatureMismatch: { code: 13, text: "entry {index}: the signature is not the {signer}'s" },
  VoucherTooOld: {
    code: 14,
    text: "entry {index}: vouchers of epoch {epoch} are accepted until epoch {last}; this is {current}",
  },
  VoucherFromFuture: {
    code: 15,
    text: "entry {index}: epoch {epoch} has not begun; this is {current}",
  },
  DeviceNotFound: { code: 16, text: "entry {index}: device {device} is not registered" },
  DeviceRevoked: {
    code: 17,
    text: "entry {index}: device {device} was revoked; its usage of epoch {epoch} is not paid",
  },
  PriceMismatch: {
    code: 18,
    text: "entry {index}: the voucher states {stated} nyz, its counters are worth {worth} nyz at present prices",
  },
  EntryChannelNotFound: {
    code: 19,
    text: "entry {index}: {payer} has no channel for {node}; the payer opens one first",
  },
} as const;

/** Makes a refusal of this module. */
export const channelsError: RaiseError<keyof typeof errors> = codespace("channels", errors);
