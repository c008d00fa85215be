import assert from "node:assert/strict";
import {
  MsgUpdateDevice,
  type Node,
  QueryNode,
  QueryNodes,
} from "../../../chain/modules/registry/records.ts";
import {
  addressFromBytes,
  deviceIdFromBytes,
  type NodeId,
  nodeIdFromBytes,
} from "../../../chain/types/address.ts";
import { all, ask, find, pack } from "../../../client/ask.ts";
import { QueryRefusedError } from "../../../client/errors.ts";
import type { Rpc } from "../../../client/rpc.ts";

const OWNER = addressFromBytes(new Uint8Array(20).fill(7));

function idOf(n: number): NodeId {
  return nodeIdFromBytes(new Uint8Array(20).fill(n));
}

function nodeOf(n: number): Node {
  return {
    id: idOf(n),
    key: Uint8Array.of(1, ...new Uint8Array(32).fill(n)),
    owner: OWNER,
    rewardAddress: OWNER,
    nodeClass: "edge",
    region: "eu",
    moniker: `node ${n}`,
    endpoints: { mqtt: [], overlay: [], api: "" },
    status: "active",
    bonded: true,
    registeredHeight: 1,
  };
}

/** A chain that answers `Nodes` in pages of two, and no `Node`. */
function fakeRpc(asked: unknown[]): Rpc {
  const query = async (path: string, bytes: Uint8Array): Promise<Uint8Array> => {
    if (path === QueryNode.path) {
      throw new QueryRefusedError({ code: 22, codespace: "sdk", log: "not registered" });
    }
    const request = QueryNodes.request.decode(bytes);
    asked.push(request.after);
    const from = request.after === undefined ? 1 : request.after.charCodeAt(0) + 1;
    const nodes = [from, from + 1].filter((n) => n <= 5).map(nodeOf);
    const last = nodes.at(-1)?.id;
    return QueryNodes.response.encode({ nodes, next: last === idOf(5) ? undefined : last });
  };
  return { query } as unknown as Rpc;
}

describe("asking a declared query", () => {
  it("answers every record of a paged query once, page after page", async () => {
    const asked: unknown[] = [];

    const found = await all(fakeRpc(asked), QueryNodes, { owner: OWNER });

    assert.deepEqual(
      found.map(({ moniker }) => moniker),
      ["node 1", "node 2", "node 3", "node 4", "node 5"],
    );
    assert.deepEqual(asked, [undefined, idOf(2), idOf(4)]);
  });

  it("tells a record that is not there from a failure", async () => {
    const rpc = fakeRpc([]);

    assert.equal(await find(rpc, QueryNode, { id: idOf(1) }), undefined);
    await assert.rejects(ask(rpc, QueryNode, { id: idOf(1) }), QueryRefusedError);
  });

  it("packs a message with what was given, and nothing for what was left out", () => {
    const device = deviceIdFromBytes(new Uint8Array(20).fill(9));

    const { typeUrl, value } = pack(MsgUpdateDevice, { payer: OWNER, device, defaultTier: 2 });

    assert.equal(typeUrl, "/yizhan.registry.v1.MsgUpdateDevice");
    assert.deepEqual(MsgUpdateDevice.request.decode(value), {
      payer: OWNER,
      device,
      defaultTier: 2,
      capPerEpochNyz: undefined,
      unsignedCapPerEpochNyz: undefined,
    });
  });
});
