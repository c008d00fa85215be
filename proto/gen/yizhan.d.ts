import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace yizhan. */
export namespace yizhan {

    /** Namespace bonds. */
    namespace bonds {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a Params.
             * @deprecated Use yizhan.bonds.v1.Params.$Properties instead.
             */
            interface IParams extends yizhan.bonds.v1.Params.$Properties {
            }

            /** Represents a Params. */
            class Params {

                /**
                 * Constructs a new Params.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.Params.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Params unbondingEpochs. */
                unbondingEpochs: number;

                /** Params ringEpochs. */
                ringEpochs: number;

                /** Params reporterBps. */
                reporterBps: number;

                /**
                 * Encodes the specified Params message. Does not implicitly {@link yizhan.bonds.v1.Params.verify|verify} messages.
                 * @param message Params message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.Params.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Params message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.Params & yizhan.bonds.v1.Params.$Shape} Params
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.Params & yizhan.bonds.v1.Params.$Shape;

                /**
                 * Gets the type url for Params
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Params {

                /** Properties of a Params. */
                interface $Properties {

                    /** Params unbondingEpochs */
                    unbondingEpochs?: (number|null);

                    /** Params ringEpochs */
                    ringEpochs?: (number|null);

                    /** Params reporterBps */
                    reporterBps?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Params. */
                type $Shape = yizhan.bonds.v1.Params.$Properties;
            }

            /**
             * Properties of a Bucket.
             * @deprecated Use yizhan.bonds.v1.Bucket.$Properties instead.
             */
            interface IBucket extends yizhan.bonds.v1.Bucket.$Properties {
            }

            /** Represents a Bucket. */
            class Bucket {

                /**
                 * Constructs a new Bucket.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.Bucket.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Bucket epoch. */
                epoch: number;

                /** Bucket amountNyz. */
                amountNyz: string;

                /**
                 * Encodes the specified Bucket message. Does not implicitly {@link yizhan.bonds.v1.Bucket.verify|verify} messages.
                 * @param message Bucket message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.Bucket.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Bucket message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.Bucket & yizhan.bonds.v1.Bucket.$Shape} Bucket
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.Bucket & yizhan.bonds.v1.Bucket.$Shape;

                /**
                 * Gets the type url for Bucket
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Bucket {

                /** Properties of a Bucket. */
                interface $Properties {

                    /** Bucket epoch */
                    epoch?: (number|null);

                    /** Bucket amountNyz */
                    amountNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Bucket. */
                type $Shape = yizhan.bonds.v1.Bucket.$Properties;
            }

            /**
             * Properties of a Bond.
             * @deprecated Use yizhan.bonds.v1.Bond.$Properties instead.
             */
            interface IBond extends yizhan.bonds.v1.Bond.$Properties {
            }

            /** Represents a Bond. */
            class Bond {

                /**
                 * Constructs a new Bond.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.Bond.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Bond node. */
                node: string;

                /** Bond owner. */
                owner: string;

                /** Bond ownNyz. */
                ownNyz: string;

                /** Bond unbondingNyz. */
                unbondingNyz: string;

                /** Bond unvestedNyz. */
                unvestedNyz: string;

                /** Bond withdrawableNyz. */
                withdrawableNyz: string;

                /** Bond buckets. */
                buckets: yizhan.bonds.v1.Bucket.$Properties[];

                /** Bond standardNyz. */
                standardNyz: string;

                /** Bond bonded. */
                bonded: boolean;

                /** Bond weightBps. */
                weightBps: number;

                /**
                 * Encodes the specified Bond message. Does not implicitly {@link yizhan.bonds.v1.Bond.verify|verify} messages.
                 * @param message Bond message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.Bond.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Bond message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.Bond & yizhan.bonds.v1.Bond.$Shape} Bond
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.Bond & yizhan.bonds.v1.Bond.$Shape;

                /**
                 * Gets the type url for Bond
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Bond {

                /** Properties of a Bond. */
                interface $Properties {

                    /** Bond node */
                    node?: (string|null);

                    /** Bond owner */
                    owner?: (string|null);

                    /** Bond ownNyz */
                    ownNyz?: (string|null);

                    /** Bond unbondingNyz */
                    unbondingNyz?: (string|null);

                    /** Bond unvestedNyz */
                    unvestedNyz?: (string|null);

                    /** Bond withdrawableNyz */
                    withdrawableNyz?: (string|null);

                    /** Bond buckets */
                    buckets?: (yizhan.bonds.v1.Bucket.$Properties[]|null);

                    /** Bond standardNyz */
                    standardNyz?: (string|null);

                    /** Bond bonded */
                    bonded?: (boolean|null);

                    /** Bond weightBps */
                    weightBps?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Bond. */
                type $Shape = yizhan.bonds.v1.Bond.$Properties;
            }

            /**
             * Properties of an Unbonding.
             * @deprecated Use yizhan.bonds.v1.Unbonding.$Properties instead.
             */
            interface IUnbonding extends yizhan.bonds.v1.Unbonding.$Properties {
            }

            /** Represents an Unbonding. */
            class Unbonding {

                /**
                 * Constructs a new Unbonding.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.Unbonding.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Unbonding node. */
                node: string;

                /** Unbonding owner. */
                owner: string;

                /** Unbonding amountNyz. */
                amountNyz: string;

                /** Unbonding dueEpoch. */
                dueEpoch: number;

                /**
                 * Encodes the specified Unbonding message. Does not implicitly {@link yizhan.bonds.v1.Unbonding.verify|verify} messages.
                 * @param message Unbonding message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.Unbonding.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Unbonding message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.Unbonding & yizhan.bonds.v1.Unbonding.$Shape} Unbonding
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.Unbonding & yizhan.bonds.v1.Unbonding.$Shape;

                /**
                 * Gets the type url for Unbonding
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Unbonding {

                /** Properties of an Unbonding. */
                interface $Properties {

                    /** Unbonding node */
                    node?: (string|null);

                    /** Unbonding owner */
                    owner?: (string|null);

                    /** Unbonding amountNyz */
                    amountNyz?: (string|null);

                    /** Unbonding dueEpoch */
                    dueEpoch?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Unbonding. */
                type $Shape = yizhan.bonds.v1.Unbonding.$Properties;
            }

            /**
             * Properties of a MsgBond.
             * @deprecated Use yizhan.bonds.v1.MsgBond.$Properties instead.
             */
            interface IMsgBond extends yizhan.bonds.v1.MsgBond.$Properties {
            }

            /** Represents a MsgBond. */
            class MsgBond {

                /**
                 * Constructs a new MsgBond.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.MsgBond.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgBond owner. */
                owner: string;

                /** MsgBond node. */
                node: string;

                /** MsgBond amountNyz. */
                amountNyz: string;

                /**
                 * Encodes the specified MsgBond message. Does not implicitly {@link yizhan.bonds.v1.MsgBond.verify|verify} messages.
                 * @param message MsgBond message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.MsgBond.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgBond message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.MsgBond & yizhan.bonds.v1.MsgBond.$Shape} MsgBond
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.MsgBond & yizhan.bonds.v1.MsgBond.$Shape;

                /**
                 * Gets the type url for MsgBond
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgBond {

                /** Properties of a MsgBond. */
                interface $Properties {

                    /** MsgBond owner */
                    owner?: (string|null);

                    /** MsgBond node */
                    node?: (string|null);

                    /** MsgBond amountNyz */
                    amountNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgBond. */
                type $Shape = yizhan.bonds.v1.MsgBond.$Properties;
            }

            /**
             * Properties of a MsgBondResponse.
             * @deprecated Use yizhan.bonds.v1.MsgBondResponse.$Properties instead.
             */
            interface IMsgBondResponse extends yizhan.bonds.v1.MsgBondResponse.$Properties {
            }

            /** Represents a MsgBondResponse. */
            class MsgBondResponse {

                /**
                 * Constructs a new MsgBondResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.MsgBondResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified MsgBondResponse message. Does not implicitly {@link yizhan.bonds.v1.MsgBondResponse.verify|verify} messages.
                 * @param message MsgBondResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.MsgBondResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgBondResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.MsgBondResponse & yizhan.bonds.v1.MsgBondResponse.$Shape} MsgBondResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.MsgBondResponse & yizhan.bonds.v1.MsgBondResponse.$Shape;

                /**
                 * Gets the type url for MsgBondResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgBondResponse {

                /** Properties of a MsgBondResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgBondResponse. */
                type $Shape = yizhan.bonds.v1.MsgBondResponse.$Properties;
            }

            /**
             * Properties of a MsgUnbond.
             * @deprecated Use yizhan.bonds.v1.MsgUnbond.$Properties instead.
             */
            interface IMsgUnbond extends yizhan.bonds.v1.MsgUnbond.$Properties {
            }

            /** Represents a MsgUnbond. */
            class MsgUnbond {

                /**
                 * Constructs a new MsgUnbond.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.MsgUnbond.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgUnbond owner. */
                owner: string;

                /** MsgUnbond node. */
                node: string;

                /** MsgUnbond amountNyz. */
                amountNyz: string;

                /**
                 * Encodes the specified MsgUnbond message. Does not implicitly {@link yizhan.bonds.v1.MsgUnbond.verify|verify} messages.
                 * @param message MsgUnbond message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.MsgUnbond.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgUnbond message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.MsgUnbond & yizhan.bonds.v1.MsgUnbond.$Shape} MsgUnbond
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.MsgUnbond & yizhan.bonds.v1.MsgUnbond.$Shape;

                /**
                 * Gets the type url for MsgUnbond
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgUnbond {

                /** Properties of a MsgUnbond. */
                interface $Properties {

                    /** MsgUnbond owner */
                    owner?: (string|null);

                    /** MsgUnbond node */
                    node?: (string|null);

                    /** MsgUnbond amountNyz */
                    amountNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgUnbond. */
                type $Shape = yizhan.bonds.v1.MsgUnbond.$Properties;
            }

            /**
             * Properties of a MsgUnbondResponse.
             * @deprecated Use yizhan.bonds.v1.MsgUnbondResponse.$Properties instead.
             */
            interface IMsgUnbondResponse extends yizhan.bonds.v1.MsgUnbondResponse.$Properties {
            }

            /** Represents a MsgUnbondResponse. */
            class MsgUnbondResponse {

                /**
                 * Constructs a new MsgUnbondResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.MsgUnbondResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgUnbondResponse dueEpoch. */
                dueEpoch: number;

                /**
                 * Encodes the specified MsgUnbondResponse message. Does not implicitly {@link yizhan.bonds.v1.MsgUnbondResponse.verify|verify} messages.
                 * @param message MsgUnbondResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.MsgUnbondResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgUnbondResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.MsgUnbondResponse & yizhan.bonds.v1.MsgUnbondResponse.$Shape} MsgUnbondResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.MsgUnbondResponse & yizhan.bonds.v1.MsgUnbondResponse.$Shape;

                /**
                 * Gets the type url for MsgUnbondResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgUnbondResponse {

                /** Properties of a MsgUnbondResponse. */
                interface $Properties {

                    /** MsgUnbondResponse dueEpoch */
                    dueEpoch?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgUnbondResponse. */
                type $Shape = yizhan.bonds.v1.MsgUnbondResponse.$Properties;
            }

            /**
             * Properties of a MsgWithdrawRewards.
             * @deprecated Use yizhan.bonds.v1.MsgWithdrawRewards.$Properties instead.
             */
            interface IMsgWithdrawRewards extends yizhan.bonds.v1.MsgWithdrawRewards.$Properties {
            }

            /** Represents a MsgWithdrawRewards. */
            class MsgWithdrawRewards {

                /**
                 * Constructs a new MsgWithdrawRewards.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.MsgWithdrawRewards.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgWithdrawRewards owner. */
                owner: string;

                /** MsgWithdrawRewards node. */
                node: string;

                /**
                 * Encodes the specified MsgWithdrawRewards message. Does not implicitly {@link yizhan.bonds.v1.MsgWithdrawRewards.verify|verify} messages.
                 * @param message MsgWithdrawRewards message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.MsgWithdrawRewards.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgWithdrawRewards message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.MsgWithdrawRewards & yizhan.bonds.v1.MsgWithdrawRewards.$Shape} MsgWithdrawRewards
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.MsgWithdrawRewards & yizhan.bonds.v1.MsgWithdrawRewards.$Shape;

                /**
                 * Gets the type url for MsgWithdrawRewards
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgWithdrawRewards {

                /** Properties of a MsgWithdrawRewards. */
                interface $Properties {

                    /** MsgWithdrawRewards owner */
                    owner?: (string|null);

                    /** MsgWithdrawRewards node */
                    node?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgWithdrawRewards. */
                type $Shape = yizhan.bonds.v1.MsgWithdrawRewards.$Properties;
            }

            /**
             * Properties of a MsgWithdrawRewardsResponse.
             * @deprecated Use yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Properties instead.
             */
            interface IMsgWithdrawRewardsResponse extends yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Properties {
            }

            /** Represents a MsgWithdrawRewardsResponse. */
            class MsgWithdrawRewardsResponse {

                /**
                 * Constructs a new MsgWithdrawRewardsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgWithdrawRewardsResponse amountNyz. */
                amountNyz: string;

                /**
                 * Encodes the specified MsgWithdrawRewardsResponse message. Does not implicitly {@link yizhan.bonds.v1.MsgWithdrawRewardsResponse.verify|verify} messages.
                 * @param message MsgWithdrawRewardsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgWithdrawRewardsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.MsgWithdrawRewardsResponse & yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Shape} MsgWithdrawRewardsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.MsgWithdrawRewardsResponse & yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Shape;

                /**
                 * Gets the type url for MsgWithdrawRewardsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgWithdrawRewardsResponse {

                /** Properties of a MsgWithdrawRewardsResponse. */
                interface $Properties {

                    /** MsgWithdrawRewardsResponse amountNyz */
                    amountNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgWithdrawRewardsResponse. */
                type $Shape = yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Properties;
            }

            /**
             * Properties of a QueryBondRequest.
             * @deprecated Use yizhan.bonds.v1.QueryBondRequest.$Properties instead.
             */
            interface IQueryBondRequest extends yizhan.bonds.v1.QueryBondRequest.$Properties {
            }

