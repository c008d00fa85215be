import { CodecError } from "../schema/wire.ts";

/** State on disk cannot be opened, read or written. The message names the folder and the next step. */
export class DiskError extends Error {
  override readonly name = "DiskError";
}

/** Why stored state is refused: the rest of a sentence that begins with "state in <folder>". */
export class StateRefused extends Error {
  override readonly name = "StateRefused";
}

/** What a user can do about state that is damaged. */
export const SYNC_AGAIN = "put a backup in its place, or delete it and sync again";

interface Coded {
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly message?: unknown;
}

function facts(error: unknown): { code: string; text: string } {
  const outer = (typeof error === "object" && error !== null ? error : {}) as Coded;
  const inner = (
    typeof outer.cause === "object" && outer.cause !== null ? outer.cause : outer
  ) as Coded;
  return { code: String(inner.code ?? outer.code ?? ""), text: String(inner.message ?? error) };
}

/** What went wrong in the database or the file system, with what to do about it. */
export function diskError(directory: string, error: unknown): DiskError {
  if (error instanceof DiskError) return error;
  if (error instanceof StateRefused) return new DiskError(`state in ${directory} ${error.message}`);
  if (error instanceof CodecError) {
    return new DiskError(`state in ${directory} is damaged: ${SYNC_AGAIN} (${error.message})`);
  }
  const { code, text } = facts(error);
  return new DiskError(`state in ${directory} ${reasonOf(code, text)}`, { cause: error });
}

function reasonOf(code: string, text: string): string {
  if (code === "LEVEL_LOCKED" || /lock.*(already held|temporarily unavailable)/i.test(text)) {
    return "is in use by another process: stop it, or choose another folder";
  }
  if (code === "ENOSPC" || /no space left|disk quota/i.test(text)) {
    return `cannot be written, the disk is full: make room and start again (${text})`;
  }
  if (/^(EROFS|EACCES|EPERM)$/.test(code) || /read-only|permission denied/i.test(text)) {
    return `cannot be written: check the owner and mode of the folder and how the disk is mounted (${text})`;
  }
  if (code === "LEVEL_CORRUPTION" || /corrupt|checksum|missing files/i.test(text)) {
    return `is damaged: ${SYNC_AGAIN} (${text})`;
  }
  return `cannot be used: ${text}`;
}
