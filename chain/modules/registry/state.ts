/** Where the registry stores its records. */

import { storeOf } from "../../core/store.ts";
import { BondedNodes, Device, EarlierCaps, Namespace, Node, parameters } from "./records.ts";

/** The store. */
export const store = storeOf("registry");

/** The parameters. */
export const params = store.params(1, parameters);

/** Nodes, retired ones too. */
export const nodes = store.table(2, "nodes", Node, "id");

/** Nodes by owner. */
export const nodesByOwner = nodes.index(3, "nodesByOwner", "owner", "id");

/** Devices, revoked ones too. */
export const devices = store.table(4, "devices", Device, "id");

/** Devices by payer. */
export const devicesByPayer = devices.index(5, "devicesByPayer", "payer", "id");

/** Caps that held before a device's present ones. */
export const earlierCaps = store.table(6, "earlierCaps", EarlierCaps, "device", "fromEpoch");

/** Namespaces. */
export const namespaces = store.table(7, "namespaces", Namespace, "name");

/** Namespaces by owner. */
export const namespacesByOwner = namespaces.index(8, "namespacesByOwner", "owner", "name");

/** How many nodes of each class are active and bonded. */
export const bondedNodes = store.single(9, "bondedNodes", BondedNodes);
