/** `yizhan mqtt`: publish and subscribe with the short options of `mosquitto_pub` and `mosquitto_sub`. */

import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { IClientOptions, MqttClient } from "mqtt";
import { CliError, EXIT_CODES } from "../../scripts/setupError.ts";
import { usageError } from "../failures.ts";
import type { Shell, Text } from "../shell.ts";

interface Connection {
  readonly host: string;
  readonly port: string;
  readonly username?: string;
  readonly pw?: string;
  readonly id?: string;
  readonly topic: string;
  readonly qos: string;
}

interface Publication extends Connection {
  readonly message?: string;
  readonly file?: string;
  readonly stdinFile: boolean;
  readonly retain: boolean;
}

interface Subscription extends Connection {
  readonly count?: string;
  readonly wait?: string;
  readonly verbose: boolean;
}

/** Adds `mqtt pub | sub`. */
export function addMqttCommands(
  program: Command,
  shell: Shell,
  text: (text: Text) => string,
): void {
  const mqtt = program
    .command("mqtt")
    .description(text({ en: "an MQTT client", zh: "MQTT 客户端" }));
  addConnection(mqtt.command("pub"), text)
    .description(text({ en: "publish one message", zh: "发布一条消息" }))
    .option("-m, --message <text>", text({ en: "payload", zh: "内容" }))
    .option("-f, --file <file>", text({ en: "payload from a file", zh: "以文件为内容" }))
    .option(
      "-s, --stdin-file",
      text({ en: "payload from standard input", zh: "以标准输入为内容" }),
      false,
    )
    .option("-r, --retain", text({ en: "keep it for later subscribers", zh: "保留消息" }), false)
    .action((options: Publication) => publish(options, shell));
  addConnection(mqtt.command("sub"), text)
    .description(text({ en: "print messages", zh: "打印收到的消息" }))
    .option("-C, --count <n>", text({ en: "end after n messages", zh: "收到 n 条后结束" }))
    .option("-W, --wait <seconds>", text({ en: "end after so long", zh: "等待秒数" }))
    .option("-v, --verbose", text({ en: "print topics too", zh: "同时打印主题" }), false)
    .action((options: Subscription) => subscribe(options, shell));
}

function addConnection(command: Command, text: (text: Text) => string): Command {
  return command
    .option("-h, --host <host>", text({ en: "broker", zh: "服务器" }), "127.0.0.1")
    .helpOption("--help", text({ en: "show this", zh: "显示帮助" }))
    .option("-p, --port <port>", text({ en: "port", zh: "端口" }), "1883")
    .option("-u, --username <name>", text({ en: "user name", zh: "用户名" }))
    .option("-P, --pw <password>", text({ en: "password", zh: "密码" }))
    .option("-i, --id <id>", text({ en: "client id", zh: "客户端标识" }))
    .option("-q, --qos <qos>", text({ en: "0, 1 or 2", zh: "0、1 或 2" }), "0")
    .requiredOption("-t, --topic <topic>", text({ en: "topic or filter", zh: "主题或过滤器" }));
}

async function connect(options: Connection): Promise<MqttClient> {
  const { connectAsync } = await import("mqtt");
  const settings: IClientOptions = { reconnectPeriod: 0, connectTimeout: 10_000 };
  if (options.username !== undefined) settings.username = options.username;
  if (options.pw !== undefined) settings.password = options.pw;
  if (options.id !== undefined) settings.clientId = options.id;
  const address = `mqtt://${options.host}:${options.port}`;
  try {
    return await connectAsync(address, settings, false);
  } catch (error) {
    throw connectionError(address, error as Error & { code?: number | string });
  }
}

