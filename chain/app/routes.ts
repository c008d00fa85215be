/** What follows from the table of modules. */

import type { LedgerModule, MessageRoute, QueryRoute } from "../core/module.ts";
import { store } from "./chainRecord.ts";
import type { MessageRoutes } from "./transaction.ts";

/** Everything the application looks up by name. */
export interface Routes {
  /** By type URL, with the slash. */
  readonly messages: MessageRoutes;
  /** By gRPC path. */
  readonly queries: ReadonlyMap<string, QueryRoute>;
  /** Names of all stores. */
  readonly stores: readonly string[];
  /** Names of all module accounts. */
  readonly moduleAccounts: readonly string[];
}

/** Derives the routes. @throws {Error} if two modules claim the same name. */
export function routesOf(modules: readonly LedgerModule[]): Routes {
  const messages = new Map<string, MessageRoute>();
  const queries = new Map<string, QueryRoute>();
  const stores = new Set<string>([store.name]);
  const moduleAccounts = new Set<string>();
  const names = new Set<string>();
  for (const module of modules) {
    claim(names, module.name);
    claim(stores, module.store.name);
    for (const account of module.moduleAccounts) claim(moduleAccounts, account);
    for (const route of module.messages) register(messages, `/${route.declared.type}`, route);
    for (const route of module.queries) register(queries, route.declared.path, route);
  }
  return { messages, queries, stores: [...stores], moduleAccounts: [...moduleAccounts] };
}

function claim(taken: Set<string>, name: string): void {
  if (taken.has(name)) throw new Error(`two modules claim ${name}`);
  taken.add(name);
}

function register<T>(routes: Map<string, T>, name: string, route: T): void {
  if (routes.has(name)) throw new Error(`two modules claim ${name}`);
  routes.set(name, route);
}
