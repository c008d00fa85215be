import assert from "node:assert/strict";
import { BaseAccount, ModuleAccount } from "cosmjs-types/cosmos/auth/v1beta1/auth";
import {
  AddressBytesToStringRequest,
  AddressBytesToStringResponse,
  QueryAccountInfoRequest,
  QueryAccountInfoResponse,
  QueryAccountRequest,
  QueryAccountResponse,
  QueryAccountsRequest,
  QueryAccountsResponse,
  QueryModuleAccountByNameRequest,
  QueryModuleAccountByNameResponse,
  QueryModuleAccountsResponse,
  QueryParamsResponse,
} from "cosmjs-types/cosmos/auth/v1beta1/query";
import { PubKey } from "cosmjs-types/cosmos/crypto/secp256k1/keys";
import { auth } from "../../../../chain/modules/auth/index.ts";
import {
  type Account,
  accountOf,
  countSignature,
  ensureAccount,
} from "../../../../chain/modules/auth/keeper.ts";
import { accounts } from "../../../../chain/modules/auth/state.ts";
import { formatAddress, idBytes, moduleAddress } from "../../../../chain/types/address.ts";
import { accountNamed } from "../../../support/accounts.ts";
import { account, ModuleLedger } from "../../../support/moduleLedger.ts";

const SERVICE = "/cosmos.auth.v1beta1.Query";

describe("auth", () => {
  let ledger: ModuleLedger;

  beforeEach(() => {
    ledger = new ModuleLedger([auth]);
  });

  it("numbers accounts in the order in which they come, once each", () => {
    for (const index of [5, 3, 5])
      ledger.apply((context) => ensureAccount(context, account(index)));
    const numbers = [5, 3].map((index) => accountOf(ledger.state, account(index))?.number);
    assert.deepEqual(numbers, [2, 3]);
    assert.deepEqual(ledger.breaches(), []);
  });

  it("counts signatures and remembers the key", () => {
    const alice = accountNamed("alice");
    ledger.apply((context) => ensureAccount(context, alice.address));
    const { address, publicKey } = alice;
    const known = accountOf(ledger.state, address) as Account;
    countSignature(ledger.state, known, publicKey);

    assert.deepEqual(accountOf(ledger.state, address), {
      address,
      number: 2,
      sequence: 1,
      publicKey,
      moduleName: undefined,
    });
    const request = QueryAccountRequest.encode({ address: alice.text }).finish();
    const packed = QueryAccountResponse.decode(ledger.query(`${SERVICE}/Account`, request)).account;
    const base = BaseAccount.decode(packed?.value ?? new Uint8Array(0));
    assert.deepEqual(
      [packed?.typeUrl, base.address, base.accountNumber, base.sequence],
      [BaseAccount.typeUrl, alice.text, 2n, 1n],
    );
    assert.deepEqual(PubKey.decode(base.pubKey?.value ?? new Uint8Array(0)).key, publicKey);
    const info = QueryAccountInfoRequest.encode({ address: alice.text }).finish();
    const answer = QueryAccountInfoResponse.decode(ledger.query(`${SERVICE}/AccountInfo`, info));
    assert.equal(answer.info?.sequence, 1n);
  });

  it("pages through accounts in both directions", () => {
    for (let i = 0; i < 25; i++) ledger.apply((context) => ensureAccount(context, account(i)));
    for (const reverse of [false, true]) {
      const seen: string[] = [];
      let key = new Uint8Array(0);
      do {
        const request = QueryAccountsRequest.fromPartial({
          pagination: { key, limit: 7n, reverse },
        });
        const bytes = QueryAccountsRequest.encode(request).finish();
        const page = QueryAccountsResponse.decode(ledger.query(`${SERVICE}/Accounts`, bytes));
        assert.ok(page.accounts.length <= 7);
        for (const { typeUrl, value } of page.accounts) {
          const address =
            typeUrl === BaseAccount.typeUrl
              ? BaseAccount.decode(value).address
              : ModuleAccount.decode(value).baseAccount?.address;
          seen.push(address ?? "");
        }
        key = Uint8Array.from(page.pagination?.nextKey ?? []);
      } while (key.length > 0);
      const expected = [...accounts.keys(ledger.state)].map(formatAddress);
      assert.deepEqual(seen, reverse ? expected.reverse() : expected);
    }
    const counted = QueryAccountsRequest.fromPartial({
      pagination: { offset: 20n, limit: 3n, countTotal: true },
    });
    const bytes = QueryAccountsRequest.encode(counted).finish();
    const page = QueryAccountsResponse.decode(ledger.query(`${SERVICE}/Accounts`, bytes));
    assert.deepEqual([page.accounts.length, page.pagination?.total], [3, 26n]);
  });

  it("tells module accounts by name", () => {
    const ask = (name: string): Uint8Array =>
      ledger.query(
        `${SERVICE}/ModuleAccountByName`,
        QueryModuleAccountByNameRequest.encode({ name }).finish(),
      );
    const packed = QueryModuleAccountByNameResponse.decode(ask("fee_collector")).account;
    const module = ModuleAccount.decode(packed?.value ?? new Uint8Array(0));
    assert.equal(module.name, "fee_collector");
    assert.equal(module.baseAccount?.address, formatAddress(moduleAddress("fee_collector")));
    assert.throws(() => ask("nobody"), /account nobody not found/);
    const all = QueryModuleAccountsResponse.decode(ledger.query(`${SERVICE}/ModuleAccounts`));
    assert.equal(all.accounts.length, 1);
  });

  it("answers parameters and writes addresses", () => {
    const { params } = QueryParamsResponse.decode(ledger.query(`${SERVICE}/Params`));
    assert.deepEqual([params.maxMemoCharacters, params.txSizeCostPerByte], [256n, 10n]);
    const request = AddressBytesToStringRequest.encode({ addressBytes: idBytes(account(1)) });
    const answer = ledger.query(`${SERVICE}/AddressBytesToString`, request.finish());
    assert.equal(
      AddressBytesToStringResponse.decode(answer).addressString,
      formatAddress(account(1)),
    );
    const short = AddressBytesToStringRequest.encode({ addressBytes: new Uint8Array(3) }).finish();
    assert.throws(() => ledger.query(`${SERVICE}/AddressBytesToString`, short), /20 bytes/);
  });

  it("notices a number that is used twice and a key of another account", () => {
    const [one, two] = [account(1), account(2)];
    const record = { number: 1, sequence: 0, publicKey: undefined, moduleName: undefined };
    accounts.put(ledger.state, { ...record, address: one, publicKey: accountNamed("x").publicKey });
    accounts.put(ledger.state, { ...record, address: two, moduleName: "bank" });
    const breaches = ledger.breaches().join("\n");
    assert.match(breaches, /numbersAreUnique: account number 1 of yz1\w+ is used twice/);
    assert.match(breaches, /the key of yz1\w+ belongs to another address/);
    assert.match(breaches, /is not the account of module bank/);
  });
});
