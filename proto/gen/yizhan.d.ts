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

    /** Namespace channels. */
    namespace channels {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a MsgOpenChannel.
             * @deprecated Use yizhan.channels.v1.MsgOpenChannel.$Properties instead.
             */
            interface IMsgOpenChannel extends yizhan.channels.v1.MsgOpenChannel.$Properties {
            }

            /** Represents a MsgOpenChannel. */
            class MsgOpenChannel {

                /**
                 * Constructs a new MsgOpenChannel.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.MsgOpenChannel.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgOpenChannel payer. */
                payer: string;

                /** MsgOpenChannel node. */
                node: string;

                /** MsgOpenChannel amountNyz. */
                amountNyz: string;

                /**
                 * Encodes the specified MsgOpenChannel message. Does not implicitly {@link yizhan.channels.v1.MsgOpenChannel.verify|verify} messages.
                 * @param message MsgOpenChannel message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.MsgOpenChannel.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgOpenChannel message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.MsgOpenChannel & yizhan.channels.v1.MsgOpenChannel.$Shape} MsgOpenChannel
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.MsgOpenChannel & yizhan.channels.v1.MsgOpenChannel.$Shape;

                /**
                 * Gets the type url for MsgOpenChannel
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgOpenChannel {

                /** Properties of a MsgOpenChannel. */
                interface $Properties {

                    /** MsgOpenChannel payer */
                    payer?: (string|null);

                    /** MsgOpenChannel node */
                    node?: (string|null);

                    /** MsgOpenChannel amountNyz */
                    amountNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgOpenChannel. */
                type $Shape = yizhan.channels.v1.MsgOpenChannel.$Properties;
            }

            /**
             * Properties of a MsgOpenChannelResponse.
             * @deprecated Use yizhan.channels.v1.MsgOpenChannelResponse.$Properties instead.
             */
            interface IMsgOpenChannelResponse extends yizhan.channels.v1.MsgOpenChannelResponse.$Properties {
            }

            /** Represents a MsgOpenChannelResponse. */
            class MsgOpenChannelResponse {

                /**
                 * Constructs a new MsgOpenChannelResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.MsgOpenChannelResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgOpenChannelResponse channelId. */
                channelId: Uint8Array;

                /**
                 * Encodes the specified MsgOpenChannelResponse message. Does not implicitly {@link yizhan.channels.v1.MsgOpenChannelResponse.verify|verify} messages.
                 * @param message MsgOpenChannelResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.MsgOpenChannelResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgOpenChannelResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.MsgOpenChannelResponse & yizhan.channels.v1.MsgOpenChannelResponse.$Shape} MsgOpenChannelResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.MsgOpenChannelResponse & yizhan.channels.v1.MsgOpenChannelResponse.$Shape;

                /**
                 * Gets the type url for MsgOpenChannelResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgOpenChannelResponse {

                /** Properties of a MsgOpenChannelResponse. */
                interface $Properties {

                    /** MsgOpenChannelResponse channelId */
                    channelId?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgOpenChannelResponse. */
                type $Shape = yizhan.channels.v1.MsgOpenChannelResponse.$Properties;
            }

            /**
             * Properties of a MsgTopUp.
             * @deprecated Use yizhan.channels.v1.MsgTopUp.$Properties instead.
             */
            interface IMsgTopUp extends yizhan.channels.v1.MsgTopUp.$Properties {
            }

            /** Represents a MsgTopUp. */
            class MsgTopUp {

                /**
                 * Constructs a new MsgTopUp.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.MsgTopUp.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgTopUp payer. */
                payer: string;

                /** MsgTopUp channelId. */
                channelId: Uint8Array;

                /** MsgTopUp amountNyz. */
                amountNyz: string;

                /**
                 * Encodes the specified MsgTopUp message. Does not implicitly {@link yizhan.channels.v1.MsgTopUp.verify|verify} messages.
                 * @param message MsgTopUp message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.MsgTopUp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgTopUp message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.MsgTopUp & yizhan.channels.v1.MsgTopUp.$Shape} MsgTopUp
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.MsgTopUp & yizhan.channels.v1.MsgTopUp.$Shape;

                /**
                 * Gets the type url for MsgTopUp
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgTopUp {

                /** Properties of a MsgTopUp. */
                interface $Properties {

                    /** MsgTopUp payer */
                    payer?: (string|null);

                    /** MsgTopUp channelId */
                    channelId?: (Uint8Array|null);

                    /** MsgTopUp amountNyz */
                    amountNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgTopUp. */
                type $Shape = yizhan.channels.v1.MsgTopUp.$Properties;
            }

            /**
             * Properties of a MsgTopUpResponse.
             * @deprecated Use yizhan.channels.v1.MsgTopUpResponse.$Properties instead.
             */
            interface IMsgTopUpResponse extends yizhan.channels.v1.MsgTopUpResponse.$Properties {
            }

            /** Represents a MsgTopUpResponse. */
            class MsgTopUpResponse {

                /**
                 * Constructs a new MsgTopUpResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.MsgTopUpResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified MsgTopUpResponse message. Does not implicitly {@link yizhan.channels.v1.MsgTopUpResponse.verify|verify} messages.
                 * @param message MsgTopUpResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.MsgTopUpResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgTopUpResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.MsgTopUpResponse & yizhan.channels.v1.MsgTopUpResponse.$Shape} MsgTopUpResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.MsgTopUpResponse & yizhan.channels.v1.MsgTopUpResponse.$Shape;

                /**
                 * Gets the type url for MsgTopUpResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgTopUpResponse {

                /** Properties of a MsgTopUpResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgTopUpResponse. */
                type $Shape = yizhan.channels.v1.MsgTopUpResponse.$Properties;
            }

            /**
             * Properties of a MsgThaw.
             * @deprecated Use yizhan.channels.v1.MsgThaw.$Properties instead.
             */
            interface IMsgThaw extends yizhan.channels.v1.MsgThaw.$Properties {
            }

            /** Represents a MsgThaw. */
            class MsgThaw {

                /**
                 * Constructs a new MsgThaw.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.MsgThaw.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgThaw payer. */
                payer: string;

                /** MsgThaw channelId. */
                channelId: Uint8Array;

                /** MsgThaw amountNyz. */
                amountNyz: string;

                /**
                 * Encodes the specified MsgThaw message. Does not implicitly {@link yizhan.channels.v1.MsgThaw.verify|verify} messages.
                 * @param message MsgThaw message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.MsgThaw.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgThaw message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.MsgThaw & yizhan.channels.v1.MsgThaw.$Shape} MsgThaw
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.MsgThaw & yizhan.channels.v1.MsgThaw.$Shape;

                /**
                 * Gets the type url for MsgThaw
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgThaw {

                /** Properties of a MsgThaw. */
                interface $Properties {

                    /** MsgThaw payer */
                    payer?: (string|null);

                    /** MsgThaw channelId */
                    channelId?: (Uint8Array|null);

                    /** MsgThaw amountNyz */
                    amountNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgThaw. */
                type $Shape = yizhan.channels.v1.MsgThaw.$Properties;
            }

            /**
             * Properties of a MsgThawResponse.
             * @deprecated Use yizhan.channels.v1.MsgThawResponse.$Properties instead.
             */
            interface IMsgThawResponse extends yizhan.channels.v1.MsgThawResponse.$Properties {
            }

            /** Represents a MsgThawResponse. */
            class MsgThawResponse {

                /**
                 * Constructs a new MsgThawResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.MsgThawResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgThawResponse thawedInEpoch. */
                thawedInEpoch: number;

                /**
                 * Encodes the specified MsgThawResponse message. Does not implicitly {@link yizhan.channels.v1.MsgThawResponse.verify|verify} messages.
                 * @param message MsgThawResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.MsgThawResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgThawResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.MsgThawResponse & yizhan.channels.v1.MsgThawResponse.$Shape} MsgThawResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.MsgThawResponse & yizhan.channels.v1.MsgThawResponse.$Shape;

                /**
                 * Gets the type url for MsgThawResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgThawResponse {

                /** Properties of a MsgThawResponse. */
                interface $Properties {

                    /** MsgThawResponse thawedInEpoch */
                    thawedInEpoch?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgThawResponse. */
                type $Shape = yizhan.channels.v1.MsgThawResponse.$Properties;
            }

            /**
             * Properties of a MsgWithdraw.
             * @deprecated Use yizhan.channels.v1.MsgWithdraw.$Properties instead.
             */
            interface IMsgWithdraw extends yizhan.channels.v1.MsgWithdraw.$Properties {
            }

            /** Represents a MsgWithdraw. */
            class MsgWithdraw {

                /**
                 * Constructs a new MsgWithdraw.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.MsgWithdraw.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgWithdraw payer. */
                payer: string;

                /** MsgWithdraw channelId. */
                channelId: Uint8Array;

                /**
                 * Encodes the specified MsgWithdraw message. Does not implicitly {@link yizhan.channels.v1.MsgWithdraw.verify|verify} messages.
                 * @param message MsgWithdraw message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.MsgWithdraw.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgWithdraw message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.MsgWithdraw & yizhan.channels.v1.MsgWithdraw.$Shape} MsgWithdraw
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.MsgWithdraw & yizhan.channels.v1.MsgWithdraw.$Shape;

                /**
                 * Gets the type url for MsgWithdraw
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgWithdraw {

                /** Properties of a MsgWithdraw. */
                interface $Properties {

                    /** MsgWithdraw payer */
                    payer?: (string|null);

                    /** MsgWithdraw channelId */
                    channelId?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgWithdraw. */
                type $Shape = yizhan.channels.v1.MsgWithdraw.$Properties;
            }

            /**
             * Properties of a MsgWithdrawResponse.
             * @deprecated Use yizhan.channels.v1.MsgWithdrawResponse.$Properties instead.
             */
            interface IMsgWithdrawResponse extends yizhan.channels.v1.MsgWithdrawResponse.$Properties {
            }

            /** Represents a MsgWithdrawResponse. */
            class MsgWithdrawResponse {

                /**
                 * Constructs a new MsgWithdrawResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.MsgWithdrawResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgWithdrawResponse amountNyz. */
                amountNyz: string;

                /**
                 * Encodes the specified MsgWithdrawResponse message. Does not implicitly {@link yizhan.channels.v1.MsgWithdrawResponse.verify|verify} messages.
                 * @param message MsgWithdrawResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.MsgWithdrawResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgWithdrawResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.MsgWithdrawResponse & yizhan.channels.v1.MsgWithdrawResponse.$Shape} MsgWithdrawResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.MsgWithdrawResponse & yizhan.channels.v1.MsgWithdrawResponse.$Shape;

                /**
                 * Gets the type url for MsgWithdrawResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgWithdrawResponse {

                /** Properties of a MsgWithdrawResponse. */
                interface $Properties {

                    /** MsgWithdrawResponse amountNyz */
                    amountNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgWithdrawResponse. */
                type $Shape = yizhan.channels.v1.MsgWithdrawResponse.$Properties;
            }

            /**
             * Properties of a MsgSettle.
             * @deprecated Use yizhan.channels.v1.MsgSettle.$Properties instead.
             */
            interface IMsgSettle extends yizhan.channels.v1.MsgSettle.$Properties {
            }

            /** Represents a MsgSettle. */
            class MsgSettle {

                /**
                 * Constructs a new MsgSettle.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.MsgSettle.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgSettle submitter. */
                submitter: string;

                /** MsgSettle entries. */
                entries: yizhan.channels.v1.SettleEntry.$Properties[];

                /**
                 * Encodes the specified MsgSettle message. Does not implicitly {@link yizhan.channels.v1.MsgSettle.verify|verify} messages.
                 * @param message MsgSettle message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.MsgSettle.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgSettle message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.MsgSettle & yizhan.channels.v1.MsgSettle.$Shape} MsgSettle
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.MsgSettle & yizhan.channels.v1.MsgSettle.$Shape;

                /**
                 * Gets the type url for MsgSettle
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgSettle {

                /** Properties of a MsgSettle. */
                interface $Properties {

                    /** MsgSettle submitter */
                    submitter?: (string|null);

                    /** MsgSettle entries */
                    entries?: (yizhan.channels.v1.SettleEntry.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgSettle. */
                type $Shape = yizhan.channels.v1.MsgSettle.$Properties;
            }

            /**
             * Properties of a MsgSettleResponse.
             * @deprecated Use yizhan.channels.v1.MsgSettleResponse.$Properties instead.
             */
            interface IMsgSettleResponse extends yizhan.channels.v1.MsgSettleResponse.$Properties {
            }

            /** Represents a MsgSettleResponse. */
            class MsgSettleResponse {

                /**
                 * Constructs a new MsgSettleResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.MsgSettleResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgSettleResponse results. */
                results: yizhan.channels.v1.SettleResult.$Properties[];

                /**
                 * Encodes the specified MsgSettleResponse message. Does not implicitly {@link yizhan.channels.v1.MsgSettleResponse.verify|verify} messages.
                 * @param message MsgSettleResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.MsgSettleResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgSettleResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.MsgSettleResponse & yizhan.channels.v1.MsgSettleResponse.$Shape} MsgSettleResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.MsgSettleResponse & yizhan.channels.v1.MsgSettleResponse.$Shape;

                /**
                 * Gets the type url for MsgSettleResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgSettleResponse {

                /** Properties of a MsgSettleResponse. */
                interface $Properties {

                    /** MsgSettleResponse results */
                    results?: (yizhan.channels.v1.SettleResult.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgSettleResponse. */
                type $Shape = yizhan.channels.v1.MsgSettleResponse.$Properties;
            }

            /**
             * Properties of a SettleEntry.
             * @deprecated Use yizhan.channels.v1.SettleEntry.$Properties instead.
             */
            interface ISettleEntry extends yizhan.channels.v1.SettleEntry.$Properties {
            }

            /** Represents a SettleEntry. */
            class SettleEntry {

                /**
                 * Constructs a new SettleEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.SettleEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SettleEntry channelVoucher. */
                channelVoucher?: (yizhan.channels.v1.ChannelVoucherEntry.$Properties|null);

                /** SettleEntry deviceVoucher. */
                deviceVoucher?: (yizhan.channels.v1.DeviceVoucherEntry.$Properties|null);

                /** SettleEntry unsignedUsage. */
                unsignedUsage?: (yizhan.channels.v1.UnsignedUsageEntry.$Properties|null);

                /**
                 * Encodes the specified SettleEntry message. Does not implicitly {@link yizhan.channels.v1.SettleEntry.verify|verify} messages.
                 * @param message SettleEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.SettleEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SettleEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.SettleEntry & yizhan.channels.v1.SettleEntry.$Shape} SettleEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.SettleEntry & yizhan.channels.v1.SettleEntry.$Shape;

                /**
                 * Gets the type url for SettleEntry
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SettleEntry {

                /** Properties of a SettleEntry. */
                interface $Properties {

                    /** SettleEntry channelVoucher */
                    channelVoucher?: (yizhan.channels.v1.ChannelVoucherEntry.$Properties|null);

                    /** SettleEntry deviceVoucher */
                    deviceVoucher?: (yizhan.channels.v1.DeviceVoucherEntry.$Properties|null);

                    /** SettleEntry unsignedUsage */
                    unsignedUsage?: (yizhan.channels.v1.UnsignedUsageEntry.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SettleEntry. */
                type $Shape = yizhan.channels.v1.SettleEntry.$Properties;
            }

            /**
             * Properties of a ChannelVoucherEntry.
             * @deprecated Use yizhan.channels.v1.ChannelVoucherEntry.$Properties instead.
             */
            interface IChannelVoucherEntry extends yizhan.channels.v1.ChannelVoucherEntry.$Properties {
            }

            /** Represents a ChannelVoucherEntry. */
            class ChannelVoucherEntry {

                /**
                 * Constructs a new ChannelVoucherEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.ChannelVoucherEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ChannelVoucherEntry body. */
                body: Uint8Array;

                /** ChannelVoucherEntry publicKey. */
                publicKey: Uint8Array;

                /** ChannelVoucherEntry signature. */
                signature: Uint8Array;

                /** ChannelVoucherEntry nodeSignature. */
                nodeSignature: Uint8Array;

                /**
                 * Encodes the specified ChannelVoucherEntry message. Does not implicitly {@link yizhan.channels.v1.ChannelVoucherEntry.verify|verify} messages.
                 * @param message ChannelVoucherEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.ChannelVoucherEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ChannelVoucherEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.ChannelVoucherEntry & yizhan.channels.v1.ChannelVoucherEntry.$Shape} ChannelVoucherEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.ChannelVoucherEntry & yizhan.channels.v1.ChannelVoucherEntry.$Shape;

                /**
                 * Gets the type url for ChannelVoucherEntry
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ChannelVoucherEntry {

                /** Properties of a ChannelVoucherEntry. */
                interface $Properties {

                    /** ChannelVoucherEntry body */
                    body?: (Uint8Array|null);

                    /** ChannelVoucherEntry publicKey */
                    publicKey?: (Uint8Array|null);

                    /** ChannelVoucherEntry signature */
                    signature?: (Uint8Array|null);

                    /** ChannelVoucherEntry nodeSignature */
                    nodeSignature?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ChannelVoucherEntry. */
                type $Shape = yizhan.channels.v1.ChannelVoucherEntry.$Properties;
            }

            /**
             * Properties of a DeviceVoucherEntry.
             * @deprecated Use yizhan.channels.v1.DeviceVoucherEntry.$Properties instead.
             */
            interface IDeviceVoucherEntry extends yizhan.channels.v1.DeviceVoucherEntry.$Properties {
            }

            /** Represents a DeviceVoucherEntry. */
            class DeviceVoucherEntry {

                /**
                 * Constructs a new DeviceVoucherEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.DeviceVoucherEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DeviceVoucherEntry body. */
                body: Uint8Array;

                /** DeviceVoucherEntry signature. */
                signature: Uint8Array;

                /**
                 * Encodes the specified DeviceVoucherEntry message. Does not implicitly {@link yizhan.channels.v1.DeviceVoucherEntry.verify|verify} messages.
                 * @param message DeviceVoucherEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.DeviceVoucherEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeviceVoucherEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.DeviceVoucherEntry & yizhan.channels.v1.DeviceVoucherEntry.$Shape} DeviceVoucherEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.DeviceVoucherEntry & yizhan.channels.v1.DeviceVoucherEntry.$Shape;

                /**
                 * Gets the type url for DeviceVoucherEntry
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace DeviceVoucherEntry {

                /** Properties of a DeviceVoucherEntry. */
                interface $Properties {

                    /** DeviceVoucherEntry body */
                    body?: (Uint8Array|null);

                    /** DeviceVoucherEntry signature */
                    signature?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeviceVoucherEntry. */
                type $Shape = yizhan.channels.v1.DeviceVoucherEntry.$Properties;
            }

            /**
             * Properties of an UnsignedUsageEntry.
             * @deprecated Use yizhan.channels.v1.UnsignedUsageEntry.$Properties instead.
             */
            interface IUnsignedUsageEntry extends yizhan.channels.v1.UnsignedUsageEntry.$Properties {
            }

            /** Represents an UnsignedUsageEntry. */
            class UnsignedUsageEntry {

                /**
                 * Constructs a new UnsignedUsageEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.UnsignedUsageEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** UnsignedUsageEntry body. */
                body: Uint8Array;

                /** UnsignedUsageEntry signature. */
                signature: Uint8Array;

                /**
                 * Encodes the specified UnsignedUsageEntry message. Does not implicitly {@link yizhan.channels.v1.UnsignedUsageEntry.verify|verify} messages.
                 * @param message UnsignedUsageEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.UnsignedUsageEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an UnsignedUsageEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.UnsignedUsageEntry & yizhan.channels.v1.UnsignedUsageEntry.$Shape} UnsignedUsageEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.UnsignedUsageEntry & yizhan.channels.v1.UnsignedUsageEntry.$Shape;

                /**
                 * Gets the type url for UnsignedUsageEntry
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace UnsignedUsageEntry {

                /** Properties of an UnsignedUsageEntry. */
                interface $Properties {

                    /** UnsignedUsageEntry body */
                    body?: (Uint8Array|null);

                    /** UnsignedUsageEntry signature */
                    signature?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an UnsignedUsageEntry. */
                type $Shape = yizhan.channels.v1.UnsignedUsageEntry.$Properties;
            }

            /**
             * Properties of a SettleResult.
             * @deprecated Use yizhan.channels.v1.SettleResult.$Properties instead.
             */
            interface ISettleResult extends yizhan.channels.v1.SettleResult.$Properties {
            }

            /** Represents a SettleResult. */
            class SettleResult {

                /**
                 * Constructs a new SettleResult.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.SettleResult.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SettleResult paidNyz. */
                paidNyz: string;

                /** SettleResult unpaidNyz. */
                unpaidNyz: string;

                /** SettleResult reason. */
                reason: string;

                /**
                 * Encodes the specified SettleResult message. Does not implicitly {@link yizhan.channels.v1.SettleResult.verify|verify} messages.
                 * @param message SettleResult message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.SettleResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SettleResult message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.SettleResult & yizhan.channels.v1.SettleResult.$Shape} SettleResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.SettleResult & yizhan.channels.v1.SettleResult.$Shape;

                /**
                 * Gets the type url for SettleResult
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SettleResult {

                /** Properties of a SettleResult. */
                interface $Properties {

                    /** SettleResult paidNyz */
                    paidNyz?: (string|null);

                    /** SettleResult unpaidNyz */
                    unpaidNyz?: (string|null);

                    /** SettleResult reason */
                    reason?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SettleResult. */
                type $Shape = yizhan.channels.v1.SettleResult.$Properties;
            }

            /**
             * Properties of a Channel.
             * @deprecated Use yizhan.channels.v1.Channel.$Properties instead.
             */
            interface IChannel extends yizhan.channels.v1.Channel.$Properties {
            }

            /** Represents a Channel. */
            class Channel {

                /**
                 * Constructs a new Channel.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.Channel.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Channel id. */
                id: Uint8Array;

                /** Channel payer. */
                payer: string;

                /** Channel node. */
                node: string;

                /** Channel depositNyz. */
                depositNyz: string;

                /** Channel settledNyz. */
                settledNyz: string;

                /** Channel thawingNyz. */
                thawingNyz: string;

                /** Channel thawedInEpoch. */
                thawedInEpoch: number;

                /** Channel lastVoucherSequence. */
                lastVoucherSequence: string;

                /** Channel lastVoucherCumulativeNyz. */
                lastVoucherCumulativeNyz: string;

                /** Channel coveredBeforeEpoch. */
                coveredBeforeEpoch: number;

                /** Channel openedHeight. */
                openedHeight: number;

                /**
                 * Encodes the specified Channel message. Does not implicitly {@link yizhan.channels.v1.Channel.verify|verify} messages.
                 * @param message Channel message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.Channel.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Channel message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.Channel & yizhan.channels.v1.Channel.$Shape} Channel
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.Channel & yizhan.channels.v1.Channel.$Shape;

                /**
                 * Gets the type url for Channel
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Channel {

                /** Properties of a Channel. */
                interface $Properties {

                    /** Channel id */
                    id?: (Uint8Array|null);

                    /** Channel payer */
                    payer?: (string|null);

                    /** Channel node */
                    node?: (string|null);

                    /** Channel depositNyz */
                    depositNyz?: (string|null);

                    /** Channel settledNyz */
                    settledNyz?: (string|null);

                    /** Channel thawingNyz */
                    thawingNyz?: (string|null);

                    /** Channel thawedInEpoch */
                    thawedInEpoch?: (number|null);

                    /** Channel lastVoucherSequence */
                    lastVoucherSequence?: (string|null);

                    /** Channel lastVoucherCumulativeNyz */
                    lastVoucherCumulativeNyz?: (string|null);

                    /** Channel coveredBeforeEpoch */
                    coveredBeforeEpoch?: (number|null);

                    /** Channel openedHeight */
                    openedHeight?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Channel. */
                type $Shape = yizhan.channels.v1.Channel.$Properties;
            }

            /**
             * Properties of a TierPrice.
             * @deprecated Use yizhan.channels.v1.TierPrice.$Properties instead.
             */
            interface ITierPrice extends yizhan.channels.v1.TierPrice.$Properties {
            }

            /** Represents a TierPrice. */
            class TierPrice {

                /**
                 * Constructs a new TierPrice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.TierPrice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TierPrice perMessageNyz. */
                perMessageNyz: string;

                /** TierPrice perKibNyz. */
                perKibNyz: string;

                /**
                 * Encodes the specified TierPrice message. Does not implicitly {@link yizhan.channels.v1.TierPrice.verify|verify} messages.
                 * @param message TierPrice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.TierPrice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TierPrice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.TierPrice & yizhan.channels.v1.TierPrice.$Shape} TierPrice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.TierPrice & yizhan.channels.v1.TierPrice.$Shape;

                /**
                 * Gets the type url for TierPrice
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace TierPrice {

                /** Properties of a TierPrice. */
                interface $Properties {

                    /** TierPrice perMessageNyz */
                    perMessageNyz?: (string|null);

                    /** TierPrice perKibNyz */
                    perKibNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TierPrice. */
                type $Shape = yizhan.channels.v1.TierPrice.$Properties;
            }

            /**
             * Properties of a PriceTable.
             * @deprecated Use yizhan.channels.v1.PriceTable.$Properties instead.
             */
            interface IPriceTable extends yizhan.channels.v1.PriceTable.$Properties {
            }

            /** Represents a PriceTable. */
            class PriceTable {

                /**
                 * Constructs a new PriceTable.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.PriceTable.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PriceTable id. */
                id: number;

                /** PriceTable tiers. */
                tiers: yizhan.channels.v1.TierPrice.$Properties[];

                /**
                 * Encodes the specified PriceTable message. Does not implicitly {@link yizhan.channels.v1.PriceTable.verify|verify} messages.
                 * @param message PriceTable message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.PriceTable.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PriceTable message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.PriceTable & yizhan.channels.v1.PriceTable.$Shape} PriceTable
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.PriceTable & yizhan.channels.v1.PriceTable.$Shape;

                /**
                 * Gets the type url for PriceTable
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace PriceTable {

                /** Properties of a PriceTable. */
                interface $Properties {

                    /** PriceTable id */
                    id?: (number|null);

                    /** PriceTable tiers */
                    tiers?: (yizhan.channels.v1.TierPrice.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PriceTable. */
                type $Shape = yizhan.channels.v1.PriceTable.$Properties;
            }

            /**
             * Properties of a FeeSplit.
             * @deprecated Use yizhan.channels.v1.FeeSplit.$Properties instead.
             */
            interface IFeeSplit extends yizhan.channels.v1.FeeSplit.$Properties {
            }

            /** Represents a FeeSplit. */
            class FeeSplit {

                /**
                 * Constructs a new FeeSplit.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.FeeSplit.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FeeSplit brokerBps. */
                brokerBps: number;

                /** FeeSplit burnBps. */
                burnBps: number;

                /** FeeSplit publicPoolBps. */
                publicPoolBps: number;

                /** FeeSplit depositPoolBps. */
                depositPoolBps: number;

                /** FeeSplit referralBps. */
                referralBps: number;

                /** FeeSplit fundDevBps. */
                fundDevBps: number;

                /**
                 * Encodes the specified FeeSplit message. Does not implicitly {@link yizhan.channels.v1.FeeSplit.verify|verify} messages.
                 * @param message FeeSplit message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.FeeSplit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FeeSplit message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.FeeSplit & yizhan.channels.v1.FeeSplit.$Shape} FeeSplit
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.FeeSplit & yizhan.channels.v1.FeeSplit.$Shape;

                /**
                 * Gets the type url for FeeSplit
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace FeeSplit {

                /** Properties of a FeeSplit. */
                interface $Properties {

                    /** FeeSplit brokerBps */
                    brokerBps?: (number|null);

                    /** FeeSplit burnBps */
                    burnBps?: (number|null);

                    /** FeeSplit publicPoolBps */
                    publicPoolBps?: (number|null);

                    /** FeeSplit depositPoolBps */
                    depositPoolBps?: (number|null);

                    /** FeeSplit referralBps */
                    referralBps?: (number|null);

                    /** FeeSplit fundDevBps */
                    fundDevBps?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FeeSplit. */
                type $Shape = yizhan.channels.v1.FeeSplit.$Properties;
            }

            /**
             * Properties of a Params.
             * @deprecated Use yizhan.channels.v1.Params.$Properties instead.
             */
            interface IParams extends yizhan.channels.v1.Params.$Properties {
            }

            /** Represents a Params. */
            class Params {

                /**
                 * Constructs a new Params.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.Params.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Params thawEpochs. */
                thawEpochs: number;

                /** Params voucherMaxAgeEpochs. */
                voucherMaxAgeEpochs: number;

                /** Params feeSplit. */
                feeSplit?: (yizhan.channels.v1.FeeSplit.$Properties|null);

                /** Params prices. */
                prices: yizhan.channels.v1.PriceTable.$Properties[];

                /** Params currentPriceTable. */
                currentPriceTable: number;

                /**
                 * Encodes the specified Params message. Does not implicitly {@link yizhan.channels.v1.Params.verify|verify} messages.
                 * @param message Params message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.Params.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Params message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.Params & yizhan.channels.v1.Params.$Shape} Params
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.Params & yizhan.channels.v1.Params.$Shape;

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

                    /** Params thawEpochs */
                    thawEpochs?: (number|null);

                    /** Params voucherMaxAgeEpochs */
                    voucherMaxAgeEpochs?: (number|null);

                    /** Params feeSplit */
                    feeSplit?: (yizhan.channels.v1.FeeSplit.$Properties|null);

                    /** Params prices */
                    prices?: (yizhan.channels.v1.PriceTable.$Properties[]|null);

                    /** Params currentPriceTable */
                    currentPriceTable?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Params. */
                type $Shape = yizhan.channels.v1.Params.$Properties;
            }

            /**
             * Properties of a Settlement.
             * @deprecated Use yizhan.channels.v1.Settlement.$Properties instead.
             */
            interface ISettlement extends yizhan.channels.v1.Settlement.$Properties {
            }

            /** Represents a Settlement. */
            class Settlement {

                /**
                 * Constructs a new Settlement.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.Settlement.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Settlement epoch. */
                epoch: number;

                /** Settlement node. */
                node: string;

                /** Settlement feesNyz. */
                feesNyz: string;

                /** Settlement burnedNyz. */
                burnedNyz: string;

                /** Settlement burnedSignedNyz. */
                burnedSignedNyz: string;

                /**
                 * Encodes the specified Settlement message. Does not implicitly {@link yizhan.channels.v1.Settlement.verify|verify} messages.
                 * @param message Settlement message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.Settlement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Settlement message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.Settlement & yizhan.channels.v1.Settlement.$Shape} Settlement
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.Settlement & yizhan.channels.v1.Settlement.$Shape;

                /**
                 * Gets the type url for Settlement
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Settlement {

                /** Properties of a Settlement. */
                interface $Properties {

                    /** Settlement epoch */
                    epoch?: (number|null);

                    /** Settlement node */
                    node?: (string|null);

                    /** Settlement feesNyz */
                    feesNyz?: (string|null);

                    /** Settlement burnedNyz */
                    burnedNyz?: (string|null);

                    /** Settlement burnedSignedNyz */
                    burnedSignedNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Settlement. */
                type $Shape = yizhan.channels.v1.Settlement.$Properties;
            }

            /**
             * Properties of a QueryChannelRequest.
             * @deprecated Use yizhan.channels.v1.QueryChannelRequest.$Properties instead.
             */
            interface IQueryChannelRequest extends yizhan.channels.v1.QueryChannelRequest.$Properties {
            }

            /** Represents a QueryChannelRequest. */
            class QueryChannelRequest {

                /**
                 * Constructs a new QueryChannelRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.QueryChannelRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryChannelRequest channelId. */
                channelId: Uint8Array;

                /** QueryChannelRequest payer. */
                payer: string;

                /** QueryChannelRequest node. */
                node: string;

                /**
                 * Encodes the specified QueryChannelRequest message. Does not implicitly {@link yizhan.channels.v1.QueryChannelRequest.verify|verify} messages.
                 * @param message QueryChannelRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.QueryChannelRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryChannelRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.QueryChannelRequest & yizhan.channels.v1.QueryChannelRequest.$Shape} QueryChannelRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.QueryChannelRequest & yizhan.channels.v1.QueryChannelRequest.$Shape;

                /**
                 * Gets the type url for QueryChannelRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryChannelRequest {

                /** Properties of a QueryChannelRequest. */
                interface $Properties {

                    /** QueryChannelRequest channelId */
                    channelId?: (Uint8Array|null);

                    /** QueryChannelRequest payer */
                    payer?: (string|null);

                    /** QueryChannelRequest node */
                    node?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryChannelRequest. */
                type $Shape = yizhan.channels.v1.QueryChannelRequest.$Properties;
            }

            /**
             * Properties of a QueryChannelResponse.
             * @deprecated Use yizhan.channels.v1.QueryChannelResponse.$Properties instead.
             */
            interface IQueryChannelResponse extends yizhan.channels.v1.QueryChannelResponse.$Properties {
            }

            /** Represents a QueryChannelResponse. */
            class QueryChannelResponse {

                /**
                 * Constructs a new QueryChannelResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.QueryChannelResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryChannelResponse channel. */
                channel?: (yizhan.channels.v1.Channel.$Properties|null);

                /**
                 * Encodes the specified QueryChannelResponse message. Does not implicitly {@link yizhan.channels.v1.QueryChannelResponse.verify|verify} messages.
                 * @param message QueryChannelResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.QueryChannelResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryChannelResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.QueryChannelResponse & yizhan.channels.v1.QueryChannelResponse.$Shape} QueryChannelResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.QueryChannelResponse & yizhan.channels.v1.QueryChannelResponse.$Shape;

                /**
                 * Gets the type url for QueryChannelResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryChannelResponse {

                /** Properties of a QueryChannelResponse. */
                interface $Properties {

                    /** QueryChannelResponse channel */
                    channel?: (yizhan.channels.v1.Channel.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryChannelResponse. */
                type $Shape = yizhan.channels.v1.QueryChannelResponse.$Properties;
            }

            /**
             * Properties of a QueryChannelsRequest.
             * @deprecated Use yizhan.channels.v1.QueryChannelsRequest.$Properties instead.
             */
            interface IQueryChannelsRequest extends yizhan.channels.v1.QueryChannelsRequest.$Properties {
            }

            /** Represents a QueryChannelsRequest. */
            class QueryChannelsRequest {

                /**
                 * Constructs a new QueryChannelsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.QueryChannelsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryChannelsRequest payer. */
                payer: string;

                /** QueryChannelsRequest node. */
                node: string;

                /** QueryChannelsRequest after. */
                after: string;

                /** QueryChannelsRequest limit. */
                limit: number;

                /**
                 * Encodes the specified QueryChannelsRequest message. Does not implicitly {@link yizhan.channels.v1.QueryChannelsRequest.verify|verify} messages.
                 * @param message QueryChannelsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.QueryChannelsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryChannelsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.QueryChannelsRequest & yizhan.channels.v1.QueryChannelsRequest.$Shape} QueryChannelsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.QueryChannelsRequest & yizhan.channels.v1.QueryChannelsRequest.$Shape;

                /**
                 * Gets the type url for QueryChannelsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryChannelsRequest {

                /** Properties of a QueryChannelsRequest. */
                interface $Properties {

                    /** QueryChannelsRequest payer */
                    payer?: (string|null);

                    /** QueryChannelsRequest node */
                    node?: (string|null);

                    /** QueryChannelsRequest after */
                    after?: (string|null);

                    /** QueryChannelsRequest limit */
                    limit?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryChannelsRequest. */
                type $Shape = yizhan.channels.v1.QueryChannelsRequest.$Properties;
            }

            /**
             * Properties of a QueryChannelsResponse.
             * @deprecated Use yizhan.channels.v1.QueryChannelsResponse.$Properties instead.
             */
            interface IQueryChannelsResponse extends yizhan.channels.v1.QueryChannelsResponse.$Properties {
            }

            /** Represents a QueryChannelsResponse. */
            class QueryChannelsResponse {

                /**
                 * Constructs a new QueryChannelsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.QueryChannelsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryChannelsResponse channels. */
                channels: yizhan.channels.v1.Channel.$Properties[];

                /** QueryChannelsResponse next. */
                next: string;

                /**
                 * Encodes the specified QueryChannelsResponse message. Does not implicitly {@link yizhan.channels.v1.QueryChannelsResponse.verify|verify} messages.
                 * @param message QueryChannelsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.QueryChannelsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryChannelsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.QueryChannelsResponse & yizhan.channels.v1.QueryChannelsResponse.$Shape} QueryChannelsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.QueryChannelsResponse & yizhan.channels.v1.QueryChannelsResponse.$Shape;

                /**
                 * Gets the type url for QueryChannelsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryChannelsResponse {

                /** Properties of a QueryChannelsResponse. */
                interface $Properties {

                    /** QueryChannelsResponse channels */
                    channels?: (yizhan.channels.v1.Channel.$Properties[]|null);

                    /** QueryChannelsResponse next */
                    next?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryChannelsResponse. */
                type $Shape = yizhan.channels.v1.QueryChannelsResponse.$Properties;
            }

            /**
             * Properties of a QueryPricesRequest.
             * @deprecated Use yizhan.channels.v1.QueryPricesRequest.$Properties instead.
             */
            interface IQueryPricesRequest extends yizhan.channels.v1.QueryPricesRequest.$Properties {
            }

            /** Represents a QueryPricesRequest. */
            class QueryPricesRequest {

                /**
                 * Constructs a new QueryPricesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.QueryPricesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified QueryPricesRequest message. Does not implicitly {@link yizhan.channels.v1.QueryPricesRequest.verify|verify} messages.
                 * @param message QueryPricesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.QueryPricesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryPricesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.QueryPricesRequest & yizhan.channels.v1.QueryPricesRequest.$Shape} QueryPricesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.QueryPricesRequest & yizhan.channels.v1.QueryPricesRequest.$Shape;

                /**
                 * Gets the type url for QueryPricesRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryPricesRequest {

                /** Properties of a QueryPricesRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryPricesRequest. */
                type $Shape = yizhan.channels.v1.QueryPricesRequest.$Properties;
            }

            /**
             * Properties of a QueryPricesResponse.
             * @deprecated Use yizhan.channels.v1.QueryPricesResponse.$Properties instead.
             */
            interface IQueryPricesResponse extends yizhan.channels.v1.QueryPricesResponse.$Properties {
            }

            /** Represents a QueryPricesResponse. */
            class QueryPricesResponse {

                /**
                 * Constructs a new QueryPricesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.QueryPricesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryPricesResponse prices. */
                prices: yizhan.channels.v1.PriceTable.$Properties[];

                /** QueryPricesResponse currentPriceTable. */
                currentPriceTable: number;

                /**
                 * Encodes the specified QueryPricesResponse message. Does not implicitly {@link yizhan.channels.v1.QueryPricesResponse.verify|verify} messages.
                 * @param message QueryPricesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.QueryPricesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryPricesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.QueryPricesResponse & yizhan.channels.v1.QueryPricesResponse.$Shape} QueryPricesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.QueryPricesResponse & yizhan.channels.v1.QueryPricesResponse.$Shape;

                /**
                 * Gets the type url for QueryPricesResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryPricesResponse {

                /** Properties of a QueryPricesResponse. */
                interface $Properties {

                    /** QueryPricesResponse prices */
                    prices?: (yizhan.channels.v1.PriceTable.$Properties[]|null);

                    /** QueryPricesResponse currentPriceTable */
                    currentPriceTable?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryPricesResponse. */
                type $Shape = yizhan.channels.v1.QueryPricesResponse.$Properties;
            }

            /**
             * Properties of a QueryParamsRequest.
             * @deprecated Use yizhan.channels.v1.QueryParamsRequest.$Properties instead.
             */
            interface IQueryParamsRequest extends yizhan.channels.v1.QueryParamsRequest.$Properties {
            }

            /** Represents a QueryParamsRequest. */
            class QueryParamsRequest {

                /**
                 * Constructs a new QueryParamsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.QueryParamsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified QueryParamsRequest message. Does not implicitly {@link yizhan.channels.v1.QueryParamsRequest.verify|verify} messages.
                 * @param message QueryParamsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.QueryParamsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryParamsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.QueryParamsRequest & yizhan.channels.v1.QueryParamsRequest.$Shape} QueryParamsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.QueryParamsRequest & yizhan.channels.v1.QueryParamsRequest.$Shape;

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
                type $Shape = yizhan.channels.v1.QueryParamsRequest.$Properties;
            }

            /**
             * Properties of a QueryParamsResponse.
             * @deprecated Use yizhan.channels.v1.QueryParamsResponse.$Properties instead.
             */
            interface IQueryParamsResponse extends yizhan.channels.v1.QueryParamsResponse.$Properties {
            }

            /** Represents a QueryParamsResponse. */
            class QueryParamsResponse {

                /**
                 * Constructs a new QueryParamsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.QueryParamsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryParamsResponse params. */
                params?: (yizhan.channels.v1.Params.$Properties|null);

                /**
                 * Encodes the specified QueryParamsResponse message. Does not implicitly {@link yizhan.channels.v1.QueryParamsResponse.verify|verify} messages.
                 * @param message QueryParamsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.QueryParamsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryParamsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.QueryParamsResponse & yizhan.channels.v1.QueryParamsResponse.$Shape} QueryParamsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.QueryParamsResponse & yizhan.channels.v1.QueryParamsResponse.$Shape;

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
                    params?: (yizhan.channels.v1.Params.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryParamsResponse. */
                type $Shape = yizhan.channels.v1.QueryParamsResponse.$Properties;
            }

            /**
             * Properties of a QuerySettlementRequest.
             * @deprecated Use yizhan.channels.v1.QuerySettlementRequest.$Properties instead.
             */
            interface IQuerySettlementRequest extends yizhan.channels.v1.QuerySettlementRequest.$Properties {
            }

            /** Represents a QuerySettlementRequest. */
            class QuerySettlementRequest {

                /**
                 * Constructs a new QuerySettlementRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.QuerySettlementRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QuerySettlementRequest epoch. */
                epoch: number;

                /** QuerySettlementRequest node. */
                node: string;

                /**
                 * Encodes the specified QuerySettlementRequest message. Does not implicitly {@link yizhan.channels.v1.QuerySettlementRequest.verify|verify} messages.
                 * @param message QuerySettlementRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.QuerySettlementRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QuerySettlementRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.QuerySettlementRequest & yizhan.channels.v1.QuerySettlementRequest.$Shape} QuerySettlementRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.QuerySettlementRequest & yizhan.channels.v1.QuerySettlementRequest.$Shape;

                /**
                 * Gets the type url for QuerySettlementRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QuerySettlementRequest {

                /** Properties of a QuerySettlementRequest. */
                interface $Properties {

                    /** QuerySettlementRequest epoch */
                    epoch?: (number|null);

                    /** QuerySettlementRequest node */
                    node?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QuerySettlementRequest. */
                type $Shape = yizhan.channels.v1.QuerySettlementRequest.$Properties;
            }

            /**
             * Properties of a QuerySettlementResponse.
             * @deprecated Use yizhan.channels.v1.QuerySettlementResponse.$Properties instead.
             */
            interface IQuerySettlementResponse extends yizhan.channels.v1.QuerySettlementResponse.$Properties {
            }

            /** Represents a QuerySettlementResponse. */
            class QuerySettlementResponse {

                /**
                 * Constructs a new QuerySettlementResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.QuerySettlementResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QuerySettlementResponse settlement. */
                settlement?: (yizhan.channels.v1.Settlement.$Properties|null);

                /** QuerySettlementResponse totalBurnedSignedNyz. */
                totalBurnedSignedNyz: string;

                /**
                 * Encodes the specified QuerySettlementResponse message. Does not implicitly {@link yizhan.channels.v1.QuerySettlementResponse.verify|verify} messages.
                 * @param message QuerySettlementResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.QuerySettlementResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QuerySettlementResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.QuerySettlementResponse & yizhan.channels.v1.QuerySettlementResponse.$Shape} QuerySettlementResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.QuerySettlementResponse & yizhan.channels.v1.QuerySettlementResponse.$Shape;

                /**
                 * Gets the type url for QuerySettlementResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QuerySettlementResponse {

                /** Properties of a QuerySettlementResponse. */
                interface $Properties {

                    /** QuerySettlementResponse settlement */
                    settlement?: (yizhan.channels.v1.Settlement.$Properties|null);

                    /** QuerySettlementResponse totalBurnedSignedNyz */
                    totalBurnedSignedNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QuerySettlementResponse. */
                type $Shape = yizhan.channels.v1.QuerySettlementResponse.$Properties;
            }

            /**
             * Properties of a QuerySettlementsRequest.
             * @deprecated Use yizhan.channels.v1.QuerySettlementsRequest.$Properties instead.
             */
            interface IQuerySettlementsRequest extends yizhan.channels.v1.QuerySettlementsRequest.$Properties {
            }

            /** Represents a QuerySettlementsRequest. */
            class QuerySettlementsRequest {

                /**
                 * Constructs a new QuerySettlementsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.QuerySettlementsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QuerySettlementsRequest epoch. */
                epoch: number;

                /** QuerySettlementsRequest after. */
                after: string;

                /** QuerySettlementsRequest limit. */
                limit: number;

                /**
                 * Encodes the specified QuerySettlementsRequest message. Does not implicitly {@link yizhan.channels.v1.QuerySettlementsRequest.verify|verify} messages.
                 * @param message QuerySettlementsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.QuerySettlementsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QuerySettlementsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.QuerySettlementsRequest & yizhan.channels.v1.QuerySettlementsRequest.$Shape} QuerySettlementsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.QuerySettlementsRequest & yizhan.channels.v1.QuerySettlementsRequest.$Shape;

                /**
                 * Gets the type url for QuerySettlementsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QuerySettlementsRequest {

                /** Properties of a QuerySettlementsRequest. */
                interface $Properties {

                    /** QuerySettlementsRequest epoch */
                    epoch?: (number|null);

                    /** QuerySettlementsRequest after */
                    after?: (string|null);

                    /** QuerySettlementsRequest limit */
                    limit?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QuerySettlementsRequest. */
                type $Shape = yizhan.channels.v1.QuerySettlementsRequest.$Properties;
            }

            /**
             * Properties of a QuerySettlementsResponse.
             * @deprecated Use yizhan.channels.v1.QuerySettlementsResponse.$Properties instead.
             */
            interface IQuerySettlementsResponse extends yizhan.channels.v1.QuerySettlementsResponse.$Properties {
            }

            /** Represents a QuerySettlementsResponse. */
            class QuerySettlementsResponse {

                /**
                 * Constructs a new QuerySettlementsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.channels.v1.QuerySettlementsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QuerySettlementsResponse settlements. */
                settlements: yizhan.channels.v1.Settlement.$Properties[];

                /** QuerySettlementsResponse next. */
                next: string;

                /**
                 * Encodes the specified QuerySettlementsResponse message. Does not implicitly {@link yizhan.channels.v1.QuerySettlementsResponse.verify|verify} messages.
                 * @param message QuerySettlementsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.channels.v1.QuerySettlementsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QuerySettlementsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.channels.v1.QuerySettlementsResponse & yizhan.channels.v1.QuerySettlementsResponse.$Shape} QuerySettlementsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.channels.v1.QuerySettlementsResponse & yizhan.channels.v1.QuerySettlementsResponse.$Shape;

                /**
                 * Gets the type url for QuerySettlementsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QuerySettlementsResponse {

                /** Properties of a QuerySettlementsResponse. */
                interface $Properties {

                    /** QuerySettlementsResponse settlements */
                    settlements?: (yizhan.channels.v1.Settlement.$Properties[]|null);

                    /** QuerySettlementsResponse next */
                    next?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QuerySettlementsResponse. */
                type $Shape = yizhan.channels.v1.QuerySettlementsResponse.$Properties;
            }
        }
    }

    /** Namespace claims. */
    namespace claims {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a MsgClaim.
             * @deprecated Use yizhan.claims.v1.MsgClaim.$Properties instead.
             */
            interface IMsgClaim extends yizhan.claims.v1.MsgClaim.$Properties {
            }

            /** Represents a MsgClaim. */
            class MsgClaim {

                /**
                 * Constructs a new MsgClaim.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.claims.v1.MsgClaim.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgClaim submitter. */
                submitter: string;

                /** MsgClaim body. */
                body: Uint8Array;

                /** MsgClaim signature. */
                signature: Uint8Array;

                /**
                 * Encodes the specified MsgClaim message. Does not implicitly {@link yizhan.claims.v1.MsgClaim.verify|verify} messages.
                 * @param message MsgClaim message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.claims.v1.MsgClaim.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgClaim message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.claims.v1.MsgClaim & yizhan.claims.v1.MsgClaim.$Shape} MsgClaim
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.claims.v1.MsgClaim & yizhan.claims.v1.MsgClaim.$Shape;

                /**
                 * Gets the type url for MsgClaim
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgClaim {

                /** Properties of a MsgClaim. */
                interface $Properties {

                    /** MsgClaim submitter */
                    submitter?: (string|null);

                    /** MsgClaim body */
                    body?: (Uint8Array|null);

                    /** MsgClaim signature */
                    signature?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgClaim. */
                type $Shape = yizhan.claims.v1.MsgClaim.$Properties;
            }

            /**
             * Properties of a MsgClaimResponse.
             * @deprecated Use yizhan.claims.v1.MsgClaimResponse.$Properties instead.
             */
            interface IMsgClaimResponse extends yizhan.claims.v1.MsgClaimResponse.$Properties {
            }

            /** Represents a MsgClaimResponse. */
            class MsgClaimResponse {

                /**
                 * Constructs a new MsgClaimResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.claims.v1.MsgClaimResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgClaimResponse countedValueNyz. */
                countedValueNyz: string;

                /**
                 * Encodes the specified MsgClaimResponse message. Does not implicitly {@link yizhan.claims.v1.MsgClaimResponse.verify|verify} messages.
                 * @param message MsgClaimResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.claims.v1.MsgClaimResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgClaimResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.claims.v1.MsgClaimResponse & yizhan.claims.v1.MsgClaimResponse.$Shape} MsgClaimResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.claims.v1.MsgClaimResponse & yizhan.claims.v1.MsgClaimResponse.$Shape;

                /**
                 * Gets the type url for MsgClaimResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgClaimResponse {

                /** Properties of a MsgClaimResponse. */
                interface $Properties {

                    /** MsgClaimResponse countedValueNyz */
                    countedValueNyz?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgClaimResponse. */
                type $Shape = yizhan.claims.v1.MsgClaimResponse.$Properties;
            }

            /**
             * Properties of a MsgEvidence.
             * @deprecated Use yizhan.claims.v1.MsgEvidence.$Properties instead.
             */
            interface IMsgEvidence extends yizhan.claims.v1.MsgEvidence.$Properties {
            }

            /** Represents a MsgEvidence. */
            class MsgEvidence {

                /**
                 * Constructs a new MsgEvidence.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.claims.v1.MsgEvidence.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MsgEvidence submitter. */
                submitter: string;

                /** MsgEvidence bodyA. */
                bodyA: Uint8Array;

                /** MsgEvidence signatureA. */
                signatureA: Uint8Array;

                /** MsgEvidence bodyB. */
                bodyB: Uint8Array;

                /** MsgEvidence signatureB. */
                signatureB: Uint8Array;

                /**
                 * Encodes the specified MsgEvidence message. Does not implicitly {@link yizhan.claims.v1.MsgEvidence.verify|verify} messages.
                 * @param message MsgEvidence message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.claims.v1.MsgEvidence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgEvidence message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.claims.v1.MsgEvidence & yizhan.claims.v1.MsgEvidence.$Shape} MsgEvidence
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.claims.v1.MsgEvidence & yizhan.claims.v1.MsgEvidence.$Shape;

                /**
                 * Gets the type url for MsgEvidence
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgEvidence {

                /** Properties of a MsgEvidence. */
                interface $Properties {

                    /** MsgEvidence submitter */
                    submitter?: (string|null);

                    /** MsgEvidence bodyA */
                    bodyA?: (Uint8Array|null);

                    /** MsgEvidence signatureA */
                    signatureA?: (Uint8Array|null);

                    /** MsgEvidence bodyB */
                    bodyB?: (Uint8Array|null);

                    /** MsgEvidence signatureB */
                    signatureB?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgEvidence. */
                type $Shape = yizhan.claims.v1.MsgEvidence.$Properties;
            }

            /**
             * Properties of a MsgEvidenceResponse.
             * @deprecated Use yizhan.claims.v1.MsgEvidenceResponse.$Properties instead.
             */
            interface IMsgEvidenceResponse extends yizhan.claims.v1.MsgEvidenceResponse.$Properties {
            }

            /** Represents a MsgEvidenceResponse. */
            class MsgEvidenceResponse {

                /**
                 * Constructs a new MsgEvidenceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.claims.v1.MsgEvidenceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified MsgEvidenceResponse message. Does not implicitly {@link yizhan.claims.v1.MsgEvidenceResponse.verify|verify} messages.
                 * @param message MsgEvidenceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.claims.v1.MsgEvidenceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MsgEvidenceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.claims.v1.MsgEvidenceResponse & yizhan.claims.v1.MsgEvidenceResponse.$Shape} MsgEvidenceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.claims.v1.MsgEvidenceResponse & yizhan.claims.v1.MsgEvidenceResponse.$Shape;

                /**
                 * Gets the type url for MsgEvidenceResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace MsgEvidenceResponse {

                /** Properties of a MsgEvidenceResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MsgEvidenceResponse. */
                type $Shape = yizhan.claims.v1.MsgEvidenceResponse.$Properties;
            }

            /**
             * Properties of a Claim.
             * @deprecated Use yizhan.claims.v1.Claim.$Properties instead.
             */
            interface IClaim extends yizhan.claims.v1.Claim.$Properties {
            }

            /** Represents a Claim. */
            class Claim {

                /**
                 * Constructs a new Claim.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.claims.v1.Claim.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Claim node. */
                node: string;

                /** Claim epoch. */
                epoch: number;

                /** Claim root. */
                root: Uint8Array;

                /** Claim leaves. */
                leaves: number;

                /** Claim sequence. */
                sequence: string;

                /** Claim messages. */
                messages: string[];

                /** Claim kib. */
                kib: string[];

                /** Claim privateValueNyz. */
                privateValueNyz: string;

                /** Claim publicValueNyz. */
                publicValueNyz: string;

                /** Claim creditValueNyz. */
                creditValueNyz: string;

                /** Claim capacity. */
                capacity: string;

                /** Claim countedValueNyz. */
                countedValueNyz: string;

                /** Claim submitter. */
                submitter: string;

                /** Claim height. */
                height: number;

                /** Claim signature. */
                signature: Uint8Array;

                /** Claim equivocated. */
                equivocated: boolean;

                /**
                 * Encodes the specified Claim message. Does not implicitly {@link yizhan.claims.v1.Claim.verify|verify} messages.
                 * @param message Claim message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.claims.v1.Claim.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Claim message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.claims.v1.Claim & yizhan.claims.v1.Claim.$Shape} Claim
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.claims.v1.Claim & yizhan.claims.v1.Claim.$Shape;

                /**
                 * Gets the type url for Claim
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Claim {

                /** Properties of a Claim. */
                interface $Properties {

                    /** Claim node */
                    node?: (string|null);

                    /** Claim epoch */
                    epoch?: (number|null);

                    /** Claim root */
                    root?: (Uint8Array|null);

                    /** Claim leaves */
                    leaves?: (number|null);

                    /** Claim sequence */
                    sequence?: (string|null);

                    /** Claim messages */
                    messages?: (string[]|null);

                    /** Claim kib */
                    kib?: (string[]|null);

                    /** Claim privateValueNyz */
                    privateValueNyz?: (string|null);

                    /** Claim publicValueNyz */
                    publicValueNyz?: (string|null);

                    /** Claim creditValueNyz */
                    creditValueNyz?: (string|null);

                    /** Claim capacity */
                    capacity?: (string|null);

                    /** Claim countedValueNyz */
                    countedValueNyz?: (string|null);

                    /** Claim submitter */
                    submitter?: (string|null);

                    /** Claim height */
                    height?: (number|null);

                    /** Claim signature */
                    signature?: (Uint8Array|null);

                    /** Claim equivocated */
                    equivocated?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Claim. */
                type $Shape = yizhan.claims.v1.Claim.$Properties;
            }

            /**
             * Properties of a Params.
             * @deprecated Use yizhan.claims.v1.Params.$Properties instead.
             */
            interface IParams extends yizhan.claims.v1.Params.$Properties {
            }

            /** Represents a Params. */
            class Params {

                /**
                 * Constructs a new Params.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.claims.v1.Params.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Params kappa. */
                kappa: number;

                /** Params equivocationSlashPpm. */
                equivocationSlashPpm: number;

                /**
                 * Encodes the specified Params message. Does not implicitly {@link yizhan.claims.v1.Params.verify|verify} messages.
                 * @param message Params message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.claims.v1.Params.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Params message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.claims.v1.Params & yizhan.claims.v1.Params.$Shape} Params
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.claims.v1.Params & yizhan.claims.v1.Params.$Shape;

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

                    /** Params kappa */
                    kappa?: (number|null);

                    /** Params equivocationSlashPpm */
                    equivocationSlashPpm?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Params. */
                type $Shape = yizhan.claims.v1.Params.$Properties;
            }

            /**
             * Properties of a QueryClaimRequest.
             * @deprecated Use yizhan.claims.v1.QueryClaimRequest.$Properties instead.
             */
            interface IQueryClaimRequest extends yizhan.claims.v1.QueryClaimRequest.$Properties {
            }

            /** Represents a QueryClaimRequest. */
            class QueryClaimRequest {

                /**
                 * Constructs a new QueryClaimRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.claims.v1.QueryClaimRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryClaimRequest epoch. */
                epoch: number;

                /** QueryClaimRequest node. */
                node: string;

                /**
                 * Encodes the specified QueryClaimRequest message. Does not implicitly {@link yizhan.claims.v1.QueryClaimRequest.verify|verify} messages.
                 * @param message QueryClaimRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.claims.v1.QueryClaimRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryClaimRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.claims.v1.QueryClaimRequest & yizhan.claims.v1.QueryClaimRequest.$Shape} QueryClaimRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.claims.v1.QueryClaimRequest & yizhan.claims.v1.QueryClaimRequest.$Shape;

                /**
                 * Gets the type url for QueryClaimRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryClaimRequest {

                /** Properties of a QueryClaimRequest. */
                interface $Properties {

                    /** QueryClaimRequest epoch */
                    epoch?: (number|null);

                    /** QueryClaimRequest node */
                    node?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryClaimRequest. */
                type $Shape = yizhan.claims.v1.QueryClaimRequest.$Properties;
            }

            /**
             * Properties of a QueryClaimResponse.
             * @deprecated Use yizhan.claims.v1.QueryClaimResponse.$Properties instead.
             */
            interface IQueryClaimResponse extends yizhan.claims.v1.QueryClaimResponse.$Properties {
            }

            /** Represents a QueryClaimResponse. */
            class QueryClaimResponse {

                /**
                 * Constructs a new QueryClaimResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.claims.v1.QueryClaimResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryClaimResponse claim. */
                claim?: (yizhan.claims.v1.Claim.$Properties|null);

                /**
                 * Encodes the specified QueryClaimResponse message. Does not implicitly {@link yizhan.claims.v1.QueryClaimResponse.verify|verify} messages.
                 * @param message QueryClaimResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.claims.v1.QueryClaimResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryClaimResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.claims.v1.QueryClaimResponse & yizhan.claims.v1.QueryClaimResponse.$Shape} QueryClaimResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.claims.v1.QueryClaimResponse & yizhan.claims.v1.QueryClaimResponse.$Shape;

                /**
                 * Gets the type url for QueryClaimResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryClaimResponse {

                /** Properties of a QueryClaimResponse. */
                interface $Properties {

                    /** QueryClaimResponse claim */
                    claim?: (yizhan.claims.v1.Claim.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryClaimResponse. */
                type $Shape = yizhan.claims.v1.QueryClaimResponse.$Properties;
            }

            /**
             * Properties of a QueryClaimsRequest.
             * @deprecated Use yizhan.claims.v1.QueryClaimsRequest.$Properties instead.
             */
            interface IQueryClaimsRequest extends yizhan.claims.v1.QueryClaimsRequest.$Properties {
            }

            /** Represents a QueryClaimsRequest. */
            class QueryClaimsRequest {

                /**
                 * Constructs a new QueryClaimsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.claims.v1.QueryClaimsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryClaimsRequest epoch. */
                epoch: number;

                /** QueryClaimsRequest node. */
                node: string;

                /** QueryClaimsRequest after. */
                after: string;

                /** QueryClaimsRequest limit. */
                limit: number;

                /**
                 * Encodes the specified QueryClaimsRequest message. Does not implicitly {@link yizhan.claims.v1.QueryClaimsRequest.verify|verify} messages.
                 * @param message QueryClaimsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.claims.v1.QueryClaimsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryClaimsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.claims.v1.QueryClaimsRequest & yizhan.claims.v1.QueryClaimsRequest.$Shape} QueryClaimsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.claims.v1.QueryClaimsRequest & yizhan.claims.v1.QueryClaimsRequest.$Shape;

                /**
                 * Gets the type url for QueryClaimsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryClaimsRequest {

                /** Properties of a QueryClaimsRequest. */
                interface $Properties {

                    /** QueryClaimsRequest epoch */
                    epoch?: (number|null);

                    /** QueryClaimsRequest node */
                    node?: (string|null);

                    /** QueryClaimsRequest after */
                    after?: (string|null);

                    /** QueryClaimsRequest limit */
                    limit?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryClaimsRequest. */
                type $Shape = yizhan.claims.v1.QueryClaimsRequest.$Properties;
            }

            /**
             * Properties of a QueryClaimsResponse.
             * @deprecated Use yizhan.claims.v1.QueryClaimsResponse.$Properties instead.
             */
            interface IQueryClaimsResponse extends yizhan.claims.v1.QueryClaimsResponse.$Properties {
            }

            /** Represents a QueryClaimsResponse. */
            class QueryClaimsResponse {

                /**
                 * Constructs a new QueryClaimsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.claims.v1.QueryClaimsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryClaimsResponse claims. */
                claims: yizhan.claims.v1.Claim.$Properties[];

                /** QueryClaimsResponse next. */
                next: string;

                /**
                 * Encodes the specified QueryClaimsResponse message. Does not implicitly {@link yizhan.claims.v1.QueryClaimsResponse.verify|verify} messages.
                 * @param message QueryClaimsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.claims.v1.QueryClaimsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryClaimsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.claims.v1.QueryClaimsResponse & yizhan.claims.v1.QueryClaimsResponse.$Shape} QueryClaimsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.claims.v1.QueryClaimsResponse & yizhan.claims.v1.QueryClaimsResponse.$Shape;

                /**
                 * Gets the type url for QueryClaimsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryClaimsResponse {

                /** Properties of a QueryClaimsResponse. */
                interface $Properties {

                    /** QueryClaimsResponse claims */
                    claims?: (yizhan.claims.v1.Claim.$Properties[]|null);

                    /** QueryClaimsResponse next */
                    next?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryClaimsResponse. */
                type $Shape = yizhan.claims.v1.QueryClaimsResponse.$Properties;
            }

            /**
             * Properties of a QueryParamsRequest.
             * @deprecated Use yizhan.claims.v1.QueryParamsRequest.$Properties instead.
             */
            interface IQueryParamsRequest extends yizhan.claims.v1.QueryParamsRequest.$Properties {
            }

            /** Represents a QueryParamsRequest. */
            class QueryParamsRequest {

                /**
                 * Constructs a new QueryParamsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.claims.v1.QueryParamsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified QueryParamsRequest message. Does not implicitly {@link yizhan.claims.v1.QueryParamsRequest.verify|verify} messages.
                 * @param message QueryParamsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.claims.v1.QueryParamsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryParamsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.claims.v1.QueryParamsRequest & yizhan.claims.v1.QueryParamsRequest.$Shape} QueryParamsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.claims.v1.QueryParamsRequest & yizhan.claims.v1.QueryParamsRequest.$Shape;

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
                type $Shape = yizhan.claims.v1.QueryParamsRequest.$Properties;
            }

            /**
             * Properties of a QueryParamsResponse.
             * @deprecated Use yizhan.claims.v1.QueryParamsResponse.$Properties instead.
             */
            interface IQueryParamsResponse extends yizhan.claims.v1.QueryParamsResponse.$Properties {
            }

            /** Represents a QueryParamsResponse. */
            class QueryParamsResponse {

                /**
                 * Constructs a new QueryParamsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.claims.v1.QueryParamsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryParamsResponse params. */
                params?: (yizhan.claims.v1.Params.$Properties|null);

                /**
                 * Encodes the specified QueryParamsResponse message. Does not implicitly {@link yizhan.claims.v1.QueryParamsResponse.verify|verify} messages.
                 * @param message QueryParamsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.claims.v1.QueryParamsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryParamsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.claims.v1.QueryParamsResponse & yizhan.claims.v1.QueryParamsResponse.$Shape} QueryParamsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.claims.v1.QueryParamsResponse & yizhan.claims.v1.QueryParamsResponse.$Shape;

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
                    params?: (yizhan.claims.v1.Params.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryParamsResponse. */
                type $Shape = yizhan.claims.v1.QueryParamsResponse.$Properties;
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

    /** Namespace rewards. */
    namespace rewards {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a Payout.
             * @deprecated Use yizhan.rewards.v1.Payout.$Properties instead.
             */
            interface IPayout extends yizhan.rewards.v1.Payout.$Properties {
            }

            /** Represents a Payout. */
            class Payout {

                /**
                 * Constructs a new Payout.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.rewards.v1.Payout.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Payout epoch. */
                epoch: number;

                /** Payout node. */
                node: string;

                /** Payout owner. */
                owner: string;

                /** Payout messages. */
                messages: string;

                /** Payout kib. */
                kib: string;

                /** Payout feesNyz. */
                feesNyz: string;

                /** Payout burnedNyz. */
                burnedNyz: string;

                /** Payout burnedSignedNyz. */
                burnedSignedNyz: string;

                /** Payout totalBurnedSignedNyz. */
                totalBurnedSignedNyz: string;

                /** Payout weightBps. */
                weightBps: number;

                /** Payout totalWeightBps. */
                totalWeightBps: string;

                /** Payout bondNyz. */
                bondNyz: string;

                /** Payout availabilityPpm. */
                availabilityPpm: number;

                /** Payout nodeBasePoolNyz. */
                nodeBasePoolNyz: string;

                /** Payout servicePoolNyz. */
                servicePoolNyz: string;

                /** Payout nodeBaseNyz. */
                nodeBaseNyz: string;

                /** Payout nodeBaseReason. */
                nodeBaseReason: string;

                /** Payout serviceNyz. */
                serviceNyz: string;

                /** Payout serviceReason. */
                serviceReason: string;

                /** Payout height. */
                height: number;

                /**
                 * Encodes the specified Payout message. Does not implicitly {@link yizhan.rewards.v1.Payout.verify|verify} messages.
                 * @param message Payout message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.rewards.v1.Payout.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Payout message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.rewards.v1.Payout & yizhan.rewards.v1.Payout.$Shape} Payout
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.rewards.v1.Payout & yizhan.rewards.v1.Payout.$Shape;

                /**
                 * Gets the type url for Payout
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Payout {

                /** Properties of a Payout. */
                interface $Properties {

                    /** Payout epoch */
                    epoch?: (number|null);

                    /** Payout node */
                    node?: (string|null);

                    /** Payout owner */
                    owner?: (string|null);

                    /** Payout messages */
                    messages?: (string|null);

                    /** Payout kib */
                    kib?: (string|null);

                    /** Payout feesNyz */
                    feesNyz?: (string|null);

                    /** Payout burnedNyz */
                    burnedNyz?: (string|null);

                    /** Payout burnedSignedNyz */
                    burnedSignedNyz?: (string|null);

                    /** Payout totalBurnedSignedNyz */
                    totalBurnedSignedNyz?: (string|null);

                    /** Payout weightBps */
                    weightBps?: (number|null);

                    /** Payout totalWeightBps */
                    totalWeightBps?: (string|null);

                    /** Payout bondNyz */
                    bondNyz?: (string|null);

                    /** Payout availabilityPpm */
                    availabilityPpm?: (number|null);

                    /** Payout nodeBasePoolNyz */
                    nodeBasePoolNyz?: (string|null);

                    /** Payout servicePoolNyz */
                    servicePoolNyz?: (string|null);

                    /** Payout nodeBaseNyz */
                    nodeBaseNyz?: (string|null);

                    /** Payout nodeBaseReason */
                    nodeBaseReason?: (string|null);

                    /** Payout serviceNyz */
                    serviceNyz?: (string|null);

                    /** Payout serviceReason */
                    serviceReason?: (string|null);

                    /** Payout height */
                    height?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Payout. */
                type $Shape = yizhan.rewards.v1.Payout.$Properties;
            }

            /**
             * Properties of a Params.
             * @deprecated Use yizhan.rewards.v1.Params.$Properties instead.
             */
            interface IParams extends yizhan.rewards.v1.Params.$Properties {
            }

            /** Represents a Params. */
            class Params {

                /**
                 * Constructs a new Params.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.rewards.v1.Params.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Params rebateBps. */
                rebateBps: number;

                /** Params yieldCapPpm. */
                yieldCapPpm: number;

                /**
                 * Encodes the specified Params message. Does not implicitly {@link yizhan.rewards.v1.Params.verify|verify} messages.
                 * @param message Params message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.rewards.v1.Params.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Params message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.rewards.v1.Params & yizhan.rewards.v1.Params.$Shape} Params
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.rewards.v1.Params & yizhan.rewards.v1.Params.$Shape;

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

                    /** Params rebateBps */
                    rebateBps?: (number|null);

                    /** Params yieldCapPpm */
                    yieldCapPpm?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Params. */
                type $Shape = yizhan.rewards.v1.Params.$Properties;
            }

            /**
             * Properties of a Totals.
             * @deprecated Use yizhan.rewards.v1.Totals.$Properties instead.
             */
            interface ITotals extends yizhan.rewards.v1.Totals.$Properties {
            }

            /** Represents a Totals. */
            class Totals {

                /**
                 * Constructs a new Totals.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.rewards.v1.Totals.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Totals nodeBaseNyz. */
                nodeBaseNyz: string;

                /** Totals serviceNyz. */
                serviceNyz: string;

                /** Totals feesNyz. */
                feesNyz: string;

                /** Totals messages. */
                messages: string;

                /** Totals kib. */
                kib: string;

                /** Totals payouts. */
                payouts: string;

                /**
                 * Encodes the specified Totals message. Does not implicitly {@link yizhan.rewards.v1.Totals.verify|verify} messages.
                 * @param message Totals message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.rewards.v1.Totals.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Totals message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.rewards.v1.Totals & yizhan.rewards.v1.Totals.$Shape} Totals
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.rewards.v1.Totals & yizhan.rewards.v1.Totals.$Shape;

                /**
                 * Gets the type url for Totals
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Totals {

                /** Properties of a Totals. */
                interface $Properties {

                    /** Totals nodeBaseNyz */
                    nodeBaseNyz?: (string|null);

                    /** Totals serviceNyz */
                    serviceNyz?: (string|null);

                    /** Totals feesNyz */
                    feesNyz?: (string|null);

                    /** Totals messages */
                    messages?: (string|null);

                    /** Totals kib */
                    kib?: (string|null);

                    /** Totals payouts */
                    payouts?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Totals. */
                type $Shape = yizhan.rewards.v1.Totals.$Properties;
            }

            /**
             * Properties of an EpochSummary.
             * @deprecated Use yizhan.rewards.v1.EpochSummary.$Properties instead.
             */
            interface IEpochSummary extends yizhan.rewards.v1.EpochSummary.$Properties {
            }

            /** Represents an EpochSummary. */
            class EpochSummary {

                /**
                 * Constructs a new EpochSummary.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.rewards.v1.EpochSummary.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EpochSummary epoch. */
                epoch: number;

                /** EpochSummary totalWeightBps. */
                totalWeightBps: string;

                /** EpochSummary totalBurnedSignedNyz. */
                totalBurnedSignedNyz: string;

                /** EpochSummary nodeBasePoolNyz. */
                nodeBasePoolNyz: string;

                /** EpochSummary servicePoolNyz. */
                servicePoolNyz: string;

                /** EpochSummary nodeBasePaidNyz. */
                nodeBasePaidNyz: string;

                /** EpochSummary servicePaidNyz. */
                servicePaidNyz: string;

                /** EpochSummary payouts. */
                payouts: number;

                /** EpochSummary complete. */
                complete: boolean;

                /**
                 * Encodes the specified EpochSummary message. Does not implicitly {@link yizhan.rewards.v1.EpochSummary.verify|verify} messages.
                 * @param message EpochSummary message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.rewards.v1.EpochSummary.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EpochSummary message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.rewards.v1.EpochSummary & yizhan.rewards.v1.EpochSummary.$Shape} EpochSummary
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.rewards.v1.EpochSummary & yizhan.rewards.v1.EpochSummary.$Shape;

                /**
                 * Gets the type url for EpochSummary
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace EpochSummary {

                /** Properties of an EpochSummary. */
                interface $Properties {

                    /** EpochSummary epoch */
                    epoch?: (number|null);

                    /** EpochSummary totalWeightBps */
                    totalWeightBps?: (string|null);

                    /** EpochSummary totalBurnedSignedNyz */
                    totalBurnedSignedNyz?: (string|null);

                    /** EpochSummary nodeBasePoolNyz */
                    nodeBasePoolNyz?: (string|null);

                    /** EpochSummary servicePoolNyz */
                    servicePoolNyz?: (string|null);

                    /** EpochSummary nodeBasePaidNyz */
                    nodeBasePaidNyz?: (string|null);

                    /** EpochSummary servicePaidNyz */
                    servicePaidNyz?: (string|null);

                    /** EpochSummary payouts */
                    payouts?: (number|null);

                    /** EpochSummary complete */
                    complete?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EpochSummary. */
                type $Shape = yizhan.rewards.v1.EpochSummary.$Properties;
            }

            /**
             * Properties of a QueryPayoutRequest.
             * @deprecated Use yizhan.rewards.v1.QueryPayoutRequest.$Properties instead.
             */
            interface IQueryPayoutRequest extends yizhan.rewards.v1.QueryPayoutRequest.$Properties {
            }

            /** Represents a QueryPayoutRequest. */
            class QueryPayoutRequest {

                /**
                 * Constructs a new QueryPayoutRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.rewards.v1.QueryPayoutRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryPayoutRequest epoch. */
                epoch: number;

                /** QueryPayoutRequest node. */
                node: string;

                /**
                 * Encodes the specified QueryPayoutRequest message. Does not implicitly {@link yizhan.rewards.v1.QueryPayoutRequest.verify|verify} messages.
                 * @param message QueryPayoutRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.rewards.v1.QueryPayoutRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryPayoutRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.rewards.v1.QueryPayoutRequest & yizhan.rewards.v1.QueryPayoutRequest.$Shape} QueryPayoutRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.rewards.v1.QueryPayoutRequest & yizhan.rewards.v1.QueryPayoutRequest.$Shape;

                /**
                 * Gets the type url for QueryPayoutRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryPayoutRequest {

                /** Properties of a QueryPayoutRequest. */
                interface $Properties {

                    /** QueryPayoutRequest epoch */
                    epoch?: (number|null);

                    /** QueryPayoutRequest node */
                    node?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryPayoutRequest. */
                type $Shape = yizhan.rewards.v1.QueryPayoutRequest.$Properties;
            }

            /**
             * Properties of a QueryPayoutResponse.
             * @deprecated Use yizhan.rewards.v1.QueryPayoutResponse.$Properties instead.
             */
            interface IQueryPayoutResponse extends yizhan.rewards.v1.QueryPayoutResponse.$Properties {
            }

            /** Represents a QueryPayoutResponse. */
            class QueryPayoutResponse {

                /**
                 * Constructs a new QueryPayoutResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.rewards.v1.QueryPayoutResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryPayoutResponse payout. */
                payout?: (yizhan.rewards.v1.Payout.$Properties|null);

                /**
                 * Encodes the specified QueryPayoutResponse message. Does not implicitly {@link yizhan.rewards.v1.QueryPayoutResponse.verify|verify} messages.
                 * @param message QueryPayoutResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.rewards.v1.QueryPayoutResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryPayoutResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.rewards.v1.QueryPayoutResponse & yizhan.rewards.v1.QueryPayoutResponse.$Shape} QueryPayoutResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.rewards.v1.QueryPayoutResponse & yizhan.rewards.v1.QueryPayoutResponse.$Shape;

                /**
                 * Gets the type url for QueryPayoutResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryPayoutResponse {

                /** Properties of a QueryPayoutResponse. */
                interface $Properties {

                    /** QueryPayoutResponse payout */
                    payout?: (yizhan.rewards.v1.Payout.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryPayoutResponse. */
                type $Shape = yizhan.rewards.v1.QueryPayoutResponse.$Properties;
            }

            /**
             * Properties of a QueryPayoutsRequest.
             * @deprecated Use yizhan.rewards.v1.QueryPayoutsRequest.$Properties instead.
             */
            interface IQueryPayoutsRequest extends yizhan.rewards.v1.QueryPayoutsRequest.$Properties {
            }

            /** Represents a QueryPayoutsRequest. */
            class QueryPayoutsRequest {

                /**
                 * Constructs a new QueryPayoutsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.rewards.v1.QueryPayoutsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryPayoutsRequest epoch. */
                epoch: number;

                /** QueryPayoutsRequest node. */
                node: string;

                /** QueryPayoutsRequest after. */
                after: string;

                /** QueryPayoutsRequest limit. */
                limit: number;

                /**
                 * Encodes the specified QueryPayoutsRequest message. Does not implicitly {@link yizhan.rewards.v1.QueryPayoutsRequest.verify|verify} messages.
                 * @param message QueryPayoutsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.rewards.v1.QueryPayoutsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryPayoutsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.rewards.v1.QueryPayoutsRequest & yizhan.rewards.v1.QueryPayoutsRequest.$Shape} QueryPayoutsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.rewards.v1.QueryPayoutsRequest & yizhan.rewards.v1.QueryPayoutsRequest.$Shape;

                /**
                 * Gets the type url for QueryPayoutsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryPayoutsRequest {

                /** Properties of a QueryPayoutsRequest. */
                interface $Properties {

                    /** QueryPayoutsRequest epoch */
                    epoch?: (number|null);

                    /** QueryPayoutsRequest node */
                    node?: (string|null);

                    /** QueryPayoutsRequest after */
                    after?: (string|null);

                    /** QueryPayoutsRequest limit */
                    limit?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryPayoutsRequest. */
                type $Shape = yizhan.rewards.v1.QueryPayoutsRequest.$Properties;
            }

            /**
             * Properties of a QueryPayoutsResponse.
             * @deprecated Use yizhan.rewards.v1.QueryPayoutsResponse.$Properties instead.
             */
            interface IQueryPayoutsResponse extends yizhan.rewards.v1.QueryPayoutsResponse.$Properties {
            }

            /** Represents a QueryPayoutsResponse. */
            class QueryPayoutsResponse {

                /**
                 * Constructs a new QueryPayoutsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.rewards.v1.QueryPayoutsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryPayoutsResponse payouts. */
                payouts: yizhan.rewards.v1.Payout.$Properties[];

                /** QueryPayoutsResponse next. */
                next: string;

                /**
                 * Encodes the specified QueryPayoutsResponse message. Does not implicitly {@link yizhan.rewards.v1.QueryPayoutsResponse.verify|verify} messages.
                 * @param message QueryPayoutsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.rewards.v1.QueryPayoutsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryPayoutsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.rewards.v1.QueryPayoutsResponse & yizhan.rewards.v1.QueryPayoutsResponse.$Shape} QueryPayoutsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.rewards.v1.QueryPayoutsResponse & yizhan.rewards.v1.QueryPayoutsResponse.$Shape;

                /**
                 * Gets the type url for QueryPayoutsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryPayoutsResponse {

                /** Properties of a QueryPayoutsResponse. */
                interface $Properties {

                    /** QueryPayoutsResponse payouts */
                    payouts?: (yizhan.rewards.v1.Payout.$Properties[]|null);

                    /** QueryPayoutsResponse next */
                    next?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryPayoutsResponse. */
                type $Shape = yizhan.rewards.v1.QueryPayoutsResponse.$Properties;
            }

            /**
             * Properties of a QueryEpochRequest.
             * @deprecated Use yizhan.rewards.v1.QueryEpochRequest.$Properties instead.
             */
            interface IQueryEpochRequest extends yizhan.rewards.v1.QueryEpochRequest.$Properties {
            }

            /** Represents a QueryEpochRequest. */
            class QueryEpochRequest {

                /**
                 * Constructs a new QueryEpochRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.rewards.v1.QueryEpochRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryEpochRequest epoch. */
                epoch: number;

                /**
                 * Encodes the specified QueryEpochRequest message. Does not implicitly {@link yizhan.rewards.v1.QueryEpochRequest.verify|verify} messages.
                 * @param message QueryEpochRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.rewards.v1.QueryEpochRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryEpochRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.rewards.v1.QueryEpochRequest & yizhan.rewards.v1.QueryEpochRequest.$Shape} QueryEpochRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.rewards.v1.QueryEpochRequest & yizhan.rewards.v1.QueryEpochRequest.$Shape;

                /**
                 * Gets the type url for QueryEpochRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryEpochRequest {

                /** Properties of a QueryEpochRequest. */
                interface $Properties {

                    /** QueryEpochRequest epoch */
                    epoch?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryEpochRequest. */
                type $Shape = yizhan.rewards.v1.QueryEpochRequest.$Properties;
            }

            /**
             * Properties of a QueryEpochResponse.
             * @deprecated Use yizhan.rewards.v1.QueryEpochResponse.$Properties instead.
             */
            interface IQueryEpochResponse extends yizhan.rewards.v1.QueryEpochResponse.$Properties {
            }

            /** Represents a QueryEpochResponse. */
            class QueryEpochResponse {

                /**
                 * Constructs a new QueryEpochResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.rewards.v1.QueryEpochResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryEpochResponse summary. */
                summary?: (yizhan.rewards.v1.EpochSummary.$Properties|null);

                /**
                 * Encodes the specified QueryEpochResponse message. Does not implicitly {@link yizhan.rewards.v1.QueryEpochResponse.verify|verify} messages.
                 * @param message QueryEpochResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.rewards.v1.QueryEpochResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryEpochResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.rewards.v1.QueryEpochResponse & yizhan.rewards.v1.QueryEpochResponse.$Shape} QueryEpochResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.rewards.v1.QueryEpochResponse & yizhan.rewards.v1.QueryEpochResponse.$Shape;

                /**
                 * Gets the type url for QueryEpochResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace QueryEpochResponse {

                /** Properties of a QueryEpochResponse. */
                interface $Properties {

                    /** QueryEpochResponse summary */
                    summary?: (yizhan.rewards.v1.EpochSummary.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryEpochResponse. */
                type $Shape = yizhan.rewards.v1.QueryEpochResponse.$Properties;
            }

            /**
             * Properties of a QueryTotalsRequest.
             * @deprecated Use yizhan.rewards.v1.QueryTotalsRequest.$Properties instead.
             */
            interface IQueryTotalsRequest extends yizhan.rewards.v1.QueryTotalsRequest.$Properties {
            }

            /** Represents a QueryTotalsRequest. */
            class QueryTotalsRequest {

                /**
                 * Constructs a new QueryTotalsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.rewards.v1.QueryTotalsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified QueryTotalsRequest message. Does not implicitly {@link yizhan.rewards.v1.QueryTotalsRequest.verify|verify} messages.
                 * @param message QueryTotalsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.rewards.v1.QueryTotalsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryTotalsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.rewards.v1.QueryTotalsRequest & yizhan.rewards.v1.QueryTotalsRequest.$Shape} QueryTotalsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.rewards.v1.QueryTotalsRequest & yizhan.rewards.v1.QueryTotalsRequest.$Shape;

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
                type $Shape = yizhan.rewards.v1.QueryTotalsRequest.$Properties;
            }

            /**
             * Properties of a QueryTotalsResponse.
             * @deprecated Use yizhan.rewards.v1.QueryTotalsResponse.$Properties instead.
             */
            interface IQueryTotalsResponse extends yizhan.rewards.v1.QueryTotalsResponse.$Properties {
            }

            /** Represents a QueryTotalsResponse. */
            class QueryTotalsResponse {

                /**
                 * Constructs a new QueryTotalsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.rewards.v1.QueryTotalsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryTotalsResponse totals. */
                totals?: (yizhan.rewards.v1.Totals.$Properties|null);

                /**
                 * Encodes the specified QueryTotalsResponse message. Does not implicitly {@link yizhan.rewards.v1.QueryTotalsResponse.verify|verify} messages.
                 * @param message QueryTotalsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.rewards.v1.QueryTotalsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryTotalsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.rewards.v1.QueryTotalsResponse & yizhan.rewards.v1.QueryTotalsResponse.$Shape} QueryTotalsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.rewards.v1.QueryTotalsResponse & yizhan.rewards.v1.QueryTotalsResponse.$Shape;

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

                    /** QueryTotalsResponse totals */
                    totals?: (yizhan.rewards.v1.Totals.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryTotalsResponse. */
                type $Shape = yizhan.rewards.v1.QueryTotalsResponse.$Properties;
            }

            /**
             * Properties of a QueryParamsRequest.
             * @deprecated Use yizhan.rewards.v1.QueryParamsRequest.$Properties instead.
             */
            interface IQueryParamsRequest extends yizhan.rewards.v1.QueryParamsRequest.$Properties {
            }

            /** Represents a QueryParamsRequest. */
            class QueryParamsRequest {

                /**
                 * Constructs a new QueryParamsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.rewards.v1.QueryParamsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified QueryParamsRequest message. Does not implicitly {@link yizhan.rewards.v1.QueryParamsRequest.verify|verify} messages.
                 * @param message QueryParamsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.rewards.v1.QueryParamsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryParamsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.rewards.v1.QueryParamsRequest & yizhan.rewards.v1.QueryParamsRequest.$Shape} QueryParamsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.rewards.v1.QueryParamsRequest & yizhan.rewards.v1.QueryParamsRequest.$Shape;

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
                type $Shape = yizhan.rewards.v1.QueryParamsRequest.$Properties;
            }

            /**
             * Properties of a QueryParamsResponse.
             * @deprecated Use yizhan.rewards.v1.QueryParamsResponse.$Properties instead.
             */
            interface IQueryParamsResponse extends yizhan.rewards.v1.QueryParamsResponse.$Properties {
            }

            /** Represents a QueryParamsResponse. */
            class QueryParamsResponse {

                /**
                 * Constructs a new QueryParamsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: yizhan.rewards.v1.QueryParamsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QueryParamsResponse params. */
                params?: (yizhan.rewards.v1.Params.$Properties|null);

                /** QueryParamsResponse worstCaseRecoverableBps. */
                worstCaseRecoverableBps: number;

                /**
                 * Encodes the specified QueryParamsResponse message. Does not implicitly {@link yizhan.rewards.v1.QueryParamsResponse.verify|verify} messages.
                 * @param message QueryParamsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: yizhan.rewards.v1.QueryParamsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QueryParamsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {yizhan.rewards.v1.QueryParamsResponse & yizhan.rewards.v1.QueryParamsResponse.$Shape} QueryParamsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): yizhan.rewards.v1.QueryParamsResponse & yizhan.rewards.v1.QueryParamsResponse.$Shape;

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
                    params?: (yizhan.rewards.v1.Params.$Properties|null);

                    /** QueryParamsResponse worstCaseRecoverableBps */
                    worstCaseRecoverableBps?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QueryParamsResponse. */
                type $Shape = yizhan.rewards.v1.QueryParamsResponse.$Properties;
            }
        }
    }
}