            /** Represents a QueryBondRequest. */
            class QueryBondRequest {

                /**
                 * Constructs a new QueryBondRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.QueryBondRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryBondRequest node. */
                node: string;

                /**
                 * Encodes the specified QueryBondRequest message. Does not implicitly {@link yizhan.bonds.v1.QueryBondRequest.verify|verify} messages.
                 * @param message QueryBondRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.QueryBondRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryBondRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryBondRequest & yizhan.bonds.v1.QueryBondRequest.$Shape} QueryBondRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.QueryBondRequest & yizhan.bonds.v1.QueryBondRequest.$Shape;

                /**
                 * Gets the type url for QueryBondRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryBondRequest {

                /** Properties of a QueryBondRequest. */
                interface $Properties {

                    /** QueryBondRequest node */
                    node?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryBondRequest. */
                type $Shape = yizhan.bonds.v1.QueryBondRequest.$Properties;
            }

            /**
             * Properties of a QueryBondResponse.
             * @deprecated Use yizhan.bonds.v1.QueryBondResponse.$Properties instead.
             */
            interface IQueryBondResponse extends yizhan.bonds.v1.QueryBondResponse.$Properties {
            }

            /** Represents a QueryBondResponse. */
            class QueryBondResponse {

                /**
                 * Constructs a new QueryBondResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.QueryBondResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryBondResponse bond. */
                bond?: (yizhan.bonds.v1.Bond.$Properties|null);

                /**
                 * Encodes the specified QueryBondResponse message. Does not implicitly {@link yizhan.bonds.v1.QueryBondResponse.verify|verify} messages.
                 * @param message QueryBondResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.QueryBondResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryBondResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryBondResponse & yizhan.bonds.v1.QueryBondResponse.$Shape} QueryBondResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.QueryBondResponse & yizhan.bonds.v1.QueryBondResponse.$Shape;

                /**
                 * Gets the type url for QueryBondResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryBondResponse {

                /** Properties of a QueryBondResponse. */
                interface $Properties {

                    /** QueryBondResponse bond */
                    bond?: (yizhan.bonds.v1.Bond.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryBondResponse. */
                type $Shape = yizhan.bonds.v1.QueryBondResponse.$Properties;
            }

            /**
             * Properties of a QueryUnbondingsRequest.
             * @deprecated Use yizhan.bonds.v1.QueryUnbondingsRequest.$Properties instead.
             */
            interface IQueryUnbondingsRequest extends yizhan.bonds.v1.QueryUnbondingsRequest.$Properties {
            }

            /** Represents a QueryUnbondingsRequest. */
            class QueryUnbondingsRequest {

                /**
                 * Constructs a new QueryUnbondingsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.QueryUnbondingsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryUnbondingsRequest node. */
                node: string;

                /** QueryUnbondingsRequest owner. */
                owner: string;

                /**
                 * Encodes the specified QueryUnbondingsRequest message. Does not implicitly {@link yizhan.bonds.v1.QueryUnbondingsRequest.verify|verify} messages.
                 * @param message QueryUnbondingsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.QueryUnbondingsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryUnbondingsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryUnbondingsRequest & yizhan.bonds.v1.QueryUnbondingsRequest.$Shape} QueryUnbondingsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.QueryUnbondingsRequest & yizhan.bonds.v1.QueryUnbondingsRequest.$Shape;

                /**
                 * Gets the type url for QueryUnbondingsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryUnbondingsRequest {

                /** Properties of a QueryUnbondingsRequest. */
                interface $Properties {

                    /** QueryUnbondingsRequest node */
                    node?: (string|null);

                    /** QueryUnbondingsRequest owner */
                    owner?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryUnbondingsRequest. */
                type $Shape = yizhan.bonds.v1.QueryUnbondingsRequest.$Properties;
            }

            /**
             * Properties of a QueryUnbondingsResponse.
             * @deprecated Use yizhan.bonds.v1.QueryUnbondingsResponse.$Properties instead.
             */
            interface IQueryUnbondingsResponse extends yizhan.bonds.v1.QueryUnbondingsResponse.$Properties {
            }

            /** Represents a QueryUnbondingsResponse. */
            class QueryUnbondingsResponse {

                /**
                 * Constructs a new QueryUnbondingsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.QueryUnbondingsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryUnbondingsResponse unbondings. */
                unbondings: yizhan.bonds.v1.Unbonding.$Properties[];

                /**
                 * Encodes the specified QueryUnbondingsResponse message. Does not implicitly {@link yizhan.bonds.v1.QueryUnbondingsResponse.verify|verify} messages.
                 * @param message QueryUnbondingsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.QueryUnbondingsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryUnbondingsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryUnbondingsResponse & yizhan.bonds.v1.QueryUnbondingsResponse.$Shape} QueryUnbondingsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.QueryUnbondingsResponse & yizhan.bonds.v1.QueryUnbondingsResponse.$Shape;

                /**
                 * Gets the type url for QueryUnbondingsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryUnbondingsResponse {

                /** Properties of a QueryUnbondingsResponse. */
                interface $Properties {

                    /** QueryUnbondingsResponse unbondings */
                    unbondings?: (yizhan.bonds.v1.Unbonding.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryUnbondingsResponse. */
                type $Shape = yizhan.bonds.v1.QueryUnbondingsResponse.$Properties;
            }

            /**
             * Properties of a QueryTotalsRequest.
             * @deprecated Use yizhan.bonds.v1.QueryTotalsRequest.$Properties instead.
             */
            interface IQueryTotalsRequest extends yizhan.bonds.v1.QueryTotalsRequest.$Properties {
            }

            /** Represents a QueryTotalsRequest. */
            class QueryTotalsRequest {

                /**
                 * Constructs a new QueryTotalsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.QueryTotalsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified QueryTotalsRequest message. Does not implicitly {@link yizhan.bonds.v1.QueryTotalsRequest.verify|verify} messages.
                 * @param message QueryTotalsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.QueryTotalsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryTotalsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryTotalsRequest & yizhan.bonds.v1.QueryTotalsRequest.$Shape} QueryTotalsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.QueryTotalsRequest & yizhan.bonds.v1.QueryTotalsRequest.$Shape;

                /**
                 * Gets the type url for QueryTotalsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryTotalsRequest {

                /** Properties of a QueryTotalsRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryTotalsRequest. */
                type $Shape = yizhan.bonds.v1.QueryTotalsRequest.$Properties;
            }

            /**
             * Properties of a QueryTotalsResponse.
             * @deprecated Use yizhan.bonds.v1.QueryTotalsResponse.$Properties instead.
             */
            interface IQueryTotalsResponse extends yizhan.bonds.v1.QueryTotalsResponse.$Properties {
            }

            /** Represents a QueryTotalsResponse. */
            class QueryTotalsResponse {

                /**
                 * Constructs a new QueryTotalsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.QueryTotalsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryTotalsResponse totalWeightBps. */
                totalWeightBps: string;

                /** QueryTotalsResponse escrowNyz. */
                escrowNyz: string;

                /**
                 * Encodes the specified QueryTotalsResponse message. Does not implicitly {@link yizhan.bonds.v1.QueryTotalsResponse.verify|verify} messages.
                 * @param message QueryTotalsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.QueryTotalsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryTotalsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryTotalsResponse & yizhan.bonds.v1.QueryTotalsResponse.$Shape} QueryTotalsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.QueryTotalsResponse & yizhan.bonds.v1.QueryTotalsResponse.$Shape;

                /**
                 * Gets the type url for QueryTotalsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryTotalsResponse {

                /** Properties of a QueryTotalsResponse. */
                interface $Properties {

                    /** QueryTotalsResponse totalWeightBps */
                    totalWeightBps?: (string|null);

                    /** QueryTotalsResponse escrowNyz */
                    escrowNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryTotalsResponse. */
                type $Shape = yizhan.bonds.v1.QueryTotalsResponse.$Properties;
            }

            /**
             * Properties of a QueryParamsRequest.
             * @deprecated Use yizhan.bonds.v1.QueryParamsRequest.$Properties instead.
             */
            interface IQueryParamsRequest extends yizhan.bonds.v1.QueryParamsRequest.$Properties {
            }

            /** Represents a QueryParamsRequest. */
            class QueryParamsRequest {

                /**
                 * Constructs a new QueryParamsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.QueryParamsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified QueryParamsRequest message. Does not implicitly {@link yizhan.bonds.v1.QueryParamsRequest.verify|verify} messages.
                 * @param message QueryParamsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.QueryParamsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryParamsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryParamsRequest & yizhan.bonds.v1.QueryParamsRequest.$Shape} QueryParamsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.QueryParamsRequest & yizhan.bonds.v1.QueryParamsRequest.$Shape;

                /**
                 * Gets the type url for QueryParamsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryParamsRequest {

                /** Properties of a QueryParamsRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryParamsRequest. */
                type $Shape = yizhan.bonds.v1.QueryParamsRequest.$Properties;
            }

            /**
             * Properties of a QueryParamsResponse.
             * @deprecated Use yizhan.bonds.v1.QueryParamsResponse.$Properties instead.
             */
            interface IQueryParamsResponse extends yizhan.bonds.v1.QueryParamsResponse.$Properties {
            }

            /** Represents a QueryParamsResponse. */
            class QueryParamsResponse {

                /**
                 * Constructs a new QueryParamsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.bonds.v1.QueryParamsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryParamsResponse params. */
                params?: (yizhan.bonds.v1.Params.$Properties|null);

                /**
                 * Encodes the specified QueryParamsResponse message. Does not implicitly {@link yizhan.bonds.v1.QueryParamsResponse.verify|verify} messages.
                 * @param message QueryParamsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.bonds.v1.QueryParamsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryParamsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryParamsResponse & yizhan.bonds.v1.QueryParamsResponse.$Shape} QueryParamsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.bonds.v1.QueryParamsResponse & yizhan.bonds.v1.QueryParamsResponse.$Shape;

                /**
                 * Gets the type url for QueryParamsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryParamsResponse {

                /** Properties of a QueryParamsResponse. */
                interface $Properties {

                    /** QueryParamsResponse params */
                    params?: (yizhan.bonds.v1.Params.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryParamsResponse. */
                type $Shape = yizhan.bonds.v1.QueryParamsResponse.$Properties;
            }
        }
    }

    /** Namespace emission. */
    namespace emission {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a FundShare.
             * @deprecated Use yizhan.emission.v1.FundShare.$Properties instead.
             */
            interface IFundShare extends yizhan.emission.v1.FundShare.$Properties {
            }

            /** Represents a FundShare. */
            class FundShare {

                /**
                 * Constructs a new FundShare.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.emission.v1.FundShare.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FundShare startBps. */
                startBps: number;

                /** FundShare stepBps. */
                stepBps: number;

                /** FundShare floorBps. */
                floorBps: number;

                /**
                 * Encodes the specified FundShare message. Does not implicitly {@link yizhan.emission.v1.FundShare.verify|verify} messages.
                 * @param message FundShare message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.emission.v1.FundShare.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FundShare message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.FundShare & yizhan.emission.v1.FundShare.$Shape} FundShare
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.emission.v1.FundShare & yizhan.emission.v1.FundShare.$Shape;

                /**
                 * Gets the type url for FundShare
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace FundShare {

                /** Properties of a FundShare. */
                interface $Properties {

                    /** FundShare startBps */
                    startBps?: (number|null);

                    /** FundShare stepBps */
                    stepBps?: (number|null);

                    /** FundShare floorBps */
                    floorBps?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FundShare. */
                type $Shape = yizhan.emission.v1.FundShare.$Properties;
            }

            /**
             * Properties of a Split.
             * @deprecated Use yizhan.emission.v1.Split.$Properties instead.
             */
            interface ISplit extends yizhan.emission.v1.Split.$Properties {
            }

            /** Represents a Split. */
            class Split {

                /**
                 * Constructs a new Split.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.emission.v1.Split.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Split nodeBaseBps. */
                nodeBaseBps: number;

                /** Split serviceBps. */
                serviceBps: number;

                /** Split publicBps. */
                publicBps: number;

                /** Split storageBps. */
                storageBps: number;

                /** Split validatorsBps. */
                validatorsBps: number;

                /** Split contestBps. */
                contestBps: number;

                /**
                 * Encodes the specified Split message. Does not implicitly {@link yizhan.emission.v1.Split.verify|verify} messages.
                 * @param message Split message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.emission.v1.Split.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Split message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.Split & yizhan.emission.v1.Split.$Shape} Split
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.emission.v1.Split & yizhan.emission.v1.Split.$Shape;

                /**
                 * Gets the type url for Split
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Split {

                /** Properties of a Split. */
                interface $Properties {

                    /** Split nodeBaseBps */
                    nodeBaseBps?: (number|null);

                    /** Split serviceBps */
                    serviceBps?: (number|null);

                    /** Split publicBps */
                    publicBps?: (number|null);

                    /** Split storageBps */
                    storageBps?: (number|null);

                    /** Split validatorsBps */
                    validatorsBps?: (number|null);

                    /** Split contestBps */
                    contestBps?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Split. */
                type $Shape = yizhan.emission.v1.Split.$Properties;
            }

            /**
             * Properties of a Params.
             * @deprecated Use yizhan.emission.v1.Params.$Properties instead.
             */
            interface IParams extends yizhan.emission.v1.Params.$Properties {
            }

            /** Represents a Params. */
            class Params {

                /**
                 * Constructs a new Params.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.emission.v1.Params.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Params mode. */
                mode: string;

                /** Params totalNyz. */
                totalNyz: string;

                /** Params maxSupplyNyz. */
                maxSupplyNyz: string;

                /** Params halvingEpochs. */
                halvingEpochs: number;

                /** Params epochsPerYear. */
                epochsPerYear: number;

                /** Params dev. */
                dev?: (yizhan.emission.v1.FundShare.$Properties|null);

                /** Params market. */
                market?: (yizhan.emission.v1.FundShare.$Properties|null);

                /** Params ops. */
                ops?: (yizhan.emission.v1.FundShare.$Properties|null);

                /** Params split. */
                split?: (yizhan.emission.v1.Split.$Properties|null);

