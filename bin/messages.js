"use strict";

/*
 * What the launcher says, in English and Chinese. Progress is one line; an error is a sentence that
 * names the thing, and the next step.
 */

/** @returns "zh" if `--lang` or else the locale asks for Chinese, else "en". */
function languageOf(args, env) {
  const index = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = index < 0 ? undefined : (args[index].split("=")[1] ?? args[index + 1]);
  if (asked === "zh" || asked === "en") return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return locale.toLowerCase().startsWith("zh") ? "zh" : "en";
}

const PROGRESS = {
  waiting: {
    en: () => "another start is installing the packages; waiting for it",
    zh: () => "另一个进程正在安装依赖包，请稍候",
  },
  installing: {
    en: ({ count }) => `installing ${count} packages (about half a minute, only when they change)`,
    zh: ({ count }) => `正在安装 ${count} 个依赖包（约半分钟，仅在依赖变化时需要）`,
  },
  stillInstalling: {
    en: ({ seconds }) => `still installing (${seconds} s)`,
    zh: ({ seconds }) => `仍在安装（${seconds} 秒）`,
  },
  installed: {
    en: ({ seconds }) => `packages installed in ${seconds} s`,
    zh: ({ seconds }) => `依赖包安装完成，用时 ${seconds} 秒`,
  },
};

const ERRORS = {
  SETUP_LOCKFILE: {
    exitCode: 1,
    en: ({ path, reason }) => [
      `The list of packages ${path} cannot be read: ${reason}.`,
      "Restore it, for example with `git checkout package-lock.json`.",
    ],
    zh: ({ path, reason }) => [
      `无法读取依赖清单 ${path}：${reason}。`,
      "请恢复该文件，例如运行 `git checkout package-lock.json`。",
    ],
  },
  SETUP_NPM_MISSING: {
    exitCode: 1,
    en: () => [
      "npm was not found, so the packages cannot be installed.",
      "Install npm (it comes with Node; on Debian: apt-get install npm) and try again.",
    ],
    zh: () => [
      "未找到 npm，无法安装依赖包。",
      "请安装 npm（随 Node 附带；Debian：apt-get install npm）后重试。",
    ],
  },
  SETUP_READ_ONLY: {
    exitCode: 1,
    en: ({ path }) => [
      `The folder ${path} cannot be written, so the packages cannot be installed.`,
      "Make it writable for this user, or copy the project to a folder that is.",
    ],
    zh: ({ path }) => [
      `目录 ${path} 不可写，无法安装依赖包。`,
      "请为当前用户开放写权限，或将项目复制到可写的目录。",
    ],
  },
  SETUP_DISK_FULL: {
    exitCode: 1,
    en: ({ path, neededMb }) => [
      `The disk that holds ${path} is full.`,
      `Free at least ${neededMb} MB and try again.`,
    ],
    zh: ({ path, neededMb }) => [`${path} 所在的磁盘已满。`, `请至少释放 ${neededMb} MB 后重试。`],
  },
  SETUP_NO_NETWORK: {
    exitCode: 4,
    en: ({ reason }) => [
      `The packages could not be downloaded: ${reason}.`,
      "Check the network (npm uses the settings http-proxy, https-proxy and registry) and try again.",
    ],
    zh: ({ reason }) => [
      `无法下载依赖包：${reason}。`,
      "请检查网络（npm 使用 http-proxy、https-proxy 和 registry 设置）后重试。",
    ],
  },
  SETUP_PACKAGE_CHANGED: {
    exitCode: 1,
    en: ({ reason }) => [
      `A downloaded package is not the one this project was tested with: ${reason}.`,
      "Run `npm cache clean --force` and try again; if it stays so, do not use that registry.",
    ],
    zh: ({ reason }) => [
      `下载的依赖包与本项目测试所用的不一致：${reason}。`,
      "请运行 `npm cache clean --force` 后重试；若问题依旧，请勿使用该镜像源。",
    ],
  },
  SETUP_INSTALL_FAILED: {
    exitCode: 1,
    en: ({ reason }) => [
      `npm could not install the packages: ${reason}.`,
      "Run `npm ci` in the project's folder to see everything it says.",
    ],
    zh: ({ reason }) => [
      `npm 无法安装依赖包：${reason}。`,
      "请在项目目录中运行 `npm ci` 查看完整输出。",
    ],
  },
  SETUP_RUNTIME_UNUSABLE: {
    exitCode: 1,
    en: ({ path, reason }) => [
      `The pinned Node at ${path} does not run on this computer: ${reason}.`,
      "It needs a 64-bit Linux with glibc 2.28 or newer, or macOS; delete node_modules and try again there.",
    ],
    zh: ({ path, reason }) => [
      `固定版本的 Node（${path}）无法在本机运行：${reason}。`,
      "它需要带 glibc 2.28 或更新版本的 64 位 Linux，或 macOS；请删除 node_modules 后在此类系统上重试。",
    ],
  },
  USAGE_NO_FILE: {
    exitCode: 2,
    en: () => ["No file to run was named.", "Use: yizhan-run FILE [arguments]"],
    zh: () => ["未指定要运行的文件。", "用法：yizhan-run 文件 [参数]"],
  },
  FILE_NOT_FOUND: {
    exitCode: 3,
    en: ({ path }) => [
      `There is no file ${path}.`,
      "Check the name; it is relative to this folder.",
    ],
    zh: ({ path }) => [`文件 ${path} 不存在。`, "请检查文件名；路径相对于当前目录。"],
  },
};

/** A failure that a person can fix. `code` names it, `details` are the facts of its sentence. */
class LaunchError extends Error {
  constructor(code, details = {}) {
    super(ERRORS[code].en(details)[0]);
    this.name = "LaunchError";
    this.code = code;
    this.details = details;
    this.exitCode = ERRORS[code].exitCode;
  }

  /** The sentence and the next step, as lines for standard error. */
  render(language) {
    const [message, hint] = ERRORS[this.code][language](this.details);
    return `yizhan: error ${this.code}: ${message}\n  ${hint}\n`;
  }
}

/** One line of progress for standard error. */
function progressLine(language, step, details = {}) {
  return `yizhan: ${PROGRESS[step][language](details)}\n`;
}

module.exports = { LaunchError, languageOf, progressLine };
