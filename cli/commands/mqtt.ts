/** `yizhan mqtt`: publish and subscribe with the short options of `mosquitto_pub` and `mosquitto_sub`. */

import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { utf8 } from "../../chain/types/bytes.ts";
import { CliError, EXIT_CODES } from "../../node/cliError.ts";
import { missingOption, usageError, valueError } from "../failures.ts";
import { connectMqtt, type Login } from "../mqttClient.ts";
import type { Shell } from "../shell.ts";
import { wholeNumber } from "../typedValues.ts";

interface Connection {
  readonly host: string;
  readonly port: string;
  readonly username?: string;
  readonly pw?: string;
  readonly id?: string;
  readonly url?: string;
  readonly topic: readonly string[];
  readonly qos: string;
}

interface Publication extends Connection {
  readonly message?: string;
  readonly file?: string;
  readonly stdinFile: boolean;
  readonly nullMessage: boolean;
  readonly retain: boolean;
}

interface Subscription extends Connection {
  readonly count?: string;
  readonly wait?: string;
  readonly verbose: boolean;
}

const MOST_MESSAGES = 1_000_000_000;
const MOST_SECONDS = 2_000_000;

/** Adds `mqtt pub | sub`. */
export function addMqttCommands(mqtt: Command, shell: Shell): void {
  const { text } = shell;
  addConnection(mqtt.command("pub"), shell)
    .description(
      text({
        en: "publish one message; with -q 1 or 2 the broker confirms it",
        zh: "发布一条消息；-q 1 或 2 时由节点确认",
      }),
    )
    .option("-m, --message <text>", text({ en: "payload", zh: "内容" }))
    .option("-f, --file <file>", text({ en: "payload from a file", zh: "以文件为内容" }))
    .option(
      "-s, --stdin-file",
      text({ en: "payload from standard input", zh: "以标准输入为内容" }),
      false,
    )
    .option("-n, --null-message", text({ en: "no payload", zh: "空内容" }), false)
    .option("-r, --retain", text({ en: "keep it for later subscribers", zh: "保留消息" }), false)
    .action((options: Publication) => publish(options, shell));
  addConnection(mqtt.command("sub"), shell)
    .description(
      text({ en: "print messages, payloads byte for byte", zh: "打印收到的消息（内容原样输出）" }),
    )
    .option("-C, --count <n>", text({ en: "end after n messages", zh: "收到 n 条后结束" }))
    .option("-W, --wait <seconds>", text({ en: "end after so long", zh: "等待秒数" }))
    .option("-v, --verbose", text({ en: "print topics too", zh: "同时打印主题" }), false)
    .action((options: Subscription) => subscribe(options, shell));
}

function addConnection(command: Command, { text }: Shell): Command {
  const repeated = (value: string, before: readonly string[]): string[] => [...before, value];
  return command
    .helpOption("--help", text({ en: "show this", zh: "显示帮助" }))
    .option("-h, --host <host>", text({ en: "broker", zh: "节点地址" }), "127.0.0.1")
    .option("-p, --port <port>", text({ en: "port", zh: "端口" }), "1883")
    .option("-u, --username <name>", text({ en: "device id", zh: "设备编号" }))
    .option("-P, --pw <password>", text({ en: "token", zh: "令牌" }))
    .option("-i, --id <id>", text({ en: "client id", zh: "客户端标识" }))
    .option(
      "-L, --url <url>",
      text({
        en: "all of these: mqtt(or ws)://user:password@host:port/topic",
        zh: "以上全部：mqtt（或 ws）://用户:密码@主机:端口/主题",
      }),
    )
    .option("-q, --qos <qos>", text({ en: "0, 1 or 2", zh: "0、1 或 2" }), "0")
    .option(
      "-t, --topic <topic>",
      text({ en: "topic; for sub a filter (repeatable)", zh: "主题；sub 时为过滤器（可重复）" }),
      repeated,
      [],
    );
}

