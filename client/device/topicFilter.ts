/** Whether a topic is meant by a subscription (MQTT 3.1.1, section 4.7). */

/** `filter` may hold `+` and, at its end, `#`; wildcards in the first level do not match topics that begin with `$`. */
export function matchesFilter(filter: string, topic: string): boolean {
  const wanted = filter.split("/");
  const levels = topic.split("/");
  if (topic.startsWith("$") && (wanted[0] === "#" || wanted[0] === "+")) return false;
  for (const [i, want] of wanted.entries()) {
    if (want === "#") return true;
    if (i >= levels.length || (want !== "+" && want !== levels[i])) return false;
  }
  return wanted.length === levels.length;
}
