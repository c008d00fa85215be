"use strict";

// Read by every Node there is, so that an old one gets a sentence and not a syntax error: ES5 only.

var OLDEST = 20;

/** The sentence for a Node that is too old, or undefined if `version` (as in `20.11.1`) will do. */
function complaint(version) {
  if (Number(version.split(".")[0]) >= OLDEST) return undefined;
  return (
    "yizhan: error SETUP_NODE_TOO_OLD: Node " +
    version +
    " is too old to set up Yizhan / Node " +
    version +
    " 版本过低\n  Install Node " +
    OLDEST +
    " or newer (the pinned version is fetched by itself) and run the same command again.\n" +
    "  请安装 Node " +
    OLDEST +
    " 或更新版本，然后重新运行同一命令。\n"
  );
}

/** Ends the process with exit code 1 if this Node is too old to set the project up. */
function requireNode() {
  var text = complaint(process.versions.node);
  if (text === undefined) return;
  process.stderr.write(text);
  process.exit(1);
}

module.exports = { complaint: complaint, requireNode: requireNode };
