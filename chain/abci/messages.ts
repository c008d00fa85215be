/** The requests and responses of ABCI 2.0 and the values in them, as the application sees them. */

export type * from "./requests.ts";
export type * from "./responses.ts";
export type * from "./values.ts";
