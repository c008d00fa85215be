/** Signed transactions of tests, built with cosmjs-types so that they do not depend on the code under test. */

import { createHash } from "node:crypto";
import { MsgSend } from "cosmjs-types/cosmos/bank/v1beta1/tx";
import { PubKey } from "cosmjs-types/cosmos/crypto/secp256k1/keys";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import { signDigest, type TestAccount } from "./accounts.ts";

/** A message with its type, as a transaction carries it. */
export interface PackedMessage {
  readonly typeUrl: string;
  readonly value: Uint8Array;
}

/** One signer of a transaction. */
export interface TestSigner {
  readonly account: TestAccount;
  readonly number: number | bigint;
  readonly sequence: number;
}

/** What a transaction says. */
export interface TestTransaction {
  readonly chainId: string;
  readonly signers: readonly TestSigner[];
  readonly messages: readonly PackedMessage[];
  /** In nyz. */
  readonly fee?: bigint;
  readonly gas?: number;
  readonly memo?: string;
  readonly timeoutHeight?: number;
  readonly payer?: string;
  readonly granter?: string;
  /** Replaces the sign mode. */
  readonly mode?: number;
}

/** A MsgSend of nyz. */
export function sendMessage(from: TestAccount, to: string, amount: bigint | string): PackedMessage {
  const message = MsgSend.fromPartial({
    fromAddress: from.text,
    toAddress: to,
    amount: [{ denom: "nyz", amount: String(amount) }],
  });
  return { typeUrl: MsgSend.typeUrl, value: MsgSend.encode(message).finish() };
}

/** Body and auth info of a transaction. */
export function encodeParts(transaction: TestTransaction): { body: Uint8Array; auth: Uint8Array } {
  const { signers, messages, fee = 0n, gas = 200_000, memo = "", timeoutHeight = 0 } = transaction;
  const { payer = "", granter = "", mode = 1 } = transaction;
  const body = TxBody.fromPartial({
    messages: [...messages],
    memo,
    timeoutHeight: BigInt(timeoutHeight),
  });
  const auth = AuthInfo.fromPartial({
    signerInfos: signers.map(({ account, sequence }) => ({
      publicKey: {
        typeUrl: PubKey.typeUrl,
        value: PubKey.encode({ key: account.publicKey }).finish(),
      },
      modeInfo: { single: { mode } },
      sequence: BigInt(sequence),
    })),
    fee: {
      amount: fee === 0n ? [] : [{ denom: "nyz", amount: String(fee) }],
      gasLimit: BigInt(gas),
      payer,
      granter,
    },
  });
  return { body: TxBody.encode(body).finish(), auth: AuthInfo.encode(auth).finish() };
}

/** The transaction, signed by each of its signers in SIGN_MODE_DIRECT. */
export function signTransaction(transaction: TestTransaction): Uint8Array {
  const { body, auth } = encodeParts(transaction);
  const signatures = transaction.signers.map(({ account, number }) => {
    const document = SignDoc.encode({
      bodyBytes: body,
      authInfoBytes: auth,
      chainId: transaction.chainId,
      accountNumber: BigInt(number),
    }).finish();
    return signDigest(account, createHash("sha256").update(document).digest());
  });
  return TxRaw.encode({ bodyBytes: body, authInfoBytes: auth, signatures }).finish();
}