                /**
                 * Encodes the specified Params message. Does not implicitly {@link yizhan.emission.v1.Params.verify|verify} messages.
                 * @param message Params message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.emission.v1.Params.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Params message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.Params & yizhan.emission.v1.Params.$Shape} Params
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.emission.v1.Params & yizhan.emission.v1.Params.$Shape;

                /**
                 * Gets the type url for Params
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Params {

                /** Properties of a Params. */
                interface $Properties {

                    /** Params mode */
                    mode?: (string|null);

                    /** Params totalNyz */
                    totalNyz?: (string|null);

                    /** Params maxSupplyNyz */
                    maxSupplyNyz?: (string|null);

                    /** Params halvingEpochs */
                    halvingEpochs?: (number|null);

                    /** Params epochsPerYear */
                    epochsPerYear?: (number|null);

                    /** Params dev */
                    dev?: (yizhan.emission.v1.FundShare.$Properties|null);

                    /** Params market */
                    market?: (yizhan.emission.v1.FundShare.$Properties|null);

                    /** Params ops */
                    ops?: (yizhan.emission.v1.FundShare.$Properties|null);

                    /** Params split */
                    split?: (yizhan.emission.v1.Split.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Params. */
                type $Shape = yizhan.emission.v1.Params.$Properties;
            }

            /**
             * Properties of a Pools.
             * @deprecated Use yizhan.emission.v1.Pools.$Properties instead.
             */
            interface IPools extends yizhan.emission.v1.Pools.$Properties {
            }

            /** Represents a Pools. */
            class Pools {

                /**
                 * Constructs a new Pools.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.emission.v1.Pools.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Pools nodeBaseNyz. */
                nodeBaseNyz: string;

                /** Pools serviceNyz. */
                serviceNyz: string;

                /** Pools publicNyz. */
                publicNyz: string;

                /** Pools storageNyz. */
                storageNyz: string;

                /** Pools validatorsNyz. */
                validatorsNyz: string;

                /** Pools contestNyz. */
                contestNyz: string;

                /**
                 * Encodes the specified Pools message. Does not implicitly {@link yizhan.emission.v1.Pools.verify|verify} messages.
                 * @param message Pools message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.emission.v1.Pools.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Pools message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.Pools & yizhan.emission.v1.Pools.$Shape} Pools
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.emission.v1.Pools & yizhan.emission.v1.Pools.$Shape;

                /**
                 * Gets the type url for Pools
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Pools {

                /** Properties of a Pools. */
                interface $Properties {

                    /** Pools nodeBaseNyz */
                    nodeBaseNyz?: (string|null);

                    /** Pools serviceNyz */
                    serviceNyz?: (string|null);

                    /** Pools publicNyz */
                    publicNyz?: (string|null);

                    /** Pools storageNyz */
                    storageNyz?: (string|null);

                    /** Pools validatorsNyz */
                    validatorsNyz?: (string|null);

                    /** Pools contestNyz */
                    contestNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Pools. */
                type $Shape = yizhan.emission.v1.Pools.$Properties;
            }

            /**
             * Properties of an EpochEmission.
             * @deprecated Use yizhan.emission.v1.EpochEmission.$Properties instead.
             */
            interface IEpochEmission extends yizhan.emission.v1.EpochEmission.$Properties {
            }

            /** Represents an EpochEmission. */
            class EpochEmission {

                /**
                 * Constructs a new EpochEmission.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.emission.v1.EpochEmission.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EpochEmission epoch. */
                epoch: number;

                /** EpochEmission emissionNyz. */
                emissionNyz: string;

                /** EpochEmission mintedBeforeNyz. */
                mintedBeforeNyz: string;

                /** EpochEmission devNyz. */
                devNyz: string;

                /** EpochEmission marketNyz. */
                marketNyz: string;

                /** EpochEmission opsNyz. */
                opsNyz: string;

                /** EpochEmission networkNyz. */
                networkNyz: string;

                /**
                 * Encodes the specified EpochEmission message. Does not implicitly {@link yizhan.emission.v1.EpochEmission.verify|verify} messages.
                 * @param message EpochEmission message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.emission.v1.EpochEmission.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EpochEmission message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.EpochEmission & yizhan.emission.v1.EpochEmission.$Shape} EpochEmission
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.emission.v1.EpochEmission & yizhan.emission.v1.EpochEmission.$Shape;

                /**
                 * Gets the type url for EpochEmission
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace EpochEmission {

                /** Properties of an EpochEmission. */
                interface $Properties {

                    /** EpochEmission epoch */
                    epoch?: (number|null);

                    /** EpochEmission emissionNyz */
                    emissionNyz?: (string|null);

                    /** EpochEmission mintedBeforeNyz */
                    mintedBeforeNyz?: (string|null);

                    /** EpochEmission devNyz */
                    devNyz?: (string|null);

                    /** EpochEmission marketNyz */
                    marketNyz?: (string|null);

                    /** EpochEmission opsNyz */
                    opsNyz?: (string|null);

                    /** EpochEmission networkNyz */
                    networkNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EpochEmission. */
                type $Shape = yizhan.emission.v1.EpochEmission.$Properties;
            }

            /**
             * Properties of a QueryScheduleRequest.
             * @deprecated Use yizhan.emission.v1.QueryScheduleRequest.$Properties instead.
             */
            interface IQueryScheduleRequest extends yizhan.emission.v1.QueryScheduleRequest.$Properties {
            }

            /** Represents a QueryScheduleRequest. */
            class QueryScheduleRequest {

                /**
                 * Constructs a new QueryScheduleRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.emission.v1.QueryScheduleRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryScheduleRequest fromEpoch. */
                fromEpoch: number;

                /** QueryScheduleRequest count. */
                count: number;

                /** QueryScheduleRequest step. */
                step: number;

                /**
                 * Encodes the specified QueryScheduleRequest message. Does not implicitly {@link yizhan.emission.v1.QueryScheduleRequest.verify|verify} messages.
                 * @param message QueryScheduleRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.emission.v1.QueryScheduleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryScheduleRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QueryScheduleRequest & yizhan.emission.v1.QueryScheduleRequest.$Shape} QueryScheduleRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.emission.v1.QueryScheduleRequest & yizhan.emission.v1.QueryScheduleRequest.$Shape;

                /**
                 * Gets the type url for QueryScheduleRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryScheduleRequest {

                /** Properties of a QueryScheduleRequest. */
                interface $Properties {

                    /** QueryScheduleRequest fromEpoch */
                    fromEpoch?: (number|null);

                    /** QueryScheduleRequest count */
                    count?: (number|null);

                    /** QueryScheduleRequest step */
                    step?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryScheduleRequest. */
                type $Shape = yizhan.emission.v1.QueryScheduleRequest.$Properties;
            }

            /**
             * Properties of a QueryScheduleResponse.
             * @deprecated Use yizhan.emission.v1.QueryScheduleResponse.$Properties instead.
             */
            interface IQueryScheduleResponse extends yizhan.emission.v1.QueryScheduleResponse.$Properties {
            }

            /** Represents a QueryScheduleResponse. */
            class QueryScheduleResponse {

                /**
                 * Constructs a new QueryScheduleResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.emission.v1.QueryScheduleResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryScheduleResponse epochs. */
                epochs: yizhan.emission.v1.EpochEmission.$Properties[];

                /**
                 * Encodes the specified QueryScheduleResponse message. Does not implicitly {@link yizhan.emission.v1.QueryScheduleResponse.verify|verify} messages.
                 * @param message QueryScheduleResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.emission.v1.QueryScheduleResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryScheduleResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QueryScheduleResponse & yizhan.emission.v1.QueryScheduleResponse.$Shape} QueryScheduleResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.emission.v1.QueryScheduleResponse & yizhan.emission.v1.QueryScheduleResponse.$Shape;

                /**
                 * Gets the type url for QueryScheduleResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryScheduleResponse {

                /** Properties of a QueryScheduleResponse. */
                interface $Properties {

                    /** QueryScheduleResponse epochs */
                    epochs?: (yizhan.emission.v1.EpochEmission.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryScheduleResponse. */
                type $Shape = yizhan.emission.v1.QueryScheduleResponse.$Properties;
            }

            /**
             * Properties of a QuerySupplyRequest.
             * @deprecated Use yizhan.emission.v1.QuerySupplyRequest.$Properties instead.
             */
            interface IQuerySupplyRequest extends yizhan.emission.v1.QuerySupplyRequest.$Properties {
            }

            /** Represents a QuerySupplyRequest. */
            class QuerySupplyRequest {

                /**
                 * Constructs a new QuerySupplyRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.emission.v1.QuerySupplyRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified QuerySupplyRequest message. Does not implicitly {@link yizhan.emission.v1.QuerySupplyRequest.verify|verify} messages.
                 * @param message QuerySupplyRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.emission.v1.QuerySupplyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QuerySupplyRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QuerySupplyRequest & yizhan.emission.v1.QuerySupplyRequest.$Shape} QuerySupplyRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.emission.v1.QuerySupplyRequest & yizhan.emission.v1.QuerySupplyRequest.$Shape;

                /**
                 * Gets the type url for QuerySupplyRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QuerySupplyRequest {

                /** Properties of a QuerySupplyRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QuerySupplyRequest. */
                type $Shape = yizhan.emission.v1.QuerySupplyRequest.$Properties;
            }

            /**
             * Properties of a QuerySupplyResponse.
             * @deprecated Use yizhan.emission.v1.QuerySupplyResponse.$Properties instead.
             */
            interface IQuerySupplyResponse extends yizhan.emission.v1.QuerySupplyResponse.$Properties {
            }

            /** Represents a QuerySupplyResponse. */
            class QuerySupplyResponse {

                /**
                 * Constructs a new QuerySupplyResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.emission.v1.QuerySupplyResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QuerySupplyResponse supplyNyz. */
                supplyNyz: string;

                /** QuerySupplyResponse maxSupplyNyz. */
                maxSupplyNyz: string;

                /** QuerySupplyResponse mintedNyz. */
                mintedNyz: string;

                /** QuerySupplyResponse burnedNyz. */
                burnedNyz: string;

                /** QuerySupplyResponse remainingNyz. */
                remainingNyz: string;

                /** QuerySupplyResponse reserveNyz. */
                reserveNyz: string;

                /** QuerySupplyResponse nextEpoch. */
                nextEpoch: number;

                /** QuerySupplyResponse nextEpochEmissionNyz. */
                nextEpochEmissionNyz: string;

                /**
                 * Encodes the specified QuerySupplyResponse message. Does not implicitly {@link yizhan.emission.v1.QuerySupplyResponse.verify|verify} messages.
                 * @param message QuerySupplyResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.emission.v1.QuerySupplyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QuerySupplyResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QuerySupplyResponse & yizhan.emission.v1.QuerySupplyResponse.$Shape} QuerySupplyResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.emission.v1.QuerySupplyResponse & yizhan.emission.v1.QuerySupplyResponse.$Shape;

                /**
                 * Gets the type url for QuerySupplyResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QuerySupplyResponse {

                /** Properties of a QuerySupplyResponse. */
                interface $Properties {

                    /** QuerySupplyResponse supplyNyz */
                    supplyNyz?: (string|null);

                    /** QuerySupplyResponse maxSupplyNyz */
                    maxSupplyNyz?: (string|null);

                    /** QuerySupplyResponse mintedNyz */
                    mintedNyz?: (string|null);

                    /** QuerySupplyResponse burnedNyz */
                    burnedNyz?: (string|null);

                    /** QuerySupplyResponse remainingNyz */
                    remainingNyz?: (string|null);

                    /** QuerySupplyResponse reserveNyz */
                    reserveNyz?: (string|null);

                    /** QuerySupplyResponse nextEpoch */
                    nextEpoch?: (number|null);

                    /** QuerySupplyResponse nextEpochEmissionNyz */
                    nextEpochEmissionNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QuerySupplyResponse. */
                type $Shape = yizhan.emission.v1.QuerySupplyResponse.$Properties;
            }

            /**
             * Properties of a QueryPoolsRequest.
             * @deprecated Use yizhan.emission.v1.QueryPoolsRequest.$Properties instead.
             */
            interface IQueryPoolsRequest extends yizhan.emission.v1.QueryPoolsRequest.$Properties {
            }

            /** Represents a QueryPoolsRequest. */
            class QueryPoolsRequest {

                /**
                 * Constructs a new QueryPoolsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.emission.v1.QueryPoolsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryPoolsRequest epoch. */
                epoch: number;

                /**
                 * Encodes the specified QueryPoolsRequest message. Does not implicitly {@link yizhan.emission.v1.QueryPoolsRequest.verify|verify} messages.
                 * @param message QueryPoolsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.emission.v1.QueryPoolsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryPoolsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QueryPoolsRequest & yizhan.emission.v1.QueryPoolsRequest.$Shape} QueryPoolsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.emission.v1.QueryPoolsRequest & yizhan.emission.v1.QueryPoolsRequest.$Shape;

                /**
                 * Gets the type url for QueryPoolsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryPoolsRequest {

                /** Properties of a QueryPoolsRequest. */
                interface $Properties {

                    /** QueryPoolsRequest epoch */
                    epoch?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryPoolsRequest. */
                type $Shape = yizhan.emission.v1.QueryPoolsRequest.$Properties;
            }

            /**
             * Properties of a QueryPoolsResponse.
             * @deprecated Use yizhan.emission.v1.QueryPoolsResponse.$Properties instead.
             */
            interface IQueryPoolsResponse extends yizhan.emission.v1.QueryPoolsResponse.$Properties {
            }

            /** Represents a QueryPoolsResponse. */
            class QueryPoolsResponse {

                /**
                 * Constructs a new QueryPoolsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.emission.v1.QueryPoolsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryPoolsResponse epoch. */
                epoch: number;

                /** QueryPoolsResponse pools. */
                pools?: (yizhan.emission.v1.Pools.$Properties|null);

                /**
                 * Encodes the specified QueryPoolsResponse message. Does not implicitly {@link yizhan.emission.v1.QueryPoolsResponse.verify|verify} messages.
                 * @param message QueryPoolsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.emission.v1.QueryPoolsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryPoolsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QueryPoolsResponse & yizhan.emission.v1.QueryPoolsResponse.$Shape} QueryPoolsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.emission.v1.QueryPoolsResponse & yizhan.emission.v1.QueryPoolsResponse.$Shape;

                /**
                 * Gets the type url for QueryPoolsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryPoolsResponse {

                /** Properties of a QueryPoolsResponse. */
                interface $Properties {

