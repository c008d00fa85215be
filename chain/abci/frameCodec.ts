/** Requests and responses ↔ frames. */

import type { RecordType } from "../schema/type.ts";
import type { Writer } from "../schema/writer.ts";
import {
  AbciRequest,
  AbciResponse,
  type Named,
  type RequestName,
  type Requests,
  type ResponseName,
  type Responses,
} from "./envelope.ts";

/** The request in a frame (without its length), read as other protobuf software reads. @throws {ProtobufError} */
export function decodeRequest(frame: Uint8Array): AbciRequest {
  return AbciRequest.decodeLenient(frame);
}

/** The response in a frame (without its length), read as other protobuf software reads. @throws {ProtobufError} */
export function decodeResponse(frame: Uint8Array): AbciResponse {
  return AbciResponse.decodeLenient(frame);
}

/** Appends a request with its length. @throws {CodecError} if a value does not fit; then nothing is appended. */
export function writeRequest<N extends RequestName>(
  writer: Writer,
  name: N,
  value: Requests[N],
): void {
  writeFrame(writer, AbciRequest, { name, value });
}

/** Appends a response with its length. @throws {CodecError} if a value does not fit; then nothing is appended. */
export function writeResponse<N extends ResponseName>(
  writer: Writer,
  name: N,
  value: Responses[N],
): void {
  writeFrame(writer, AbciResponse, { name, value });
}

function writeFrame<V>(
  writer: Writer,
  envelope: RecordType<V>,
  message: Named<string, unknown>,
): void {
  const before = writer.offset;
  try {
    envelope.forms.wire.write(writer, message);
  } catch (error) {
    writer.offset = before;
    throw error;
  }
}
