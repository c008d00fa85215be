/** Every rule of every module, as a list of breaches. */

import type { LedgerModule } from "../core/module.ts";
import type { ReadState } from "../store/state.ts";

/** One sentence per breach, after the module and the name of the rule; nothing means health. */
export function* breaches(
  state: ReadState,
  modules: readonly LedgerModule[],
): Generator<string, void, void> {
  for (const { name, invariants } of modules) {
    for (const [rule, invariant] of Object.entries(invariants)) {
      for (const breach of invariant(state)) yield `${name}.${rule}: ${breach}`;
    }
  }
}
