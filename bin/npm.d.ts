import type { LaunchError } from "./messages.js";

/** What the output of a failed npm, run for `folder`, means for the person who waits. */
export function explainNpmFailure(output: string, folder: string): LaunchError;
