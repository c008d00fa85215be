import assert from "node:assert/strict";
import { initGenesis } from "../../../chain/app/genesis.ts";
import { MODULES } from "../../../chain/app/modules.ts";
import { routesOf } from "../../../chain/app/routes.ts";
import { GenesisError } from "../../../chain/schema/json.ts";
import { MultiStore } from "../../../chain/store/multistore.ts";
import { Overlay } from "../../../chain/store/overlay.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { simulatedGenesis } from "../../simulation/genesis.ts";
import { CHAIN_ID } from "../../support/application.ts";

const MOST = String((1n << 128n) - 1n);

function start(appState: unknown): void {
  const state = new Overlay(new MultiStore(routesOf(MODULES).stores));
  const block = { height: 1, timeMs: 0 };
  const context = { chainId: CHAIN_ID, block, state, emit: () => undefined };
  initGenesis(context, MODULES, utf8(JSON.stringify(appState)));
}

describe("amounts of a genesis whose sum is none", () => {
  it("are refused with a path", () => {
    const appState = structuredClone(simulatedGenesis(4, 0)) as {
      bonds: { bonds: { withdrawableNyz: string }[] };
    };
    (appState.bonds.bonds[0] ?? assert.fail()).withdrawableNyz = MOST;
    assert.throws(
      () => start(appState),
      (error) => error instanceof GenesisError && error.path.startsWith("bonds"),
    );
  });
});
