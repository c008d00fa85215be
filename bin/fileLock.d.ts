/** A lock that this process holds until it calls `release` or dies. */
export interface FileLock {
  release(): void;
}

/**
 * Waits until no other living process holds the lock file at `path`, then holds it. The folder must
 * exist. A lock whose holder was killed is taken over. `onWait` is called once if there is a wait;
 * `signal` ends the wait.
 *
 * @throws the reason of `signal`, or the file system's error if the lock file cannot be written (EROFS, EACCES, ENOSPC).
 */
export function acquireFileLock(
  path: string,
  options?: { readonly onWait?: () => void; readonly signal?: AbortSignal },
): Promise<FileLock>;
