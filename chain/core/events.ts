/** Typed facts of a block, for indexers, wallets and explorers. They are not part of consensus. */

/** One event; every attribute is indexed. */
export interface LedgerEvent {
  /** Cosmos names for Cosmos facts (`transfer`, `coin_spent`); `yizhan.<module>.<fact>` for ours. */
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
}
