/** `yizhan.registry.v1.Query`. */

import { answers, answersParams } from "../../core/handlers.ts";
import { found, pageOf } from "../../core/listing.ts";
import { formatDeviceId, formatNodeId } from "../../types/address.ts";
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

/** The queries of the registry. */
export const queries = [
  answers(QueryNode, ({ state }, { id }) => ({
    node: found(nodes.get(state, id), `node ${formatNodeId(id)} is not registered`),
  })),
  answers(QueryNodes, ({ state }, { owner, ...asked }) => {
    const { items, next } = pageOf(state, nodes, asked, { index: nodesByOwner, under: owner });
    return { nodes: items, next };
  }),
  answers(QueryDevice, ({ state }, { id }) => ({
    device: found(devices.get(state, id), `device ${formatDeviceId(id)} is not registered`),
  })),
  answers(QueryDevices, ({ state }, { payer, ...asked }) => {
    const { items, next } = pageOf(state, devices, asked, { index: devicesByPayer, under: payer });
    return { devices: items, next };
  }),
  answers(QueryNamespace, ({ state }, { name }) => {
    const text = `namespace ${JSON.stringify(name)} is not registered`;
    return { namespace: found(namespaces.get(state, name), text) };
  }),
  answers(QueryNamespaces, ({ state }, { owner, ...asked }) => {
    const within = { index: namespacesByOwner, under: owner };
    const { items, next } = pageOf(state, namespaces, asked, within);
    return { namespaces: items, next };
  }),
  answersParams(QueryParams, params),
];
