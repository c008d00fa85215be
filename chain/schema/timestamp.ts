/** Points in time and lengths of time as protobuf's well-known types. */

import { i32, i64 } from "./integers.ts";
import { field, record } from "./record.ts";
import type { ValueOf } from "./type.ts";

export const Timestamp = record("Timestamp", "A point in time.", {
  seconds: field(1, i64, "Since 1970; negative before."),
  nanos: field(2, i32, "0 ≤ nanos < 10^9."),
});
/** `google.protobuf.Timestamp` */
export interface Timestamp extends ValueOf<typeof Timestamp> {}

export const Duration = record("Duration", "A length of time.", {
  seconds: field(1, i64),
  nanos: field(2, i32, "Of the same sign as the seconds."),
});
/** `google.protobuf.Duration` */
export interface Duration extends ValueOf<typeof Duration> {}
