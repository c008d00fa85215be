/** The sentence for a Node that is too old, or undefined if `version` (as in `20.11.1`) will do. */
export function complaint(version: string): string | undefined;
