/**
 * The parts of a `cosmos.tx.v1beta1.TxRaw` as they lie on the wire: hand-written, strict, and without copying. Fields
 * that nobody knows are refused, but for those that the Cosmos SDK calls non-critical in the body.
 */

import { Coin } from "../schema/cosmos.ts";
import { ProtobufError } from "../schema/wire.ts";
import { FieldReader } from "./fieldReader.ts";

/** A `google.protobuf.Any`. */
export interface PackedAny {
  /** With its slash, such as `/cosmos.bank.v1beta1.MsgSend`. */
  readonly typeUrl: string;
  readonly value: Uint8Array;
}

/** Body and auth info as signed, and the signatures. */
export interface RawParts {
  readonly body: Uint8Array;
  readonly authInfo: Uint8Array;
  readonly signatures: readonly Uint8Array[];
}

/** A `TxBody`. */
export interface BodyParts {
  readonly messages: readonly PackedAny[];
  readonly memo: string;
  /** Last height the transaction may be in; 0 = any. */
  readonly timeoutHeight: number;
  readonly isUnordered: boolean;
  /** Last block time the transaction may be in, in milliseconds since 1970; undefined = any. */
  readonly timeoutMs: number | undefined;
  readonly hasExtensionOptions: boolean;
}

/** A `SignerInfo`. */
export interface SignerInfo {
  readonly publicKey: PackedAny | undefined;
  /** `SignMode` of a single signature; `MULTISIG` for several keys. */
  readonly mode: number;
  readonly sequence: number;
}

/** A `Fee`; addresses unchecked. */
export interface FeeParts {
  readonly coins: readonly Coin[];
  readonly gasLimit: number;
  readonly payer: string;
  readonly granter: string;
}

/** An `AuthInfo`. */
export interface AuthInfoParts {
  readonly signerInfos: readonly SignerInfo[];
  readonly fee: FeeParts;
}

/** `SIGN_MODE_DIRECT`. */
export const SIGN_MODE_DIRECT = 1;
/** `SIGN_MODE_LEGACY_AMINO_JSON`. */
export const SIGN_MODE_LEGACY_AMINO_JSON = 127;
/** Stands for `ModeInfo.multi`. */
export const MULTISIG = -1;

/** The bit of a field number that says that whoever does not know the field may ignore it. */
const NON_CRITICAL_BIT = 1024;

/** Reads `TxRaw` by ADR-027: fields in order, everything in its shortest form. @throws {ProtobufError} */
export function readRaw(bytes: Uint8Array): RawParts {
  const reader = new FieldReader(bytes);
  let body: Uint8Array = EMPTY;
  let authInfo: Uint8Array = EMPTY;
  const signatures: Uint8Array[] = [];
  let previous = 0;
  while (reader.next()) {
    if (reader.field < previous) throw new ProtobufError("fields of TxRaw are not in order");
    previous = reader.field;
    if (reader.field === 1) body = reader.bytes();
    else if (reader.field === 2) authInfo = reader.bytes();
    else if (reader.field === 3) signatures.push(reader.item());
    else throw reader.unknown();
  }
  return { body, authInfo, signatures };
}

/** Reads `TxBody`. @throws {ProtobufError} */
export function readBody(bytes: Uint8Array): BodyParts {
  const reader = new FieldReader(bytes);
  const messages: PackedAny[] = [];
  let memo = "";
  let timeoutHeight = 0;
  let isUnordered = false;
  let timeoutMs: number | undefined;
  let hasExtensionOptions = false;
  while (reader.next()) {
    if (reader.field === 1) messages.push(readAny(reader.item()));
    else if (reader.field === 2) memo = reader.text();
    else if (reader.field === 3) timeoutHeight = reader.uint();
    else if (reader.field === 4) isUnordered = reader.uint() !== 0;
    else if (reader.field === 5) timeoutMs = readTimestampMs(reader.bytes());
    else if (reader.field === 1023) {
      readAny(reader.item());
      hasExtensionOptions = true;
    } else if ((reader.field & NON_CRITICAL_BIT) !== 0) reader.skip();
    else throw reader.unknown();
  }
  return { messages, memo, timeoutHeight, isUnordered, timeoutMs, hasExtensionOptions };
}

