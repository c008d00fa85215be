/** A lock that this process holds until it calls `release` or dies. */
export interface FileLock {
  release(): void;
}

/** A living process holds the lock; the message names the file, the process and what to do. */
export class FileLockedError extends Error {
  readonly path: string;
  /** Undefined if the file does not say. */
  readonly holder: { readonly pid: number; readonly host: string } | undefined;
  /** `process 12`, `process 12 on HOST` or `another process`. */
  readonly who: string;
}

/**
 * Holds the lock file at `path`, whose folder must exist. A lock whose holder was killed is taken over: one of this machine
 * at once, one of another machine a minute after its last sign of life.
 *
 * @throws {FileLockedError} if a living process holds it, this one included
 * @throws the file system's error if the lock file cannot be written (EROFS, EACCES, ENOSPC)
 */
export function takeFileLock(path: string): FileLock;

/**
 * As `takeFileLock`, but waits until no other living process holds it. `onWait` is called once if there is a wait; `signal`
 * ends the wait.
 *
 * @throws the reason of `signal`, or the file system's error as above
 */
export function acquireFileLock(
  path: string,
  options?: { readonly onWait?: () => void; readonly signal?: AbortSignal },
): Promise<FileLock>;
