import assert from "node:assert/strict";
import { Request, Response } from "cosmjs-types/tendermint/abci/types";
import fc from "fast-check";
import type { AbciRequest, AbciResponse } from "../../../chain/abci/envelope.ts";
import {
  decodeRequest,
  decodeResponse,
  writeRequest,
  writeResponse,
} from "../../../chain/abci/frameCodec.ts";
import { FrameReader } from "../../../chain/abci/framing.ts";
import { ProtobufError } from "../../../chain/schema/wire.ts";
import { Writer } from "../../../chain/schema/writer.ts";
import { toCosmjsRequest, toCosmjsResponse } from "../../support/cosmjsAbci.ts";
import { anyRequest, anyResponse } from "./arbitraries.ts";

const RUNS = { numRuns: 1500 };

describe("the ABCI codec", () => {
  it("reads requests written by another codec", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const bytes = Request.encode(toCosmjsRequest(request)).finish();

        assert.deepEqual(decodeRequest(new Uint8Array(bytes)), request);
      }),
      RUNS,
    );
  });

  it("writes responses that another codec reads", () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        assert.deepEqual(Response.decode(responseFrame(response)), toCosmjsResponse(response));
      }),
      RUNS,
    );
  });

  it("writes requests that another codec reads", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        assert.deepEqual(Request.decode(requestFrame(request)), toCosmjsRequest(request));
      }),
      RUNS,
    );
  });

  it("reads responses written by another codec", () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        const bytes = Response.encode(toCosmjsResponse(response)).finish();

        assert.deepEqual(decodeResponse(new Uint8Array(bytes)), response);
      }),
      RUNS,
    );
  });

  it("reads whatever it wrote", () => {
    fc.assert(
      fc.property(anyRequest, anyResponse, (request, response) => {
        assert.deepEqual(decodeRequest(requestFrame(request)), request);
        assert.deepEqual(decodeResponse(responseFrame(response)), response);
      }),
      RUNS,
    );
  });

  it("skips fields it does not know, wherever they stand", () => {
    fc.assert(
      fc.property(anyRequest, unknownField, (request, unknown) => {
        const envelope = requestFrame(request);
        const tagBytes = (envelope[0] as number) < 128 ? 1 : 2;
        const inner = new FrameReader(2 ** 20);
        inner.push(envelope.subarray(tagBytes));
        const body = Buffer.concat([unknown, inner.next() as Uint8Array, unknown]);
        const head = [...envelope.subarray(0, tagBytes), ...varint(body.length)];
        const extended = Buffer.concat([unknown, Buffer.from(head), body, unknown]);

        assert.deepEqual(decodeRequest(new Uint8Array(extended)), request);
      }),
      RUNS,
    );
  });

  it("answers damaged requests with a decode error and nothing else", () => {
    fc.assert(
      fc.property(anyRequest, fc.array(damage, { minLength: 1, maxLength: 4 }), (request, hits) => {
        const bytes = requestFrame(request);
        for (const { at, value } of hits) bytes[at % bytes.length] = value;
        const cut = bytes.subarray(0, bytes.length - ((hits[0]?.at ?? 0) % 3));

        assertDecodesOrRefuses(cut);
      }),
      { numRuns: 5000 },
    );
  });

  it("answers any bytes with a decode error and nothing else", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), assertDecodesOrRefuses), {
      numRuns: 5000,
    });
  });
});

const damage = fc.record({ at: fc.nat({ max: 2 ** 20 }), value: fc.integer({ min: 0, max: 255 }) });

/** A field numbered 30 or more, of any wire type. */
const unknownField = fc
  .tuple(fc.integer({ min: 30, max: 2 ** 29 - 1 }), fc.constantFrom(0, 1, 2, 5))
  .map(([number, wireType]) => {
    const content = {
      0: [255, 255, 3],
      1: [1, 2, 3, 4, 5, 6, 7, 8],
      2: [2, 9, 9],
      5: [1, 2, 3, 4],
    };
    return Buffer.from([...varint(number * 8 + wireType), ...(content[wireType as 0] ?? [])]);
  });

function assertDecodesOrRefuses(bytes: Uint8Array): void {
  try {
    decodeRequest(bytes);
  } catch (error) {
    assert.ok(error instanceof ProtobufError, String(error));
  }
}

function requestFrame({ name, value }: AbciRequest): Uint8Array {
  const writer = new Writer();
  writeRequest(writer, name, value);
  return frameOf(writer);
}

function responseFrame({ name, value }: AbciResponse): Uint8Array {
  const writer = new Writer();
  writeResponse(writer, name, value);
  return frameOf(writer);
}

function frameOf(writer: Writer): Uint8Array {
  const reader = new FrameReader(2 ** 20);
  reader.push(writer.take());
  return reader.next() as Uint8Array;
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
