/** A failure that a person can fix. */
export class LaunchError extends Error {
  readonly code: string;
  readonly exitCode: number;
  readonly details: Readonly<Record<string, string | number>>;
  /** The sentence and the next step, as lines for standard error. */
  render(language: "en" | "zh"): string;
}

/** The language that `--lang` among `args`, or else the locale in `env`, asks for. */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): "en" | "zh";
