/** When a process has to end: at a signal, or when the supervisor that holds the other end of its standard input is gone. */

/** Set to 1 by a supervisor that gives its children a pipe as standard input and keeps the other end open. */
export const SUPERVISED = "YIZHAN_SUPERVISED";

/** Calls `stop` once with the reason. Call it before anything that takes time. */
export function onStop(stop: (reason: string) => void): void {
  let stopping = false;
  const once = (reason: string): void => {
    if (!stopping) stop(reason);
    stopping = true;
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => once(signal));
  if (process.env[SUPERVISED] !== "1") return;
  // Without its supervisor nobody would stop the process: its ports would stay taken for good.
  process.stdin.on("close", () => once("the supervisor is gone"));
  process.stdin.resume();
}
