import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { balanceOf, supplyOf } from "../../../chain/modules/bank/keeper.ts";
import { GenesisError } from "../../../chain/schema/json.ts";
import { ed25519PublicKey } from "../../../chain/types/ed25519.ts";
import {
  accountBalances,
  genesisDocument,
  type NetworkGenesis,
  readNetworkGenesis,
} from "../../../node/genesisFile.ts";
import { accountNamed, type TestAccount } from "../../support/accounts.ts";
import { TestApplication } from "../../support/application.ts";
import { pageOf, ROOT } from "../../support/pages.ts";

type Tree = Readonly<Record<string, unknown>>;

const FILES = readdirSync(path.join(ROOT, "genesis")).filter((name) => name.endsWith(".json"));

function textOf(name: string): string {
  return readFileSync(path.join(ROOT, "genesis", name), "utf8");
}

/** A key for each role, as the program that makes the network has one. */
function accountsOf({ accounts }: NetworkGenesis): ReadonlyMap<string, TestAccount> {
  return new Map(accounts.map(({ role }) => [role, accountNamed(role)]));
}

/** The genesis file with keys filled in. */
function documentOf(network: NetworkGenesis): Tree {
  const addresses = [...accountsOf(network)].map(([role, { text }]) => [role, text] as const);
  const value = Buffer.from(ed25519PublicKey(new Uint8Array(32).fill(7))).toString("base64");
  const publicKey = { type: "tendermint/PubKeyEd25519", value };
  return genesisDocument(network, {
    validators: [{ nodeId: "", publicKey }],
    balances: accountBalances(network, new Map(addresses)),
    timeMs: 0,
  });
}

/** Whether every field of `said` stands in `found` with the same value. */
function assertHolds(found: unknown, said: unknown, where: string): void {
  if (typeof said !== "object" || said === null || Array.isArray(said)) {
    assert.deepEqual(found, said, where);
    return;
  }
  for (const [name, value] of Object.entries(said)) {
    assertHolds((found as Tree | undefined)?.[name], value, `${where}.${name}`);
  }
}

describe("the files of genesis/", () => {
  it("are there, and told in its README", () => {
    const page = pageOf("genesis/README.md").text;
    assert.ok(FILES.includes("devnet.json"));
    for (const name of FILES) assert.ok(page.includes(`\`${name}\``), name);
  });

  for (const name of FILES) {
    it(`${name} is a genesis that the application starts from, and holds after it what it says`, async () => {
      const network = readNetworkGenesis(JSON.parse(textOf(name)));
      const document = documentOf(network);
      const test = await TestApplication.start({ appState: document["app_state"] as Tree });
      try {
        await test.block();
        const sum = network.accounts.reduce((total, { amountNyz }) => total + amountNyz, 0n);
        assert.equal(supplyOf(test.app.state), sum);
        for (const { role, amountNyz } of network.accounts) {
          const account = accountsOf(network).get(role);
          assert.equal(account && balanceOf(test.app.state, account.address), amountNyz, role);
        }
        assertHolds(test.app.exportGenesis(), network.appState, "app_state");
        assert.deepEqual(test.app.breaches(), []);
      } finally {
        await test.close();
      }
    });
  }

  const refused: readonly (readonly [string, (file: Record<string, never>) => unknown, string])[] =
    [
      ["an unknown field", (file) => ({ ...file, colour: "red" }), "colour: unknown field"],
      [
        "an unknown field of an account",
        (file) => ({ ...file, accounts: [{ role: "a", about: "b", amount_nyz: "1", vests: 2 }] }),
        "accounts[0].vests: unknown field",
      ],
      [
        "an unknown consensus parameter",
        (file) => ({ ...file, consensus_params: { ...Object(file["consensus_params"]), gas: {} } }),
        "consensus_params.gas: unknown field",
      ],
      [
        "an unknown limit of blocks",
        (file) => ({
          ...file,
          consensus_params: { ...Object(file["consensus_params"]), block: { most: "1" } },
        }),
        "consensus_params.block.most: unknown field",
      ],
      [
        "a role that appears twice",
        (file) => {
          const account = { role: "a", about: "b", amount_nyz: "1" };
          return { ...file, accounts: [account, account], supply_nyz: "2" };
        },
        "accounts[1].role: appears twice",
      ],
      [
        "a supply that is not the sum",
        (file) => ({ ...file, supply_nyz: "7" }),
        "supply_nyz: is not the sum of the accounts, 11100000000000000",
      ],
      [
        "balances beside the accounts",
        (file) => ({ ...file, app_state: { bank: { balances: [] } } }),
        "app_state.bank.balances: stand in accounts",
      ],
      [
        "a number that is not written as one",
        (file) => ({ ...file, initial_height: "one" }),
        "initial_height: must be a whole number in quotes",
      ],
      ["no object", () => [], "must be an object"],
    ];
  for (const [what, change, message] of refused) {
    it(`are refused with ${what}, and its path`, () => {
      assert.throws(
        () => readNetworkGenesis(change(JSON.parse(textOf("devnet.json")))),
        (error: unknown) => error instanceof GenesisError && error.message === message,
      );
    });
  }

  it("have unknown modules and fields of modules refused by the application, with the path", async () => {
    const network = readNetworkGenesis(JSON.parse(textOf("devnet.json")));
    for (const [more, message] of [
      [{ bonk: {} }, /bonk: there is no such module/],
      [{ epochs: { params: { epochHours: 1 } } }, /epochs\.params\.epochHours: unknown field/],
    ] as const) {
      const appState = { ...network.appState, ...more };
      const document = documentOf({ ...network, appState });
      await assert.rejects(
        TestApplication.start({ appState: document["app_state"] as Tree }),
        message,
      );
    }
  });

  it("need an address for each role", () => {
    const network = readNetworkGenesis(JSON.parse(textOf("devnet.json")));
    assert.throws(() => accountBalances(network, new Map()), /the account operator has no address/);
  });
});
