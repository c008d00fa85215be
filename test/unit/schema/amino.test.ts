import assert from "node:assert/strict";
import { Registry } from "@cosmjs/proto-signing";
import { AminoTypes, createDefaultAminoConverters, defaultRegistryTypes } from "@cosmjs/stargate";
import { MODULES } from "../../../chain/app/modules.ts";
import { accountNamed } from "../../support/accounts.ts";

const cosmjs = new AminoTypes(createDefaultAminoConverters());
const [from, to] = ["alice", "bob"].map((name) => accountNamed(name).text);
const coins = [{ denom: "nyz", amount: "12" }];

const messages: readonly (readonly [typeUrl: string, value: object])[] = [
  ["/cosmos.bank.v1beta1.MsgSend", { fromAddress: from, toAddress: to, amount: coins }],
  [
    "/cosmos.bank.v1beta1.MsgMultiSend",
    { inputs: [{ address: from, coins }], outputs: [{ address: to, coins }] },
  ],
];

describe("amino JSON", () => {
  for (const [typeUrl, value] of messages) {
    it(`of ${typeUrl} is what CosmJS signs`, () => {
      const known = MODULES.flatMap((module) => module.messages.map((route) => route.declared));
      const declared = known.find(({ type }) => `/${type}` === typeUrl) ?? assert.fail(typeUrl);
      const bytes = new Registry(defaultRegistryTypes).encode({ typeUrl, value });

      const message = declared.request.decode(bytes);

      assert.deepEqual(
        { type: declared.aminoName, value: declared.request.toAmino(message) },
        cosmjs.toAmino({ typeUrl, value }),
      );
    });
  }
});
