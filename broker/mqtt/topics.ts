/** The grammar of topic names and topic filters (MQTT 3.1.1, section 4.7). */

/** How large a topic or filter may be. */
export interface TopicLimits {
  /** Levels, counted as separators plus one. */
  readonly maxTopicLevels: number;
}

/** Longest topic in bytes: its length travels in 16 bits. */
export const MAX_TOPIC_BYTES = 65_535;

/** Topics of the broker itself, towards and from a single client. */
export const DIRECT_PREFIX = "$yizhan/";

const SHARE_PREFIX = "$share/";
const NUL = "\u0000";

/** The levels of a topic or filter, as they stand between the separators; may be empty strings. */
export function parseTopic(topic: string): readonly string[] {
  return topic.split("/");
}

/** Why `topic` cannot be published to, as the end of a sentence; undefined if it can. */
export function topicProblem(topic: string, limits: TopicLimits): string | undefined {
  if (topic.includes("+") || topic.includes("#")) return "has a wildcard";
  return nameProblem(topic, limits);
}

/** Why `filter` cannot be subscribed to, as the end of a sentence; undefined if it can. */
export function filterProblem(filter: string, limits: TopicLimits): string | undefined {
  const problem = nameProblem(filter, limits);
  if (problem !== undefined) return problem;
  if (!filter.includes("+") && !filter.includes("#")) return undefined;
  const levels = parseTopic(filter);
  for (const [index, level] of levels.entries()) {
    if (level.includes("#") && (level !== "#" || index !== levels.length - 1)) {
      return "has a # that is not the whole last level";
    }
    if (level.includes("+") && level !== "+") return "has a + that is not a whole level";
  }
  return undefined;
}

/** Whether `filter` asks for a shared subscription. */
export function isShared(filter: string): boolean {
  return filter.startsWith(SHARE_PREFIX) || filter === "$share";
}

/** Whether `filter` has a wildcard. */
export function hasWildcard(filter: string): boolean {
  return filter.includes("+") || filter.includes("#");
}

/** Whether `filter` covers `topic`. A leading wildcard never covers a topic that begins with `$`. */
export function matches(filter: string, topic: string): boolean {
  return matcher(filter)(topic);
}

/** `matches` for many topics and one filter. */
export function matcher(filter: string): (topic: string) => boolean {
  const wanted = parseTopic(filter);
  const isOpen = wanted[0] === "+" || wanted[0] === "#";
  return (topic) => !(isOpen && topic.startsWith("$")) && covers(wanted, parseTopic(topic));
}

function covers(wanted: readonly string[], levels: readonly string[]): boolean {
  for (const [index, level] of wanted.entries()) {
    if (level === "#") return true;
    if (index >= levels.length) return false;
    if (level !== "+" && level !== levels[index]) return false;
  }
  return wanted.length === levels.length;
}

function nameProblem(name: string, limits: TopicLimits): string | undefined {
  if (name.length === 0) return "is empty";
  if (name.includes(NUL)) return "has a zero character";
  if (!name.isWellFormed()) return "is not well-formed Unicode";
  if (Buffer.byteLength(name) > MAX_TOPIC_BYTES) return `is longer than ${MAX_TOPIC_BYTES} bytes`;
  let levels = 1;
  for (let at = name.indexOf("/"); at >= 0; at = name.indexOf("/", at + 1)) levels += 1;
  return levels > limits.maxTopicLevels
    ? `has more than ${limits.maxTopicLevels} levels`
    : undefined;
}