                    /** QueryPoolsResponse epoch */
                    epoch?: (number|null);

                    /** QueryPoolsResponse pools */
                    pools?: (yizhan.emission.v1.Pools.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryPoolsResponse. */
                type $Shape = yizhan.emission.v1.QueryPoolsResponse.$Properties;
            }

            /**
             * Properties of a QueryParamsRequest.
             * @deprecated Use yizhan.emission.v1.QueryParamsRequest.$Properties instead.
             */
            interface IQueryParamsRequest extends yizhan.emission.v1.QueryParamsRequest.$Properties {
            }

            /** Represents a QueryParamsRequest. */
            class QueryParamsRequest {

                /**
                 * Constructs a new QueryParamsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.emission.v1.QueryParamsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified QueryParamsRequest message. Does not implicitly {@link yizhan.emission.v1.QueryParamsRequest.verify|verify} messages.
                 * @param message QueryParamsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.emission.v1.QueryParamsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryParamsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QueryParamsRequest & yizhan.emission.v1.QueryParamsRequest.$Shape} QueryParamsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.emission.v1.QueryParamsRequest & yizhan.emission.v1.QueryParamsRequest.$Shape;

                /**
                 * Gets the type url for QueryParamsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryParamsRequest {

                /** Properties of a QueryParamsRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryParamsRequest. */
                type $Shape = yizhan.emission.v1.QueryParamsRequest.$Properties;
            }

            /**
             * Properties of a QueryParamsResponse.
             * @deprecated Use yizhan.emission.v1.QueryParamsResponse.$Properties instead.
             */
            interface IQueryParamsResponse extends yizhan.emission.v1.QueryParamsResponse.$Properties {
            }

            /** Represents a QueryParamsResponse. */
            class QueryParamsResponse {

                /**
                 * Constructs a new QueryParamsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.emission.v1.QueryParamsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryParamsResponse params. */
                params?: (yizhan.emission.v1.Params.$Properties|null);

                /**
                 * Encodes the specified QueryParamsResponse message. Does not implicitly {@link yizhan.emission.v1.QueryParamsResponse.verify|verify} messages.
                 * @param message QueryParamsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.emission.v1.QueryParamsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryParamsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QueryParamsResponse & yizhan.emission.v1.QueryParamsResponse.$Shape} QueryParamsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.emission.v1.QueryParamsResponse & yizhan.emission.v1.QueryParamsResponse.$Shape;

                /**
                 * Gets the type url for QueryParamsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryParamsResponse {

                /** Properties of a QueryParamsResponse. */
                interface $Properties {

                    /** QueryParamsResponse params */
                    params?: (yizhan.emission.v1.Params.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryParamsResponse. */
                type $Shape = yizhan.emission.v1.QueryParamsResponse.$Properties;
            }
        }
    }

    /** Namespace epochs. */
    namespace epochs {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a Params.
             * @deprecated Use yizhan.epochs.v1.Params.$Properties instead.
             */
            interface IParams extends yizhan.epochs.v1.Params.$Properties {
            }

            /** Represents a Params. */
            class Params {

                /**
                 * Constructs a new Params.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.epochs.v1.Params.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Params epochBlocks. */
                epochBlocks: number;

                /** Params claimWindowBlocks. */
                claimWindowBlocks: number;

                /**
                 * Encodes the specified Params message. Does not implicitly {@link yizhan.epochs.v1.Params.verify|verify} messages.
                 * @param message Params message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.epochs.v1.Params.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Params message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.epochs.v1.Params & yizhan.epochs.v1.Params.$Shape} Params
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.epochs.v1.Params & yizhan.epochs.v1.Params.$Shape;

                /**
                 * Gets the type url for Params
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Params {

                /** Properties of a Params. */
                interface $Properties {

                    /** Params epochBlocks */
                    epochBlocks?: (number|null);

                    /** Params claimWindowBlocks */
                    claimWindowBlocks?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Params. */
                type $Shape = yizhan.epochs.v1.Params.$Properties;
            }

            /**
             * Properties of an Epoch.
             * @deprecated Use yizhan.epochs.v1.Epoch.$Properties instead.
             */
            interface IEpoch extends yizhan.epochs.v1.Epoch.$Properties {
            }

            /** Represents an Epoch. */
            class Epoch {

                /**
                 * Constructs a new Epoch.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.epochs.v1.Epoch.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Epoch number. */
                number: number;

                /** Epoch firstHeight. */
                firstHeight: number;

                /** Epoch lengthBlocks. */
                lengthBlocks: number;

                /** Epoch claimWindowBlocks. */
                claimWindowBlocks: number;

                /**
                 * Encodes the specified Epoch message. Does not implicitly {@link yizhan.epochs.v1.Epoch.verify|verify} messages.
                 * @param message Epoch message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.epochs.v1.Epoch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Epoch message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.epochs.v1.Epoch & yizhan.epochs.v1.Epoch.$Shape} Epoch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.epochs.v1.Epoch & yizhan.epochs.v1.Epoch.$Shape;

                /**
                 * Gets the type url for Epoch
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Epoch {

                /** Properties of an Epoch. */
                interface $Properties {

                    /** Epoch number */
                    number?: (number|null);

                    /** Epoch firstHeight */
                    firstHeight?: (number|null);

                    /** Epoch lengthBlocks */
                    lengthBlocks?: (number|null);

                    /** Epoch claimWindowBlocks */
                    claimWindowBlocks?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Epoch. */
                type $Shape = yizhan.epochs.v1.Epoch.$Properties;
            }

            /**
             * Properties of a QueryCurrentRequest.
             * @deprecated Use yizhan.epochs.v1.QueryCurrentRequest.$Properties instead.
             */
            interface IQueryCurrentRequest extends yizhan.epochs.v1.QueryCurrentRequest.$Properties {
            }

            /** Represents a QueryCurrentRequest. */
            class QueryCurrentRequest {

                /**
                 * Constructs a new QueryCurrentRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.epochs.v1.QueryCurrentRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified QueryCurrentRequest message. Does not implicitly {@link yizhan.epochs.v1.QueryCurrentRequest.verify|verify} messages.
                 * @param message QueryCurrentRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.epochs.v1.QueryCurrentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryCurrentRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.epochs.v1.QueryCurrentRequest & yizhan.epochs.v1.QueryCurrentRequest.$Shape} QueryCurrentRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.epochs.v1.QueryCurrentRequest & yizhan.epochs.v1.QueryCurrentRequest.$Shape;

                /**
                 * Gets the type url for QueryCurrentRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryCurrentRequest {

                /** Properties of a QueryCurrentRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryCurrentRequest. */
                type $Shape = yizhan.epochs.v1.QueryCurrentRequest.$Properties;
            }

            /**
             * Properties of a QueryCurrentResponse.
             * @deprecated Use yizhan.epochs.v1.QueryCurrentResponse.$Properties instead.
             */
            interface IQueryCurrentResponse extends yizhan.epochs.v1.QueryCurrentResponse.$Properties {
            }

            /** Represents a QueryCurrentResponse. */
            class QueryCurrentResponse {

                /**
                 * Constructs a new QueryCurrentResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.epochs.v1.QueryCurrentResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryCurrentResponse epoch. */
                epoch?: (yizhan.epochs.v1.Epoch.$Properties|null);

                /** QueryCurrentResponse height. */
                height: number;

                /** QueryCurrentResponse claimWindowOpen. */
                claimWindowOpen: boolean;

                /** QueryCurrentResponse claimableEpoch. */
                claimableEpoch: number;

                /**
                 * Encodes the specified QueryCurrentResponse message. Does not implicitly {@link yizhan.epochs.v1.QueryCurrentResponse.verify|verify} messages.
                 * @param message QueryCurrentResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.epochs.v1.QueryCurrentResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryCurrentResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.epochs.v1.QueryCurrentResponse & yizhan.epochs.v1.QueryCurrentResponse.$Shape} QueryCurrentResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.epochs.v1.QueryCurrentResponse & yizhan.epochs.v1.QueryCurrentResponse.$Shape;

                /**
                 * Gets the type url for QueryCurrentResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryCurrentResponse {

                /** Properties of a QueryCurrentResponse. */
                interface $Properties {

                    /** QueryCurrentResponse epoch */
                    epoch?: (yizhan.epochs.v1.Epoch.$Properties|null);

                    /** QueryCurrentResponse height */
                    height?: (number|null);

                    /** QueryCurrentResponse claimWindowOpen */
                    claimWindowOpen?: (boolean|null);

                    /** QueryCurrentResponse claimableEpoch */
                    claimableEpoch?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryCurrentResponse. */
                type $Shape = yizhan.epochs.v1.QueryCurrentResponse.$Properties;
            }

            /**
             * Properties of a QueryParamsRequest.
             * @deprecated Use yizhan.epochs.v1.QueryParamsRequest.$Properties instead.
             */
            interface IQueryParamsRequest extends yizhan.epochs.v1.QueryParamsRequest.$Properties {
            }

            /** Represents a QueryParamsRequest. */
            class QueryParamsRequest {

                /**
                 * Constructs a new QueryParamsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.epochs.v1.QueryParamsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified QueryParamsRequest message. Does not implicitly {@link yizhan.epochs.v1.QueryParamsRequest.verify|verify} messages.
                 * @param message QueryParamsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.epochs.v1.QueryParamsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryParamsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.epochs.v1.QueryParamsRequest & yizhan.epochs.v1.QueryParamsRequest.$Shape} QueryParamsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.epochs.v1.QueryParamsRequest & yizhan.epochs.v1.QueryParamsRequest.$Shape;

                /**
                 * Gets the type url for QueryParamsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryParamsRequest {

                /** Properties of a QueryParamsRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryParamsRequest. */
                type $Shape = yizhan.epochs.v1.QueryParamsRequest.$Properties;
            }

            /**
             * Properties of a QueryParamsResponse.
             * @deprecated Use yizhan.epochs.v1.QueryParamsResponse.$Properties instead.
             */
            interface IQueryParamsResponse extends yizhan.epochs.v1.QueryParamsResponse.$Properties {
            }

            /** Represents a QueryParamsResponse. */
            class QueryParamsResponse {

                /**
                 * Constructs a new QueryParamsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.epochs.v1.QueryParamsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryParamsResponse params. */
                params?: (yizhan.epochs.v1.Params.$Properties|null);

                /**
                 * Encodes the specified QueryParamsResponse message. Does not implicitly {@link yizhan.epochs.v1.QueryParamsResponse.verify|verify} messages.
                 * @param message QueryParamsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.epochs.v1.QueryParamsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryParamsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.epochs.v1.QueryParamsResponse & yizhan.epochs.v1.QueryParamsResponse.$Shape} QueryParamsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.epochs.v1.QueryParamsResponse & yizhan.epochs.v1.QueryParamsResponse.$Shape;

                /**
                 * Gets the type url for QueryParamsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryParamsResponse {

                /** Properties of a QueryParamsResponse. */
                interface $Properties {

                    /** QueryParamsResponse params */
                    params?: (yizhan.epochs.v1.Params.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryParamsResponse. */
                type $Shape = yizhan.epochs.v1.QueryParamsResponse.$Properties;
            }
        }
    }

    /** Namespace registry. */
    namespace registry {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of an Endpoints.
             * @deprecated Use yizhan.registry.v1.Endpoints.$Properties instead.
             */
            interface IEndpoints extends yizhan.registry.v1.Endpoints.$Properties {
            }

            /** Represents an Endpoints. */
            class Endpoints {

                /**
                 * Constructs a new Endpoints.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.Endpoints.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Endpoints mqtt. */
                mqtt: string[];

                /** Endpoints overlay. */
                overlay: string[];

                /** Endpoints api. */
                api: string;

                /**
                 * Encodes the specified Endpoints message. Does not implicitly {@link yizhan.registry.v1.Endpoints.verify|verify} messages.
                 * @param message Endpoints message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.Endpoints.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Endpoints message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.Endpoints & yizhan.registry.v1.Endpoints.$Shape} Endpoints
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.Endpoints & yizhan.registry.v1.Endpoints.$Shape;

                /**
                 * Gets the type url for Endpoints
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Endpoints {

                /** Properties of an Endpoints. */
                interface $Properties {

                    /** Endpoints mqtt */
                    mqtt?: (string[]|null);

                    /** Endpoints overlay */
                    overlay?: (string[]|null);

                    /** Endpoints api */
                    api?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Endpoints. */
                type $Shape = yizhan.registry.v1.Endpoints.$Properties;
            }

            /**
             * Properties of a Node.
             * @deprecated Use yizhan.registry.v1.Node.$Properties instead.
             */
            interface INode extends yizhan.registry.v1.Node.$Properties {
            }

            /** Represents a Node. */
            class Node {

                /**
                 * Constructs a new Node.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.Node.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Node id. */
                id: string;

                /** Node key. */
                key: Uint8Array;

                /** Node owner. */
                owner: string;

                /** Node rewardAddress. */
                rewardAddress: string;

                /** Node nodeClass. */
                nodeClass: string;

                /** Node region. */
                region: string;

                /** Node moniker. */
                moniker: string;

                /** Node endpoints. */
                endpoints?: (yizhan.registry.v1.Endpoints.$Properties|null);

                /** Node status. */
                status: string;

                /** Node bonded. */
                bonded: boolean;

                /** Node registeredHeight. */
                registeredHeight: number;

                /**
                 * Encodes the specified Node message. Does not implicitly {@link yizhan.registry.v1.Node.verify|verify} messages.
                 * @param message Node message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.Node.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Node message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.Node & yizhan.registry.v1.Node.$Shape} Node
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.Node & yizhan.registry.v1.Node.$Shape;

                /**
                 * Gets the type url for Node
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Node {

                /** Properties of a Node. */
                interface $Properties {

                    /** Node id */
                    id?: (string|null);

                    /** Node key */
                    key?: (Uint8Array|null);

                    /** Node owner */
                    owner?: (string|null);

