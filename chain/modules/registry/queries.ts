/** `yizhan.registry.v1.Query`. */

import { type Listing, listing } from "../../core/listing.ts";
import { QueryError } from "../../core/module.ts";
import { answers } from "../../core/routes.ts";
import type { Index, Table } from "../../core/table.ts";
import type { ReadState } from "../../store/state.ts";
import { type Address, formatDeviceId, formatNodeId } from "../../types/address.ts";
import {
  QueryDevice,
  QueryDevices,
  QueryNamespace,
  QueryNamespaces,
  QueryNode,
  QueryNodes,
  QueryParams,
} from "./records.ts";
import {
  devices,
  devicesByPayer,
  namespaces,
  namespacesByOwner,
  nodes,
  nodesByOwner,
  params,
} from "./state.ts";

function found<T>(record: T | undefined, what: string): T {
  if (record === undefined) throw new QueryError("NotFound", `${what} is not registered`);
  return record;
}

/** Records of a table by id, all or those of an account, from the one after `after` on. */
function pageOf<V, Id extends string>(
  state: ReadState,
  order: { readonly table: Table<V, Id>; readonly index: Index<readonly [Address, Id]> },
  asked: {
    readonly account: Address | undefined;
    readonly after?: Id | undefined;
    readonly limit: number;
  },
): Listing<V, Id> {
  const { table, index } = order;
  const { account, after, limit } = asked;
  const ids =
    account === undefined
      ? table.keys(state, { from: after })
      : idsOf(index, state, account, after);
  const { items, next } = listing({ after, limit }, ids, (id) => id);
  return { items: items.map((id) => table.require(state, id)), next };
}

function* idsOf<Id extends string>(
  index: Index<readonly [Address, Id]>,
  state: ReadState,
  account: Address,
  after: Id | undefined,
): Iterable<Id> {
  const from = after === undefined ? undefined : ([account, after] as const);
  for (const [, id] of index.keys(state, { under: [account], from })) yield id;
}

/** The queries of the registry. */
export const queries = [
  answers(QueryNode, ({ state }, { id }) => ({
    node: found(nodes.get(state, id), `node ${formatNodeId(id)}`),
  })),
  answers(QueryNodes, ({ state }, { owner, ...asked }) => {
    const { items, next } = pageOf(
      state,
      { table: nodes, index: nodesByOwner },
      { account: owner, ...asked },
    );
    return { nodes: items, next };
  }),
  answers(QueryDevice, ({ state }, { id }) => ({
    device: found(devices.get(state, id), `device ${formatDeviceId(id)}`),
  })),
  answers(QueryDevices, ({ state }, { payer, ...asked }) => {
    const { items, next } = pageOf(
      state,
      { table: devices, index: devicesByPayer },
      { account: payer, ...asked },
    );
    return { devices: items, next };
  }),
  answers(QueryNamespace, ({ state }, { name }) => ({
    namespace: found(namespaces.get(state, name), `namespace ${JSON.stringify(name)}`),
  })),
  answers(QueryNamespaces, ({ state }, { owner, after, limit }) => {
    const order = { table: namespaces, index: namespacesByOwner };
    const { items, next } = pageOf(state, order, {
      account: owner,
      after,
      limit,
    });
    return { namespaces: items, next };
  }),
  answers(QueryParams, ({ state }) => ({ params: params.require(state) })),
];
