/** A small typed event source that runs everywhere. */

/** Listeners by event name; `Events` maps names to what listeners are given. */
export class Emitter<Events extends object> {
  readonly #listeners = new Map<keyof Events, Set<(fact: never) => void>>();

  /** Calls `listener` at every `name`; the answer ends that. */
  on<Name extends keyof Events>(name: Name, listener: (fact: Events[Name]) => void): () => void {
    const set = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, set);
    set.add(listener);
    return () => set.delete(listener);
  }

  emit<Name extends keyof Events>(name: Name, fact: Events[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) {
      (listener as (fact: Events[Name]) => void)(fact);
    }
  }
}