                    /** Node rewardAddress */
                    rewardAddress?: (string|null);

                    /** Node nodeClass */
                    nodeClass?: (string|null);

                    /** Node region */
                    region?: (string|null);

                    /** Node moniker */
                    moniker?: (string|null);

                    /** Node endpoints */
                    endpoints?: (yizhan.registry.v1.Endpoints.$Properties|null);

                    /** Node status */
                    status?: (string|null);

                    /** Node bonded */
                    bonded?: (boolean|null);

                    /** Node registeredHeight */
                    registeredHeight?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Node. */
                type $Shape = yizhan.registry.v1.Node.$Properties;
            }

            /**
             * Properties of a Device.
             * @deprecated Use yizhan.registry.v1.Device.$Properties instead.
             */
            interface IDevice extends yizhan.registry.v1.Device.$Properties {
            }

            /** Represents a Device. */
            class Device {

                /**
                 * Constructs a new Device.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.Device.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Device id. */
                id: string;

                /** Device key. */
                key: Uint8Array;

                /** Device payer. */
                payer: string;

                /** Device defaultTier. */
                defaultTier: number;

                /** Device capPerEpochNyz. */
                capPerEpochNyz: string;

                /** Device unsignedCapPerEpochNyz. */
                unsignedCapPerEpochNyz: string;

                /** Device capsFromEpoch. */
                capsFromEpoch: number;

                /** Device simulated. */
                simulated: boolean;

                /** Device status. */
                status: string;

                /** Device registeredEpoch. */
                registeredEpoch: number;

                /** Device lastEpoch. */
                lastEpoch: number;

                /**
                 * Encodes the specified Device message. Does not implicitly {@link yizhan.registry.v1.Device.verify|verify} messages.
                 * @param message Device message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.Device.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Device message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.Device & yizhan.registry.v1.Device.$Shape} Device
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.Device & yizhan.registry.v1.Device.$Shape;

                /**
                 * Gets the type url for Device
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Device {

                /** Properties of a Device. */
                interface $Properties {

                    /** Device id */
                    id?: (string|null);

                    /** Device key */
                    key?: (Uint8Array|null);

                    /** Device payer */
                    payer?: (string|null);

                    /** Device defaultTier */
                    defaultTier?: (number|null);

                    /** Device capPerEpochNyz */
                    capPerEpochNyz?: (string|null);

                    /** Device unsignedCapPerEpochNyz */
                    unsignedCapPerEpochNyz?: (string|null);

                    /** Device capsFromEpoch */
                    capsFromEpoch?: (number|null);

                    /** Device simulated */
                    simulated?: (boolean|null);

                    /** Device status */
                    status?: (string|null);

                    /** Device registeredEpoch */
                    registeredEpoch?: (number|null);

                    /** Device lastEpoch */
                    lastEpoch?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Device. */
                type $Shape = yizhan.registry.v1.Device.$Properties;
            }

            /**
             * Properties of a Namespace.
             * @deprecated Use yizhan.registry.v1.Namespace.$Properties instead.
             */
            interface INamespace extends yizhan.registry.v1.Namespace.$Properties {
            }

            /** Represents a Namespace. */
            class Namespace {

                /**
                 * Constructs a new Namespace.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.Namespace.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Namespace name. */
                name: string;

                /** Namespace owner. */
                owner: string;

                /** Namespace public. */
                public: boolean;

                /** Namespace publishers. */
                publishers: string[];

                /** Namespace subscribers. */
                subscribers: string[];

                /** Namespace tier. */
                tier: number;

                /** Namespace registeredHeight. */
                registeredHeight: number;

                /**
                 * Encodes the specified Namespace message. Does not implicitly {@link yizhan.registry.v1.Namespace.verify|verify} messages.
                 * @param message Namespace message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.Namespace.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Namespace message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.Namespace & yizhan.registry.v1.Namespace.$Shape} Namespace
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.Namespace & yizhan.registry.v1.Namespace.$Shape;

                /**
                 * Gets the type url for Namespace
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Namespace {

                /** Properties of a Namespace. */
                interface $Properties {

                    /** Namespace name */
                    name?: (string|null);

                    /** Namespace owner */
                    owner?: (string|null);

                    /** Namespace public */
                    "public"?: (boolean|null);

                    /** Namespace publishers */
                    publishers?: (string[]|null);

                    /** Namespace subscribers */
                    subscribers?: (string[]|null);

                    /** Namespace tier */
                    tier?: (number|null);

                    /** Namespace registeredHeight */
                    registeredHeight?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Namespace. */
                type $Shape = yizhan.registry.v1.Namespace.$Properties;
            }

            /**
             * Properties of a ClassRule.
             * @deprecated Use yizhan.registry.v1.ClassRule.$Properties instead.
             */
            interface IClassRule extends yizhan.registry.v1.ClassRule.$Properties {
            }

            /** Represents a ClassRule. */
            class ClassRule {

                /**
                 * Constructs a new ClassRule.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.ClassRule.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ClassRule nodeClass. */
                nodeClass: string;

                /** ClassRule bondNyz. */
                bondNyz: string;

                /** ClassRule weightBps. */
                weightBps: number;

                /**
                 * Encodes the specified ClassRule message. Does not implicitly {@link yizhan.registry.v1.ClassRule.verify|verify} messages.
                 * @param message ClassRule message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.ClassRule.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ClassRule message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.ClassRule & yizhan.registry.v1.ClassRule.$Shape} ClassRule
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.ClassRule & yizhan.registry.v1.ClassRule.$Shape;

                /**
                 * Gets the type url for ClassRule
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ClassRule {

                /** Properties of a ClassRule. */
                interface $Properties {

                    /** ClassRule nodeClass */
                    nodeClass?: (string|null);

                    /** ClassRule bondNyz */
                    bondNyz?: (string|null);

                    /** ClassRule weightBps */
                    weightBps?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ClassRule. */
                type $Shape = yizhan.registry.v1.ClassRule.$Properties;
            }

            /**
             * Properties of a Params.
             * @deprecated Use yizhan.registry.v1.Params.$Properties instead.
             */
            interface IParams extends yizhan.registry.v1.Params.$Properties {
            }

            /** Represents a Params. */
            class Params {

                /**
                 * Constructs a new Params.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.Params.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Params nodeFeeNyz. */
                nodeFeeNyz: string;

                /** Params deviceFeeNyz. */
                deviceFeeNyz: string;

                /** Params namespaceFeeNyz. */
                namespaceFeeNyz: string;

                /** Params revocationEpochs. */
                revocationEpochs: number;

                /** Params classes. */
                classes: yizhan.registry.v1.ClassRule.$Properties[];

                /**
                 * Encodes the specified Params message. Does not implicitly {@link yizhan.registry.v1.Params.verify|verify} messages.
                 * @param message Params message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.Params.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Params message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.Params & yizhan.registry.v1.Params.$Shape} Params
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.Params & yizhan.registry.v1.Params.$Shape;

                /**
                 * Gets the type url for Params
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Params {

                /** Properties of a Params. */
                interface $Properties {

                    /** Params nodeFeeNyz */
                    nodeFeeNyz?: (string|null);

                    /** Params deviceFeeNyz */
                    deviceFeeNyz?: (string|null);

                    /** Params namespaceFeeNyz */
                    namespaceFeeNyz?: (string|null);

                    /** Params revocationEpochs */
                    revocationEpochs?: (number|null);

                    /** Params classes */
                    classes?: (yizhan.registry.v1.ClassRule.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Params. */
                type $Shape = yizhan.registry.v1.Params.$Properties;
            }

            /**
             * Properties of a MsgRegisterNode.
             * @deprecated Use yizhan.registry.v1.MsgRegisterNode.$Properties instead.
             */
            interface IMsgRegisterNode extends yizhan.registry.v1.MsgRegisterNode.$Properties {
            }

            /** Represents a MsgRegisterNode. */
            class MsgRegisterNode {

                /**
                 * Constructs a new MsgRegisterNode.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgRegisterNode.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgRegisterNode owner. */
                owner: string;

                /** MsgRegisterNode key. */
                key: Uint8Array;

                /** MsgRegisterNode nodeClass. */
                nodeClass: string;

                /** MsgRegisterNode region. */
                region: string;

                /** MsgRegisterNode moniker. */
                moniker: string;

                /** MsgRegisterNode endpoints. */
                endpoints?: (yizhan.registry.v1.Endpoints.$Properties|null);

                /** MsgRegisterNode rewardAddress. */
                rewardAddress: string;

                /** MsgRegisterNode proof. */
                proof: Uint8Array;

                /**
                 * Encodes the specified MsgRegisterNode message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterNode.verify|verify} messages.
                 * @param message MsgRegisterNode message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgRegisterNode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgRegisterNode message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterNode & yizhan.registry.v1.MsgRegisterNode.$Shape} MsgRegisterNode
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgRegisterNode & yizhan.registry.v1.MsgRegisterNode.$Shape;

                /**
                 * Gets the type url for MsgRegisterNode
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgRegisterNode {

                /** Properties of a MsgRegisterNode. */
                interface $Properties {

                    /** MsgRegisterNode owner */
                    owner?: (string|null);

                    /** MsgRegisterNode key */
                    key?: (Uint8Array|null);

                    /** MsgRegisterNode nodeClass */
                    nodeClass?: (string|null);

                    /** MsgRegisterNode region */
                    region?: (string|null);

                    /** MsgRegisterNode moniker */
                    moniker?: (string|null);

                    /** MsgRegisterNode endpoints */
                    endpoints?: (yizhan.registry.v1.Endpoints.$Properties|null);

                    /** MsgRegisterNode rewardAddress */
                    rewardAddress?: (string|null);

                    /** MsgRegisterNode proof */
                    proof?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgRegisterNode. */
                type $Shape = yizhan.registry.v1.MsgRegisterNode.$Properties;
            }

            /**
             * Properties of a MsgRegisterNodeResponse.
             * @deprecated Use yizhan.registry.v1.MsgRegisterNodeResponse.$Properties instead.
             */
            interface IMsgRegisterNodeResponse extends yizhan.registry.v1.MsgRegisterNodeResponse.$Properties {
            }

            /** Represents a MsgRegisterNodeResponse. */
            class MsgRegisterNodeResponse {

                /**
                 * Constructs a new MsgRegisterNodeResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgRegisterNodeResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgRegisterNodeResponse id. */
                id: string;

                /**
                 * Encodes the specified MsgRegisterNodeResponse message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterNodeResponse.verify|verify} messages.
                 * @param message MsgRegisterNodeResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgRegisterNodeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgRegisterNodeResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterNodeResponse & yizhan.registry.v1.MsgRegisterNodeResponse.$Shape} MsgRegisterNodeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgRegisterNodeResponse & yizhan.registry.v1.MsgRegisterNodeResponse.$Shape;

                /**
                 * Gets the type url for MsgRegisterNodeResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgRegisterNodeResponse {

                /** Properties of a MsgRegisterNodeResponse. */
                interface $Properties {

                    /** MsgRegisterNodeResponse id */
                    id?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgRegisterNodeResponse. */
                type $Shape = yizhan.registry.v1.MsgRegisterNodeResponse.$Properties;
            }

            /**
             * Properties of a MsgUpdateNode.
             * @deprecated Use yizhan.registry.v1.MsgUpdateNode.$Properties instead.
             */
            interface IMsgUpdateNode extends yizhan.registry.v1.MsgUpdateNode.$Properties {
            }

            /** Represents a MsgUpdateNode. */
            class MsgUpdateNode {

                /**
                 * Constructs a new MsgUpdateNode.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgUpdateNode.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgUpdateNode owner. */
                owner: string;

                /** MsgUpdateNode node. */
                node: string;

                /** MsgUpdateNode endpoints. */
                endpoints?: (yizhan.registry.v1.Endpoints.$Properties|null);

                /** MsgUpdateNode region. */
                region: string;

                /** MsgUpdateNode moniker. */
                moniker: string;

                /** MsgUpdateNode rewardAddress. */
                rewardAddress: string;

                /**
                 * Encodes the specified MsgUpdateNode message. Does not implicitly {@link yizhan.registry.v1.MsgUpdateNode.verify|verify} messages.
                 * @param message MsgUpdateNode message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgUpdateNode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgUpdateNode message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgUpdateNode & yizhan.registry.v1.MsgUpdateNode.$Shape} MsgUpdateNode
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgUpdateNode & yizhan.registry.v1.MsgUpdateNode.$Shape;

                /**
                 * Gets the type url for MsgUpdateNode
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgUpdateNode {

                /** Properties of a MsgUpdateNode. */
                interface $Properties {

                    /** MsgUpdateNode owner */
                    owner?: (string|null);

                    /** MsgUpdateNode node */
                    node?: (string|null);

                    /** MsgUpdateNode endpoints */
                    endpoints?: (yizhan.registry.v1.Endpoints.$Properties|null);

                    /** MsgUpdateNode region */
                    region?: (string|null);

                    /** MsgUpdateNode moniker */
                    moniker?: (string|null);

                    /** MsgUpdateNode rewardAddress */
                    rewardAddress?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgUpdateNode. */
                type $Shape = yizhan.registry.v1.MsgUpdateNode.$Properties;
            }

            /**
             * Properties of a MsgUpdateNodeResponse.
             * @deprecated Use yizhan.registry.v1.MsgUpdateNodeResponse.$Properties instead.
             */
            interface IMsgUpdateNodeResponse extends yizhan.registry.v1.MsgUpdateNodeResponse.$Properties {
            }

            /** Represents a MsgUpdateNodeResponse. */
            class MsgUpdateNodeResponse {

                /**
                 * Constructs a new MsgUpdateNodeResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgUpdateNodeResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified MsgUpdateNodeResponse message. Does not implicitly {@link yizhan.registry.v1.MsgUpdateNodeResponse.verify|verify} messages.
                 * @param message MsgUpdateNodeResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgUpdateNodeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgUpdateNodeResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgUpdateNodeResponse & yizhan.registry.v1.MsgUpdateNodeResponse.$Shape} MsgUpdateNodeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgUpdateNodeResponse & yizhan.registry.v1.MsgUpdateNodeResponse.$Shape;

                /**
                 * Gets the type url for MsgUpdateNodeResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgUpdateNodeResponse {

                /** Properties of a MsgUpdateNodeResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgUpdateNodeResponse. */
                type $Shape = yizhan.registry.v1.MsgUpdateNodeResponse.$Properties;
            }

