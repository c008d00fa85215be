/** What the chain said is believed for two seconds, from its answer to the broker's decision. */

import assert from "node:assert/strict";
import { type CometbftLedger, openCometbftLedger } from "../../../broker/ledger/cometbftLedger.ts";
import type { ClientView } from "../../../broker/mqtt/engine.ts";
import { createNodeSigner, createVerifier } from "../../../broker/service/opensslCrypto.ts";
import { DEFAULT_SERVICE_OPTIONS } from "../../../broker/service/parts.ts";
import { createService, type Service } from "../../../broker/service/service.ts";
import {
  deviceIdOfKey,
  formatAddress,
  formatDeviceId,
  formatNodeId,
} from "../../../chain/types/address.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { ed25519PublicKey } from "../../../chain/types/ed25519.ts";
import { silentLogger } from "../../../chain/types/logger.ts";
import { tagKey } from "../../../chain/types/registration.ts";
import { deviceToken } from "../../../chain/types/token.ts";
import { walletOf } from "../../../client/wallet.ts";
import { type FakeChain, startFakeChain } from "../../support/fakeChain.ts";
import { addRegistry, type FakeRegistry } from "../../support/fakeRegistry.ts";
import type { Fields } from "../../support/protobuf.ts";
import { codeOf } from "../../support/service/answers.ts";
import { START_MS } from "../../support/service/harness.ts";
import { MemoryJournal } from "../../support/service/memoryJournal.ts";

const SEED = new Uint8Array(32).fill(7);
const KEY = tagKey(ed25519PublicKey(SEED));
const DEVICE = deviceIdOfKey(KEY);
const NODE = createNodeSigner(new Uint8Array(32).fill(9));
const WALLET = walletOf(new Uint8Array(32).fill(5));
const PAYER = formatAddress(WALLET.address);

const ACTIVE: Fields = {
  id: formatDeviceId(DEVICE),
  key: KEY,
  payer: PAYER,
  defaultTier: 1,
  capPerEpochNyz: "0",
  unsignedCapPerEpochNyz: "1000000000",
  status: "active",
};

describe("a change on the chain", () => {
  let chain: FakeChain;
  let registry: FakeRegistry;
  let ledger: CometbftLedger;
  let service: Service;
  let now: number;
  /** Milliseconds that pass at every look at the clock. */
  let stepMs: number;

  beforeEach(async () => {
    chain = await startFakeChain();
    registry = addRegistry(chain);
    registry.epoch = { ...registry.epoch, number: 3 };
    registry.devices.set(formatDeviceId(DEVICE), ACTIVE);
    registry.channels.set(`${PAYER} ${formatNodeId(NODE.id)}`, {
      id: new Uint8Array(32),
      payer: PAYER,
      depositNyz: "1000000000",
      settledNyz: "0",
      thawingNyz: "0",
    });
    now = START_MS;
    stepMs = 0;
    const parts = { rpcAddress: chain.rpc.url, self: NODE.id, wallet: WALLET };
    ledger = await openCometbftLedger(
      { ...parts, logger: silentLogger },
      new AbortController().signal,
    );
    service = createService(
      {
        ledger,
        journal: new MemoryJournal(),
        node: NODE,
        clients: { send: () => true, disconnect: () => undefined },
        now: () => {
          now += stepMs;
          return now;
        },
        logger: silentLogger,
        forward: () => undefined,
        verify: createVerifier(),
      },
      DEFAULT_SERVICE_OPTIONS,
    );
    await service.start();
  });

  afterEach(async () => {
    ledger.close();
    await chain.rpc.stop();
  });

  async function connect(): Promise<string> {
    const claims = {
      broker: undefined,
      expirySeconds: START_MS / 1000 + 60,
      nonce: new Uint8Array(8),
    };
    const token = deviceToken(ledger.chainId, { id: DEVICE, seed32: SEED }, claims);
    return codeOf(
      await service.authenticate({
        clientId: "c",
        username: formatDeviceId(DEVICE),
        password: utf8(token),
        remoteAddress: "127.0.0.1",
      }),
    );
  }

  function client(): ClientView {
    const identity = { kind: "device", id: formatDeviceId(DEVICE) } as const;
    return { clientId: "c", identity, remoteAddress: "127.0.0.1", connectedAtMs: now };
  }

  async function publish(view: ClientView): Promise<string> {
    const message = { topic: `~${formatDeviceId(DEVICE)}/t`, payload: utf8("21") };
    const facts = { qos: 1, retain: false, arrivalMs: now } as const;
    return codeOf(await service.publish({ client: view, ...message, ...facts }));
  }

  function revoke(): void {
    registry.devices.set(formatDeviceId(DEVICE), { ...ACTIVE, status: "revoked", lastEpoch: 2 });
  }

  it("keeps a revoked device out two seconds later, however long nobody asked", async () => {
    assert.equal(await connect(), "accepted");
    revoke();
    now += 1_499;
    assert.equal(await connect(), "accepted");
    now += 501;
    assert.equal(await connect(), "device-revoked");
  });

  it("stops a connected device's messages two seconds later", async () => {
    const view = client();
    service.connected(view);
    assert.equal(await publish(view), "accepted");
    revoke();
    now += 1_499;
    assert.equal(await publish(view), "accepted");
    now += 501;
    assert.equal(await publish(view), "device-revoked");
  });

  it("refuses nobody whose look-up grows too old while a message is decided", async () => {
    const view = client();
    service.connected(view);
    for (stepMs = 100; stepMs < 140; stepMs += 1) {
      for (let i = 0; i < 20; i += 1) assert.equal(await publish(view), "accepted");
    }
  });
});