/** Reads `AuthInfo`. @throws {ProtobufError} */
export function readAuthInfo(bytes: Uint8Array): AuthInfoParts {
  const reader = new FieldReader(bytes);
  const signerInfos: SignerInfo[] = [];
  let fee: FeeParts | undefined;
  while (reader.next()) {
    if (reader.field === 1) signerInfos.push(readSignerInfo(reader.item()));
    else if (reader.field === 2) fee = readFee(reader.bytes());
    else throw reader.unknown();
  }
  if (fee === undefined) throw new ProtobufError("the fee is missing");
  return { signerInfos, fee };
}

/** Reads a message that holds nothing but a key of `length` bytes in field 1. @throws {ProtobufError} */
export function readKey(bytes: Uint8Array, length: number): Uint8Array {
  const reader = new FieldReader(bytes);
  let key: Uint8Array = EMPTY;
  while (reader.next()) {
    if (reader.field === 1) key = reader.bytes();
    else throw reader.unknown();
  }
  if (key.length !== length) throw new ProtobufError(`key of ${key.length} bytes, not ${length}`);
  return key;
}

const EMPTY: Uint8Array = new Uint8Array(0);

function readAny(bytes: Uint8Array): PackedAny {
  const reader = new FieldReader(bytes);
  let typeUrl = "";
  let value: Uint8Array = EMPTY;
  while (reader.next()) {
    if (reader.field === 1) typeUrl = reader.text();
    else if (reader.field === 2) value = reader.bytes();
    else throw reader.unknown();
  }
  return { typeUrl, value };
}

function readSignerInfo(bytes: Uint8Array): SignerInfo {
  const reader = new FieldReader(bytes);
  let publicKey: PackedAny | undefined;
  let mode = 0;
  let sequence = 0;
  while (reader.next()) {
    if (reader.field === 1) publicKey = readAny(reader.bytes());
    else if (reader.field === 2) mode = readMode(reader.bytes());
    else if (reader.field === 3) sequence = reader.uint();
    else throw reader.unknown();
  }
  return { publicKey, mode, sequence };
}

function readMode(bytes: Uint8Array): number {
  const reader = new FieldReader(bytes);
  let mode = 0;
  while (reader.next()) {
    if (reader.field === 1) mode = readSingleMode(reader.bytes());
    else if (reader.field === 2) {
      reader.skip();
      mode = MULTISIG;
    } else throw reader.unknown();
  }
  return mode;
}

function readSingleMode(bytes: Uint8Array): number {
  const reader = new FieldReader(bytes);
  let mode = 0;
  while (reader.next()) {
    if (reader.field === 1) mode = reader.uint();
    else throw reader.unknown();
  }
  return mode;
}

function readFee(bytes: Uint8Array): FeeParts {
  const reader = new FieldReader(bytes);
  const coins: Coin[] = [];
  let gasLimit = 0;
  let payer = "";
  let granter = "";
  while (reader.next()) {
    if (reader.field === 1) coins.push(Coin.decode(reader.item()));
    else if (reader.field === 2) gasLimit = reader.uint();
    else if (reader.field === 3) payer = reader.text();
    else if (reader.field === 4) granter = reader.text();
    else throw reader.unknown();
  }
  return { coins, gasLimit, payer, granter };
}

function readTimestampMs(bytes: Uint8Array): number {
  const reader = new FieldReader(bytes);
  let seconds = 0;
  let nanos = 0;
  while (reader.next()) {
    if (reader.field === 1) seconds = reader.uint();
    else if (reader.field === 2) nanos = reader.uint();
    else throw reader.unknown();
  }
  return seconds * 1000 + Math.floor(nanos / 1_000_000);
}
