/** Failures that a person can fix, as every script and command reports them. */

/** A sentence that names the thing, and the next step. */
export interface Advice {
  readonly message: string;
  readonly hint: string;
}

/** The languages that Yizhan speaks. */
export type Language = "en" | "zh";

/** What a process answers to the one that started it. */
export const EXIT_CODES: {
  readonly failure: 1;
  readonly usage: 2;
  readonly notFound: 3;
  readonly unreachable: 4;
  readonly refused: 5;
  readonly timeout: 6;
} = { failure: 1, usage: 2, notFound: 3, unreachable: 4, refused: 5, timeout: 6 };

/** An exit code of a failed command. */
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** A failure with a stable code; `message` and `hint` are English, `in` knows both languages. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly code: string;
  readonly exitCode: ExitCode;
  readonly hint: string;
  readonly #advice: Readonly<Record<Language, Advice>>;

  constructor(code: string, exitCode: ExitCode, advice: Readonly<Record<Language, Advice>>) {
    super(advice.en.message);
    this.code = code;
    this.exitCode = exitCode;
    this.hint = advice.en.hint;
    this.#advice = advice;
  }

  /** The sentence and the next step in `language`. */
  in(language: Language): Advice {
    return this.#advice[language];
  }
}

/** The lines for standard error: the code, the sentence, the next step. */
export function renderError(error: CliError, language: Language): string {
  const { message, hint } = error.in(language);
  return `yizhan: error ${error.code}: ${message}\n  ${hint}\n`;
}

/** The language of a locale such as `zh_CN.UTF-8`; English unless it is Chinese. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return locale.toLowerCase().startsWith("zh") ? "zh" : "en";
}
