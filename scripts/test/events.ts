/** What a test process tells the runner, one message each. */

/** The beginning or the outcome of one test, or news of the process itself. */
export type TestEvent =
  /** A test begins; named so that a process that dies can be asked where. */
  | { readonly kind: "begin"; readonly title: string }
  | { readonly kind: "pass" }
  | { readonly kind: "skip"; readonly title: string }
  | { readonly kind: "fail"; readonly failure: Failure }
  /** Every test has been run. */
  | { readonly kind: "end" }
  /** The process does not end by itself: something was left open, as named by Node. */
  | { readonly kind: "lingers"; readonly resources: readonly string[] };

/** Why a test failed. */
export interface Failure {
  readonly title: string;
  /** The file, relative to the project; empty if the failure is of no single file. */
  readonly file: string;
  /** Everything there is to say: message, difference, stack, output. */
  readonly text: string;
}
