/** How a devnet fails, for people. */

import path from "node:path";
import type { FileLockedError } from "../../bin/fileLock.js";
import { CliError, EXIT_CODES } from "../../node/cliError.ts";

/** Something did not come up. */
export function notUpInTime(home: string, what: string): CliError {
  const logs = path.join(home, "logs");
  return new CliError("NOT_UP", EXIT_CODES.timeout, {
    en: { message: `Waited a minute in vain for ${what}.`, hint: `See the logs in ${logs}.` },
    zh: { message: `等待${what}超过一分钟。`, hint: `日志见 ${logs}。` },
  });
}

/** Two networks cannot share a folder. */
export function homeInUse(home: string, { who, holder }: FileLockedError): CliError {
  return new CliError("HOME_IN_USE", EXIT_CODES.failure, {
    en: {
      message: `Another devnet runs in ${home} (${who}).`,
      hint: "Stop it, or choose another folder with --home (and other ports with --base-port).",
    },
    zh: {
      message: `${home} 中已有一个 devnet 在运行（进程 ${holder?.pid ?? "未知"}）。`,
      hint: "请先停止它，或用 --home 另选目录（并用 --base-port 换用端口）。",
    },
  });
}

/** What the file system says about a folder that is wanted, as an error for people; anything else as it is. */
export function folderError(directory: string, error: unknown): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(directory);
    case "EACCES":
    case "EROFS":
    case "EPERM":
      return readOnly(directory);
    case "ENOTDIR":
    case "EEXIST":
      return notAFolder(directory);
    default:
      return error;
  }
}

function diskFull(directory: string): CliError {
  return new CliError("DISK_FULL", EXIT_CODES.failure, {
    en: {
      message: `The disk that holds ${directory} is full.`,
      hint: "Free some space and start again.",
    },
    zh: { message: `${directory} 所在的磁盘已满。`, hint: "请释放空间后重新启动。" },
  });
}

function readOnly(directory: string): CliError {
  return new CliError("FOLDER_READ_ONLY", EXIT_CODES.failure, {
    en: {
      message: `The folder ${directory} cannot be written.`,
      hint: "Make it writable for this user, or choose another with --home.",
    },
    zh: { message: `目录 ${directory} 不可写。`, hint: "请开放写权限，或用 --home 另选目录。" },
  });
}

function notAFolder(directory: string): CliError {
  return new CliError("NOT_A_FOLDER", EXIT_CODES.failure, {
    en: {
      message: `${directory} cannot be a folder: there is a file of that name, or above it.`,
      hint: "Choose another folder with --home.",
    },
    zh: {
      message: `${directory} 不能作为目录：该名称或其上级已是一个文件。`,
      hint: "请用 --home 另选目录。",
    },
  });
}
