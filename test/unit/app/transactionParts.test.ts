import assert from "node:assert/strict";
import { AuthInfo, TxBody, TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import {
  MULTISIG,
  readAuthInfo,
  readBody,
  readKey,
  readRaw,
} from "../../../chain/app/transactionParts.ts";
import { ProtobufError } from "../../../chain/schema/wire.ts";
import { concat, fromHex } from "../../../chain/types/bytes.ts";

const hex = (text: string): Uint8Array => fromHex(text.replaceAll(" ", ""));

describe("TxRaw by ADR-027", () => {
  it("is read as cosmjs-types writes it", () => {
    const raw = {
      bodyBytes: hex("0a0b"),
      authInfoBytes: hex("0c"),
      signatures: [hex("01"), new Uint8Array(0)],
    };

    const parts = readRaw(TxRaw.encode(raw).finish());

    assert.deepEqual(parts, {
      body: raw.bodyBytes,
      authInfo: raw.authInfoBytes,
      signatures: raw.signatures,
    });
  });

  const refused: readonly (readonly [string, string])[] = [
    ["fields out of order", "12 01 00  0a 01 00"],
    ["a body that appears twice", "0a 01 00  0a 01 00"],
    ["an unknown field", "22 01 00"],
    ["another wire type", "08 01"],
    ["a length that is not in its shortest form", "0a 81 00 00"],
    ["a tag that is not in its shortest form", "8a 00 01 00"],
    ["bytes that end too early", "0a 05 00"],
    ["a length beyond 64 bits", "0a ff ff ff ff ff ff ff ff ff 7f"],
    ["a group", "0b"],
    ["field number 0", "02 00"],
  ];
  for (const [what, bytes] of refused) {
    it(`is refused with ${what}`, () => {
      assert.throws(() => readRaw(hex(bytes)), ProtobufError);
    });
  }
});

describe("TxBody", () => {
  const body = TxBody.encode(TxBody.fromPartial({ memo: "hé", timeoutHeight: 7n })).finish();

  it("is read as cosmjs-types writes it", () => {
    const parts = readBody(body);
    assert.deepEqual(
      [parts.memo, parts.timeoutHeight, parts.isUnordered, parts.hasExtensionOptions],
      ["hé", 7, false, false],
    );
  });

  it("may carry fields that say they may be ignored, and no others", () => {
    const ignorable = concat(body, hex("82 40 01 00"));
    assert.deepEqual(readBody(ignorable), readBody(body));
    assert.throws(() => readBody(concat(body, hex("32 01 00"))), /unknown field 6/);
  });

  it("tells that extension options are there", () => {
    const extended = TxBody.fromPartial({ extensionOptions: [{ typeUrl: "/a.B" }] });
    assert.equal(readBody(TxBody.encode(extended).finish()).hasExtensionOptions, true);
  });

  it("is refused with a memo that is not UTF-8, or two memos", () => {
    assert.throws(() => readBody(hex("12 01 ff")), /UTF-8/);
    assert.throws(() => readBody(hex("12 01 61 12 01 61")), /twice/);
  });

  it("takes the greatest timeout heights for very far", () => {
    const far = TxBody.encode(TxBody.fromPartial({ timeoutHeight: 2n ** 64n - 1n })).finish();
    assert.equal(readBody(far).timeoutHeight, Number.MAX_SAFE_INTEGER);
  });
});

describe("AuthInfo", () => {
  it("is read as cosmjs-types writes it", () => {
    const auth = AuthInfo.fromPartial({
      signerInfos: [
        { publicKey: { typeUrl: "/k", value: hex("0a") }, modeInfo: { single: { mode: 127 } } },
        { modeInfo: { multi: {} }, sequence: 5n },
      ],
      fee: { amount: [{ denom: "nyz", amount: "9" }], gasLimit: 3n, payer: "p", granter: "g" },
    });

    const parts = readAuthInfo(AuthInfo.encode(auth).finish());

    assert.deepEqual(
      parts.signerInfos.map(({ mode, sequence }) => [mode, sequence]),
      [
        [127, 0],
        [MULTISIG, 5],
      ],
    );
    assert.deepEqual(parts.fee, {
      coins: [{ denom: "nyz", amount: 9n }],
      gasLimit: 3,
      payer: "p",
      granter: "g",
    });
  });

  it("is refused without a fee, with a tip, or with an amount that is no integer", () => {
    assert.throws(() => readAuthInfo(new Uint8Array(0)), /fee is missing/);
    assert.throws(() => readAuthInfo(hex("12 00 1a 00")), /unknown field 3/);
    for (const amount of ["", "1.5", "+1", "01", "1e3", "0x1", `${"9".repeat(79)}`]) {
      const auth = AuthInfo.fromPartial({ fee: { amount: [{ denom: "nyz", amount }] } });
      assert.throws(() => readAuthInfo(AuthInfo.encode(auth).finish()), ProtobufError, amount);
    }
  });
});

describe("a key", () => {
  it("has its length and nothing beside it", () => {
    assert.deepEqual(readKey(hex("0a 02 01 02"), 2), hex("01 02"));
    assert.throws(() => readKey(hex("0a 02 01 02"), 3), /2 bytes, not 3/);
    assert.throws(() => readKey(hex("0a 02 01 02 10 01"), 2), /unknown field 2/);
  });
});
