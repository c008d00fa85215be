/** An MQTT connection for commands: what a broker says no to becomes a sentence, and leaving never hangs. */

import type { IClientOptions, MqttClient } from "mqtt";
import { CONTROL_ROOT, REFUSED_TOPIC } from "../chain/types/controlTopics.ts";
import { CliError, EXIT_CODES, type ExitCode } from "../node/cliError.ts";
import type { Text } from "./shell.ts";

/** Where and as whom to connect. */
export interface Login {
  /** `mqtt://host:port` or `ws://host:port/mqtt`. */
  readonly address: string;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly clientId: string | undefined;
}

const CONNECT_TIMEOUT_MS = 10_000;

/** A connection that is open. */
export class MqttConnection {
  readonly #client: MqttClient;
  readonly #closed: Promise<never>;
  #said: Refusal | undefined;

  /** @param client connected, and not to be reconnected */
  constructor(client: MqttClient) {
    this.#client = client;
    client.on("message", (topic, payload) => {
      if (topic === REFUSED_TOPIC) this.#said = refusalOf(payload);
    });
    client.on("error", (error) => {
      this.#said ??= { code: "", reason: error.message };
    });
    this.#closed = new Promise((_resolve, reject) => {
      client.once("close", () => reject(refused(this.#said)));
    });
    // Nobody may be waiting when the connection closes.
    this.#closed.catch(() => undefined);
  }

  /** Resolves when the message is acknowledged, as its quality of service asks. @throws {CliError} */
  async publish(
    topic: string,
    payload: Uint8Array,
    options: { readonly qos: 0 | 1 | 2; readonly retain: boolean },
  ): Promise<void> {
    await this.#unlessClosed(this.#client.publishAsync(topic, Buffer.from(payload), options));
  }

  /** @throws {CliError} if the broker refuses one of the filters */
  async subscribe(filters: readonly string[], qos: 0 | 1 | 2): Promise<void> {
    for (const filter of filters) {
      const granted = this.#client.subscribeAsync(filter, { qos }).then(
        () => true,
        () => false,
      );
      if (!(await this.#unlessClosed(granted))) throw subscriptionRefused(filter);
    }
  }

  /** Calls `take` for every message until `end` resolves. @throws {CliError} if the connection closes before */
  async read(
    take: (topic: string, payload: Uint8Array) => void,
    end: Promise<void>,
  ): Promise<void> {
    this.#client.on("message", (topic, payload) => {
      if (!topic.startsWith(`${CONTROL_ROOT}/`)) take(topic, payload);
    });
    await this.#unlessClosed(end);
  }

  /** Sends what is to be sent and closes. */
  async close(): Promise<void> {
    const client = this.#client;
    if (client.disconnected) return;
    await new Promise<void>((resolve) => {
      client.once("close", () => resolve());
      client.end(!client.connected, {}, () => resolve());
    });
  }

