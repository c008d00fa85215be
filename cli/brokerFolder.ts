/** A node's folder in the home of the command line, and the addresses that its settings make it reachable by. */

import { isIP } from "node:net";
import path from "node:path";
import type { BrokerOptions } from "../broker/options.ts";
import { CliError, EXIT_CODES } from "../node/cliError.ts";

/** The folder that `node init` makes and `broker start` runs. */
export function brokerDirectory(home: string): string {
  return path.join(home, "broker");
}

/** What a person says of a node's addresses; empty lists and undefined follow from the settings. */
export interface PublicAddresses {
  readonly host?: string;
  readonly mqtt: readonly string[];
  readonly overlay: readonly string[];
  readonly api?: string;
}

/** Addresses to register. @throws {CliError} if the settings name none that others could use */
export function publicAddresses(
  { mqtt, webSocket, api, overlay }: BrokerOptions,
  said: PublicAddresses,
): { mqtt: string[]; overlay: string[]; api: string } {
  const url = (scheme: string, at: BrokerOptions["mqtt"]): string => {
    const host = said.host ?? reachable(at.host);
    return `${scheme}://${isIP(host) === 6 ? `[${host}]` : host}:${at.port}`;
  };
  return {
    mqtt:
      said.mqtt.length > 0 ? [...said.mqtt] : [url("mqtt", mqtt), `${url("ws", webSocket)}/mqtt`],
    overlay:
      said.overlay.length > 0
        ? [...said.overlay]
        : overlay.listen.map((listen) => multiaddress(listen, said.host)),
    api: said.api ?? url("http", api),
  };
}

/** `/ip4/0.0.0.0/tcp/4001` as others may dial it. */
function multiaddress(listen: string, said: string | undefined): string {
  const [, , bound = "", ...rest] = listen.split("/");
  const host = said ?? reachable(bound);
  const kind = isIP(host) === 0 ? "dns" : `ip${isIP(host)}`;
  return ["", kind, host, ...rest].join("/");
}

function reachable(host: string): string {
  if (host !== "0.0.0.0" && host !== "::") return host;
  throw new CliError("NO_PUBLIC_ADDRESS", EXIT_CODES.usage, {
    en: {
      message: "This node listens on all addresses, so which one others should use is not known.",
      hint: "Say so with --host, such as --host broker.example.net.",
    },
    zh: {
      message: "该节点监听所有地址，无法确定对外地址。",
      hint: "请用 --host 指定，如 --host broker.example.net。",
    },
  });
}