            /**
             * Properties of a MsgRetireNode.
             * @deprecated Use yizhan.registry.v1.MsgRetireNode.$Properties instead.
             */
            interface IMsgRetireNode extends yizhan.registry.v1.MsgRetireNode.$Properties {
            }

            /** Represents a MsgRetireNode. */
            class MsgRetireNode {

                /**
                 * Constructs a new MsgRetireNode.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgRetireNode.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgRetireNode owner. */
                owner: string;

                /** MsgRetireNode node. */
                node: string;

                /**
                 * Encodes the specified MsgRetireNode message. Does not implicitly {@link yizhan.registry.v1.MsgRetireNode.verify|verify} messages.
                 * @param message MsgRetireNode message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgRetireNode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgRetireNode message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRetireNode & yizhan.registry.v1.MsgRetireNode.$Shape} MsgRetireNode
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgRetireNode & yizhan.registry.v1.MsgRetireNode.$Shape;

                /**
                 * Gets the type url for MsgRetireNode
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgRetireNode {

                /** Properties of a MsgRetireNode. */
                interface $Properties {

                    /** MsgRetireNode owner */
                    owner?: (string|null);

                    /** MsgRetireNode node */
                    node?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgRetireNode. */
                type $Shape = yizhan.registry.v1.MsgRetireNode.$Properties;
            }

            /**
             * Properties of a MsgRetireNodeResponse.
             * @deprecated Use yizhan.registry.v1.MsgRetireNodeResponse.$Properties instead.
             */
            interface IMsgRetireNodeResponse extends yizhan.registry.v1.MsgRetireNodeResponse.$Properties {
            }

            /** Represents a MsgRetireNodeResponse. */
            class MsgRetireNodeResponse {

                /**
                 * Constructs a new MsgRetireNodeResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgRetireNodeResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified MsgRetireNodeResponse message. Does not implicitly {@link yizhan.registry.v1.MsgRetireNodeResponse.verify|verify} messages.
                 * @param message MsgRetireNodeResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgRetireNodeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgRetireNodeResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRetireNodeResponse & yizhan.registry.v1.MsgRetireNodeResponse.$Shape} MsgRetireNodeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgRetireNodeResponse & yizhan.registry.v1.MsgRetireNodeResponse.$Shape;

                /**
                 * Gets the type url for MsgRetireNodeResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgRetireNodeResponse {

                /** Properties of a MsgRetireNodeResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgRetireNodeResponse. */
                type $Shape = yizhan.registry.v1.MsgRetireNodeResponse.$Properties;
            }

            /**
             * Properties of a DeviceRegistration.
             * @deprecated Use yizhan.registry.v1.DeviceRegistration.$Properties instead.
             */
            interface IDeviceRegistration extends yizhan.registry.v1.DeviceRegistration.$Properties {
            }

            /** Represents a DeviceRegistration. */
            class DeviceRegistration {

                /**
                 * Constructs a new DeviceRegistration.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.DeviceRegistration.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DeviceRegistration key. */
                key: Uint8Array;

                /** DeviceRegistration defaultTier. */
                defaultTier: number;

                /** DeviceRegistration capPerEpochNyz. */
                capPerEpochNyz: string;

                /** DeviceRegistration unsignedCapPerEpochNyz. */
                unsignedCapPerEpochNyz: string;

                /** DeviceRegistration simulated. */
                simulated: boolean;

                /** DeviceRegistration proof. */
                proof: Uint8Array;

                /**
                 * Encodes the specified DeviceRegistration message. Does not implicitly {@link yizhan.registry.v1.DeviceRegistration.verify|verify} messages.
                 * @param message DeviceRegistration message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.DeviceRegistration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeviceRegistration message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.DeviceRegistration & yizhan.registry.v1.DeviceRegistration.$Shape} DeviceRegistration
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.DeviceRegistration & yizhan.registry.v1.DeviceRegistration.$Shape;

                /**
                 * Gets the type url for DeviceRegistration
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace DeviceRegistration {

                /** Properties of a DeviceRegistration. */
                interface $Properties {

                    /** DeviceRegistration key */
                    key?: (Uint8Array|null);

                    /** DeviceRegistration defaultTier */
                    defaultTier?: (number|null);

                    /** DeviceRegistration capPerEpochNyz */
                    capPerEpochNyz?: (string|null);

                    /** DeviceRegistration unsignedCapPerEpochNyz */
                    unsignedCapPerEpochNyz?: (string|null);

                    /** DeviceRegistration simulated */
                    simulated?: (boolean|null);

                    /** DeviceRegistration proof */
                    proof?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeviceRegistration. */
                type $Shape = yizhan.registry.v1.DeviceRegistration.$Properties;
            }

            /**
             * Properties of a MsgRegisterDevice.
             * @deprecated Use yizhan.registry.v1.MsgRegisterDevice.$Properties instead.
             */
            interface IMsgRegisterDevice extends yizhan.registry.v1.MsgRegisterDevice.$Properties {
            }

            /** Represents a MsgRegisterDevice. */
            class MsgRegisterDevice {

                /**
                 * Constructs a new MsgRegisterDevice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgRegisterDevice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgRegisterDevice payer. */
                payer: string;

                /** MsgRegisterDevice device. */
                device?: (yizhan.registry.v1.DeviceRegistration.$Properties|null);

                /**
                 * Encodes the specified MsgRegisterDevice message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterDevice.verify|verify} messages.
                 * @param message MsgRegisterDevice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgRegisterDevice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgRegisterDevice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterDevice & yizhan.registry.v1.MsgRegisterDevice.$Shape} MsgRegisterDevice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgRegisterDevice & yizhan.registry.v1.MsgRegisterDevice.$Shape;

                /**
                 * Gets the type url for MsgRegisterDevice
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgRegisterDevice {

                /** Properties of a MsgRegisterDevice. */
                interface $Properties {

                    /** MsgRegisterDevice payer */
                    payer?: (string|null);

                    /** MsgRegisterDevice device */
                    device?: (yizhan.registry.v1.DeviceRegistration.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgRegisterDevice. */
                type $Shape = yizhan.registry.v1.MsgRegisterDevice.$Properties;
            }

            /**
             * Properties of a MsgRegisterDeviceResponse.
             * @deprecated Use yizhan.registry.v1.MsgRegisterDeviceResponse.$Properties instead.
             */
            interface IMsgRegisterDeviceResponse extends yizhan.registry.v1.MsgRegisterDeviceResponse.$Properties {
            }

            /** Represents a MsgRegisterDeviceResponse. */
            class MsgRegisterDeviceResponse {

                /**
                 * Constructs a new MsgRegisterDeviceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgRegisterDeviceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgRegisterDeviceResponse id. */
                id: string;

                /**
                 * Encodes the specified MsgRegisterDeviceResponse message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterDeviceResponse.verify|verify} messages.
                 * @param message MsgRegisterDeviceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgRegisterDeviceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgRegisterDeviceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterDeviceResponse & yizhan.registry.v1.MsgRegisterDeviceResponse.$Shape} MsgRegisterDeviceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgRegisterDeviceResponse & yizhan.registry.v1.MsgRegisterDeviceResponse.$Shape;

                /**
                 * Gets the type url for MsgRegisterDeviceResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgRegisterDeviceResponse {

                /** Properties of a MsgRegisterDeviceResponse. */
                interface $Properties {

                    /** MsgRegisterDeviceResponse id */
                    id?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgRegisterDeviceResponse. */
                type $Shape = yizhan.registry.v1.MsgRegisterDeviceResponse.$Properties;
            }

            /**
             * Properties of a MsgRegisterDevices.
             * @deprecated Use yizhan.registry.v1.MsgRegisterDevices.$Properties instead.
             */
            interface IMsgRegisterDevices extends yizhan.registry.v1.MsgRegisterDevices.$Properties {
            }

            /** Represents a MsgRegisterDevices. */
            class MsgRegisterDevices {

                /**
                 * Constructs a new MsgRegisterDevices.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgRegisterDevices.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgRegisterDevices payer. */
                payer: string;

                /** MsgRegisterDevices devices. */
                devices: yizhan.registry.v1.DeviceRegistration.$Properties[];

                /**
                 * Encodes the specified MsgRegisterDevices message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterDevices.verify|verify} messages.
                 * @param message MsgRegisterDevices message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgRegisterDevices.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgRegisterDevices message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterDevices & yizhan.registry.v1.MsgRegisterDevices.$Shape} MsgRegisterDevices
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgRegisterDevices & yizhan.registry.v1.MsgRegisterDevices.$Shape;

                /**
                 * Gets the type url for MsgRegisterDevices
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgRegisterDevices {

                /** Properties of a MsgRegisterDevices. */
                interface $Properties {

                    /** MsgRegisterDevices payer */
                    payer?: (string|null);

                    /** MsgRegisterDevices devices */
                    devices?: (yizhan.registry.v1.DeviceRegistration.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgRegisterDevices. */
                type $Shape = yizhan.registry.v1.MsgRegisterDevices.$Properties;
            }

            /**
             * Properties of a MsgRegisterDevicesResponse.
             * @deprecated Use yizhan.registry.v1.MsgRegisterDevicesResponse.$Properties instead.
             */
            interface IMsgRegisterDevicesResponse extends yizhan.registry.v1.MsgRegisterDevicesResponse.$Properties {
            }

            /** Represents a MsgRegisterDevicesResponse. */
            class MsgRegisterDevicesResponse {

                /**
                 * Constructs a new MsgRegisterDevicesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgRegisterDevicesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgRegisterDevicesResponse ids. */
                ids: string[];

                /**
                 * Encodes the specified MsgRegisterDevicesResponse message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterDevicesResponse.verify|verify} messages.
                 * @param message MsgRegisterDevicesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgRegisterDevicesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgRegisterDevicesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterDevicesResponse & yizhan.registry.v1.MsgRegisterDevicesResponse.$Shape} MsgRegisterDevicesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgRegisterDevicesResponse & yizhan.registry.v1.MsgRegisterDevicesResponse.$Shape;

                /**
                 * Gets the type url for MsgRegisterDevicesResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgRegisterDevicesResponse {

                /** Properties of a MsgRegisterDevicesResponse. */
                interface $Properties {

                    /** MsgRegisterDevicesResponse ids */
                    ids?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgRegisterDevicesResponse. */
                type $Shape = yizhan.registry.v1.MsgRegisterDevicesResponse.$Properties;
            }

            /**
             * Properties of a MsgUpdateDevice.
             * @deprecated Use yizhan.registry.v1.MsgUpdateDevice.$Properties instead.
             */
            interface IMsgUpdateDevice extends yizhan.registry.v1.MsgUpdateDevice.$Properties {
            }

            /** Represents a MsgUpdateDevice. */
            class MsgUpdateDevice {

                /**
                 * Constructs a new MsgUpdateDevice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgUpdateDevice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgUpdateDevice payer. */
                payer: string;

                /** MsgUpdateDevice device. */
                device: string;

                /** MsgUpdateDevice defaultTier. */
                defaultTier: number;

                /** MsgUpdateDevice capPerEpochNyz. */
                capPerEpochNyz: string;

                /** MsgUpdateDevice unsignedCapPerEpochNyz. */
                unsignedCapPerEpochNyz: string;

                /**
                 * Encodes the specified MsgUpdateDevice message. Does not implicitly {@link yizhan.registry.v1.MsgUpdateDevice.verify|verify} messages.
                 * @param message MsgUpdateDevice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgUpdateDevice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgUpdateDevice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgUpdateDevice & yizhan.registry.v1.MsgUpdateDevice.$Shape} MsgUpdateDevice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgUpdateDevice & yizhan.registry.v1.MsgUpdateDevice.$Shape;

                /**
                 * Gets the type url for MsgUpdateDevice
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgUpdateDevice {

                /** Properties of a MsgUpdateDevice. */
                interface $Properties {

                    /** MsgUpdateDevice payer */
                    payer?: (string|null);

                    /** MsgUpdateDevice device */
                    device?: (string|null);

                    /** MsgUpdateDevice defaultTier */
                    defaultTier?: (number|null);

                    /** MsgUpdateDevice capPerEpochNyz */
                    capPerEpochNyz?: (string|null);

                    /** MsgUpdateDevice unsignedCapPerEpochNyz */
                    unsignedCapPerEpochNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgUpdateDevice. */
                type $Shape = yizhan.registry.v1.MsgUpdateDevice.$Properties;
            }

            /**
             * Properties of a MsgUpdateDeviceResponse.
             * @deprecated Use yizhan.registry.v1.MsgUpdateDeviceResponse.$Properties instead.
             */
            interface IMsgUpdateDeviceResponse extends yizhan.registry.v1.MsgUpdateDeviceResponse.$Properties {
            }

            /** Represents a MsgUpdateDeviceResponse. */
            class MsgUpdateDeviceResponse {

                /**
                 * Constructs a new MsgUpdateDeviceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgUpdateDeviceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified MsgUpdateDeviceResponse message. Does not implicitly {@link yizhan.registry.v1.MsgUpdateDeviceResponse.verify|verify} messages.
                 * @param message MsgUpdateDeviceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgUpdateDeviceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgUpdateDeviceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgUpdateDeviceResponse & yizhan.registry.v1.MsgUpdateDeviceResponse.$Shape} MsgUpdateDeviceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgUpdateDeviceResponse & yizhan.registry.v1.MsgUpdateDeviceResponse.$Shape;

                /**
                 * Gets the type url for MsgUpdateDeviceResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgUpdateDeviceResponse {

                /** Properties of a MsgUpdateDeviceResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgUpdateDeviceResponse. */
                type $Shape = yizhan.registry.v1.MsgUpdateDeviceResponse.$Properties;
            }

            /**
             * Properties of a MsgRevokeDevice.
             * @deprecated Use yizhan.registry.v1.MsgRevokeDevice.$Properties instead.
             */
            interface IMsgRevokeDevice extends yizhan.registry.v1.MsgRevokeDevice.$Properties {
            }

            /** Represents a MsgRevokeDevice. */
            class MsgRevokeDevice {

