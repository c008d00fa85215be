import assert from "node:assert/strict";
import { QueryChannel } from "../../../chain/modules/channels/records.ts";
import {
  MsgRegisterNamespace,
  MsgRegisterNode,
  MsgUpdateDevice,
} from "../../../chain/modules/registry/records.ts";
import type { Fields } from "../../../chain/schema/type.ts";
import { addressFromBytes, formatAddress, parseAddress } from "../../../chain/types/address.ts";
import { commandFields, usageOf } from "../../../cli/declared/arguments.ts";
import { CHINESE } from "../../../cli/declared/chinese.ts";
import { fieldValue } from "../../../cli/declared/fieldValues.ts";
import { DECLARATIONS } from "../../../client/declarations.ts";
import { CliError } from "../../../node/cliError.ts";

const OWNER = formatAddress(addressFromBytes(new Uint8Array(20).fill(7)));

const keys = (name: string): string => {
  assert.equal(name, "me");
  return OWNER;
};

function fieldOf(fields: Fields, name: string): Parameters<typeof fieldValue>[0] {
  const { places, options } = commandFields(fields, []);
  const found = [...places, ...options].find((one) => one.name === name);
  assert.ok(found !== undefined);
  return found;
}

describe("the fields of a declared message on a command line", () => {
  it("are given by place where they are needed, and by name otherwise", () => {
    const { places, options } = commandFields(MsgRegisterNamespace.request.fields, ["owner"]);

    assert.deepEqual(
      places.map(({ word }) => word),
      ["name"],
    );
    assert.deepEqual(
      options.map(({ word }) => word),
      ["public", "publishers", "subscribers", "tier"],
    );
  });

  it("leave common options what they are, and units to the values", () => {
    const channel = commandFields(QueryChannel.request.fields, []);
    const device = commandFields(MsgUpdateDevice.request.fields, ["payer"]);

    assert.equal(usageOf(channel), "[--channel-id] [--payer] [--node-id]");
    assert.equal(
      usageOf(device),
      "<device> [--default-tier] [--cap-per-epoch] [--unsigned-cap-per-epoch]",
    );
  });

  it("take amounts with their unit, key names, lists by commas, and records as JSON", () => {
    const { fields } = MsgRegisterNode.request;
    const amount = fieldOf(DECLARATIONS["bonds"]?.messages[0]?.request.fields ?? {}, "amountNyz");

    assert.equal(amount.word, "amount");
    assert.equal(fieldValue(amount, "1.5yz", keys), 1_500_000_000n);
    assert.equal(fieldValue(fieldOf(fields, "rewardAddress"), "me", keys), parseAddress(OWNER));
    assert.equal(fieldValue(fieldOf(fields, "owner"), OWNER, keys), parseAddress(OWNER));
    const list = fieldOf(MsgRegisterNamespace.request.fields, "publishers");
    assert.deepEqual(fieldValue(list, [`${OWNER},yz1x`.slice(0, OWNER.length)], keys), [OWNER]);
    const endpoints = '{"mqtt":["mqtt://a:1"],"overlay":[],"api":""}';
    assert.deepEqual(fieldValue(fieldOf(fields, "endpoints"), endpoints, keys), {
      mqtt: ["mqtt://a:1"],
      overlay: [],
      api: "",
    });
  });

  it("are refused naming the field and what is expected", () => {
    const { fields } = MsgRegisterNode.request;
    const refused = (name: string, text: string, pattern: RegExp): void => {
      assert.throws(
        () => fieldValue(fieldOf(fields, name), text, keys),
        (error) => error instanceof CliError && pattern.test(error.in("en").message),
      );
    };

    refused("nodeClass", "huge", /node-class: .*unknown node class/);
    refused("owner", "yz1nonsense", /an account address is yz1/);
    refused("endpoints", "{", /endpoints is JSON/);
    refused("endpoints", '{"mqtt":["x"],"overlay":[],"api":""}', /endpoints: .*invalid mqtt/);
    refused("key", "zz", /key: .*not hexadecimal/);
  });
});

describe("the declared packages", () => {
  it("give every field of every message and query a word of its own", () => {
    for (const { messages, queries } of Object.values(DECLARATIONS)) {
      for (const { request } of [...messages, ...queries]) {
        const { places, options } = commandFields(request.fields, []);
        const words = [...places, ...options].map(({ word }) => word);
        assert.equal(new Set(words).size, Object.keys(request.fields).length, request.name);
      }
    }
  });
});

describe("what the declarations say in Chinese", () => {
  const declared = Object.entries(DECLARATIONS);
  const requests = declared.flatMap(([, { messages, queries }]) => [...messages, ...queries]);
  const fields = requests.flatMap(({ request }) =>
    Object.keys(request.fields).map((name) => [request.name.replace(/Request$/, ""), name]),
  );
  const known: Readonly<Record<keyof typeof CHINESE, readonly string[]>> = {
    modules: declared.map(([module]) => module),
    queries: declared.flatMap(([module, { queries }]) =>
      queries.map(({ name }) => `${module} ${name}`),
    ),
    messages: declared.flatMap(([module, { messages }]) =>
      messages.map(({ name }) => `${module} ${name}`),
    ),
    fields: fields.flatMap(([request, name = ""]) => [name, `${request} ${name}`]),
  };

  for (const kind of ["modules", "queries", "messages", "fields"] as const) {
    it(`stands for ${kind} that there are`, () => {
      const stale = Object.keys(CHINESE[kind]).filter((name) => !known[kind].includes(name));
      assert.deepEqual(stale, []);
    });
  }
});
