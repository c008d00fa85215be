import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { type Browser, chromium } from "playwright-core";
import { MsgOpenChannel } from "../../chain/modules/channels/records.ts";
import {
  MsgRegisterDevices,
  MsgRegisterNamespace,
  QueryNodes,
} from "../../chain/modules/registry/records.ts";
import { parseAddress, parseNodeId } from "../../chain/types/address.ts";
import { amount, ZERO } from "../../chain/types/amount.ts";
import { toHex } from "../../chain/types/bytes.ts";
import { ed25519PublicKey, signEd25519 } from "../../chain/types/ed25519.ts";
import { deviceRegistrationDigest, tagKey } from "../../chain/types/registration.ts";
import { all, pack } from "../../client/ask.ts";
import { connectChain } from "../../client/chain.ts";
import { currentPrices } from "../../client/prices.ts";
import { accountWallet } from "../../scripts/devnet/provision.ts";
import { findTool } from "../../scripts/systemTools.ts";
import { type ModuleServer, serveModules } from "../support/browserModules.ts";
import { TestDevnet } from "../support/devnet.ts";

const NZ = 1_000_000_000n;

/** What the page needs to connect; everything is text, because it crosses into the browser. */
interface PageInput {
  readonly chainId: string;
  readonly payer: string;
  readonly seeds: readonly string[];
  readonly brokers: readonly { readonly id: string; readonly url: string; readonly key: string }[];
  readonly prices: { readonly id: number; readonly tiers: readonly (readonly [string, string])[] };
}

/** Runs in the page: two devices at two brokers, one publishes, the other hears it; both sign. */
async function talkInPage(
  input: PageInput,
): Promise<{ heard: number[]; signed: string; vouchers: number }> {
  const load = (file: string): Promise<Record<string, (...args: unknown[]) => never>> =>
    import(/* @vite-ignore */ file);
  const { connectDevice } = await load("/client/device/device.ts");
  const { parseAddress: addressOf, parseNodeId } = await load("/chain/types/address.ts");
  const bytes = (hex: string): Uint8Array =>
    Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const tiers = input.prices.tiers.map(([a, b]) => ({
    perMessageNyz: BigInt(a),
    perKibNyz: BigInt(b),
  }));
  const priceTable = { id: input.prices.id, tiers };
  const connect = async (index: number) => {
    const broker = input.brokers[index] as PageInput["brokers"][number];
    return (await (connectDevice as (options: unknown) => Promise<unknown>)({
      chainId: input.chainId,
      deviceKey: bytes(input.seeds[index] as string),
      payer: addressOf?.(input.payer),
      brokerUrl: broker.url,
      broker: parseNodeId?.(broker.id),
      brokerKey: bytes(broker.key),
      priceTable,
    })) as {
      publish(topic: string, payload: Uint8Array): Promise<void>;
      subscribe(
        filter: string,
        handler: (topic: string, payload: Uint8Array) => void,
      ): Promise<unknown>;
      on(name: string, listener: () => void): void;
      counters(): { signed: { messages: readonly bigint[] } };
      close(): Promise<void>;
    };
  };
  const [publisher, subscriber] = await Promise.all([connect(0), connect(1)]);
  let vouchers = 0;
  publisher.on("voucher", () => {
    vouchers += 1;
  });
  const payload = Uint8Array.from({ length: 256 }, (_, i) => i);
  const heard = new Promise<number[]>((resolve) => {
    void subscriber.subscribe("page/#", (_topic, got) => resolve([...got]));
  });
  const again = setInterval(() => void publisher.publish("page/a", payload), 200);
  const got = await heard;
  clearInterval(again);
  await publisher.close();
  await subscriber.close();
  return { heard: got, signed: String(publisher.counters().signed.messages[0]), vouchers };
}

describe("the device kit in a real browser", function () {
  this.timeout(120_000);
  const chromiumPath = findTool("chromium");
  let devnet: TestDevnet;
  let links: Readonly<Record<string, string>>;
  let modules: ModuleServer;
  let browser: Browser;

  before(async function () {
    if (chromiumPath === undefined) this.skip();
    devnet = await TestDevnet.create({ devices: 0, epochBlocks: 30 });
    devnet.start();
    [links, modules, browser] = await Promise.all([
      devnet.ready(),
      serveModules(),
      chromium.launch({
        executablePath: chromiumPath,
        args: [
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
        ],
      }),
    ]);
  });

  after(async () => {
    await browser?.close();
    await modules?.close();
    await devnet?.remove();
  });

  it("publishes over WebSocket, signs for it, and is heard at another broker", async () => {
    const input = await register(devnet, links);
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(modules.url);

    const result = await page.evaluate(talkInPage, input);

    assert.deepEqual(problems, []);
    assert.deepEqual(
      result.heard,
      Array.from({ length: 256 }, (_, i) => i),
    );
    assert.ok(BigInt(result.signed) >= 1n, `signed for ${result.signed} messages`);
    assert.ok(result.vouchers >= 1);
  });
});

async function register(
  devnet: TestDevnet,
  links: Readonly<Record<string, string>>,
): Promise<PageInput> {
  const chain = await connectChain(devnet.rpc());
  const payer = accountWallet(devnet.home, "payer");
  const seeds = [randomBytes(32), randomBytes(32)];
  const ids = ["broker-0", "broker-1"].map((name) => links[name] ?? "");
  const devices = seeds.map((seed) => {
    const key = tagKey(ed25519PublicKey(seed));
    const digest = deviceRegistrationDigest(chain.chainId, parseAddress(payer.text), key);
    const caps = { capPerEpochNyz: amount(NZ), unsignedCapPerEpochNyz: ZERO };
    return {
      key,
      defaultTier: 1 as const,
      ...caps,
      simulated: false,
      proof: signEd25519(seed, digest),
    };
  });
  const included = await chain.send(payer, [
    pack(MsgRegisterNamespace, {
      owner: payer.address,
      name: "page",
      public: false,
      publishers: [],
      subscribers: [],
    }),
    pack(MsgRegisterDevices, { payer: payer.address, devices }),
    ...ids.map((id) =>
      pack(MsgOpenChannel, {
        payer: payer.address,
        node: parseNodeId(id),
        amountNyz: amount(10n * NZ),
      }),
    ),
  ]);
  assert.equal(included.code, 0, included.log);
  const table = await currentPrices(chain.rpc);
  const nodes = await all(chain.rpc, QueryNodes, {});
  const brokers = ids.map((id, i) => {
    const key = nodes.find((node) => node.id === parseNodeId(id))?.key ?? new Uint8Array();
    return { id, url: devnet.broker(i).webSocket, key: toHex(key) };
  });
  const tiers = table.tiers.map(
    ({ perMessageNyz, perKibNyz }) => [String(perMessageNyz), String(perKibNyz)] as const,
  );
  return {
    chainId: chain.chainId,
    payer: payer.text,
    seeds: seeds.map((seed) => toHex(seed)),
    brokers,
    prices: { id: table.id, tiers },
  };
}