                /**
                 * Constructs a new MsgRevokeDevice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgRevokeDevice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgRevokeDevice payer. */
                payer: string;

                /** MsgRevokeDevice device. */
                device: string;

                /**
                 * Encodes the specified MsgRevokeDevice message. Does not implicitly {@link yizhan.registry.v1.MsgRevokeDevice.verify|verify} messages.
                 * @param message MsgRevokeDevice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgRevokeDevice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgRevokeDevice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRevokeDevice & yizhan.registry.v1.MsgRevokeDevice.$Shape} MsgRevokeDevice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgRevokeDevice & yizhan.registry.v1.MsgRevokeDevice.$Shape;

                /**
                 * Gets the type url for MsgRevokeDevice
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgRevokeDevice {

                /** Properties of a MsgRevokeDevice. */
                interface $Properties {

                    /** MsgRevokeDevice payer */
                    payer?: (string|null);

                    /** MsgRevokeDevice device */
                    device?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgRevokeDevice. */
                type $Shape = yizhan.registry.v1.MsgRevokeDevice.$Properties;
            }

            /**
             * Properties of a MsgRevokeDeviceResponse.
             * @deprecated Use yizhan.registry.v1.MsgRevokeDeviceResponse.$Properties instead.
             */
            interface IMsgRevokeDeviceResponse extends yizhan.registry.v1.MsgRevokeDeviceResponse.$Properties {
            }

            /** Represents a MsgRevokeDeviceResponse. */
            class MsgRevokeDeviceResponse {

                /**
                 * Constructs a new MsgRevokeDeviceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgRevokeDeviceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified MsgRevokeDeviceResponse message. Does not implicitly {@link yizhan.registry.v1.MsgRevokeDeviceResponse.verify|verify} messages.
                 * @param message MsgRevokeDeviceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgRevokeDeviceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgRevokeDeviceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRevokeDeviceResponse & yizhan.registry.v1.MsgRevokeDeviceResponse.$Shape} MsgRevokeDeviceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgRevokeDeviceResponse & yizhan.registry.v1.MsgRevokeDeviceResponse.$Shape;

                /**
                 * Gets the type url for MsgRevokeDeviceResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgRevokeDeviceResponse {

                /** Properties of a MsgRevokeDeviceResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgRevokeDeviceResponse. */
                type $Shape = yizhan.registry.v1.MsgRevokeDeviceResponse.$Properties;
            }

            /**
             * Properties of a MsgRegisterNamespace.
             * @deprecated Use yizhan.registry.v1.MsgRegisterNamespace.$Properties instead.
             */
            interface IMsgRegisterNamespace extends yizhan.registry.v1.MsgRegisterNamespace.$Properties {
            }

            /** Represents a MsgRegisterNamespace. */
            class MsgRegisterNamespace {

                /**
                 * Constructs a new MsgRegisterNamespace.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgRegisterNamespace.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgRegisterNamespace owner. */
                owner: string;

                /** MsgRegisterNamespace name. */
                name: string;

                /** MsgRegisterNamespace public. */
                public: boolean;

                /** MsgRegisterNamespace publishers. */
                publishers: string[];

                /** MsgRegisterNamespace subscribers. */
                subscribers: string[];

                /** MsgRegisterNamespace tier. */
                tier: number;

                /**
                 * Encodes the specified MsgRegisterNamespace message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterNamespace.verify|verify} messages.
                 * @param message MsgRegisterNamespace message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgRegisterNamespace.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgRegisterNamespace message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterNamespace & yizhan.registry.v1.MsgRegisterNamespace.$Shape} MsgRegisterNamespace
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgRegisterNamespace & yizhan.registry.v1.MsgRegisterNamespace.$Shape;

                /**
                 * Gets the type url for MsgRegisterNamespace
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgRegisterNamespace {

                /** Properties of a MsgRegisterNamespace. */
                interface $Properties {

                    /** MsgRegisterNamespace owner */
                    owner?: (string|null);

                    /** MsgRegisterNamespace name */
                    name?: (string|null);

                    /** MsgRegisterNamespace public */
                    "public"?: (boolean|null);

                    /** MsgRegisterNamespace publishers */
                    publishers?: (string[]|null);

                    /** MsgRegisterNamespace subscribers */
                    subscribers?: (string[]|null);

                    /** MsgRegisterNamespace tier */
                    tier?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgRegisterNamespace. */
                type $Shape = yizhan.registry.v1.MsgRegisterNamespace.$Properties;
            }

            /**
             * Properties of a MsgRegisterNamespaceResponse.
             * @deprecated Use yizhan.registry.v1.MsgRegisterNamespaceResponse.$Properties instead.
             */
            interface IMsgRegisterNamespaceResponse extends yizhan.registry.v1.MsgRegisterNamespaceResponse.$Properties {
            }

            /** Represents a MsgRegisterNamespaceResponse. */
            class MsgRegisterNamespaceResponse {

                /**
                 * Constructs a new MsgRegisterNamespaceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgRegisterNamespaceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified MsgRegisterNamespaceResponse message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterNamespaceResponse.verify|verify} messages.
                 * @param message MsgRegisterNamespaceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgRegisterNamespaceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgRegisterNamespaceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterNamespaceResponse & yizhan.registry.v1.MsgRegisterNamespaceResponse.$Shape} MsgRegisterNamespaceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgRegisterNamespaceResponse & yizhan.registry.v1.MsgRegisterNamespaceResponse.$Shape;

                /**
                 * Gets the type url for MsgRegisterNamespaceResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgRegisterNamespaceResponse {

                /** Properties of a MsgRegisterNamespaceResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgRegisterNamespaceResponse. */
                type $Shape = yizhan.registry.v1.MsgRegisterNamespaceResponse.$Properties;
            }

            /**
             * Properties of a MsgUpdateNamespace.
             * @deprecated Use yizhan.registry.v1.MsgUpdateNamespace.$Properties instead.
             */
            interface IMsgUpdateNamespace extends yizhan.registry.v1.MsgUpdateNamespace.$Properties {
            }

            /** Represents a MsgUpdateNamespace. */
            class MsgUpdateNamespace {

                /**
                 * Constructs a new MsgUpdateNamespace.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgUpdateNamespace.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgUpdateNamespace owner. */
                owner: string;

                /** MsgUpdateNamespace name. */
                name: string;

                /** MsgUpdateNamespace public. */
                public: boolean;

                /** MsgUpdateNamespace publishers. */
                publishers: string[];

                /** MsgUpdateNamespace subscribers. */
                subscribers: string[];

                /** MsgUpdateNamespace tier. */
                tier: number;

                /**
                 * Encodes the specified MsgUpdateNamespace message. Does not implicitly {@link yizhan.registry.v1.MsgUpdateNamespace.verify|verify} messages.
                 * @param message MsgUpdateNamespace message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgUpdateNamespace.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgUpdateNamespace message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgUpdateNamespace & yizhan.registry.v1.MsgUpdateNamespace.$Shape} MsgUpdateNamespace
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgUpdateNamespace & yizhan.registry.v1.MsgUpdateNamespace.$Shape;

                /**
                 * Gets the type url for MsgUpdateNamespace
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgUpdateNamespace {

                /** Properties of a MsgUpdateNamespace. */
                interface $Properties {

                    /** MsgUpdateNamespace owner */
                    owner?: (string|null);

                    /** MsgUpdateNamespace name */
                    name?: (string|null);

                    /** MsgUpdateNamespace public */
                    "public"?: (boolean|null);

                    /** MsgUpdateNamespace publishers */
                    publishers?: (string[]|null);

                    /** MsgUpdateNamespace subscribers */
                    subscribers?: (string[]|null);

                    /** MsgUpdateNamespace tier */
                    tier?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgUpdateNamespace. */
                type $Shape = yizhan.registry.v1.MsgUpdateNamespace.$Properties;
            }

            /**
             * Properties of a MsgUpdateNamespaceResponse.
             * @deprecated Use yizhan.registry.v1.MsgUpdateNamespaceResponse.$Properties instead.
             */
            interface IMsgUpdateNamespaceResponse extends yizhan.registry.v1.MsgUpdateNamespaceResponse.$Properties {
            }

            /** Represents a MsgUpdateNamespaceResponse. */
            class MsgUpdateNamespaceResponse {

                /**
                 * Constructs a new MsgUpdateNamespaceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.MsgUpdateNamespaceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified MsgUpdateNamespaceResponse message. Does not implicitly {@link yizhan.registry.v1.MsgUpdateNamespaceResponse.verify|verify} messages.
                 * @param message MsgUpdateNamespaceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.MsgUpdateNamespaceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgUpdateNamespaceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgUpdateNamespaceResponse & yizhan.registry.v1.MsgUpdateNamespaceResponse.$Shape} MsgUpdateNamespaceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.MsgUpdateNamespaceResponse & yizhan.registry.v1.MsgUpdateNamespaceResponse.$Shape;

                /**
                 * Gets the type url for MsgUpdateNamespaceResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgUpdateNamespaceResponse {

                /** Properties of a MsgUpdateNamespaceResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgUpdateNamespaceResponse. */
                type $Shape = yizhan.registry.v1.MsgUpdateNamespaceResponse.$Properties;
            }

            /**
             * Properties of a QueryNodeRequest.
             * @deprecated Use yizhan.registry.v1.QueryNodeRequest.$Properties instead.
             */
            interface IQueryNodeRequest extends yizhan.registry.v1.QueryNodeRequest.$Properties {
            }

            /** Represents a QueryNodeRequest. */
            class QueryNodeRequest {

                /**
                 * Constructs a new QueryNodeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.QueryNodeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryNodeRequest id. */
                id: string;

                /**
                 * Encodes the specified QueryNodeRequest message. Does not implicitly {@link yizhan.registry.v1.QueryNodeRequest.verify|verify} messages.
                 * @param message QueryNodeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.QueryNodeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryNodeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNodeRequest & yizhan.registry.v1.QueryNodeRequest.$Shape} QueryNodeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.QueryNodeRequest & yizhan.registry.v1.QueryNodeRequest.$Shape;

                /**
                 * Gets the type url for QueryNodeRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryNodeRequest {

                /** Properties of a QueryNodeRequest. */
                interface $Properties {

                    /** QueryNodeRequest id */
                    id?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryNodeRequest. */
                type $Shape = yizhan.registry.v1.QueryNodeRequest.$Properties;
            }

            /**
             * Properties of a QueryNodeResponse.
             * @deprecated Use yizhan.registry.v1.QueryNodeResponse.$Properties instead.
             */
            interface IQueryNodeResponse extends yizhan.registry.v1.QueryNodeResponse.$Properties {
            }

            /** Represents a QueryNodeResponse. */
            class QueryNodeResponse {

                /**
                 * Constructs a new QueryNodeResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.QueryNodeResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryNodeResponse node. */
                node?: (yizhan.registry.v1.Node.$Properties|null);

                /**
                 * Encodes the specified QueryNodeResponse message. Does not implicitly {@link yizhan.registry.v1.QueryNodeResponse.verify|verify} messages.
                 * @param message QueryNodeResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.QueryNodeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryNodeResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNodeResponse & yizhan.registry.v1.QueryNodeResponse.$Shape} QueryNodeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.QueryNodeResponse & yizhan.registry.v1.QueryNodeResponse.$Shape;

                /**
                 * Gets the type url for QueryNodeResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryNodeResponse {

                /** Properties of a QueryNodeResponse. */
                interface $Properties {

                    /** QueryNodeResponse node */
                    node?: (yizhan.registry.v1.Node.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryNodeResponse. */
                type $Shape = yizhan.registry.v1.QueryNodeResponse.$Properties;
            }

            /**
             * Properties of a QueryNodesRequest.
             * @deprecated Use yizhan.registry.v1.QueryNodesRequest.$Properties instead.
             */
            interface IQueryNodesRequest extends yizhan.registry.v1.QueryNodesRequest.$Properties {
            }

            /** Represents a QueryNodesRequest. */
            class QueryNodesRequest {

                /**
                 * Constructs a new QueryNodesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.QueryNodesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryNodesRequest owner. */
                owner: string;

                /** QueryNodesRequest after. */
                after: string;

                /** QueryNodesRequest limit. */
                limit: number;

                /**
                 * Encodes the specified QueryNodesRequest message. Does not implicitly {@link yizhan.registry.v1.QueryNodesRequest.verify|verify} messages.
                 * @param message QueryNodesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.QueryNodesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryNodesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNodesRequest & yizhan.registry.v1.QueryNodesRequest.$Shape} QueryNodesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.QueryNodesRequest & yizhan.registry.v1.QueryNodesRequest.$Shape;

                /**
                 * Gets the type url for QueryNodesRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryNodesRequest {

                /** Properties of a QueryNodesRequest. */
                interface $Properties {

                    /** QueryNodesRequest owner */
                    owner?: (string|null);

                    /** QueryNodesRequest after */
                    after?: (string|null);

                    /** QueryNodesRequest limit */
                    limit?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryNodesRequest. */
                type $Shape = yizhan.registry.v1.QueryNodesRequest.$Properties;
            }

            /**
             * Properties of a QueryNodesResponse.
             * @deprecated Use yizhan.registry.v1.QueryNodesResponse.$Properties instead.
             */
            interface IQueryNodesResponse extends yizhan.registry.v1.QueryNodesResponse.$Properties {
            }

            /** Represents a QueryNodesResponse. */
            class QueryNodesResponse {

                /**
                 * Constructs a new QueryNodesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.QueryNodesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryNodesResponse nodes. */
                nodes: yizhan.registry.v1.Node.$Properties[];

                /** QueryNodesResponse next. */
                next: string;

                /**
                 * Encodes the specified QueryNodesResponse message. Does not implicitly {@link yizhan.registry.v1.QueryNodesResponse.verify|verify} messages.
                 * @param message QueryNodesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.QueryNodesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryNodesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNodesResponse & yizhan.registry.v1.QueryNodesResponse.$Shape} QueryNodesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.QueryNodesResponse & yizhan.registry.v1.QueryNodesResponse.$Shape;

                /**
                 * Gets the type url for QueryNodesResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryNodesResponse {

                /** Properties of a QueryNodesResponse. */
                interface $Properties {

