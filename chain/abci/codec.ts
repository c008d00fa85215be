/**
 * Requests and responses ↔ frames. One codec serves CometBFT 0.38, 0.39 and 0.40: their `tendermint.abci` packages
 * differ only in fields that are skipped here and in two requests of the experimental application mempool.
 */

import type {
  AbciRequest,
  AbciResponse,
  Named,
  RequestName,
  Requests,
  ResponseName,
  Responses,
} from "./envelope.ts";
import { REQUESTS } from "./requests.ts";
import { RESPONSES } from "./responses.ts";
import type { Codecs, MessageCodec } from "./schema.ts";
import { DecodeError, WIRE_BYTES, WireReader } from "./wireReader.ts";
import type { WireWriter } from "./wireWriter.ts";

const REQUESTS_BY_NUMBER = byNumber(REQUESTS);
const RESPONSES_BY_NUMBER = byNumber(RESPONSES);

/** The request in a frame (without its length). @throws {DecodeError} */
export function decodeRequest(frame: Uint8Array): AbciRequest {
  return decode(frame, REQUESTS_BY_NUMBER) as AbciRequest;
}

/** The response in a frame (without its length). @throws {DecodeError} */
export function decodeResponse(frame: Uint8Array): AbciResponse {
  return decode(frame, RESPONSES_BY_NUMBER) as AbciResponse;
}

/** Appends a request with its length. @throws {RangeError} if a number does not fit; then nothing is appended. */
export function writeRequest<N extends RequestName>(
  writer: WireWriter,
  name: N,
  value: Requests[N],
): void {
  write(writer, REQUESTS[name], value);
}

/** Appends a response with its length. @throws {RangeError} if a number does not fit; then nothing is appended. */
export function writeResponse<N extends ResponseName>(
  writer: WireWriter,
  name: N,
  value: Responses[N],
): void {
  write(writer, RESPONSES[name], value);
}

function decode(
  frame: Uint8Array,
  codecs: readonly (Named<string, MessageCodec<unknown>> | undefined)[],
): Named<string, unknown> {
  const reader = new WireReader(frame);
  let found: Named<string, unknown> | undefined;
  let unknown = "";
  while (reader.hasMore) {
    const tag = reader.tag();
    const entry = codecs[tag >>> 3];
    if (entry === undefined) {
      unknown = `, only field ${tag >>> 3}`;
      reader.skip(tag & 7);
    } else {
      if ((tag & 7) !== WIRE_BYTES) throw new DecodeError(`${entry.name} has wire type ${tag & 7}`);
      found = { name: entry.name, value: decodeNamed(reader, entry) };
    }
  }
  if (found === undefined) throw new DecodeError(`no message of ABCI 2.0${unknown}`);
  return found;
}

function decodeNamed(
  reader: WireReader,
  { name, value: codec }: Named<string, MessageCodec<unknown>>,
): unknown {
  try {
    return reader.message(codec.read);
  } catch (error) {
    if (error instanceof DecodeError) throw new DecodeError(`${name}: ${error.message}`);
    throw error;
  }
}

function write<T>(
  writer: WireWriter,
  [number, codec]: readonly [number, MessageCodec<T>],
  value: T,
): void {
  const before = writer.length;
  try {
    const frame = writer.open();
    writer.uint32((number << 3) | WIRE_BYTES);
    const body = writer.open();
    codec.write(writer, value);
    writer.close(body);
    writer.close(frame);
  } catch (error) {
    writer.truncate(before);
    throw error;
  }
}

function byNumber<T>(
  codecs: Codecs<T>,
): readonly (Named<string, MessageCodec<unknown>> | undefined)[] {
  const table: (Named<string, MessageCodec<unknown>> | undefined)[] = [];
  for (const [name, [number, codec]] of Object.entries(codecs) as [
    string,
    readonly [number, MessageCodec<unknown>],
  ][]) {
    table[number] = { name, value: codec };
  }
  return table;
}
