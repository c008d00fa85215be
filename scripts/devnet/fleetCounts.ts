/** What the simulated devices say they counted, held against what brokers claimed. */

import type { PaidClaim } from "./progress.ts";

/** A line of the fleet: messages that its devices have signed for at one broker in one epoch, so far. */
interface CountedLine {
  readonly event: "counted";
  readonly broker: string;
  readonly epoch: number;
  readonly messages: number;
}

/** Counts by broker and epoch; later lines replace earlier ones. */
export class FleetCounts {
  readonly #messages = new Map<string, number>();

  /** Takes a line of the fleet's output; other lines are passed over. */
  take(line: string): void {
    if (!line.startsWith("{")) return;
    const { event, broker, epoch, messages } = JSON.parse(line) as CountedLine;
    if (event === "counted") this.#messages.set(`${broker} ${epoch}`, messages);
  }

  /** Claims of fewer messages than the fleet's devices counted, or of more where nobody else has devices. */
  disagreements(claims: readonly PaidClaim[], onlyFleet: boolean): string[] {
    const sentences: string[] = [];
    for (const { broker, epoch, messages } of claims) {
      const counted = this.#messages.get(`${broker} ${epoch}`) ?? 0;
      const agrees = onlyFleet ? messages === counted : messages >= counted;
      if (agrees) continue;
      sentences.push(
        `${broker} claimed ${messages} messages for epoch ${epoch}, the devices counted ${counted}`,
      );
    }
    return sentences;
  }
}
