import assert from "node:assert/strict";
import { exportGenesis, initGenesis } from "../../../chain/app/genesis.ts";
import { MODULES } from "../../../chain/app/modules.ts";
import { routesOf } from "../../../chain/app/routes.ts";
import { accountOf } from "../../../chain/modules/auth/keeper.ts";
import { GenesisError } from "../../../chain/schema/json.ts";
import { MultiStore } from "../../../chain/store/multistore.ts";
import { Overlay } from "../../../chain/store/overlay.ts";
import { moduleAddress } from "../../../chain/types/address.ts";
import { accountNamed } from "../../support/accounts.ts";
import { CHAIN_ID } from "../../support/application.ts";

const alice = accountNamed("alice").text;
const bob = accountNamed("bob").text;

function start(appState: unknown): Overlay {
  const state = new Overlay(new MultiStore(routesOf(MODULES).stores));
  const context = {
    chainId: CHAIN_ID,
    block: { height: 1, timeMs: 0 },
    state,
    emit: () => undefined,
  };
  const text = typeof appState === "string" ? appState : JSON.stringify(appState);
  initGenesis(context, MODULES, new TextEncoder().encode(text));
  return state;
}

describe("a genesis", () => {
  it("may be empty: every module has defaults", () => {
    for (const empty of ["", "null", "{}"]) {
      const state = start(empty);
      assert.equal(accountOf(state, moduleAddress("fee_collector"))?.moduleName, "fee_collector");
    }
  });

  it("numbers the accounts of users from 1", () => {
    const state = start({
      bank: { balances: [alice, bob].map((address) => ({ address, amountNyz: "1" })) },
    });
    const { accounts } = exportGenesis(state, MODULES)["auth"] as {
      accounts: { address: string; number: number; moduleName?: string }[];
    };
    const users = accounts.filter(({ moduleName }) => moduleName === undefined);
    assert.deepEqual(
      new Map(users.map(({ address, number }) => [address, number])),
      new Map([
        [alice, 1],
        [bob, 2],
      ]),
    );
    assert.equal(new Set(accounts.map(({ number }) => number)).size, accounts.length);
  });

  it("is exported as it would be imported", () => {
    const first = exportGenesis(
      start({ bank: { balances: [{ address: alice, amountNyz: "7" }] } }),
      MODULES,
    );
    const text = JSON.stringify(first);
    assert.equal(JSON.stringify(exportGenesis(start(text), MODULES)), text);
  });

  const refused: readonly (readonly [unknown, string])[] = [
    ["{", "app_state: is not JSON"],
    ["[]", "app_state: must be an object"],
    [{ bonk: {} }, "bonk: there is no such module"],
    [{ bank: [] }, "bank: must be an object"],
    [{ bank: { balance: [] } }, "bank.balance: unknown field"],
    [{ bank: { balances: {} } }, "bank.balances: must be an array"],
    [{ bank: { balances: [{ address: alice }] } }, "bank.balances[0].amountNyz: is missing"],
    [
      { bank: { balances: [{ address: alice, amountNyz: 5 }] } },
      "bank.balances[0].amountNyz: must be a string",
    ],
    [
      { bank: { balances: [{ address: alice, amountNyz: "0" }] } },
      "bank.balances[0].amountNyz: must be more than 0",
    ],
    [
      { bank: { balances: [{ address: alice, amountNyz: "-1" }] } },
      "bank.balances[0].amountNyz: not an amount of nyz",
    ],
    [
      { bank: { balances: [{ address: "yz1x", amountNyz: "1" }] } },
      "bank.balances[0].address: not an account address",
    ],
    [
      { bank: { balances: [alice, alice].map((address) => ({ address, amountNyz: "1" })) } },
      "bank.balances[1].address: appears twice",
    ],
    [
      {
        bank: {
          balances: [alice, bob].map((address) => ({ address, amountNyz: String(2n ** 127n) })),
        },
      },
      "bank.balances[1].amountNyz: makes the supply exceed 2^128 nyz",
    ],
    [
      { bank: { mintedNyz: "5" } },
      "bank.mintedNyz: is more than all balances and everything burned",
    ],
    [
      { auth: { accounts: [{ address: alice, number: 0 }] } },
      "auth.accounts[0].number: must be from 1",
    ],
    [
      { auth: { accounts: [alice, bob].map((address) => ({ address, number: 3 })) } },
      "auth.accounts[1].number: appears twice",
    ],
    [
      { auth: { accounts: [{ address: alice, number: 9 }], nextNumber: 9 } },
      "auth.nextNumber: must be at least 10",
    ],
    [
      { auth: { accounts: [{ address: alice, number: 1, publicKey: "AAAA" }] } },
      "auth.accounts[0].publicKey: must be 33 bytes, not 3",
    ],
    [
      { auth: { params: { maxMemoBytes: 0 } } },
      "auth.params.maxMemoBytes: must be from 1 to 65536",
    ],
    [{ auth: { params: { maxMemoBytes: 1 } } }, "auth.params.maxSignatures: is missing"],
  ];
  for (const [appState, message] of refused) {
    it(`is refused with "${message}"`, () => {
      assert.throws(
        () => start(appState),
        (error: unknown) => error instanceof GenesisError && error.message.startsWith(message),
      );
    });
  }
});
