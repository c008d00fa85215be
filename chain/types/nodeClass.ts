/** The classes of nodes: what a node promises, and by that what it must bond and what it weighs in the node base. */

/** A class of nodes, from the smallest promise to the largest. */
export type NodeClass = "edge" | "ordinary" | "performance" | "super";

/** All classes, smallest first. */
export const NODE_CLASSES: readonly NodeClass[] = ["edge", "ordinary", "performance", "super"];

/** Whether `text` names a class. */
export function isNodeClass(text: string): text is NodeClass {
  return (NODE_CLASSES as readonly string[]).includes(text);
}
