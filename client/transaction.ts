/** Transactions: messages with a fee, signed in SIGN_MODE_DIRECT. */

import { PubKey } from "cosmjs-types/cosmos/crypto/secp256k1/keys";
import { SignMode } from "cosmjs-types/cosmos/tx/signing/v1beta1/signing";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import { DENOM } from "../chain/types/amount.ts";
import type { PublicAccount, Wallet } from "./wallet.ts";

/** One message of a transaction. */
export interface Message {
  /** Type URL with its slash. */
  readonly typeUrl: string;
  /** The protobuf bytes. */
  readonly value: Uint8Array;
}

/** What a transaction may cost. */
export interface Fee {
  readonly gas: number;
  readonly amountNyz: bigint;
}

/** Everything that is signed. */
export interface Draft {
  readonly messages: readonly Message[];
  readonly fee: Fee;
  readonly memo: string;
  readonly chainId: string;
  readonly accountNumber: bigint;
  readonly sequence: number;
}

/** The bytes to broadcast. */
export function signTransaction(wallet: Wallet, draft: Draft): Uint8Array {
  const { bodyBytes, authInfoBytes } = encodeParts(wallet, draft);
  const signDoc = SignDoc.fromPartial({
    bodyBytes,
    authInfoBytes,
    chainId: draft.chainId,
    accountNumber: draft.accountNumber,
  });
  const signature = wallet.sign(SignDoc.encode(signDoc).finish());
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [signature] }).finish();
}

/** The bytes to simulate: as signed, with an empty signature. */
export function unsignedTransaction(account: PublicAccount, draft: Draft): Uint8Array {
  const parts = encodeParts(account, draft);
  return TxRaw.encode({ ...parts, signatures: [new Uint8Array()] }).finish();
}

function encodeParts(
  account: PublicAccount,
  draft: Draft,
): { bodyBytes: Uint8Array; authInfoBytes: Uint8Array } {
  const body = TxBody.fromPartial({ messages: [...draft.messages], memo: draft.memo });
  const key = PubKey.encode({ key: account.publicKey }).finish();
  const authInfo = AuthInfo.fromPartial({
    signerInfos: [
      {
        publicKey: { typeUrl: "/cosmos.crypto.secp256k1.PubKey", value: key },
        modeInfo: { single: { mode: SignMode.SIGN_MODE_DIRECT } },
        sequence: BigInt(draft.sequence),
      },
    ],
    fee: {
      amount:
        draft.fee.amountNyz > 0n ? [{ denom: DENOM, amount: String(draft.fee.amountNyz) }] : [],
      gasLimit: BigInt(draft.fee.gas),
    },
  });
  return {
    bodyBytes: TxBody.encode(body).finish(),
    authInfoBytes: AuthInfo.encode(authInfo).finish(),
  };
}
