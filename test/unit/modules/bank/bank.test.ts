import assert from "node:assert/strict";
import {
  QueryAllBalancesRequest,
  QueryAllBalancesResponse,
  QueryBalanceRequest,
  QueryBalanceResponse,
  QueryDenomMetadataRequest,
  QueryDenomMetadataResponse,
  QueryParamsResponse,
  QuerySendEnabledRequest,
  QuerySendEnabledResponse,
  QuerySupplyOfRequest,
  QuerySupplyOfResponse,
  QueryTotalSupplyResponse,
} from "cosmjs-types/cosmos/bank/v1beta1/query";
import { MsgMultiSend, MsgSend } from "cosmjs-types/cosmos/bank/v1beta1/tx";
import { auth } from "../../../../chain/modules/auth/index.ts";
import { bank } from "../../../../chain/modules/bank/index.ts";
import {
  balanceOf,
  burn,
  burnedTotal,
  burnFrom,
  mint,
  mintedTotal,
  supplyOf,
  transfer,
} from "../../../../chain/modules/bank/keeper.ts";
import { balances, totals } from "../../../../chain/modules/bank/state.ts";
import { type Address, formatAddress, moduleAddress } from "../../../../chain/types/address.ts";
import { type Amount, amount, ZERO } from "../../../../chain/types/amount.ts";
import { account, assertRefused, ModuleLedger } from "../../../support/moduleLedger.ts";

const alice = account(0);
const bob = account(1);
const carol = account(2);
const escrow = moduleAddress("fee_collector");

const SEND = "cosmos.bank.v1beta1.MsgSend";
const MULTI_SEND = "cosmos.bank.v1beta1.MsgMultiSend";

function nyz(units: bigint | string): { denom: string; amount: string }[] {
  return [{ denom: "nyz", amount: String(units) }];
}

