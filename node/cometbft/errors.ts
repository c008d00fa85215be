/** What can go wrong while CometBFT is looked for or built, in words. */

import { CliError, EXIT_CODES } from "../cliError.ts";

/** The environment variable `COMETBFT` names something else; `version` is what it answered, if anything. */
export function unusableOverride(
  file: string,
  version: string | undefined,
  wanted: string,
): CliError {
  const en = version === undefined ? "does not answer as CometBFT does" : `is version ${version}`;
  const zh = version === undefined ? "不是可运行的 CometBFT" : `的版本是 ${version}`;
  return new CliError("COMETBFT_UNUSABLE", EXIT_CODES.usage, {
    en: {
      message: `COMETBFT names ${file}, which ${en}; CometBFT ${wanted} is needed.`,
      hint: "Let COMETBFT name the program itself, or unset it and it is found or built by itself.",
    },
    zh: {
      message: `COMETBFT 指定的 ${file} ${zh}；需要 CometBFT ${wanted}。`,
      hint: "请让 COMETBFT 指向该程序本身；或取消该变量，系统会自动查找或构建。",
    },
  });
}

const GET_GO_EN = "Install Go 1.24 or newer (https://go.dev/dl/), or let COMETBFT name a CometBFT";
const GET_GO_ZH =
  "请安装 Go 1.24 或更新版本（https://go.dev/dl/），或用 COMETBFT 指定一个 CometBFT";

/** No Go on this computer. */
export function goMissing(version: string): CliError {
  return new CliError("GO_MISSING", EXIT_CODES.failure, {
    en: {
      message: `CometBFT ${version} must be built once, and Go was not found.`,
      hint: `${GET_GO_EN} ${version}, and run the same command again.`,
    },
    zh: {
      message: `需要构建一次 CometBFT ${version}，但未找到 Go。`,
      hint: `${GET_GO_ZH} ${version}，然后重新运行同一命令。`,
    },
  });
}

/** Every Go found is too old, or no Go at all: `found` says where and what each one answers. */
export function goUnsuitable(found: string, version: string): CliError {
  return new CliError("GO_TOO_OLD", EXIT_CODES.failure, {
    en: {
      message: `CometBFT ${version} must be built once with Go 1.24 or newer; found ${found}.`,
      hint: `${GET_GO_EN} ${version}, and run the same command again.`,
    },
    zh: {
      message: `需要用 Go 1.24 或更新版本构建一次 CometBFT ${version}；当前为 ${found}。`,
      hint: `${GET_GO_ZH} ${version}，然后重新运行同一命令。`,
    },
  });
}

/** The folder for the finished program cannot be written. */
export function cacheNotWritable(folder: string, reason: string): CliError {
  return new CliError("CACHE_NOT_WRITABLE", EXIT_CODES.failure, {
    en: {
      message: `The folder ${folder} for the built CometBFT cannot be written: ${reason}.`,
      hint: "Make it writable, or let XDG_CACHE_HOME name another folder for caches.",
    },
    zh: {
      message: `用于存放 CometBFT 的目录 ${folder} 不可写：${reason}。`,
      hint: "请为其开放写权限，或用 XDG_CACHE_HOME 指定其他缓存目录。",
    },
  });
}

interface BuildFailure {
  readonly pattern: RegExp;
  readonly explain: (reason: string) => CliError;
}

const BUILD_FAILURES: readonly BuildFailure[] = [
  {
    pattern: /checksum mismatch|SECURITY ERROR/,
    explain: (reason) =>
      new CliError("GO_MODULE_CHANGED", EXIT_CODES.failure, {
        en: {
          message: `A downloaded Go module is not the one this project was tested with: ${reason}.`,
          hint: "Run `go clean -modcache` and try again; if it stays so, do not use that module proxy.",
        },
        zh: {
          message: `下载的 Go 模块与本项目测试所用的不一致：${reason}。`,
          hint: "请运行 `go clean -modcache` 后重试；若问题依旧，请勿使用该模块代理。",
        },
      }),
  },
  {
    pattern: /no space left on device|disk quota exceeded/,
    explain: (reason) =>
      new CliError("DISK_FULL", EXIT_CODES.failure, {
        en: {
          message: `The disk is full, so CometBFT could not be built: ${reason}.`,
          hint: "Free at least 1 GB and try again.",
        },
        zh: {
          message: `磁盘已满，无法构建 CometBFT：${reason}。`,
          hint: "请至少释放 1 GB 后重试。",
        },
      }),
  },
  {
    pattern:
      /dial tcp|no such host|i\/o timeout|connection re(?:fused|set)|network is unreachable|TLS handshake|x509|proxyconnect|module lookup disabled|50[0-9] |40[34] /,
    explain: (reason) =>
      new CliError("GO_NO_NETWORK", EXIT_CODES.unreachable, {
        en: {
          message: `The sources of CometBFT could not be downloaded: ${reason}.`,
          hint: "Check the network and the setting GOPROXY (`go env GOPROXY`), and try again.",
        },
        zh: {
          message: `无法下载 CometBFT 的源代码：${reason}。`,
          hint: "请检查网络和 GOPROXY 设置（`go env GOPROXY`）后重试。",
        },
      }),
  },
];

/** What the output of a failed `go build` means. */
export function explainBuildFailure(output: string): CliError {
  const reason = reasonOf(output);
  const known = BUILD_FAILURES.find(({ pattern }) => pattern.test(output));
  if (known !== undefined) return known.explain(reason);
  return new CliError("COMETBFT_BUILD_FAILED", EXIT_CODES.failure, {
    en: {
      message: `CometBFT could not be built: ${reason}.`,
      hint: "Run `go build github.com/cometbft/cometbft/cmd/cometbft` in node/cometbft to see everything it says.",
    },
    zh: {
      message: `无法构建 CometBFT：${reason}。`,
      hint: "请在 node/cometbft 中运行 `go build github.com/cometbft/cometbft/cmd/cometbft` 查看完整输出。",
    },
  });
}

/** The last lines that are neither progress nor the name of a package being compiled. */
function reasonOf(output: string): string {
  const lines = output
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.includes(" ") && !/^(go: downloading |# )/.test(line));
  const reason = lines.slice(-2).join(" ").replace(/\.$/, "");
  return reason === "" ? "go gave no reason" : reason.slice(-300);
}