function connectionError(address: string, error: Error & { code?: number | string }): CliError {
  const refused = error.code === 4 || error.code === 5;
  const reason = error.message || String(error.code);
  return new CliError(
    refused ? "MQTT_REFUSED" : "MQTT_UNREACHABLE",
    refused ? EXIT_CODES.refused : EXIT_CODES.unreachable,
    {
      en: {
        message: `The broker at ${address} did not let this client in: ${reason}`,
        hint: refused ? "Make a new token: yizhan device token <name>" : "Check --host and --port.",
      },
      zh: {
        message: `无法连接 ${address}：${reason}`,
        hint: refused ? "请重新生成令牌：yizhan device token <名称>" : "请检查 --host 与 --port。",
      },
    },
  );
}

function qosOf(options: Connection): 0 | 1 | 2 {
  const qos = Number(options.qos);
  if (qos !== 0 && qos !== 1 && qos !== 2) throw usageError("--qos", options.qos, ["0", "1", "2"]);
  return qos;
}

async function publish(options: Publication, shell: Shell): Promise<void> {
  const qos = qosOf(options);
  const payload = await payloadOf(options, shell);
  const client = await connect(options);
  try {
    await withRefusal(
      client,
      client.publishAsync(options.topic, payload, { qos, retain: options.retain }),
    );
  } finally {
    await client.endAsync();
  }
}

async function payloadOf(options: Publication, shell: Shell): Promise<Buffer | string> {
  if (options.message !== undefined) return options.message;
  if (options.file !== undefined) return readFileSync(options.file);
  if (options.stdinFile) return await shell.readInput();
  throw usageError("--message", undefined, []);
}

/** What the broker says on `$yizhan/refused` before it closes is the reason a publish or subscribe did not go through. */
async function withRefusal<T>(client: MqttClient, work: Promise<T>): Promise<T> {
  let reason: string | undefined;
  client.on("message", (topic, payload) => {
    if (topic === "$yizhan/refused") reason = String(payload);
  });
  const closed = new Promise<never>((_resolve, reject) => {
    client.once("close", () => reject(refusedByBroker(reason)));
  });
  return await Promise.race([work, closed]);
}

function refusedByBroker(reason: string | undefined): CliError {
  const said = reason ?? "it closed the connection";
  return new CliError("MQTT_REFUSED", EXIT_CODES.refused, {
    en: {
      message: `The broker refused: ${said}`,
      hint: "Mend what the reason names and try again.",
    },
    zh: { message: `服务器拒绝：${said}`, hint: "请按原因修正后重试。" },
  });
}

async function subscribe(options: Subscription, shell: Shell): Promise<void> {
  const client = await connect(options);
  const wanted = options.count === undefined ? Number.POSITIVE_INFINITY : Number(options.count);
  let seen = 0;
  const enough = new Promise<void>((resolve) => {
    client.on("message", (topic, payload) => {
      if (topic === "$yizhan/refused") return;
      shell.write(options.verbose ? `${topic} ${payload}\n` : `${payload}\n`);
      if (++seen >= wanted) resolve();
    });
    shell.signal.addEventListener("abort", () => resolve());
    if (options.wait !== undefined) setTimeout(resolve, Number(options.wait) * 1000).unref();
  });
  try {
    const granted = client.subscribeAsync(options.topic, { qos: qosOf(options) });
    const [grant] = await withRefusal(client, granted);
    if (grant?.qos === 128) throw refusedByBroker(`no right to subscribe to ${options.topic}`);
    await withRefusal(client, enough);
  } finally {
    client.removeAllListeners("close");
    await client.endAsync();
  }
  if (seen < wanted && wanted !== Number.POSITIVE_INFINITY) throw tooFew(seen, wanted);
}

function tooFew(seen: number, wanted: number): CliError {
  return new CliError("MQTT_TIMEOUT", EXIT_CODES.timeout, {
    en: { message: `Got ${seen} of ${wanted} messages in time.`, hint: "Wait longer with -W." },
    zh: { message: `限时内仅收到 ${seen}/${wanted} 条消息。`, hint: "用 -W 延长等待时间。" },
  });
}