describe("bank", () => {
  let ledger: ModuleLedger;

  const start = (sendEnabled = true): void => {
    const held = [alice, bob].map((address) => ({
      address: formatAddress(address),
      amountNyz: "100",
    }));
    ledger = new ModuleLedger([auth, bank], {
      bank: { params: { sendEnabled }, balances: held },
    });
  };

  beforeEach(() => start());

  afterEach(() => assert.deepEqual(ledger.breaches(), []));

  const send = (to: Address, coins: readonly { denom: string; amount: string }[]): void => {
    const message = MsgSend.fromPartial({
      fromAddress: formatAddress(alice),
      toAddress: formatAddress(to),
      amount: [...coins],
    });
    ledger.send(alice, SEND, MsgSend.encode(message).finish());
  };

  it("passes over fields of a query that it does not know, and refuses those of a message", () => {
    const unknown = Uint8Array.of(0xf8, 0x3f, 1);
    const asked = QueryBalanceRequest.encode({ address: formatAddress(alice), denom: "nyz" });
    const path = "/cosmos.bank.v1beta1.Query/Balance";
    const answer = ledger.query(path, Uint8Array.of(...asked.finish(), ...unknown));
    assert.deepEqual(QueryBalanceResponse.decode(answer).balance, nyz(100n)[0]);
    const message = MsgSend.fromPartial({
      fromAddress: formatAddress(alice),
      toAddress: formatAddress(bob),
      amount: nyz(1n),
    });
    const bytes = Uint8Array.of(...MsgSend.encode(message).finish(), ...unknown);
    assert.throws(() => ledger.send(alice, SEND, bytes), /MsgSend: unknown field 1023/);
  });

  it("moves tokens with the events of the Cosmos SDK", () => {
    send(carol, nyz(40n));

    assert.deepEqual(
      [alice, carol].map((one) => ledger.balance(one)),
      [60n, 40n],
    );
    const [from, to] = [alice, carol].map(formatAddress);
    assert.deepEqual(
      ledger.events.map(({ type, attributes }) => [type, { ...attributes }]),
      [
        ["coin_spent", { spender: from, amount: "40nyz" }],
        ["coin_received", { receiver: to, amount: "40nyz" }],
        ["transfer", { recipient: to, sender: from, amount: "40nyz" }],
        ["message", { sender: from }],
      ],
    );
  });

  it("stores no empty balance", () => {
    send(bob, nyz(100n));
    assert.equal(balances.has(ledger.state, alice), false);
    assert.equal(ledger.balance(bob), 200n);
  });

  it("lets an account pay itself without gain", () => {
    send(alice, nyz(100n));
    assert.equal(ledger.balance(alice), 100n);
  });

  it("refuses more than there is", () => {
    const error = assertRefused(() => send(bob, nyz(101n)), "sdk", "InsufficientFunds");
    assert.equal(
      error.message,
      "spendable balance 100nyz is smaller than 101nyz: insufficient funds",
    );
    assertRefused(() => send(bob, nyz(2n ** 200n)), "sdk", "InsufficientFunds");
    const other = [{ denom: "other", amount: "1" }];
    assertRefused(() => send(bob, other), "sdk", "InsufficientFunds");
    assertRefused(() => send(bob, [...nyz(1n), ...other]), "sdk", "InsufficientFunds");
    assert.equal(ledger.balance(alice), 100n);
  });

  it("refuses malformed coins and addresses", () => {
    const coins = [[], nyz(0n), nyz(-1n), [...nyz(1n), ...nyz(1n)], [{ denom: "n", amount: "1" }]];
    for (const list of coins) assertRefused(() => send(bob, list), "sdk", "InvalidCoins");
    const unordered = [...nyz(1n), { denom: "abc", amount: "1" }];
    assertRefused(() => send(bob, unordered), "sdk", "InvalidCoins");
    for (const to of ["", "yz1", "cosmos1zcjduepq", formatAddress(bob).slice(0, -1)]) {
      const message = MsgSend.fromPartial({
        fromAddress: formatAddress(alice),
        toAddress: to,
        amount: nyz(1n),
      });
      const bytes = MsgSend.encode(message).finish();
      assertRefused(() => ledger.send(alice, SEND, bytes), "sdk", "InvalidAddress");
    }
  });

  it("pays no module directly, and nobody while sending is disabled", () => {
    assertRefused(() => send(escrow, nyz(1n)), "sdk", "Unauthorized");
    start(false);
    const error = assertRefused(() => send(bob, nyz(1n)), "bank", "SendDisabled");
    assert.equal(error.code, 5);
    ledger.apply((context) => transfer(context, alice, escrow, amount(1n)));
    assert.equal(ledger.balance(escrow), 1n);
  });

  const multiSend = (
    inputs: readonly (readonly [Address, bigint])[],
    outputs: readonly (readonly [Address, bigint])[],
  ): void => {
    const shares = (list: readonly (readonly [Address, bigint])[]) =>
      list.map(([address, units]) => ({ address: formatAddress(address), coins: nyz(units) }));
    const message = MsgMultiSend.fromPartial({ inputs: shares(inputs), outputs: shares(outputs) });
    ledger.send(alice, MULTI_SEND, MsgMultiSend.encode(message).finish());
  };

  it("sends to several at once, all or nothing", () => {
    multiSend(
      [[alice, 30n]],
      [
        [bob, 10n],
        [carol, 20n],
      ],
    );
    assert.deepEqual(
      [alice, bob, carol].map((one) => ledger.balance(one)),
      [70n, 110n, 20n],
    );
    assertRefused(() => multiSend([[alice, 71n]], [[bob, 71n]]), "sdk", "InsufficientFunds");
    assertRefused(
      () =>
        multiSend(
          [[alice, 2n]],
          [
            [bob, 1n],
            [escrow, 1n],
          ],
        ),
      "sdk",
      "Unauthorized",
    );
    assert.deepEqual(
      [alice, bob, carol].map((one) => ledger.balance(one)),
      [70n, 110n, 20n],
    );
  });

  it("refuses to send to several what does not add up", () => {
    assertRefused(() => multiSend([[alice, 2n]], [[bob, 1n]]), "bank", "InputOutputMismatch");
    assertRefused(() => multiSend([[alice, 2n]], []), "bank", "NoOutputs");
  });

  it("mints and burns, and counts both", () => {
    ledger.apply((context) => {
      mint(context, "fee_collector", amount(50n));
      burn(context, "fee_collector", amount(20n));
      burnFrom(context, alice, amount(7n));
      transfer(context, alice, bob, ZERO);
    });

    const { state } = ledger;
    assert.deepEqual(
      [supplyOf(state), mintedTotal(state), burnedTotal(state), balanceOf(state, escrow)],
      [223n, 50n, 27n, 30n],
    );
    assert.deepEqual(
      ledger.events.map(({ type }) => type),
      ["coin_received", "coinbase", "coin_spent", "burn", "coin_spent", "burn"],
    );
    assertRefused(
      () => ledger.apply((context) => burnFrom(context, alice, amount(94n))),
      "sdk",
      "InsufficientFunds",
    );
  });

  it("notices a balance or total that was tampered with", () => {
    const honest = totals.require(ledger.state);
    totals.set(ledger.state, { ...honest, mintedNyz: 1n as Amount });
    assert.match(
      ledger.breaches().join(),
      /bank.supplyFollowsFromGenesis: genesis 200 \+ minted 1/,
    );
    totals.set(ledger.state, honest);
    balances.set(ledger.state, carol, 5n as Amount);
    assert.match(
      ledger.breaches().join(),
      /supplyIsSumOfBalances: balances sum to 205.*holdersHaveAccounts/,
    );
    balances.delete(ledger.state, carol);
  });

  it("answers what clients ask", () => {
    const path = (name: string): string => `/cosmos.bank.v1beta1.Query/${name}`;
    const address = formatAddress(alice);
    const ask = (name: string, bytes?: Uint8Array): Uint8Array => ledger.query(path(name), bytes);

    const balance = QueryBalanceRequest.encode({ address, denom: "nyz" }).finish();
    const other = QueryBalanceRequest.encode({ address, denom: "other" }).finish();
    const all = QueryAllBalancesRequest.encode(QueryAllBalancesRequest.fromPartial({ address }));
    const supply = QuerySupplyOfRequest.encode({ denom: "nyz" }).finish();
    const metadata = QueryDenomMetadataRequest.encode({ denom: "nyz" }).finish();
    const enabled = QuerySendEnabledRequest.encode({ denoms: ["nyz"] }).finish();

    assert.deepEqual(QueryBalanceResponse.decode(ask("Balance", balance)).balance, nyz(100n)[0]);
    assert.equal(QueryBalanceResponse.decode(ask("Balance", other)).balance?.amount, "0");
    assert.deepEqual(
      QueryAllBalancesResponse.decode(ask("AllBalances", all.finish())).balances,
      nyz(100n),
    );
    assert.deepEqual(QuerySupplyOfResponse.decode(ask("SupplyOf", supply)).amount, nyz(200n)[0]);
    assert.deepEqual(QueryTotalSupplyResponse.decode(ask("TotalSupply")).supply, nyz(200n));
    assert.equal(QueryParamsResponse.decode(ask("Params")).params.defaultSendEnabled, true);
    const { denomUnits, symbol } = QueryDenomMetadataResponse.decode(
      ask("DenomMetadata", metadata),
    ).metadata;
    assert.deepEqual([symbol, denomUnits.map(({ exponent }) => exponent)], ["YZ", [0, 9]]);
    assert.deepEqual(QuerySendEnabledResponse.decode(ask("SendEnabled", enabled)).sendEnabled, [
      { denom: "nyz", enabled: true },
    ]);
    const bad = QueryBalanceRequest.encode({ address: "test", denom: "nyz" }).finish();
    assert.throws(() => ask("Balance", bad), /invalid address/);
  });
});
