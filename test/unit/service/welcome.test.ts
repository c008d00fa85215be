import assert from "node:assert/strict";
import { formatDeviceId } from "../../../chain/types/address.ts";
import { deviceTopic } from "../../../chain/types/controlTopics.ts";
import { SessionState, STATE_REASON } from "../../../chain/types/sessionMessages.ts";
import { registerDevice } from "../../support/service/fixtures.ts";
import { HandDevice, ServiceHarness } from "../../support/service/harness.ts";

describe("the state of a session", () => {
  let harness: ServiceHarness;
  let device: HandDevice;

  beforeEach(async () => {
    harness = new ServiceHarness();
    device = new HandDevice(harness, registerDevice(harness.ledger, 1, { tier: 3 }));
    await harness.service.start();
    await device.connect();
  });

  it("is not told to a client that did not ask for it", async () => {
    await harness.service.subscribe(device.client, `~${formatDeviceId(device.id)}/#`);
    await harness.service.subscribe(device.client, "$SYS/#");

    assert.deepEqual(harness.sent, []);
  });

  it("is told to a device that subscribes to it", async () => {
    const refusal = await harness.service.subscribe(
      device.client,
      deviceTopic(device.id, "session"),
    );

    assert.equal(refusal, undefined);
    assert.equal(harness.sent.length, 1);
    const payload = harness.last(device.client.clientId, "session");
    const { reason, epoch, defaultTier } = SessionState.decode(payload ?? new Uint8Array());
    assert.deepEqual(
      [reason, epoch, defaultTier],
      [STATE_REASON.welcome, harness.ledger.epoch().number, 3],
    );
  });
});