  async #unlessClosed<T>(work: Promise<T>): Promise<T> {
    return await Promise.race([work, this.#closed]);
  }
}

/** Connects. @throws {CliError} if nobody answers or the broker does not let this client in */
export async function connectMqtt(login: Login): Promise<MqttConnection> {
  const { connectAsync } = await import("mqtt");
  const settings: IClientOptions = { reconnectPeriod: 0, connectTimeout: CONNECT_TIMEOUT_MS };
  if (login.username !== undefined) settings.username = login.username;
  if (login.password !== undefined) settings.password = login.password;
  if (login.clientId !== undefined) settings.clientId = login.clientId;
  try {
    return new MqttConnection(await connectAsync(login.address, settings, false));
  } catch (error) {
    throw notConnected(login.address, error as Error & { code?: number | string });
  }
}

/** What the broker answers to CONNECT, by its code in MQTT 3.1.1. */
const ANSWERS: Readonly<Record<number, Text & { readonly exitCode: ExitCode }>> = {
  1: {
    en: "it does not speak MQTT 3.1.1",
    zh: "它不支持 MQTT 3.1.1",
    exitCode: EXIT_CODES.refused,
  },
  2: {
    en: "the client id belongs to somebody else",
    zh: "客户端标识已属于他人",
    exitCode: EXIT_CODES.refused,
  },
  3: { en: "it cannot serve now", zh: "它暂时无法服务", exitCode: EXIT_CODES.unreachable },
  4: {
    en: "the user name is no device, or the password no token of it",
    zh: "用户名不是设备，或密码不是其令牌",
    exitCode: EXIT_CODES.refused,
  },
  5: {
    en: "the token has expired or is for another broker, or the device is not registered",
    zh: "令牌已过期或属于其他节点，或设备未注册",
    exitCode: EXIT_CODES.refused,
  },
};

function notConnected(
  address: string,
  { code, message }: Error & { code?: number | string },
): CliError {
  const answer = typeof code === "number" ? ANSWERS[code] : undefined;
  if (answer !== undefined) {
    return new CliError("MQTT_REFUSED", answer.exitCode, {
      en: {
        message: `The broker at ${address} does not let this client in: ${answer.en}.`,
        hint: "Make a new token with `yizhan device token <name>`.",
      },
      zh: {
        message: `${address} 处的节点拒绝连接：${answer.zh}。`,
        hint: "请用 `yizhan device token <名称>` 生成新令牌。",
      },
    });
  }
  const reason = message || String(code);
  return new CliError("MQTT_UNREACHABLE", EXIT_CODES.unreachable, {
    en: {
      message: `No MQTT broker answers at ${address} (${reason}).`,
      hint: "Check --host and --port, and that the broker runs.",
    },
    zh: {
      message: `${address} 处没有 MQTT 服务响应（${reason}）。`,
      hint: "请检查 --host 与 --port，以及节点是否运行。",
    },
  });
}

/** What a broker says on its refusal topic. */
interface Refusal {
  readonly code: string;
  readonly reason: string;
}

/** The broker's JSON `{code, reason}`; anything else as it came. */
function refusalOf(payload: Uint8Array): Refusal {
  const text = Buffer.from(payload).toString("utf8");
  try {
    const { code, reason } = JSON.parse(text) as Partial<Refusal>;
    if (typeof code === "string" && typeof reason === "string") return { code, reason };
  } catch {
    // Then the text itself is the reason.
  }
  return { code: "", reason: text };
}

/** Codes of refusals in Chinese; the broker's own sentence is English. */
const CODES_ZH: Readonly<Record<string, string>> = {
  "device-revoked": "设备已被付费者吊销",
  "namespace-unknown": "主题首级不是已注册的命名空间",
  "namespace-forbidden": "无权使用该命名空间",
  "topic-reserved": "该主题保留",
  "too-large-for-tier": "消息超过所属等级的大小上限",
  "credit-exhausted": "未签名用量已达信用上限",
  "allowance-exhausted": "本周期免签额度已用尽",
  "cap-exhausted": "本周期消费上限已用尽",
  "channel-missing": "付费者没有为该节点开立通道",
  "channel-exhausted": "付费通道余额不足",
  "session-moved": "会话已转移到其他连接",
  "malformed-request": "请求格式有误",
  "storage-failed": "节点存储故障",
  "ledger-unavailable": "节点暂时无法访问链",
};

function refused(said: Refusal | undefined): CliError {
  if (said === undefined) return connectionLost();
  const { code, reason } = said;
  const label = code === "" ? "" : ` (${code})`;
  const chinese = CODES_ZH[code];
  return new CliError("MQTT_REFUSED", EXIT_CODES.refused, {
    en: {
      message: `The broker refused: ${reason}${label}.`,
      hint: "Correct what the sentence names.",
    },
    zh: {
      message:
        chinese === undefined ? `节点拒绝：${reason}。` : `节点拒绝：${chinese}（${reason}）。`,
      hint: "请按提示修正后重试。",
    },
  });
}

function connectionLost(): CliError {
  return new CliError("MQTT_LOST", EXIT_CODES.unreachable, {
    en: {
      message: "The broker closed the connection and did not say why.",
      hint: "Check that it still runs, and try again.",
    },
    zh: { message: "节点关闭了连接，未说明原因。", hint: "请确认节点仍在运行后重试。" },
  });
}

function subscriptionRefused(filter: string): CliError {
  const name = JSON.stringify(filter);
  return new CliError("MQTT_REFUSED", EXIT_CODES.refused, {
    en: {
      message: `The broker refused the subscription to ${name}.`,
      hint: "A device may read its own topics ~<device id>/#, and namespaces that are public or let it.",
    },
    zh: {
      message: `节点拒绝订阅 ${name}。`,
      hint: "设备可读取自身主题 ~<设备编号>/#，以及公开或授权的命名空间。",
    },
  });
}
