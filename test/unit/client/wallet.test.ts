import assert from "node:assert/strict";
import {
  DirectSecp256k1HdWallet,
  DirectSecp256k1Wallet,
  encodePubkey,
  makeAuthInfoBytes,
  makeCosmoshubPath,
  makeSignBytes,
  Registry,
} from "@cosmjs/proto-signing";
import { MsgSend } from "cosmjs-types/cosmos/bank/v1beta1/tx";
import { AuthInfo, SignDoc, TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import { PREFIX, parseAddress } from "../../../chain/types/address.ts";
import { amount } from "../../../chain/types/amount.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { sha256 } from "../../../chain/types/hash.ts";
import { verifySecp256k1 } from "../../../chain/types/secp256k1.ts";
import { sendTokens } from "../../../client/tokens.ts";
import { type Draft, signTransaction, unsignedTransaction } from "../../../client/transaction.ts";
import { HD_PATH, newMnemonic, privateKeyOfMnemonic, walletOf } from "../../../client/wallet.ts";

const WORDS =
  "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";

describe("a wallet", () => {
  it("has the address that stock Cosmos wallets derive from the same words", async () => {
    for (const mnemonic of [WORDS, newMnemonic(), newMnemonic()]) {
      const theirs = await DirectSecp256k1HdWallet.fromMnemonic(mnemonic, {
        prefix: PREFIX.account,
        hdPaths: [makeCosmoshubPath(0)],
      });
      const [account] = await theirs.getAccounts();
      const ours = walletOf(privateKeyOfMnemonic(mnemonic));
      assert.equal(ours.text, account?.address);
      assert.deepEqual(ours.publicKey, account?.pubkey);
    }
    assert.equal(HD_PATH, "m/44'/118'/0'/0/0");
  });

  it("forgives spaces and line ends around words", () => {
    const untidy = `  ${WORDS.replaceAll(" ", "\n ")}\n`;
    assert.deepEqual(privateKeyOfMnemonic(untidy), privateKeyOfMnemonic(WORDS));
  });

  it("refuses words that are no mnemonic", () => {
    for (const words of ["", "abandon", WORDS.replace("about", "abandon"), `${WORDS} about`]) {
      assert.throws(() => privateKeyOfMnemonic(words), RangeError);
    }
  });

  it("makes 24 words, other ones every time", () => {
    const one = newMnemonic();
    assert.equal(one.split(" ").length, 24);
    assert.notEqual(one, newMnemonic());
  });

  it("refuses a private key that is none", () => {
    const wrong = [new Uint8Array(32), new Uint8Array(31).fill(1), new Uint8Array(32).fill(255)];
    for (const key of wrong) assert.throws(() => walletOf(key), RangeError);
  });

  it("signs transactions whose bytes are those of CosmJS for the same draft", async () => {
    const privateKey = sha256(utf8("a test key"));
    const ours = walletOf(privateKey);
    const theirs = await DirectSecp256k1Wallet.fromKey(privateKey, PREFIX.account);
    const bytes = signTransaction(ours, draftOf(ours.text));
    const { bodyBytes, authInfoBytes, signatures } = TxRaw.decode(bytes);
    const { chainId, accountNumber } = draftOf(ours.text);
    const signDoc = SignDoc.fromPartial({ bodyBytes, authInfoBytes, chainId, accountNumber });
    const { signature } = await theirs.signDirect(ours.text, signDoc);
    assert.deepEqual(signatures, [new Uint8Array(Buffer.from(signature.signature, "base64"))]);
    assert.ok(
      verifySecp256k1(ours.publicKey, sha256(makeSignBytes(signDoc)), signatures[0] as Uint8Array),
    );
  });

  it("encodes drafts as CosmJS does", () => {
    const privateKey = sha256(utf8("a test key"));
    const { text, publicKey } = walletOf(privateKey);
    const { bodyBytes, authInfoBytes } = TxRaw.decode(
      unsignedTransaction({ text, publicKey }, draftOf(text)),
    );
    const registry = new Registry([["/cosmos.bank.v1beta1.MsgSend", MsgSend]]);
    const amount = [{ denom: "nyz", amount: "1500000000" }];
    const value = { fromAddress: text, toAddress: text, amount };
    const messages = [{ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value }];
    const body = registry.encodeTxBody({ messages, memo: "早上好" });
    const pubkey = encodePubkey({
      type: "tendermint/PubKeySecp256k1",
      value: Buffer.from(publicKey).toString("base64"),
    });
    const fee = [{ denom: "nyz", amount: "70000" }];
    const authInfo = makeAuthInfoBytes(
      [{ pubkey, sequence: 5 }],
      fee,
      70_000,
      undefined,
      undefined,
    );
    assert.deepEqual(bodyBytes, body);
    assert.deepEqual(authInfoBytes, authInfo);
  });

  it("simulates with one empty signature and no fee where none is asked for", () => {
    const { text, publicKey } = walletOf(sha256(utf8("a test key")));
    const draft = { ...draftOf(text), fee: { gas: 0, amountNyz: 0n } };
    const bytes = unsignedTransaction({ text, publicKey }, draft);
    const { signatures, authInfoBytes } = TxRaw.decode(bytes);
    assert.deepEqual(signatures, [new Uint8Array()]);
    assert.deepEqual(AuthInfo.decode(authInfoBytes).fee?.amount, []);
  });
});

function draftOf(address: string): Draft {
  return {
    messages: [sendTokens(parseAddress(address), parseAddress(address), amount(1_500_000_000n))],
    fee: { gas: 70_000, amountNyz: 70_000n },
    memo: "早上好",
    chainId: "yizhan-test-1",
    accountNumber: 3n,
    sequence: 5,
  };
}