                    /** QueryNodesResponse nodes */
                    nodes?: (yizhan.registry.v1.Node.$Properties[]|null);

                    /** QueryNodesResponse next */
                    next?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryNodesResponse. */
                type $Shape = yizhan.registry.v1.QueryNodesResponse.$Properties;
            }

            /**
             * Properties of a QueryDeviceRequest.
             * @deprecated Use yizhan.registry.v1.QueryDeviceRequest.$Properties instead.
             */
            interface IQueryDeviceRequest extends yizhan.registry.v1.QueryDeviceRequest.$Properties {
            }

            /** Represents a QueryDeviceRequest. */
            class QueryDeviceRequest {

                /**
                 * Constructs a new QueryDeviceRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.QueryDeviceRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryDeviceRequest id. */
                id: string;

                /**
                 * Encodes the specified QueryDeviceRequest message. Does not implicitly {@link yizhan.registry.v1.QueryDeviceRequest.verify|verify} messages.
                 * @param message QueryDeviceRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.QueryDeviceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryDeviceRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryDeviceRequest & yizhan.registry.v1.QueryDeviceRequest.$Shape} QueryDeviceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.QueryDeviceRequest & yizhan.registry.v1.QueryDeviceRequest.$Shape;

                /**
                 * Gets the type url for QueryDeviceRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryDeviceRequest {

                /** Properties of a QueryDeviceRequest. */
                interface $Properties {

                    /** QueryDeviceRequest id */
                    id?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryDeviceRequest. */
                type $Shape = yizhan.registry.v1.QueryDeviceRequest.$Properties;
            }

            /**
             * Properties of a QueryDeviceResponse.
             * @deprecated Use yizhan.registry.v1.QueryDeviceResponse.$Properties instead.
             */
            interface IQueryDeviceResponse extends yizhan.registry.v1.QueryDeviceResponse.$Properties {
            }

            /** Represents a QueryDeviceResponse. */
            class QueryDeviceResponse {

                /**
                 * Constructs a new QueryDeviceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.QueryDeviceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryDeviceResponse device. */
                device?: (yizhan.registry.v1.Device.$Properties|null);

                /**
                 * Encodes the specified QueryDeviceResponse message. Does not implicitly {@link yizhan.registry.v1.QueryDeviceResponse.verify|verify} messages.
                 * @param message QueryDeviceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.QueryDeviceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryDeviceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryDeviceResponse & yizhan.registry.v1.QueryDeviceResponse.$Shape} QueryDeviceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.QueryDeviceResponse & yizhan.registry.v1.QueryDeviceResponse.$Shape;

                /**
                 * Gets the type url for QueryDeviceResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryDeviceResponse {

                /** Properties of a QueryDeviceResponse. */
                interface $Properties {

                    /** QueryDeviceResponse device */
                    device?: (yizhan.registry.v1.Device.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryDeviceResponse. */
                type $Shape = yizhan.registry.v1.QueryDeviceResponse.$Properties;
            }

            /**
             * Properties of a QueryDevicesRequest.
             * @deprecated Use yizhan.registry.v1.QueryDevicesRequest.$Properties instead.
             */
            interface IQueryDevicesRequest extends yizhan.registry.v1.QueryDevicesRequest.$Properties {
            }

            /** Represents a QueryDevicesRequest. */
            class QueryDevicesRequest {

                /**
                 * Constructs a new QueryDevicesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.QueryDevicesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryDevicesRequest payer. */
                payer: string;

                /** QueryDevicesRequest after. */
                after: string;

                /** QueryDevicesRequest limit. */
                limit: number;

                /**
                 * Encodes the specified QueryDevicesRequest message. Does not implicitly {@link yizhan.registry.v1.QueryDevicesRequest.verify|verify} messages.
                 * @param message QueryDevicesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.QueryDevicesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryDevicesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryDevicesRequest & yizhan.registry.v1.QueryDevicesRequest.$Shape} QueryDevicesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.QueryDevicesRequest & yizhan.registry.v1.QueryDevicesRequest.$Shape;

                /**
                 * Gets the type url for QueryDevicesRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryDevicesRequest {

                /** Properties of a QueryDevicesRequest. */
                interface $Properties {

                    /** QueryDevicesRequest payer */
                    payer?: (string|null);

                    /** QueryDevicesRequest after */
                    after?: (string|null);

                    /** QueryDevicesRequest limit */
                    limit?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryDevicesRequest. */
                type $Shape = yizhan.registry.v1.QueryDevicesRequest.$Properties;
            }

            /**
             * Properties of a QueryDevicesResponse.
             * @deprecated Use yizhan.registry.v1.QueryDevicesResponse.$Properties instead.
             */
            interface IQueryDevicesResponse extends yizhan.registry.v1.QueryDevicesResponse.$Properties {
            }

            /** Represents a QueryDevicesResponse. */
            class QueryDevicesResponse {

                /**
                 * Constructs a new QueryDevicesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.QueryDevicesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryDevicesResponse devices. */
                devices: yizhan.registry.v1.Device.$Properties[];

                /** QueryDevicesResponse next. */
                next: string;

                /**
                 * Encodes the specified QueryDevicesResponse message. Does not implicitly {@link yizhan.registry.v1.QueryDevicesResponse.verify|verify} messages.
                 * @param message QueryDevicesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.QueryDevicesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryDevicesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryDevicesResponse & yizhan.registry.v1.QueryDevicesResponse.$Shape} QueryDevicesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.QueryDevicesResponse & yizhan.registry.v1.QueryDevicesResponse.$Shape;

                /**
                 * Gets the type url for QueryDevicesResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryDevicesResponse {

                /** Properties of a QueryDevicesResponse. */
                interface $Properties {

                    /** QueryDevicesResponse devices */
                    devices?: (yizhan.registry.v1.Device.$Properties[]|null);

                    /** QueryDevicesResponse next */
                    next?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryDevicesResponse. */
                type $Shape = yizhan.registry.v1.QueryDevicesResponse.$Properties;
            }

            /**
             * Properties of a QueryNamespaceRequest.
             * @deprecated Use yizhan.registry.v1.QueryNamespaceRequest.$Properties instead.
             */
            interface IQueryNamespaceRequest extends yizhan.registry.v1.QueryNamespaceRequest.$Properties {
            }

            /** Represents a QueryNamespaceRequest. */
            class QueryNamespaceRequest {

                /**
                 * Constructs a new QueryNamespaceRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.QueryNamespaceRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryNamespaceRequest name. */
                name: string;

                /**
                 * Encodes the specified QueryNamespaceRequest message. Does not implicitly {@link yizhan.registry.v1.QueryNamespaceRequest.verify|verify} messages.
                 * @param message QueryNamespaceRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.QueryNamespaceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryNamespaceRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNamespaceRequest & yizhan.registry.v1.QueryNamespaceRequest.$Shape} QueryNamespaceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.QueryNamespaceRequest & yizhan.registry.v1.QueryNamespaceRequest.$Shape;

                /**
                 * Gets the type url for QueryNamespaceRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryNamespaceRequest {

                /** Properties of a QueryNamespaceRequest. */
                interface $Properties {

                    /** QueryNamespaceRequest name */
                    name?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryNamespaceRequest. */
                type $Shape = yizhan.registry.v1.QueryNamespaceRequest.$Properties;
            }

            /**
             * Properties of a QueryNamespaceResponse.
             * @deprecated Use yizhan.registry.v1.QueryNamespaceResponse.$Properties instead.
             */
            interface IQueryNamespaceResponse extends yizhan.registry.v1.QueryNamespaceResponse.$Properties {
            }

            /** Represents a QueryNamespaceResponse. */
            class QueryNamespaceResponse {

                /**
                 * Constructs a new QueryNamespaceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.QueryNamespaceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryNamespaceResponse namespace. */
                namespace?: (yizhan.registry.v1.Namespace.$Properties|null);

                /**
                 * Encodes the specified QueryNamespaceResponse message. Does not implicitly {@link yizhan.registry.v1.QueryNamespaceResponse.verify|verify} messages.
                 * @param message QueryNamespaceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.QueryNamespaceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryNamespaceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNamespaceResponse & yizhan.registry.v1.QueryNamespaceResponse.$Shape} QueryNamespaceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.QueryNamespaceResponse & yizhan.registry.v1.QueryNamespaceResponse.$Shape;

                /**
                 * Gets the type url for QueryNamespaceResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryNamespaceResponse {

                /** Properties of a QueryNamespaceResponse. */
                interface $Properties {

                    /** QueryNamespaceResponse namespace */
                    namespace?: (yizhan.registry.v1.Namespace.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryNamespaceResponse. */
                type $Shape = yizhan.registry.v1.QueryNamespaceResponse.$Properties;
            }

            /**
             * Properties of a QueryNamespacesRequest.
             * @deprecated Use yizhan.registry.v1.QueryNamespacesRequest.$Properties instead.
             */
            interface IQueryNamespacesRequest extends yizhan.registry.v1.QueryNamespacesRequest.$Properties {
            }

            /** Represents a QueryNamespacesRequest. */
            class QueryNamespacesRequest {

                /**
                 * Constructs a new QueryNamespacesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.QueryNamespacesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryNamespacesRequest owner. */
                owner: string;

                /** QueryNamespacesRequest after. */
                after: string;

                /** QueryNamespacesRequest limit. */
                limit: number;

                /**
                 * Encodes the specified QueryNamespacesRequest message. Does not implicitly {@link yizhan.registry.v1.QueryNamespacesRequest.verify|verify} messages.
                 * @param message QueryNamespacesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.QueryNamespacesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryNamespacesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNamespacesRequest & yizhan.registry.v1.QueryNamespacesRequest.$Shape} QueryNamespacesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.QueryNamespacesRequest & yizhan.registry.v1.QueryNamespacesRequest.$Shape;

                /**
                 * Gets the type url for QueryNamespacesRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryNamespacesRequest {

                /** Properties of a QueryNamespacesRequest. */
                interface $Properties {

                    /** QueryNamespacesRequest owner */
                    owner?: (string|null);

                    /** QueryNamespacesRequest after */
                    after?: (string|null);

                    /** QueryNamespacesRequest limit */
                    limit?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryNamespacesRequest. */
                type $Shape = yizhan.registry.v1.QueryNamespacesRequest.$Properties;
            }

            /**
             * Properties of a QueryNamespacesResponse.
             * @deprecated Use yizhan.registry.v1.QueryNamespacesResponse.$Properties instead.
             */
            interface IQueryNamespacesResponse extends yizhan.registry.v1.QueryNamespacesResponse.$Properties {
            }

            /** Represents a QueryNamespacesResponse. */
            class QueryNamespacesResponse {

                /**
                 * Constructs a new QueryNamespacesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.QueryNamespacesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryNamespacesResponse namespaces. */
                namespaces: yizhan.registry.v1.Namespace.$Properties[];

                /** QueryNamespacesResponse next. */
                next: string;

                /**
                 * Encodes the specified QueryNamespacesResponse message. Does not implicitly {@link yizhan.registry.v1.QueryNamespacesResponse.verify|verify} messages.
                 * @param message QueryNamespacesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.QueryNamespacesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryNamespacesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNamespacesResponse & yizhan.registry.v1.QueryNamespacesResponse.$Shape} QueryNamespacesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.QueryNamespacesResponse & yizhan.registry.v1.QueryNamespacesResponse.$Shape;

                /**
                 * Gets the type url for QueryNamespacesResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryNamespacesResponse {

                /** Properties of a QueryNamespacesResponse. */
                interface $Properties {

                    /** QueryNamespacesResponse namespaces */
                    namespaces?: (yizhan.registry.v1.Namespace.$Properties[]|null);

                    /** QueryNamespacesResponse next */
                    next?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryNamespacesResponse. */
                type $Shape = yizhan.registry.v1.QueryNamespacesResponse.$Properties;
            }

            /**
             * Properties of a QueryParamsRequest.
             * @deprecated Use yizhan.registry.v1.QueryParamsRequest.$Properties instead.
             */
            interface IQueryParamsRequest extends yizhan.registry.v1.QueryParamsRequest.$Properties {
            }

            /** Represents a QueryParamsRequest. */
            class QueryParamsRequest {

                /**
                 * Constructs a new QueryParamsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.QueryParamsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified QueryParamsRequest message. Does not implicitly {@link yizhan.registry.v1.QueryParamsRequest.verify|verify} messages.
                 * @param message QueryParamsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.QueryParamsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryParamsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryParamsRequest & yizhan.registry.v1.QueryParamsRequest.$Shape} QueryParamsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.QueryParamsRequest & yizhan.registry.v1.QueryParamsRequest.$Shape;

                /**
                 * Gets the type url for QueryParamsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryParamsRequest {

                /** Properties of a QueryParamsRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryParamsRequest. */
                type $Shape = yizhan.registry.v1.QueryParamsRequest.$Properties;
            }

            /**
             * Properties of a QueryParamsResponse.
             * @deprecated Use yizhan.registry.v1.QueryParamsResponse.$Properties instead.
             */
            interface IQueryParamsResponse extends yizhan.registry.v1.QueryParamsResponse.$Properties {
            }

            /** Represents a QueryParamsResponse. */
            class QueryParamsResponse {

                /**
                 * Constructs a new QueryParamsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.registry.v1.QueryParamsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryParamsResponse params. */
                params?: (yizhan.registry.v1.Params.$Properties|null);

                /**
                 * Encodes the specified QueryParamsResponse message. Does not implicitly {@link yizhan.registry.v1.QueryParamsResponse.verify|verify} messages.
                 * @param message QueryParamsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.registry.v1.QueryParamsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryParamsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryParamsResponse & yizhan.registry.v1.QueryParamsResponse.$Shape} QueryParamsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.registry.v1.QueryParamsResponse & yizhan.registry.v1.QueryParamsResponse.$Shape;

                /**
                 * Gets the type url for QueryParamsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryParamsResponse {

                /** Properties of a QueryParamsResponse. */
                interface $Properties {

                    /** QueryParamsResponse params */
                    params?: (yizhan.registry.v1.Params.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryParamsResponse. */
                type $Shape = yizhan.registry.v1.QueryParamsResponse.$Properties;
            }
        }
    }
}
