// Publishes at one broker and subscribes at another with MQTT.js, as any Node program would:
// DEVICE=yzdev1… TOKEN=… bin/yizhan-run docs/examples/mqttJs.mjs mqtt://HOST:PORT mqtt://HOST:PORT

import { setTimeout } from "node:timers/promises";
import mqtt from "mqtt";

const [publisherUrl, subscriberUrl] = process.argv.slice(2);
const login = { username: process.env.DEVICE, password: process.env.TOKEN };
const topic = `~${login.username}/hello`;

const subscriber = await mqtt.connectAsync(subscriberUrl, login);
const publisher = await mqtt.connectAsync(publisherUrl, login);
publisher.on("message", (from, payload) => {
  if (from === "$yizhan/refused") process.stderr.write(`refused: ${payload}\n`);
});

const received = new Promise((resolve) =>
  subscriber.on("message", (_, payload) => resolve(payload)),
);
await subscriber.subscribeAsync(topic, { qos: 1 });
await setTimeout(500); // the publisher's broker has to hear of the subscription first
await publisher.publishAsync(topic, "from MQTT.js", { qos: 1 });
process.stdout.write(`${topic}: ${await received}\n`);
await Promise.all([publisher.endAsync(), subscriber.endAsync()]);