/** Where to connect and which topics. @throws {CliError} */
function targetOf(options: Connection): Login & { readonly topics: readonly string[] } {
  const { username, pw: password, id: clientId, url } = options;
  if (url !== undefined) return { ...urlTarget(url, options.topic), clientId };
  if (options.topic.length === 0) throw missingOption("--topic");
  const port = wholeNumber("--port", options.port, [1, 65_535]);
  const host = options.host.includes(":") ? `[${options.host}]` : options.host;
  const address = `mqtt://${host}:${port}`;
  if (!URL.canParse(address)) throw usageError("--host", options.host, ["127.0.0.1", "…"]);
  return { address, username, password, clientId, topics: options.topic };
}

function urlTarget(url: string, more: readonly string[]): ReturnType<typeof targetOf> {
  const parsed = URL.parse(url);
  const { protocol = "", host = "", pathname = "", username = "", password = "" } = parsed ?? {};
  const topic = decodeURIComponent(pathname.slice(1));
  const topics = topic === "" ? more : [topic, ...more];
  if (!["mqtt:", "ws:"].includes(protocol) || host === "" || topics.length === 0) {
    throw valueError(url, {
      en: "an address is mqtt(or ws)://user:password@host:port/topic",
      zh: "地址写作 mqtt（或 ws）://用户:密码@主机:端口/主题",
    });
  }
  return {
    address: protocol === "ws:" ? `ws://${host}/mqtt` : `mqtt://${host}`,
    username: username === "" ? undefined : decodeURIComponent(username),
    password: password === "" ? undefined : decodeURIComponent(password),
    clientId: undefined,
    topics,
  };
}

function qosOf({ qos: text }: Connection): 0 | 1 | 2 {
  const qos = Number(text);
  if (qos !== 0 && qos !== 1 && qos !== 2) throw usageError("--qos", text, ["0", "1", "2"]);
  return qos;
}

async function publish(options: Publication, shell: Shell): Promise<void> {
  const qos = qosOf(options);
  const target = targetOf(options);
  const payload = await payloadOf(options, shell);
  const connection = await connectMqtt(target);
  try {
    for (const topic of target.topics) {
      await connection.publish(topic, payload, { qos, retain: options.retain });
    }
  } finally {
    await connection.close();
  }
}

async function payloadOf(options: Publication, shell: Shell): Promise<Uint8Array> {
  if (options.message !== undefined) return utf8(options.message);
  if (options.file !== undefined) return readFileSync(options.file);
  if (options.stdinFile) return await shell.readInput();
  if (options.nullMessage) return new Uint8Array();
  throw missingOption("--message");
}

async function subscribe(options: Subscription, shell: Shell): Promise<void> {
  const qos = qosOf(options);
  const target = targetOf(options);
  const { count, wait } = options;
  const wanted =
    count === undefined
      ? Number.POSITIVE_INFINITY
      : wholeNumber("--count", count, [1, MOST_MESSAGES]);
  const seconds = wait === undefined ? undefined : wholeNumber("--wait", wait, [1, MOST_SECONDS]);
  const interrupted = shell.interrupted();
  const connection = await connectMqtt(target);
  const enough = Promise.withResolvers<void>();
  interrupted.addEventListener("abort", () => enough.resolve());
  if (interrupted.aborted) enough.resolve();
  const timer = seconds === undefined ? undefined : setTimeout(enough.resolve, seconds * 1000);
  let seen = 0;
  try {
    const reading = connection.read((topic, payload) => {
      if (seen >= wanted) return;
      shell.write(options.verbose ? line(utf8(`${topic} `), payload) : line(payload));
      if (++seen === wanted) enough.resolve();
    }, enough.promise);
    await Promise.all([connection.subscribe(target.topics, qos), reading]);
  } finally {
    clearTimeout(timer);
    await connection.close();
  }
  if (seen < wanted && count !== undefined && !interrupted.aborted) throw tooFew(seen, wanted);
}

function line(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([...parts, utf8("\n")]);
}

function tooFew(seen: number, wanted: number): CliError {
  return new CliError("MQTT_TIMEOUT", EXIT_CODES.timeout, {
    en: { message: `Got ${seen} of ${wanted} messages in time.`, hint: "Wait longer with -W." },
    zh: { message: `限时内仅收到 ${seen}/${wanted} 条消息。`, hint: "用 -W 延长等待时间。" },
  });
}
