import assert from "node:assert/strict";
import type { NodeView } from "../../../broker/ledger/ledger.ts";
import { createOverlay, DEFAULT_OVERLAY_OPTIONS } from "../../../broker/overlay/libp2pOverlay.ts";
import {
  type ForwardedMessage,
  type MessageBatch,
  type Overlay,
  OverlayError,
} from "../../../broker/overlay/overlayPort.ts";
import { silentLogger } from "../../../chain/types/logger.ts";
import {
  nodeView,
  registryOf,
  type TestNode,
  testNode,
  verify,
} from "../../support/brokerLedger.ts";
import { eventually } from "../../support/poll.ts";

const RECEIPT = { body: Buffer.from("counted"), signature: Buffer.alloc(64, 7) };

interface Peer {
  readonly node: TestNode;
  readonly overlay: Overlay;
  readonly batches: MessageBatch[];
}

async function peer(
  index: number,
  registry: NodeView[],
  received?: () => Promise<never>,
): Promise<Peer> {
  const node = testNode(index);
  const batches: MessageBatch[] = [];
  const overlay = createOverlay(
    {
      ledger: registryOf(registry),
      self: node.id,
      seed: node.seed,
      sign: node.sign,
      verify,
      matches: (filter, topic) => filter === topic || filter === `${topic.split("/")[0]}/#`,
      hooks: {
        received: async (_sender, batch) => {
          await received?.();
          batches.push(batch);
          return RECEIPT;
        },
        greeted: () => undefined,
        routesChanged: () => undefined,
      },
      logger: silentLogger,
      now: Date.now,
    },
    { ...DEFAULT_OVERLAY_OPTIONS, announceMs: 200 },
  );
  await overlay.start();
  return { node, overlay, batches };
}

function message(position: number): ForwardedMessage {
  const payload = Buffer.from([0, 255, position]);
  return {
    position,
    topic: "farm/a",
    payload,
    qos: 1,
    retain: false,
    tier: 1,
    arrivalMs: Date.now(),
  };
}

describe("the overlay", () => {
  const peers: Peer[] = [];
  const registry: NodeView[] = [];
  const enter = async (index: number, received?: () => Promise<never>): Promise<Peer> => {
    const one = await peer(index, registry, received);
    peers.push(one);
    registry.push(nodeView(one.node, one.overlay.addresses()));
    return one;
  };

  afterEach(async () => {
    await Promise.all(peers.splice(0).map(({ overlay }) => overlay.stop()));
    registry.length = 0;
  });

  it("routes a topic to the broker that announced a matching filter, and carries its bytes", async () => {
    const a = await enter(0);
    const b = await enter(1);
    b.overlay.setInterest(["farm/#", "#", "+/x"]);

    const routes = await eventually("a route to b", () => {
      const found = a.overlay.routes("farm/a");
      return found.length > 0 && found;
    });
    const batch = { tier: 1 as const, epoch: 3, messages: [message(7)] };
    const receipt = await a.overlay.send(b.node.id, batch);

    assert.deepEqual(routes, [b.node.id]);
    assert.deepEqual(Buffer.from(receipt.body), RECEIPT.body);
    assert.equal(b.batches[0]?.epoch, 3);
    assert.deepEqual(
      Buffer.from(b.batches[0]?.messages[0]?.payload ?? []),
      Buffer.from([0, 255, 7]),
    );
    assert.deepEqual(
      a.overlay.peers()[0]?.filters,
      ["farm/#"],
      "filters without a literal first level stay",
    );
  });

  it("tells a broker that started anew what it wants", async () => {
    const a = await enter(0);
    const b = await enter(1);
    b.overlay.setInterest(["farm/#"]);
    await eventually("the first route", () => a.overlay.routes("farm/a").length > 0);

    await a.overlay.stop();
    peers.splice(peers.indexOf(a), 1);
    registry.splice(0, 1);
    const again = await enter(0);

    await eventually(
      "the route after the restart",
      () => again.overlay.routes("farm/a").length > 0,
    );
  });

  it("lets nobody in who is not registered", async () => {
    const a = await enter(0);
    const stranger = await peer(9, [nodeView(a.node, a.overlay.addresses())]);
    peers.push(stranger);

    const attempt = stranger.overlay.send(a.node.id, { tier: 1, epoch: 0, messages: [message(1)] });

    await assert.rejects(attempt, OverlayError);
    assert.equal(a.batches.length, 0);
  });

  it("tells a final no from a broker that is away", async () => {
    const a = await enter(0);
    const b = await enter(1, () => Promise.reject(new OverlayError("no room", false)));
    const batch: MessageBatch = { tier: 1, epoch: 0, messages: [message(1)] };

    const refused = (error: Error): boolean => error instanceof OverlayError && !error.retryable;
    await assert.rejects(a.overlay.send(b.node.id, batch), refused);

    await b.overlay.stop();
    const away = (error: Error): boolean => error instanceof OverlayError && error.retryable;
    await assert.rejects(a.overlay.send(b.node.id, batch), away);
  });
});
