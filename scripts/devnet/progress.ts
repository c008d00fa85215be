/** What a devnet tells: lines for people, or one JSON object a line for programs. */

import type { Language } from "../../node/cliError.ts";

/** A claim of a broker that was paid. Field names are those of the JSON form. */
export interface PaidClaim {
  readonly broker: string;
  readonly epoch: number;
  /** Messages that devices published and signed for, or that the node vouched for. */
  readonly messages: number;
  /** KiB × 1024: each message is rounded up to whole KiB. */
  readonly bytes: number;
  readonly feesNyz: string;
  readonly subsidyNyz: string;
  readonly height: number;
}

/** The last thing a devnet says. */
export interface Summary {
  readonly height: number;
  readonly appHash: string;
  readonly claims: readonly PaidClaim[];
  readonly supplyNyz: string;
  readonly expectedSupplyNyz: string;
  /** Broken invariants and counts that do not agree, one sentence each. */
  readonly violations: readonly string[];
}

/** Things that happen, in the order of a start. */
export type DevnetEvent =
  | { readonly event: "step"; readonly step: string; readonly text: string }
  | { readonly event: "ready"; readonly links: Readonly<Record<string, string>> }
  | ({ readonly event: "claim" } & PaidClaim)
  | { readonly event: "warning"; readonly text: string }
  | ({ readonly event: "summary" } & Summary);

/** Takes the events. */
export type Report = (event: DevnetEvent) => void;

/** Where the lines go. */
export interface ReportParts {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly json: boolean;
  /** Standard error is a terminal: the current step is shown in place. */
  readonly isTerminal: boolean;
  readonly language: Language;
}

/** A report in the form that was asked for. */
export function createReport(parts: ReportParts): Report {
  if (!parts.json) return forPeople(parts);
  return (event) => {
    const { event: name, ...rest } = event;
    parts.write(`${JSON.stringify({ event: name, time: new Date().toISOString(), ...rest })}\n`);
  };
}

const CLEAR_LINE = "\r\u001b[2K";

function forPeople({ write, writeError, isTerminal, language }: ReportParts): Report {
  const zh = language === "zh";
  let started = Date.now();
  return (event) => {
    switch (event.event) {
      case "step": {
        const seconds = ((Date.now() - started) / 1000).toFixed(1);
        if (isTerminal) writeError(`${CLEAR_LINE}  ${seconds.padStart(5)} s  ${event.text}`);
        else writeError(`${seconds.padStart(7)} s  ${event.text}\n`);
        return;
      }
      case "warning":
        writeError(`${isTerminal ? CLEAR_LINE : ""}! ${event.text}\n`);
        return;
      case "ready":
        started = Date.now();
        if (isTerminal) writeError(CLEAR_LINE);
        write(readyLines(event.links, zh));
        return;
      case "claim":
        write(`${claimLine(event, zh)}\n`);
        return;
      case "summary":
        write(summaryLines(event, zh));
    }
  };
}

function readyLines(links: Readonly<Record<string, string>>, zh: boolean): string {
  const width = Math.max(...Object.keys(links).map((name) => name.length));
  const lines = Object.entries(links).map(([name, link]) => `  ${name.padEnd(width)}  ${link}`);
  const title = zh ? "Yizhan 驿站已就绪（Ctrl-C 停止）" : "Yizhan is ready (Ctrl-C stops it)";
  return `\n${title}\n\n${lines.join("\n")}\n\n`;
}

function yz(nyz: string): string {
  const text = nyz.padStart(10, "0");
  return `${text.slice(0, -9)}.${text.slice(-9)}`;
}

function claimLine(claim: PaidClaim, zh: boolean): string {
  const { epoch, messages, feesNyz, subsidyNyz, height } = claim;
  const broker = `${claim.broker.slice(0, 14)}…`;
  if (zh) {
    return `周期 ${epoch}  ${broker}  ${messages} 条消息  费用 ${yz(feesNyz)} YZ  补贴 ${yz(subsidyNyz)} YZ  高度 ${height}`;
  }
  return `epoch ${epoch}  ${broker}  ${messages} messages  fees ${yz(feesNyz)} YZ  subsidy ${yz(subsidyNyz)} YZ  height ${height}`;
}

function summaryLines(summary: Summary, zh: boolean): string {
  const { height, appHash, claims, supplyNyz, expectedSupplyNyz, violations } = summary;
  const agrees = supplyNyz === expectedSupplyNyz;
  const lines = zh
    ? [
        `高度 ${height}，应用哈希 ${appHash}`,
        `已支付申领 ${claims.length} 份`,
        `总供应量 ${yz(supplyNyz)} YZ，${agrees ? "与发行计划一致" : `应为 ${yz(expectedSupplyNyz)} YZ`}`,
        violations.length === 0 ? "没有违反任何不变量" : `违反 ${violations.length} 项：`,
      ]
    : [
        `height ${height}, app hash ${appHash}`,
        `${claims.length} claims paid`,
        `supply ${yz(supplyNyz)} YZ, ${agrees ? "as the schedule says" : `expected ${yz(expectedSupplyNyz)} YZ`}`,
        violations.length === 0 ? "no violation" : `${violations.length} violations:`,
      ];
  return `\n${[...lines, ...violations.map((text) => `  ${text}`)].join("\n")}\n`;
}
