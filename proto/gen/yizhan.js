/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const yizhan = $root.yizhan = (() => {

    /**
     * Namespace yizhan.
     * @exports yizhan
     * @namespace
     */
    const yizhan = {};

    yizhan.bonds = (function() {

        /**
         * Namespace bonds.
         * @memberof yizhan
         * @namespace
         */
        const bonds = {};

        bonds.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof yizhan.bonds
             * @namespace
             */
            const v1 = {};

            v1.Params = (function() {

                /**
                 * Properties of a Params.
                 * @typedef {Object} yizhan.bonds.v1.Params.$Properties
                 * @property {number|null} [unbondingEpochs] Params unbondingEpochs
                 * @property {number|null} [ringEpochs] Params ringEpochs
                 * @property {number|null} [reporterBps] Params reporterBps
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Params.
                 * @memberof yizhan.bonds.v1
                 * @interface IParams
                 * @augments yizhan.bonds.v1.Params.$Properties
                 * @deprecated Use yizhan.bonds.v1.Params.$Properties instead.
                 */

                /**
                 * Shape of a Params.
                 * @typedef {yizhan.bonds.v1.Params.$Properties} yizhan.bonds.v1.Params.$Shape
                 */

                /**
                 * Constructs a new Params.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a Params.
                 * @constructor
                 * @param {yizhan.bonds.v1.Params.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Params = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Params unbondingEpochs.
                 * @member {number} unbondingEpochs
                 * @memberof yizhan.bonds.v1.Params
                 * @instance
                 */
                Params.prototype.unbondingEpochs = 0;

                /**
                 * Params ringEpochs.
                 * @member {number} ringEpochs
                 * @memberof yizhan.bonds.v1.Params
                 * @instance
                 */
                Params.prototype.ringEpochs = 0;

                /**
                 * Params reporterBps.
                 * @member {number} reporterBps
                 * @memberof yizhan.bonds.v1.Params
                 * @instance
                 */
                Params.prototype.reporterBps = 0;

                /**
                 * Encodes the specified Params message. Does not implicitly {@link yizhan.bonds.v1.Params.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.Params
                 * @static
                 * @param {yizhan.bonds.v1.Params.$Properties} message Params message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Params.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.unbondingEpochs != null && $Object.hasOwnProperty.call(message, "unbondingEpochs") && message.unbondingEpochs !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.unbondingEpochs);
                    if (message.ringEpochs != null && $Object.hasOwnProperty.call(message, "ringEpochs") && message.ringEpochs !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ringEpochs);
                    if (message.reporterBps != null && $Object.hasOwnProperty.call(message, "reporterBps") && message.reporterBps !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.reporterBps);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Params message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.Params
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.Params & yizhan.bonds.v1.Params.$Shape} Params
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Params.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.Params();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.unbondingEpochs = value;
                                else
                                    delete message.unbondingEpochs;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.ringEpochs = value;
                                else
                                    delete message.ringEpochs;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.reporterBps = value;
                                else
                                    delete message.reporterBps;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Params
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.Params
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Params.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.Params";
                };

                return Params;
            })();

            v1.Bucket = (function() {

                /**
                 * Properties of a Bucket.
                 * @typedef {Object} yizhan.bonds.v1.Bucket.$Properties
                 * @property {number|null} [epoch] Bucket epoch
                 * @property {string|null} [amountNyz] Bucket amountNyz
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Bucket.
                 * @memberof yizhan.bonds.v1
                 * @interface IBucket
                 * @augments yizhan.bonds.v1.Bucket.$Properties
                 * @deprecated Use yizhan.bonds.v1.Bucket.$Properties instead.
                 */

                /**
                 * Shape of a Bucket.
                 * @typedef {yizhan.bonds.v1.Bucket.$Properties} yizhan.bonds.v1.Bucket.$Shape
                 */

                /**
                 * Constructs a new Bucket.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a Bucket.
                 * @constructor
                 * @param {yizhan.bonds.v1.Bucket.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Bucket = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Bucket epoch.
                 * @member {number} epoch
                 * @memberof yizhan.bonds.v1.Bucket
                 * @instance
                 */
                Bucket.prototype.epoch = 0;

                /**
                 * Bucket amountNyz.
                 * @member {string} amountNyz
                 * @memberof yizhan.bonds.v1.Bucket
                 * @instance
                 */
                Bucket.prototype.amountNyz = "";

                /**
                 * Encodes the specified Bucket message. Does not implicitly {@link yizhan.bonds.v1.Bucket.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.Bucket
                 * @static
                 * @param {yizhan.bonds.v1.Bucket.$Properties} message Bucket message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Bucket.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
                    if (message.amountNyz != null && $Object.hasOwnProperty.call(message, "amountNyz") && message.amountNyz !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.amountNyz);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Bucket message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.Bucket
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.Bucket & yizhan.bonds.v1.Bucket.$Shape} Bucket
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Bucket.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.Bucket();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.amountNyz = value;
                                else
                                    delete message.amountNyz;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Bucket
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.Bucket
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Bucket.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.Bucket";
                };

                return Bucket;
            })();

            v1.Bond = (function() {

                /**
                 * Properties of a Bond.
                 * @typedef {Object} yizhan.bonds.v1.Bond.$Properties
                 * @property {string|null} [node] Bond node
                 * @property {string|null} [owner] Bond owner
                 * @property {string|null} [ownNyz] Bond ownNyz
                 * @property {string|null} [unbondingNyz] Bond unbondingNyz
                 * @property {string|null} [unvestedNyz] Bond unvestedNyz
                 * @property {string|null} [withdrawableNyz] Bond withdrawableNyz
                 * @property {Array.<yizhan.bonds.v1.Bucket.$Properties>|null} [buckets] Bond buckets
                 * @property {string|null} [standardNyz] Bond standardNyz
                 * @property {boolean|null} [bonded] Bond bonded
                 * @property {number|null} [weightBps] Bond weightBps
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Bond.
                 * @memberof yizhan.bonds.v1
                 * @interface IBond
                 * @augments yizhan.bonds.v1.Bond.$Properties
                 * @deprecated Use yizhan.bonds.v1.Bond.$Properties instead.
                 */

                /**
                 * Shape of a Bond.
                 * @typedef {yizhan.bonds.v1.Bond.$Properties} yizhan.bonds.v1.Bond.$Shape
                 */

                /**
                 * Constructs a new Bond.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a Bond.
                 * @constructor
                 * @param {yizhan.bonds.v1.Bond.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Bond = function (properties) {
                    this.buckets = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Bond node.
                 * @member {string} node
                 * @memberof yizhan.bonds.v1.Bond
                 * @instance
                 */
                Bond.prototype.node = "";

                /**
                 * Bond owner.
                 * @member {string} owner
                 * @memberof yizhan.bonds.v1.Bond
                 * @instance
                 */
                Bond.prototype.owner = "";

                /**
                 * Bond ownNyz.
                 * @member {string} ownNyz
                 * @memberof yizhan.bonds.v1.Bond
                 * @instance
                 */
                Bond.prototype.ownNyz = "";

                /**
                 * Bond unbondingNyz.
                 * @member {string} unbondingNyz
                 * @memberof yizhan.bonds.v1.Bond
                 * @instance
                 */
                Bond.prototype.unbondingNyz = "";

                /**
                 * Bond unvestedNyz.
                 * @member {string} unvestedNyz
                 * @memberof yizhan.bonds.v1.Bond
                 * @instance
                 */
                Bond.prototype.unvestedNyz = "";

                /**
                 * Bond withdrawableNyz.
                 * @member {string} withdrawableNyz
                 * @memberof yizhan.bonds.v1.Bond
                 * @instance
                 */
                Bond.prototype.withdrawableNyz = "";

                /**
                 * Bond buckets.
                 * @member {Array.<yizhan.bonds.v1.Bucket.$Properties>} buckets
                 * @memberof yizhan.bonds.v1.Bond
                 * @instance
                 */
                Bond.prototype.buckets = $util.emptyArray;

                /**
                 * Bond standardNyz.
                 * @member {string} standardNyz
                 * @memberof yizhan.bonds.v1.Bond
                 * @instance
                 */
                Bond.prototype.standardNyz = "";

                /**
                 * Bond bonded.
                 * @member {boolean} bonded
                 * @memberof yizhan.bonds.v1.Bond
                 * @instance
                 */
                Bond.prototype.bonded = false;

                /**
                 * Bond weightBps.
                 * @member {number} weightBps
                 * @memberof yizhan.bonds.v1.Bond
                 * @instance
                 */
                Bond.prototype.weightBps = 0;

                /**
                 * Encodes the specified Bond message. Does not implicitly {@link yizhan.bonds.v1.Bond.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.Bond
                 * @static
                 * @param {yizhan.bonds.v1.Bond.$Properties} message Bond message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Bond.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.node);
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.owner);
                    if (message.ownNyz != null && $Object.hasOwnProperty.call(message, "ownNyz") && message.ownNyz !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.ownNyz);
                    if (message.unbondingNyz != null && $Object.hasOwnProperty.call(message, "unbondingNyz") && message.unbondingNyz !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.unbondingNyz);
                    if (message.unvestedNyz != null && $Object.hasOwnProperty.call(message, "unvestedNyz") && message.unvestedNyz !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.unvestedNyz);
                    if (message.withdrawableNyz != null && $Object.hasOwnProperty.call(message, "withdrawableNyz") && message.withdrawableNyz !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.withdrawableNyz);
                    if (message.buckets != null && message.buckets.length)
                        for (let i = 0; i < message.buckets.length; ++i)
                            $root.yizhan.bonds.v1.Bucket.encode(message.buckets[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.standardNyz != null && $Object.hasOwnProperty.call(message, "standardNyz") && message.standardNyz !== "")
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.standardNyz);
                    if (message.bonded != null && $Object.hasOwnProperty.call(message, "bonded") && message.bonded !== false)
                        writer.uint32(/* id 9, wireType 0 =*/72).bool(message.bonded);
                    if (message.weightBps != null && $Object.hasOwnProperty.call(message, "weightBps") && message.weightBps !== 0)
                        writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.weightBps);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Bond message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.Bond
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.Bond & yizhan.bonds.v1.Bond.$Shape} Bond
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Bond.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.Bond();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.node = value;
                                else
                                    delete message.node;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.ownNyz = value;
                                else
                                    delete message.ownNyz;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.unbondingNyz = value;
                                else
                                    delete message.unbondingNyz;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.unvestedNyz = value;
                                else
                                    delete message.unvestedNyz;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.withdrawableNyz = value;
                                else
                                    delete message.withdrawableNyz;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.buckets && message.buckets.length))
                                    message.buckets = [];
                                message.buckets.push($root.yizhan.bonds.v1.Bucket.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.standardNyz = value;
                                else
                                    delete message.standardNyz;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.bonded = value;
                                else
                                    delete message.bonded;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.weightBps = value;
                                else
                                    delete message.weightBps;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Bond
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.Bond
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Bond.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.Bond";
                };

                return Bond;
            })();

            v1.Unbonding = (function() {

                /**
                 * Properties of an Unbonding.
                 * @typedef {Object} yizhan.bonds.v1.Unbonding.$Properties
                 * @property {string|null} [node] Unbonding node
                 * @property {string|null} [owner] Unbonding owner
                 * @property {string|null} [amountNyz] Unbonding amountNyz
                 * @property {number|null} [dueEpoch] Unbonding dueEpoch
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Unbonding.
                 * @memberof yizhan.bonds.v1
                 * @interface IUnbonding
                 * @augments yizhan.bonds.v1.Unbonding.$Properties
                 * @deprecated Use yizhan.bonds.v1.Unbonding.$Properties instead.
                 */

                /**
                 * Shape of an Unbonding.
                 * @typedef {yizhan.bonds.v1.Unbonding.$Properties} yizhan.bonds.v1.Unbonding.$Shape
                 */

                /**
                 * Constructs a new Unbonding.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents an Unbonding.
                 * @constructor
                 * @param {yizhan.bonds.v1.Unbonding.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Unbonding = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Unbonding node.
                 * @member {string} node
                 * @memberof yizhan.bonds.v1.Unbonding
                 * @instance
                 */
                Unbonding.prototype.node = "";

                /**
                 * Unbonding owner.
                 * @member {string} owner
                 * @memberof yizhan.bonds.v1.Unbonding
                 * @instance
                 */
                Unbonding.prototype.owner = "";

                /**
                 * Unbonding amountNyz.
                 * @member {string} amountNyz
                 * @memberof yizhan.bonds.v1.Unbonding
                 * @instance
                 */
                Unbonding.prototype.amountNyz = "";

                /**
                 * Unbonding dueEpoch.
                 * @member {number} dueEpoch
                 * @memberof yizhan.bonds.v1.Unbonding
                 * @instance
                 */
                Unbonding.prototype.dueEpoch = 0;

                /**
                 * Encodes the specified Unbonding message. Does not implicitly {@link yizhan.bonds.v1.Unbonding.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.Unbonding
                 * @static
                 * @param {yizhan.bonds.v1.Unbonding.$Properties} message Unbonding message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Unbonding.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.node);
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.owner);
                    if (message.amountNyz != null && $Object.hasOwnProperty.call(message, "amountNyz") && message.amountNyz !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.amountNyz);
                    if (message.dueEpoch != null && $Object.hasOwnProperty.call(message, "dueEpoch") && message.dueEpoch !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.dueEpoch);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Unbonding message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.Unbonding
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.Unbonding & yizhan.bonds.v1.Unbonding.$Shape} Unbonding
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Unbonding.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.Unbonding();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.node = value;
                                else
                                    delete message.node;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.amountNyz = value;
                                else
                                    delete message.amountNyz;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.dueEpoch = value;
                                else
                                    delete message.dueEpoch;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Unbonding
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.Unbonding
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Unbonding.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.Unbonding";
                };

                return Unbonding;
            })();

            v1.MsgBond = (function() {

                /**
                 * Properties of a MsgBond.
                 * @typedef {Object} yizhan.bonds.v1.MsgBond.$Properties
                 * @property {string|null} [owner] MsgBond owner
                 * @property {string|null} [node] MsgBond node
                 * @property {string|null} [amountNyz] MsgBond amountNyz
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgBond.
                 * @memberof yizhan.bonds.v1
                 * @interface IMsgBond
                 * @augments yizhan.bonds.v1.MsgBond.$Properties
                 * @deprecated Use yizhan.bonds.v1.MsgBond.$Properties instead.
                 */

                /**
                 * Shape of a MsgBond.
                 * @typedef {yizhan.bonds.v1.MsgBond.$Properties} yizhan.bonds.v1.MsgBond.$Shape
                 */

                /**
                 * Constructs a new MsgBond.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a MsgBond.
                 * @constructor
                 * @param {yizhan.bonds.v1.MsgBond.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgBond = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgBond owner.
                 * @member {string} owner
                 * @memberof yizhan.bonds.v1.MsgBond
                 * @instance
                 */
                MsgBond.prototype.owner = "";

                /**
                 * MsgBond node.
                 * @member {string} node
                 * @memberof yizhan.bonds.v1.MsgBond
                 * @instance
                 */
                MsgBond.prototype.node = "";

                /**
                 * MsgBond amountNyz.
                 * @member {string} amountNyz
                 * @memberof yizhan.bonds.v1.MsgBond
                 * @instance
                 */
                MsgBond.prototype.amountNyz = "";

                /**
                 * Encodes the specified MsgBond message. Does not implicitly {@link yizhan.bonds.v1.MsgBond.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.MsgBond
                 * @static
                 * @param {yizhan.bonds.v1.MsgBond.$Properties} message MsgBond message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgBond.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.owner);
                    if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.node);
                    if (message.amountNyz != null && $Object.hasOwnProperty.call(message, "amountNyz") && message.amountNyz !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.amountNyz);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgBond message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.MsgBond
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.MsgBond & yizhan.bonds.v1.MsgBond.$Shape} MsgBond
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgBond.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.MsgBond();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.node = value;
                                else
                                    delete message.node;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.amountNyz = value;
                                else
                                    delete message.amountNyz;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgBond
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.MsgBond
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgBond.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.MsgBond";
                };

                return MsgBond;
            })();

            v1.MsgBondResponse = (function() {

                /**
                 * Properties of a MsgBondResponse.
                 * @typedef {Object} yizhan.bonds.v1.MsgBondResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgBondResponse.
                 * @memberof yizhan.bonds.v1
                 * @interface IMsgBondResponse
                 * @augments yizhan.bonds.v1.MsgBondResponse.$Properties
                 * @deprecated Use yizhan.bonds.v1.MsgBondResponse.$Properties instead.
                 */

                /**
                 * Shape of a MsgBondResponse.
                 * @typedef {yizhan.bonds.v1.MsgBondResponse.$Properties} yizhan.bonds.v1.MsgBondResponse.$Shape
                 */

                /**
                 * Constructs a new MsgBondResponse.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a MsgBondResponse.
                 * @constructor
                 * @param {yizhan.bonds.v1.MsgBondResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgBondResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified MsgBondResponse message. Does not implicitly {@link yizhan.bonds.v1.MsgBondResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.MsgBondResponse
                 * @static
                 * @param {yizhan.bonds.v1.MsgBondResponse.$Properties} message MsgBondResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgBondResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgBondResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.MsgBondResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.MsgBondResponse & yizhan.bonds.v1.MsgBondResponse.$Shape} MsgBondResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgBondResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.MsgBondResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgBondResponse
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.MsgBondResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgBondResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.MsgBondResponse";
                };

                return MsgBondResponse;
            })();

            v1.MsgUnbond = (function() {

                /**
                 * Properties of a MsgUnbond.
                 * @typedef {Object} yizhan.bonds.v1.MsgUnbond.$Properties
                 * @property {string|null} [owner] MsgUnbond owner
                 * @property {string|null} [node] MsgUnbond node
                 * @property {string|null} [amountNyz] MsgUnbond amountNyz
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgUnbond.
                 * @memberof yizhan.bonds.v1
                 * @interface IMsgUnbond
                 * @augments yizhan.bonds.v1.MsgUnbond.$Properties
                 * @deprecated Use yizhan.bonds.v1.MsgUnbond.$Properties instead.
                 */

                /**
                 * Shape of a MsgUnbond.
                 * @typedef {yizhan.bonds.v1.MsgUnbond.$Properties} yizhan.bonds.v1.MsgUnbond.$Shape
                 */

                /**
                 * Constructs a new MsgUnbond.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a MsgUnbond.
                 * @constructor
                 * @param {yizhan.bonds.v1.MsgUnbond.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgUnbond = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgUnbond owner.
                 * @member {string} owner
                 * @memberof yizhan.bonds.v1.MsgUnbond
                 * @instance
                 */
                MsgUnbond.prototype.owner = "";

                /**
                 * MsgUnbond node.
                 * @member {string} node
                 * @memberof yizhan.bonds.v1.MsgUnbond
                 * @instance
                 */
                MsgUnbond.prototype.node = "";

                /**
                 * MsgUnbond amountNyz.
                 * @member {string} amountNyz
                 * @memberof yizhan.bonds.v1.MsgUnbond
                 * @instance
                 */
                MsgUnbond.prototype.amountNyz = "";

                /**
                 * Encodes the specified MsgUnbond message. Does not implicitly {@link yizhan.bonds.v1.MsgUnbond.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.MsgUnbond
                 * @static
                 * @param {yizhan.bonds.v1.MsgUnbond.$Properties} message MsgUnbond message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgUnbond.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.owner);
                    if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.node);
                    if (message.amountNyz != null && $Object.hasOwnProperty.call(message, "amountNyz") && message.amountNyz !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.amountNyz);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgUnbond message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.MsgUnbond
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.MsgUnbond & yizhan.bonds.v1.MsgUnbond.$Shape} MsgUnbond
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgUnbond.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.MsgUnbond();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.node = value;
                                else
                                    delete message.node;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.amountNyz = value;
                                else
                                    delete message.amountNyz;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgUnbond
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.MsgUnbond
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgUnbond.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.MsgUnbond";
                };

                return MsgUnbond;
            })();

            v1.MsgUnbondResponse = (function() {

                /**
                 * Properties of a MsgUnbondResponse.
                 * @typedef {Object} yizhan.bonds.v1.MsgUnbondResponse.$Properties
                 * @property {number|null} [dueEpoch] MsgUnbondResponse dueEpoch
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgUnbondResponse.
                 * @memberof yizhan.bonds.v1
                 * @interface IMsgUnbondResponse
                 * @augments yizhan.bonds.v1.MsgUnbondResponse.$Properties
                 * @deprecated Use yizhan.bonds.v1.MsgUnbondResponse.$Properties instead.
                 */

                /**
                 * Shape of a MsgUnbondResponse.
                 * @typedef {yizhan.bonds.v1.MsgUnbondResponse.$Properties} yizhan.bonds.v1.MsgUnbondResponse.$Shape
                 */

                /**
                 * Constructs a new MsgUnbondResponse.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a MsgUnbondResponse.
                 * @constructor
                 * @param {yizhan.bonds.v1.MsgUnbondResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgUnbondResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgUnbondResponse dueEpoch.
                 * @member {number} dueEpoch
                 * @memberof yizhan.bonds.v1.MsgUnbondResponse
                 * @instance
                 */
                MsgUnbondResponse.prototype.dueEpoch = 0;

                /**
                 * Encodes the specified MsgUnbondResponse message. Does not implicitly {@link yizhan.bonds.v1.MsgUnbondResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.MsgUnbondResponse
                 * @static
                 * @param {yizhan.bonds.v1.MsgUnbondResponse.$Properties} message MsgUnbondResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgUnbondResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.dueEpoch != null && $Object.hasOwnProperty.call(message, "dueEpoch") && message.dueEpoch !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.dueEpoch);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgUnbondResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.MsgUnbondResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.MsgUnbondResponse & yizhan.bonds.v1.MsgUnbondResponse.$Shape} MsgUnbondResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgUnbondResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.MsgUnbondResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.dueEpoch = value;
                                else
                                    delete message.dueEpoch;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgUnbondResponse
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.MsgUnbondResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgUnbondResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.MsgUnbondResponse";
                };

                return MsgUnbondResponse;
            })();

            v1.MsgWithdrawRewards = (function() {

                /**
                 * Properties of a MsgWithdrawRewards.
                 * @typedef {Object} yizhan.bonds.v1.MsgWithdrawRewards.$Properties
                 * @property {string|null} [owner] MsgWithdrawRewards owner
                 * @property {string|null} [node] MsgWithdrawRewards node
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgWithdrawRewards.
                 * @memberof yizhan.bonds.v1
                 * @interface IMsgWithdrawRewards
                 * @augments yizhan.bonds.v1.MsgWithdrawRewards.$Properties
                 * @deprecated Use yizhan.bonds.v1.MsgWithdrawRewards.$Properties instead.
                 */

                /**
                 * Shape of a MsgWithdrawRewards.
                 * @typedef {yizhan.bonds.v1.MsgWithdrawRewards.$Properties} yizhan.bonds.v1.MsgWithdrawRewards.$Shape
                 */

                /**
                 * Constructs a new MsgWithdrawRewards.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a MsgWithdrawRewards.
                 * @constructor
                 * @param {yizhan.bonds.v1.MsgWithdrawRewards.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgWithdrawRewards = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgWithdrawRewards owner.
                 * @member {string} owner
                 * @memberof yizhan.bonds.v1.MsgWithdrawRewards
                 * @instance
                 */
                MsgWithdrawRewards.prototype.owner = "";

                /**
                 * MsgWithdrawRewards node.
                 * @member {string} node
                 * @memberof yizhan.bonds.v1.MsgWithdrawRewards
                 * @instance
                 */
                MsgWithdrawRewards.prototype.node = "";

                /**
                 * Encodes the specified MsgWithdrawRewards message. Does not implicitly {@link yizhan.bonds.v1.MsgWithdrawRewards.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.MsgWithdrawRewards
                 * @static
                 * @param {yizhan.bonds.v1.MsgWithdrawRewards.$Properties} message MsgWithdrawRewards message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgWithdrawRewards.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.owner);
                    if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.node);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgWithdrawRewards message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.MsgWithdrawRewards
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.MsgWithdrawRewards & yizhan.bonds.v1.MsgWithdrawRewards.$Shape} MsgWithdrawRewards
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgWithdrawRewards.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.MsgWithdrawRewards();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.node = value;
                                else
                                    delete message.node;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgWithdrawRewards
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.MsgWithdrawRewards
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgWithdrawRewards.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.MsgWithdrawRewards";
                };

                return MsgWithdrawRewards;
            })();

            v1.MsgWithdrawRewardsResponse = (function() {

                /**
                 * Properties of a MsgWithdrawRewardsResponse.
                 * @typedef {Object} yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Properties
                 * @property {string|null} [amountNyz] MsgWithdrawRewardsResponse amountNyz
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgWithdrawRewardsResponse.
                 * @memberof yizhan.bonds.v1
                 * @interface IMsgWithdrawRewardsResponse
                 * @augments yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Properties
                 * @deprecated Use yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Properties instead.
                 */

                /**
                 * Shape of a MsgWithdrawRewardsResponse.
                 * @typedef {yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Properties} yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Shape
                 */

                /**
                 * Constructs a new MsgWithdrawRewardsResponse.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a MsgWithdrawRewardsResponse.
                 * @constructor
                 * @param {yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgWithdrawRewardsResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgWithdrawRewardsResponse amountNyz.
                 * @member {string} amountNyz
                 * @memberof yizhan.bonds.v1.MsgWithdrawRewardsResponse
                 * @instance
                 */
                MsgWithdrawRewardsResponse.prototype.amountNyz = "";

                /**
                 * Encodes the specified MsgWithdrawRewardsResponse message. Does not implicitly {@link yizhan.bonds.v1.MsgWithdrawRewardsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.MsgWithdrawRewardsResponse
                 * @static
                 * @param {yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Properties} message MsgWithdrawRewardsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgWithdrawRewardsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.amountNyz != null && $Object.hasOwnProperty.call(message, "amountNyz") && message.amountNyz !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.amountNyz);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgWithdrawRewardsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.MsgWithdrawRewardsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.MsgWithdrawRewardsResponse & yizhan.bonds.v1.MsgWithdrawRewardsResponse.$Shape} MsgWithdrawRewardsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgWithdrawRewardsResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.MsgWithdrawRewardsResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.amountNyz = value;
                                else
                                    delete message.amountNyz;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgWithdrawRewardsResponse
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.MsgWithdrawRewardsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgWithdrawRewardsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.MsgWithdrawRewardsResponse";
                };

                return MsgWithdrawRewardsResponse;
            })();

            v1.QueryBondRequest = (function() {

                /**
                 * Properties of a QueryBondRequest.
                 * @typedef {Object} yizhan.bonds.v1.QueryBondRequest.$Properties
                 * @property {string|null} [node] QueryBondRequest node
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryBondRequest.
                 * @memberof yizhan.bonds.v1
                 * @interface IQueryBondRequest
                 * @augments yizhan.bonds.v1.QueryBondRequest.$Properties
                 * @deprecated Use yizhan.bonds.v1.QueryBondRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryBondRequest.
                 * @typedef {yizhan.bonds.v1.QueryBondRequest.$Properties} yizhan.bonds.v1.QueryBondRequest.$Shape
                 */

                /**
                 * Constructs a new QueryBondRequest.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a QueryBondRequest.
                 * @constructor
                 * @param {yizhan.bonds.v1.QueryBondRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryBondRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryBondRequest node.
                 * @member {string} node
                 * @memberof yizhan.bonds.v1.QueryBondRequest
                 * @instance
                 */
                QueryBondRequest.prototype.node = "";

                /**
                 * Encodes the specified QueryBondRequest message. Does not implicitly {@link yizhan.bonds.v1.QueryBondRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.QueryBondRequest
                 * @static
                 * @param {yizhan.bonds.v1.QueryBondRequest.$Properties} message QueryBondRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryBondRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.node);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryBondRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.QueryBondRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryBondRequest & yizhan.bonds.v1.QueryBondRequest.$Shape} QueryBondRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryBondRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.QueryBondRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.node = value;
                                else
                                    delete message.node;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryBondRequest
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.QueryBondRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryBondRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.QueryBondRequest";
                };

                return QueryBondRequest;
            })();

            v1.QueryBondResponse = (function() {

                /**
                 * Properties of a QueryBondResponse.
                 * @typedef {Object} yizhan.bonds.v1.QueryBondResponse.$Properties
                 * @property {yizhan.bonds.v1.Bond.$Properties|null} [bond] QueryBondResponse bond
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryBondResponse.
                 * @memberof yizhan.bonds.v1
                 * @interface IQueryBondResponse
                 * @augments yizhan.bonds.v1.QueryBondResponse.$Properties
                 * @deprecated Use yizhan.bonds.v1.QueryBondResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryBondResponse.
                 * @typedef {yizhan.bonds.v1.QueryBondResponse.$Properties} yizhan.bonds.v1.QueryBondResponse.$Shape
                 */

                /**
                 * Constructs a new QueryBondResponse.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a QueryBondResponse.
                 * @constructor
                 * @param {yizhan.bonds.v1.QueryBondResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryBondResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryBondResponse bond.
                 * @member {yizhan.bonds.v1.Bond.$Properties|null|undefined} bond
                 * @memberof yizhan.bonds.v1.QueryBondResponse
                 * @instance
                 */
                QueryBondResponse.prototype.bond = null;

                /**
                 * Encodes the specified QueryBondResponse message. Does not implicitly {@link yizhan.bonds.v1.QueryBondResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.QueryBondResponse
                 * @static
                 * @param {yizhan.bonds.v1.QueryBondResponse.$Properties} message QueryBondResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryBondResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.bond != null && $Object.hasOwnProperty.call(message, "bond"))
                        $root.yizhan.bonds.v1.Bond.encode(message.bond, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryBondResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.QueryBondResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryBondResponse & yizhan.bonds.v1.QueryBondResponse.$Shape} QueryBondResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryBondResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.QueryBondResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.bond = $root.yizhan.bonds.v1.Bond.decode(reader, reader.size(), $undefined, _depth + 1, message.bond);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryBondResponse
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.QueryBondResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryBondResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.QueryBondResponse";
                };

                return QueryBondResponse;
            })();

            v1.QueryUnbondingsRequest = (function() {

                /**
                 * Properties of a QueryUnbondingsRequest.
                 * @typedef {Object} yizhan.bonds.v1.QueryUnbondingsRequest.$Properties
                 * @property {string|null} [node] QueryUnbondingsRequest node
                 * @property {string|null} [owner] QueryUnbondingsRequest owner
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryUnbondingsRequest.
                 * @memberof yizhan.bonds.v1
                 * @interface IQueryUnbondingsRequest
                 * @augments yizhan.bonds.v1.QueryUnbondingsRequest.$Properties
                 * @deprecated Use yizhan.bonds.v1.QueryUnbondingsRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryUnbondingsRequest.
                 * @typedef {yizhan.bonds.v1.QueryUnbondingsRequest.$Properties} yizhan.bonds.v1.QueryUnbondingsRequest.$Shape
                 */

                /**
                 * Constructs a new QueryUnbondingsRequest.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a QueryUnbondingsRequest.
                 * @constructor
                 * @param {yizhan.bonds.v1.QueryUnbondingsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryUnbondingsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryUnbondingsRequest node.
                 * @member {string} node
                 * @memberof yizhan.bonds.v1.QueryUnbondingsRequest
                 * @instance
                 */
                QueryUnbondingsRequest.prototype.node = "";

                /**
                 * QueryUnbondingsRequest owner.
                 * @member {string} owner
                 * @memberof yizhan.bonds.v1.QueryUnbondingsRequest
                 * @instance
                 */
                QueryUnbondingsRequest.prototype.owner = "";

                /**
                 * Encodes the specified QueryUnbondingsRequest message. Does not implicitly {@link yizhan.bonds.v1.QueryUnbondingsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.QueryUnbondingsRequest
                 * @static
                 * @param {yizhan.bonds.v1.QueryUnbondingsRequest.$Properties} message QueryUnbondingsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryUnbondingsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.node);
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.owner);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryUnbondingsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.QueryUnbondingsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryUnbondingsRequest & yizhan.bonds.v1.QueryUnbondingsRequest.$Shape} QueryUnbondingsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryUnbondingsRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.QueryUnbondingsRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.node = value;
                                else
                                    delete message.node;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryUnbondingsRequest
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.QueryUnbondingsRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryUnbondingsRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.QueryUnbondingsRequest";
                };

                return QueryUnbondingsRequest;
            })();

            v1.QueryUnbondingsResponse = (function() {

                /**
                 * Properties of a QueryUnbondingsResponse.
                 * @typedef {Object} yizhan.bonds.v1.QueryUnbondingsResponse.$Properties
                 * @property {Array.<yizhan.bonds.v1.Unbonding.$Properties>|null} [unbondings] QueryUnbondingsResponse unbondings
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryUnbondingsResponse.
                 * @memberof yizhan.bonds.v1
                 * @interface IQueryUnbondingsResponse
                 * @augments yizhan.bonds.v1.QueryUnbondingsResponse.$Properties
                 * @deprecated Use yizhan.bonds.v1.QueryUnbondingsResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryUnbondingsResponse.
                 * @typedef {yizhan.bonds.v1.QueryUnbondingsResponse.$Properties} yizhan.bonds.v1.QueryUnbondingsResponse.$Shape
                 */

                /**
                 * Constructs a new QueryUnbondingsResponse.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a QueryUnbondingsResponse.
                 * @constructor
                 * @param {yizhan.bonds.v1.QueryUnbondingsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryUnbondingsResponse = function (properties) {
                    this.unbondings = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryUnbondingsResponse unbondings.
                 * @member {Array.<yizhan.bonds.v1.Unbonding.$Properties>} unbondings
                 * @memberof yizhan.bonds.v1.QueryUnbondingsResponse
                 * @instance
                 */
                QueryUnbondingsResponse.prototype.unbondings = $util.emptyArray;

                /**
                 * Encodes the specified QueryUnbondingsResponse message. Does not implicitly {@link yizhan.bonds.v1.QueryUnbondingsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.QueryUnbondingsResponse
                 * @static
                 * @param {yizhan.bonds.v1.QueryUnbondingsResponse.$Properties} message QueryUnbondingsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryUnbondingsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.unbondings != null && message.unbondings.length)
                        for (let i = 0; i < message.unbondings.length; ++i)
                            $root.yizhan.bonds.v1.Unbonding.encode(message.unbondings[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryUnbondingsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.QueryUnbondingsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryUnbondingsResponse & yizhan.bonds.v1.QueryUnbondingsResponse.$Shape} QueryUnbondingsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryUnbondingsResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.QueryUnbondingsResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.unbondings && message.unbondings.length))
                                    message.unbondings = [];
                                message.unbondings.push($root.yizhan.bonds.v1.Unbonding.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryUnbondingsResponse
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.QueryUnbondingsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryUnbondingsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.QueryUnbondingsResponse";
                };

                return QueryUnbondingsResponse;
            })();

            v1.QueryTotalsRequest = (function() {

                /**
                 * Properties of a QueryTotalsRequest.
                 * @typedef {Object} yizhan.bonds.v1.QueryTotalsRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryTotalsRequest.
                 * @memberof yizhan.bonds.v1
                 * @interface IQueryTotalsRequest
                 * @augments yizhan.bonds.v1.QueryTotalsRequest.$Properties
                 * @deprecated Use yizhan.bonds.v1.QueryTotalsRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryTotalsRequest.
                 * @typedef {yizhan.bonds.v1.QueryTotalsRequest.$Properties} yizhan.bonds.v1.QueryTotalsRequest.$Shape
                 */

                /**
                 * Constructs a new QueryTotalsRequest.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a QueryTotalsRequest.
                 * @constructor
                 * @param {yizhan.bonds.v1.QueryTotalsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryTotalsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified QueryTotalsRequest message. Does not implicitly {@link yizhan.bonds.v1.QueryTotalsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.QueryTotalsRequest
                 * @static
                 * @param {yizhan.bonds.v1.QueryTotalsRequest.$Properties} message QueryTotalsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryTotalsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryTotalsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.QueryTotalsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryTotalsRequest & yizhan.bonds.v1.QueryTotalsRequest.$Shape} QueryTotalsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryTotalsRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.QueryTotalsRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryTotalsRequest
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.QueryTotalsRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryTotalsRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.QueryTotalsRequest";
                };

                return QueryTotalsRequest;
            })();

            v1.QueryTotalsResponse = (function() {

                /**
                 * Properties of a QueryTotalsResponse.
                 * @typedef {Object} yizhan.bonds.v1.QueryTotalsResponse.$Properties
                 * @property {string|null} [totalWeightBps] QueryTotalsResponse totalWeightBps
                 * @property {string|null} [escrowNyz] QueryTotalsResponse escrowNyz
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryTotalsResponse.
                 * @memberof yizhan.bonds.v1
                 * @interface IQueryTotalsResponse
                 * @augments yizhan.bonds.v1.QueryTotalsResponse.$Properties
                 * @deprecated Use yizhan.bonds.v1.QueryTotalsResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryTotalsResponse.
                 * @typedef {yizhan.bonds.v1.QueryTotalsResponse.$Properties} yizhan.bonds.v1.QueryTotalsResponse.$Shape
                 */

                /**
                 * Constructs a new QueryTotalsResponse.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a QueryTotalsResponse.
                 * @constructor
                 * @param {yizhan.bonds.v1.QueryTotalsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryTotalsResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryTotalsResponse totalWeightBps.
                 * @member {string} totalWeightBps
                 * @memberof yizhan.bonds.v1.QueryTotalsResponse
                 * @instance
                 */
                QueryTotalsResponse.prototype.totalWeightBps = "";

                /**
                 * QueryTotalsResponse escrowNyz.
                 * @member {string} escrowNyz
                 * @memberof yizhan.bonds.v1.QueryTotalsResponse
                 * @instance
                 */
                QueryTotalsResponse.prototype.escrowNyz = "";

                /**
                 * Encodes the specified QueryTotalsResponse message. Does not implicitly {@link yizhan.bonds.v1.QueryTotalsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.QueryTotalsResponse
                 * @static
                 * @param {yizhan.bonds.v1.QueryTotalsResponse.$Properties} message QueryTotalsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryTotalsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.totalWeightBps != null && $Object.hasOwnProperty.call(message, "totalWeightBps") && message.totalWeightBps !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.totalWeightBps);
                    if (message.escrowNyz != null && $Object.hasOwnProperty.call(message, "escrowNyz") && message.escrowNyz !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.escrowNyz);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryTotalsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.QueryTotalsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryTotalsResponse & yizhan.bonds.v1.QueryTotalsResponse.$Shape} QueryTotalsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryTotalsResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.QueryTotalsResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.totalWeightBps = value;
                                else
                                    delete message.totalWeightBps;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.escrowNyz = value;
                                else
                                    delete message.escrowNyz;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryTotalsResponse
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.QueryTotalsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryTotalsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.QueryTotalsResponse";
                };

                return QueryTotalsResponse;
            })();

            v1.QueryParamsRequest = (function() {

                /**
                 * Properties of a QueryParamsRequest.
                 * @typedef {Object} yizhan.bonds.v1.QueryParamsRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryParamsRequest.
                 * @memberof yizhan.bonds.v1
                 * @interface IQueryParamsRequest
                 * @augments yizhan.bonds.v1.QueryParamsRequest.$Properties
                 * @deprecated Use yizhan.bonds.v1.QueryParamsRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryParamsRequest.
                 * @typedef {yizhan.bonds.v1.QueryParamsRequest.$Properties} yizhan.bonds.v1.QueryParamsRequest.$Shape
                 */

                /**
                 * Constructs a new QueryParamsRequest.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a QueryParamsRequest.
                 * @constructor
                 * @param {yizhan.bonds.v1.QueryParamsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryParamsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified QueryParamsRequest message. Does not implicitly {@link yizhan.bonds.v1.QueryParamsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.QueryParamsRequest
                 * @static
                 * @param {yizhan.bonds.v1.QueryParamsRequest.$Properties} message QueryParamsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryParamsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryParamsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.QueryParamsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryParamsRequest & yizhan.bonds.v1.QueryParamsRequest.$Shape} QueryParamsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryParamsRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.QueryParamsRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryParamsRequest
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.QueryParamsRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryParamsRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.QueryParamsRequest";
                };

                return QueryParamsRequest;
            })();

            v1.QueryParamsResponse = (function() {

                /**
                 * Properties of a QueryParamsResponse.
                 * @typedef {Object} yizhan.bonds.v1.QueryParamsResponse.$Properties
                 * @property {yizhan.bonds.v1.Params.$Properties|null} [params] QueryParamsResponse params
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryParamsResponse.
                 * @memberof yizhan.bonds.v1
                 * @interface IQueryParamsResponse
                 * @augments yizhan.bonds.v1.QueryParamsResponse.$Properties
                 * @deprecated Use yizhan.bonds.v1.QueryParamsResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryParamsResponse.
                 * @typedef {yizhan.bonds.v1.QueryParamsResponse.$Properties} yizhan.bonds.v1.QueryParamsResponse.$Shape
                 */

                /**
                 * Constructs a new QueryParamsResponse.
                 * @memberof yizhan.bonds.v1
                 * @classdesc Represents a QueryParamsResponse.
                 * @constructor
                 * @param {yizhan.bonds.v1.QueryParamsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryParamsResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryParamsResponse params.
                 * @member {yizhan.bonds.v1.Params.$Properties|null|undefined} params
                 * @memberof yizhan.bonds.v1.QueryParamsResponse
                 * @instance
                 */
                QueryParamsResponse.prototype.params = null;

                /**
                 * Encodes the specified QueryParamsResponse message. Does not implicitly {@link yizhan.bonds.v1.QueryParamsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.bonds.v1.QueryParamsResponse
                 * @static
                 * @param {yizhan.bonds.v1.QueryParamsResponse.$Properties} message QueryParamsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryParamsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.params != null && $Object.hasOwnProperty.call(message, "params"))
                        $root.yizhan.bonds.v1.Params.encode(message.params, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryParamsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.bonds.v1.QueryParamsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.bonds.v1.QueryParamsResponse & yizhan.bonds.v1.QueryParamsResponse.$Shape} QueryParamsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryParamsResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.bonds.v1.QueryParamsResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.params = $root.yizhan.bonds.v1.Params.decode(reader, reader.size(), $undefined, _depth + 1, message.params);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryParamsResponse
                 * @function getTypeUrl
                 * @memberof yizhan.bonds.v1.QueryParamsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryParamsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.bonds.v1.QueryParamsResponse";
                };

                return QueryParamsResponse;
            })();

            return v1;
        })();

        return bonds;
    })();

    yizhan.emission = (function() {

        /**
         * Namespace emission.
         * @memberof yizhan
         * @namespace
         */
        const emission = {};

        emission.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof yizhan.emission
             * @namespace
             */
            const v1 = {};

            v1.FundShare = (function() {

                /**
                 * Properties of a FundShare.
                 * @typedef {Object} yizhan.emission.v1.FundShare.$Properties
                 * @property {number|null} [startBps] FundShare startBps
                 * @property {number|null} [stepBps] FundShare stepBps
                 * @property {number|null} [floorBps] FundShare floorBps
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a FundShare.
                 * @memberof yizhan.emission.v1
                 * @interface IFundShare
                 * @augments yizhan.emission.v1.FundShare.$Properties
                 * @deprecated Use yizhan.emission.v1.FundShare.$Properties instead.
                 */

                /**
                 * Shape of a FundShare.
                 * @typedef {yizhan.emission.v1.FundShare.$Properties} yizhan.emission.v1.FundShare.$Shape
                 */

                /**
                 * Constructs a new FundShare.
                 * @memberof yizhan.emission.v1
                 * @classdesc Represents a FundShare.
                 * @constructor
                 * @param {yizhan.emission.v1.FundShare.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const FundShare = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * FundShare startBps.
                 * @member {number} startBps
                 * @memberof yizhan.emission.v1.FundShare
                 * @instance
                 */
                FundShare.prototype.startBps = 0;

                /**
                 * FundShare stepBps.
                 * @member {number} stepBps
                 * @memberof yizhan.emission.v1.FundShare
                 * @instance
                 */
                FundShare.prototype.stepBps = 0;

                /**
                 * FundShare floorBps.
                 * @member {number} floorBps
                 * @memberof yizhan.emission.v1.FundShare
                 * @instance
                 */
                FundShare.prototype.floorBps = 0;

                /**
                 * Encodes the specified FundShare message. Does not implicitly {@link yizhan.emission.v1.FundShare.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.emission.v1.FundShare
                 * @static
                 * @param {yizhan.emission.v1.FundShare.$Properties} message FundShare message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                FundShare.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.startBps != null && $Object.hasOwnProperty.call(message, "startBps") && message.startBps !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.startBps);
                    if (message.stepBps != null && $Object.hasOwnProperty.call(message, "stepBps") && message.stepBps !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.stepBps);
                    if (message.floorBps != null && $Object.hasOwnProperty.call(message, "floorBps") && message.floorBps !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.floorBps);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a FundShare message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.emission.v1.FundShare
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.FundShare & yizhan.emission.v1.FundShare.$Shape} FundShare
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                FundShare.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.emission.v1.FundShare();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.startBps = value;
                                else
                                    delete message.startBps;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.stepBps = value;
                                else
                                    delete message.stepBps;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.floorBps = value;
                                else
                                    delete message.floorBps;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for FundShare
                 * @function getTypeUrl
                 * @memberof yizhan.emission.v1.FundShare
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                FundShare.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.emission.v1.FundShare";
                };

                return FundShare;
            })();

            v1.Split = (function() {

                /**
                 * Properties of a Split.
                 * @typedef {Object} yizhan.emission.v1.Split.$Properties
                 * @property {number|null} [nodeBaseBps] Split nodeBaseBps
                 * @property {number|null} [serviceBps] Split serviceBps
                 * @property {number|null} [publicBps] Split publicBps
                 * @property {number|null} [storageBps] Split storageBps
                 * @property {number|null} [validatorsBps] Split validatorsBps
                 * @property {number|null} [contestBps] Split contestBps
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Split.
                 * @memberof yizhan.emission.v1
                 * @interface ISplit
                 * @augments yizhan.emission.v1.Split.$Properties
                 * @deprecated Use yizhan.emission.v1.Split.$Properties instead.
                 */

                /**
                 * Shape of a Split.
                 * @typedef {yizhan.emission.v1.Split.$Properties} yizhan.emission.v1.Split.$Shape
                 */

                /**
                 * Constructs a new Split.
                 * @memberof yizhan.emission.v1
                 * @classdesc Represents a Split.
                 * @constructor
                 * @param {yizhan.emission.v1.Split.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Split = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Split nodeBaseBps.
                 * @member {number} nodeBaseBps
                 * @memberof yizhan.emission.v1.Split
                 * @instance
                 */
                Split.prototype.nodeBaseBps = 0;

                /**
                 * Split serviceBps.
                 * @member {number} serviceBps
                 * @memberof yizhan.emission.v1.Split
                 * @instance
                 */
                Split.prototype.serviceBps = 0;

                /**
                 * Split publicBps.
                 * @member {number} publicBps
                 * @memberof yizhan.emission.v1.Split
                 * @instance
                 */
                Split.prototype.publicBps = 0;

                /**
                 * Split storageBps.
                 * @member {number} storageBps
                 * @memberof yizhan.emission.v1.Split
                 * @instance
                 */
                Split.prototype.storageBps = 0;

                /**
                 * Split validatorsBps.
                 * @member {number} validatorsBps
                 * @memberof yizhan.emission.v1.Split
                 * @instance
                 */
                Split.prototype.validatorsBps = 0;

                /**
                 * Split contestBps.
                 * @member {number} contestBps
                 * @memberof yizhan.emission.v1.Split
                 * @instance
                 */
                Split.prototype.contestBps = 0;

                /**
                 * Encodes the specified Split message. Does not implicitly {@link yizhan.emission.v1.Split.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.emission.v1.Split
                 * @static
                 * @param {yizhan.emission.v1.Split.$Properties} message Split message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Split.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.nodeBaseBps != null && $Object.hasOwnProperty.call(message, "nodeBaseBps") && message.nodeBaseBps !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.nodeBaseBps);
                    if (message.serviceBps != null && $Object.hasOwnProperty.call(message, "serviceBps") && message.serviceBps !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.serviceBps);
                    if (message.publicBps != null && $Object.hasOwnProperty.call(message, "publicBps") && message.publicBps !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.publicBps);
                    if (message.storageBps != null && $Object.hasOwnProperty.call(message, "storageBps") && message.storageBps !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.storageBps);
                    if (message.validatorsBps != null && $Object.hasOwnProperty.call(message, "validatorsBps") && message.validatorsBps !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.validatorsBps);
                    if (message.contestBps != null && $Object.hasOwnProperty.call(message, "contestBps") && message.contestBps !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.contestBps);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Split message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.emission.v1.Split
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.Split & yizhan.emission.v1.Split.$Shape} Split
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Split.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.emission.v1.Split();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.nodeBaseBps = value;
                                else
                                    delete message.nodeBaseBps;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.serviceBps = value;
                                else
                                    delete message.serviceBps;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.publicBps = value;
                                else
                                    delete message.publicBps;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.storageBps = value;
                                else
                                    delete message.storageBps;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.validatorsBps = value;
                                else
                                    delete message.validatorsBps;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.contestBps = value;
                                else
                                    delete message.contestBps;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Split
                 * @function getTypeUrl
                 * @memberof yizhan.emission.v1.Split
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Split.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.emission.v1.Split";
                };

                return Split;
            })();

            v1.Params = (function() {

                /**
                 * Properties of a Params.
                 * @typedef {Object} yizhan.emission.v1.Params.$Properties
                 * @property {string|null} [mode] Params mode
                 * @property {string|null} [totalNyz] Params totalNyz
                 * @property {string|null} [maxSupplyNyz] Params maxSupplyNyz
                 * @property {number|null} [halvingEpochs] Params halvingEpochs
                 * @property {number|null} [epochsPerYear] Params epochsPerYear
                 * @property {yizhan.emission.v1.FundShare.$Properties|null} [dev] Params dev
                 * @property {yizhan.emission.v1.FundShare.$Properties|null} [market] Params market
                 * @property {yizhan.emission.v1.FundShare.$Properties|null} [ops] Params ops
                 * @property {yizhan.emission.v1.Split.$Properties|null} [split] Params split
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Params.
                 * @memberof yizhan.emission.v1
                 * @interface IParams
                 * @augments yizhan.emission.v1.Params.$Properties
                 * @deprecated Use yizhan.emission.v1.Params.$Properties instead.
                 */

                /**
                 * Shape of a Params.
                 * @typedef {yizhan.emission.v1.Params.$Properties} yizhan.emission.v1.Params.$Shape
                 */

                /**
                 * Constructs a new Params.
                 * @memberof yizhan.emission.v1
                 * @classdesc Represents a Params.
                 * @constructor
                 * @param {yizhan.emission.v1.Params.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Params = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Params mode.
                 * @member {string} mode
                 * @memberof yizhan.emission.v1.Params
                 * @instance
                 */
                Params.prototype.mode = "";

                /**
                 * Params totalNyz.
                 * @member {string} totalNyz
                 * @memberof yizhan.emission.v1.Params
                 * @instance
                 */
                Params.prototype.totalNyz = "";

                /**
                 * Params maxSupplyNyz.
                 * @member {string} maxSupplyNyz
                 * @memberof yizhan.emission.v1.Params
                 * @instance
                 */
                Params.prototype.maxSupplyNyz = "";

                /**
                 * Params halvingEpochs.
                 * @member {number} halvingEpochs
                 * @memberof yizhan.emission.v1.Params
                 * @instance
                 */
                Params.prototype.halvingEpochs = 0;

                /**
                 * Params epochsPerYear.
                 * @member {number} epochsPerYear
                 * @memberof yizhan.emission.v1.Params
                 * @instance
                 */
                Params.prototype.epochsPerYear = 0;

                /**
                 * Params dev.
                 * @member {yizhan.emission.v1.FundShare.$Properties|null|undefined} dev
                 * @memberof yizhan.emission.v1.Params
                 * @instance
                 */
                Params.prototype.dev = null;

                /**
                 * Params market.
                 * @member {yizhan.emission.v1.FundShare.$Properties|null|undefined} market
                 * @memberof yizhan.emission.v1.Params
                 * @instance
                 */
                Params.prototype.market = null;

                /**
                 * Params ops.
                 * @member {yizhan.emission.v1.FundShare.$Properties|null|undefined} ops
                 * @memberof yizhan.emission.v1.Params
                 * @instance
                 */
                Params.prototype.ops = null;

                /**
                 * Params split.
                 * @member {yizhan.emission.v1.Split.$Properties|null|undefined} split
                 * @memberof yizhan.emission.v1.Params
                 * @instance
                 */
                Params.prototype.split = null;

                /**
                 * Encodes the specified Params message. Does not implicitly {@link yizhan.emission.v1.Params.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.emission.v1.Params
                 * @static
                 * @param {yizhan.emission.v1.Params.$Properties} message Params message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Params.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.mode);
                    if (message.totalNyz != null && $Object.hasOwnProperty.call(message, "totalNyz") && message.totalNyz !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.totalNyz);
                    if (message.maxSupplyNyz != null && $Object.hasOwnProperty.call(message, "maxSupplyNyz") && message.maxSupplyNyz !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.maxSupplyNyz);
                    if (message.halvingEpochs != null && $Object.hasOwnProperty.call(message, "halvingEpochs") && message.halvingEpochs !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.halvingEpochs);
                    if (message.epochsPerYear != null && $Object.hasOwnProperty.call(message, "epochsPerYear") && message.epochsPerYear !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.epochsPerYear);
                    if (message.dev != null && $Object.hasOwnProperty.call(message, "dev"))
                        $root.yizhan.emission.v1.FundShare.encode(message.dev, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.market != null && $Object.hasOwnProperty.call(message, "market"))
                        $root.yizhan.emission.v1.FundShare.encode(message.market, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.ops != null && $Object.hasOwnProperty.call(message, "ops"))
                        $root.yizhan.emission.v1.FundShare.encode(message.ops, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.split != null && $Object.hasOwnProperty.call(message, "split"))
                        $root.yizhan.emission.v1.Split.encode(message.split, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Params message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.emission.v1.Params
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.Params & yizhan.emission.v1.Params.$Shape} Params
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Params.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.emission.v1.Params();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.mode = value;
                                else
                                    delete message.mode;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.totalNyz = value;
                                else
                                    delete message.totalNyz;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.maxSupplyNyz = value;
                                else
                                    delete message.maxSupplyNyz;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.halvingEpochs = value;
                                else
                                    delete message.halvingEpochs;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.epochsPerYear = value;
                                else
                                    delete message.epochsPerYear;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.dev = $root.yizhan.emission.v1.FundShare.decode(reader, reader.size(), $undefined, _depth + 1, message.dev);
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.market = $root.yizhan.emission.v1.FundShare.decode(reader, reader.size(), $undefined, _depth + 1, message.market);
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.ops = $root.yizhan.emission.v1.FundShare.decode(reader, reader.size(), $undefined, _depth + 1, message.ops);
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                message.split = $root.yizhan.emission.v1.Split.decode(reader, reader.size(), $undefined, _depth + 1, message.split);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Params
                 * @function getTypeUrl
                 * @memberof yizhan.emission.v1.Params
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Params.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.emission.v1.Params";
                };

                return Params;
            })();

            v1.Pools = (function() {

                /**
                 * Properties of a Pools.
                 * @typedef {Object} yizhan.emission.v1.Pools.$Properties
                 * @property {string|null} [nodeBaseNyz] Pools nodeBaseNyz
                 * @property {string|null} [serviceNyz] Pools serviceNyz
                 * @property {string|null} [publicNyz] Pools publicNyz
                 * @property {string|null} [storageNyz] Pools storageNyz
                 * @property {string|null} [validatorsNyz] Pools validatorsNyz
                 * @property {string|null} [contestNyz] Pools contestNyz
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Pools.
                 * @memberof yizhan.emission.v1
                 * @interface IPools
                 * @augments yizhan.emission.v1.Pools.$Properties
                 * @deprecated Use yizhan.emission.v1.Pools.$Properties instead.
                 */

                /**
                 * Shape of a Pools.
                 * @typedef {yizhan.emission.v1.Pools.$Properties} yizhan.emission.v1.Pools.$Shape
                 */

                /**
                 * Constructs a new Pools.
                 * @memberof yizhan.emission.v1
                 * @classdesc Represents a Pools.
                 * @constructor
                 * @param {yizhan.emission.v1.Pools.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Pools = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Pools nodeBaseNyz.
                 * @member {string} nodeBaseNyz
                 * @memberof yizhan.emission.v1.Pools
                 * @instance
                 */
                Pools.prototype.nodeBaseNyz = "";

                /**
                 * Pools serviceNyz.
                 * @member {string} serviceNyz
                 * @memberof yizhan.emission.v1.Pools
                 * @instance
                 */
                Pools.prototype.serviceNyz = "";

                /**
                 * Pools publicNyz.
                 * @member {string} publicNyz
                 * @memberof yizhan.emission.v1.Pools
                 * @instance
                 */
                Pools.prototype.publicNyz = "";

                /**
                 * Pools storageNyz.
                 * @member {string} storageNyz
                 * @memberof yizhan.emission.v1.Pools
                 * @instance
                 */
                Pools.prototype.storageNyz = "";

                /**
                 * Pools validatorsNyz.
                 * @member {string} validatorsNyz
                 * @memberof yizhan.emission.v1.Pools
                 * @instance
                 */
                Pools.prototype.validatorsNyz = "";

                /**
                 * Pools contestNyz.
                 * @member {string} contestNyz
                 * @memberof yizhan.emission.v1.Pools
                 * @instance
                 */
                Pools.prototype.contestNyz = "";

                /**
                 * Encodes the specified Pools message. Does not implicitly {@link yizhan.emission.v1.Pools.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.emission.v1.Pools
                 * @static
                 * @param {yizhan.emission.v1.Pools.$Properties} message Pools message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Pools.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.nodeBaseNyz != null && $Object.hasOwnProperty.call(message, "nodeBaseNyz") && message.nodeBaseNyz !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.nodeBaseNyz);
                    if (message.serviceNyz != null && $Object.hasOwnProperty.call(message, "serviceNyz") && message.serviceNyz !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.serviceNyz);
                    if (message.publicNyz != null && $Object.hasOwnProperty.call(message, "publicNyz") && message.publicNyz !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.publicNyz);
                    if (message.storageNyz != null && $Object.hasOwnProperty.call(message, "storageNyz") && message.storageNyz !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.storageNyz);
                    if (message.validatorsNyz != null && $Object.hasOwnProperty.call(message, "validatorsNyz") && message.validatorsNyz !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.validatorsNyz);
                    if (message.contestNyz != null && $Object.hasOwnProperty.call(message, "contestNyz") && message.contestNyz !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.contestNyz);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Pools message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.emission.v1.Pools
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.Pools & yizhan.emission.v1.Pools.$Shape} Pools
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Pools.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.emission.v1.Pools();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nodeBaseNyz = value;
                                else
                                    delete message.nodeBaseNyz;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.serviceNyz = value;
                                else
                                    delete message.serviceNyz;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.publicNyz = value;
                                else
                                    delete message.publicNyz;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.storageNyz = value;
                                else
                                    delete message.storageNyz;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.validatorsNyz = value;
                                else
                                    delete message.validatorsNyz;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.contestNyz = value;
                                else
                                    delete message.contestNyz;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Pools
                 * @function getTypeUrl
                 * @memberof yizhan.emission.v1.Pools
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Pools.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.emission.v1.Pools";
                };

                return Pools;
            })();

            v1.EpochEmission = (function() {

                /**
                 * Properties of an EpochEmission.
                 * @typedef {Object} yizhan.emission.v1.EpochEmission.$Properties
                 * @property {number|null} [epoch] EpochEmission epoch
                 * @property {string|null} [emissionNyz] EpochEmission emissionNyz
                 * @property {string|null} [mintedBeforeNyz] EpochEmission mintedBeforeNyz
                 * @property {string|null} [devNyz] EpochEmission devNyz
                 * @property {string|null} [marketNyz] EpochEmission marketNyz
                 * @property {string|null} [opsNyz] EpochEmission opsNyz
                 * @property {string|null} [networkNyz] EpochEmission networkNyz
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an EpochEmission.
                 * @memberof yizhan.emission.v1
                 * @interface IEpochEmission
                 * @augments yizhan.emission.v1.EpochEmission.$Properties
                 * @deprecated Use yizhan.emission.v1.EpochEmission.$Properties instead.
                 */

                /**
                 * Shape of an EpochEmission.
                 * @typedef {yizhan.emission.v1.EpochEmission.$Properties} yizhan.emission.v1.EpochEmission.$Shape
                 */

                /**
                 * Constructs a new EpochEmission.
                 * @memberof yizhan.emission.v1
                 * @classdesc Represents an EpochEmission.
                 * @constructor
                 * @param {yizhan.emission.v1.EpochEmission.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const EpochEmission = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * EpochEmission epoch.
                 * @member {number} epoch
                 * @memberof yizhan.emission.v1.EpochEmission
                 * @instance
                 */
                EpochEmission.prototype.epoch = 0;

                /**
                 * EpochEmission emissionNyz.
                 * @member {string} emissionNyz
                 * @memberof yizhan.emission.v1.EpochEmission
                 * @instance
                 */
                EpochEmission.prototype.emissionNyz = "";

                /**
                 * EpochEmission mintedBeforeNyz.
                 * @member {string} mintedBeforeNyz
                 * @memberof yizhan.emission.v1.EpochEmission
                 * @instance
                 */
                EpochEmission.prototype.mintedBeforeNyz = "";

                /**
                 * EpochEmission devNyz.
                 * @member {string} devNyz
                 * @memberof yizhan.emission.v1.EpochEmission
                 * @instance
                 */
                EpochEmission.prototype.devNyz = "";

                /**
                 * EpochEmission marketNyz.
                 * @member {string} marketNyz
                 * @memberof yizhan.emission.v1.EpochEmission
                 * @instance
                 */
                EpochEmission.prototype.marketNyz = "";

                /**
                 * EpochEmission opsNyz.
                 * @member {string} opsNyz
                 * @memberof yizhan.emission.v1.EpochEmission
                 * @instance
                 */
                EpochEmission.prototype.opsNyz = "";

                /**
                 * EpochEmission networkNyz.
                 * @member {string} networkNyz
                 * @memberof yizhan.emission.v1.EpochEmission
                 * @instance
                 */
                EpochEmission.prototype.networkNyz = "";

                /**
                 * Encodes the specified EpochEmission message. Does not implicitly {@link yizhan.emission.v1.EpochEmission.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.emission.v1.EpochEmission
                 * @static
                 * @param {yizhan.emission.v1.EpochEmission.$Properties} message EpochEmission message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                EpochEmission.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
                    if (message.emissionNyz != null && $Object.hasOwnProperty.call(message, "emissionNyz") && message.emissionNyz !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.emissionNyz);
                    if (message.mintedBeforeNyz != null && $Object.hasOwnProperty.call(message, "mintedBeforeNyz") && message.mintedBeforeNyz !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.mintedBeforeNyz);
                    if (message.devNyz != null && $Object.hasOwnProperty.call(message, "devNyz") && message.devNyz !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.devNyz);
                    if (message.marketNyz != null && $Object.hasOwnProperty.call(message, "marketNyz") && message.marketNyz !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.marketNyz);
                    if (message.opsNyz != null && $Object.hasOwnProperty.call(message, "opsNyz") && message.opsNyz !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.opsNyz);
                    if (message.networkNyz != null && $Object.hasOwnProperty.call(message, "networkNyz") && message.networkNyz !== "")
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.networkNyz);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an EpochEmission message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.emission.v1.EpochEmission
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.EpochEmission & yizhan.emission.v1.EpochEmission.$Shape} EpochEmission
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                EpochEmission.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.emission.v1.EpochEmission();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.emissionNyz = value;
                                else
                                    delete message.emissionNyz;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.mintedBeforeNyz = value;
                                else
                                    delete message.mintedBeforeNyz;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.devNyz = value;
                                else
                                    delete message.devNyz;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.marketNyz = value;
                                else
                                    delete message.marketNyz;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.opsNyz = value;
                                else
                                    delete message.opsNyz;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.networkNyz = value;
                                else
                                    delete message.networkNyz;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for EpochEmission
                 * @function getTypeUrl
                 * @memberof yizhan.emission.v1.EpochEmission
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                EpochEmission.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.emission.v1.EpochEmission";
                };

                return EpochEmission;
            })();

            v1.QueryScheduleRequest = (function() {

                /**
                 * Properties of a QueryScheduleRequest.
                 * @typedef {Object} yizhan.emission.v1.QueryScheduleRequest.$Properties
                 * @property {number|null} [fromEpoch] QueryScheduleRequest fromEpoch
                 * @property {number|null} [count] QueryScheduleRequest count
                 * @property {number|null} [step] QueryScheduleRequest step
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryScheduleRequest.
                 * @memberof yizhan.emission.v1
                 * @interface IQueryScheduleRequest
                 * @augments yizhan.emission.v1.QueryScheduleRequest.$Properties
                 * @deprecated Use yizhan.emission.v1.QueryScheduleRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryScheduleRequest.
                 * @typedef {yizhan.emission.v1.QueryScheduleRequest.$Properties} yizhan.emission.v1.QueryScheduleRequest.$Shape
                 */

                /**
                 * Constructs a new QueryScheduleRequest.
                 * @memberof yizhan.emission.v1
                 * @classdesc Represents a QueryScheduleRequest.
                 * @constructor
                 * @param {yizhan.emission.v1.QueryScheduleRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryScheduleRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryScheduleRequest fromEpoch.
                 * @member {number} fromEpoch
                 * @memberof yizhan.emission.v1.QueryScheduleRequest
                 * @instance
                 */
                QueryScheduleRequest.prototype.fromEpoch = 0;

                /**
                 * QueryScheduleRequest count.
                 * @member {number} count
                 * @memberof yizhan.emission.v1.QueryScheduleRequest
                 * @instance
                 */
                QueryScheduleRequest.prototype.count = 0;

                /**
                 * QueryScheduleRequest step.
                 * @member {number} step
                 * @memberof yizhan.emission.v1.QueryScheduleRequest
                 * @instance
                 */
                QueryScheduleRequest.prototype.step = 0;

                /**
                 * Encodes the specified QueryScheduleRequest message. Does not implicitly {@link yizhan.emission.v1.QueryScheduleRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.emission.v1.QueryScheduleRequest
                 * @static
                 * @param {yizhan.emission.v1.QueryScheduleRequest.$Properties} message QueryScheduleRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryScheduleRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.fromEpoch != null && $Object.hasOwnProperty.call(message, "fromEpoch") && message.fromEpoch !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.fromEpoch);
                    if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.count);
                    if (message.step != null && $Object.hasOwnProperty.call(message, "step") && message.step !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.step);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryScheduleRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.emission.v1.QueryScheduleRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QueryScheduleRequest & yizhan.emission.v1.QueryScheduleRequest.$Shape} QueryScheduleRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryScheduleRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.emission.v1.QueryScheduleRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.fromEpoch = value;
                                else
                                    delete message.fromEpoch;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.count = value;
                                else
                                    delete message.count;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.step = value;
                                else
                                    delete message.step;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryScheduleRequest
                 * @function getTypeUrl
                 * @memberof yizhan.emission.v1.QueryScheduleRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryScheduleRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.emission.v1.QueryScheduleRequest";
                };

                return QueryScheduleRequest;
            })();

            v1.QueryScheduleResponse = (function() {

                /**
                 * Properties of a QueryScheduleResponse.
                 * @typedef {Object} yizhan.emission.v1.QueryScheduleResponse.$Properties
                 * @property {Array.<yizhan.emission.v1.EpochEmission.$Properties>|null} [epochs] QueryScheduleResponse epochs
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryScheduleResponse.
                 * @memberof yizhan.emission.v1
                 * @interface IQueryScheduleResponse
                 * @augments yizhan.emission.v1.QueryScheduleResponse.$Properties
                 * @deprecated Use yizhan.emission.v1.QueryScheduleResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryScheduleResponse.
                 * @typedef {yizhan.emission.v1.QueryScheduleResponse.$Properties} yizhan.emission.v1.QueryScheduleResponse.$Shape
                 */

                /**
                 * Constructs a new QueryScheduleResponse.
                 * @memberof yizhan.emission.v1
                 * @classdesc Represents a QueryScheduleResponse.
                 * @constructor
                 * @param {yizhan.emission.v1.QueryScheduleResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryScheduleResponse = function (properties) {
                    this.epochs = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryScheduleResponse epochs.
                 * @member {Array.<yizhan.emission.v1.EpochEmission.$Properties>} epochs
                 * @memberof yizhan.emission.v1.QueryScheduleResponse
                 * @instance
                 */
                QueryScheduleResponse.prototype.epochs = $util.emptyArray;

                /**
                 * Encodes the specified QueryScheduleResponse message. Does not implicitly {@link yizhan.emission.v1.QueryScheduleResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.emission.v1.QueryScheduleResponse
                 * @static
                 * @param {yizhan.emission.v1.QueryScheduleResponse.$Properties} message QueryScheduleResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryScheduleResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.epochs != null && message.epochs.length)
                        for (let i = 0; i < message.epochs.length; ++i)
                            $root.yizhan.emission.v1.EpochEmission.encode(message.epochs[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryScheduleResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.emission.v1.QueryScheduleResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QueryScheduleResponse & yizhan.emission.v1.QueryScheduleResponse.$Shape} QueryScheduleResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryScheduleResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.emission.v1.QueryScheduleResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.epochs && message.epochs.length))
                                    message.epochs = [];
                                message.epochs.push($root.yizhan.emission.v1.EpochEmission.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryScheduleResponse
                 * @function getTypeUrl
                 * @memberof yizhan.emission.v1.QueryScheduleResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryScheduleResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.emission.v1.QueryScheduleResponse";
                };

                return QueryScheduleResponse;
            })();

            v1.QuerySupplyRequest = (function() {

                /**
                 * Properties of a QuerySupplyRequest.
                 * @typedef {Object} yizhan.emission.v1.QuerySupplyRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QuerySupplyRequest.
                 * @memberof yizhan.emission.v1
                 * @interface IQuerySupplyRequest
                 * @augments yizhan.emission.v1.QuerySupplyRequest.$Properties
                 * @deprecated Use yizhan.emission.v1.QuerySupplyRequest.$Properties instead.
                 */

                /**
                 * Shape of a QuerySupplyRequest.
                 * @typedef {yizhan.emission.v1.QuerySupplyRequest.$Properties} yizhan.emission.v1.QuerySupplyRequest.$Shape
                 */

                /**
                 * Constructs a new QuerySupplyRequest.
                 * @memberof yizhan.emission.v1
                 * @classdesc Represents a QuerySupplyRequest.
                 * @constructor
                 * @param {yizhan.emission.v1.QuerySupplyRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QuerySupplyRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified QuerySupplyRequest message. Does not implicitly {@link yizhan.emission.v1.QuerySupplyRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.emission.v1.QuerySupplyRequest
                 * @static
                 * @param {yizhan.emission.v1.QuerySupplyRequest.$Properties} message QuerySupplyRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QuerySupplyRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QuerySupplyRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.emission.v1.QuerySupplyRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QuerySupplyRequest & yizhan.emission.v1.QuerySupplyRequest.$Shape} QuerySupplyRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QuerySupplyRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.emission.v1.QuerySupplyRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QuerySupplyRequest
                 * @function getTypeUrl
                 * @memberof yizhan.emission.v1.QuerySupplyRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QuerySupplyRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.emission.v1.QuerySupplyRequest";
                };

                return QuerySupplyRequest;
            })();

            v1.QuerySupplyResponse = (function() {

                /**
                 * Properties of a QuerySupplyResponse.
                 * @typedef {Object} yizhan.emission.v1.QuerySupplyResponse.$Properties
                 * @property {string|null} [supplyNyz] QuerySupplyResponse supplyNyz
                 * @property {string|null} [maxSupplyNyz] QuerySupplyResponse maxSupplyNyz
                 * @property {string|null} [mintedNyz] QuerySupplyResponse mintedNyz
                 * @property {string|null} [burnedNyz] QuerySupplyResponse burnedNyz
                 * @property {string|null} [remainingNyz] QuerySupplyResponse remainingNyz
                 * @property {string|null} [reserveNyz] QuerySupplyResponse reserveNyz
                 * @property {number|null} [nextEpoch] QuerySupplyResponse nextEpoch
                 * @property {string|null} [nextEpochEmissionNyz] QuerySupplyResponse nextEpochEmissionNyz
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QuerySupplyResponse.
                 * @memberof yizhan.emission.v1
                 * @interface IQuerySupplyResponse
                 * @augments yizhan.emission.v1.QuerySupplyResponse.$Properties
                 * @deprecated Use yizhan.emission.v1.QuerySupplyResponse.$Properties instead.
                 */

                /**
                 * Shape of a QuerySupplyResponse.
                 * @typedef {yizhan.emission.v1.QuerySupplyResponse.$Properties} yizhan.emission.v1.QuerySupplyResponse.$Shape
                 */

                /**
                 * Constructs a new QuerySupplyResponse.
                 * @memberof yizhan.emission.v1
                 * @classdesc Represents a QuerySupplyResponse.
                 * @constructor
                 * @param {yizhan.emission.v1.QuerySupplyResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QuerySupplyResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QuerySupplyResponse supplyNyz.
                 * @member {string} supplyNyz
                 * @memberof yizhan.emission.v1.QuerySupplyResponse
                 * @instance
                 */
                QuerySupplyResponse.prototype.supplyNyz = "";

                /**
                 * QuerySupplyResponse maxSupplyNyz.
                 * @member {string} maxSupplyNyz
                 * @memberof yizhan.emission.v1.QuerySupplyResponse
                 * @instance
                 */
                QuerySupplyResponse.prototype.maxSupplyNyz = "";

                /**
                 * QuerySupplyResponse mintedNyz.
                 * @member {string} mintedNyz
                 * @memberof yizhan.emission.v1.QuerySupplyResponse
                 * @instance
                 */
                QuerySupplyResponse.prototype.mintedNyz = "";

                /**
                 * QuerySupplyResponse burnedNyz.
                 * @member {string} burnedNyz
                 * @memberof yizhan.emission.v1.QuerySupplyResponse
                 * @instance
                 */
                QuerySupplyResponse.prototype.burnedNyz = "";

                /**
                 * QuerySupplyResponse remainingNyz.
                 * @member {string} remainingNyz
                 * @memberof yizhan.emission.v1.QuerySupplyResponse
                 * @instance
                 */
                QuerySupplyResponse.prototype.remainingNyz = "";

                /**
                 * QuerySupplyResponse reserveNyz.
                 * @member {string} reserveNyz
                 * @memberof yizhan.emission.v1.QuerySupplyResponse
                 * @instance
                 */
                QuerySupplyResponse.prototype.reserveNyz = "";

                /**
                 * QuerySupplyResponse nextEpoch.
                 * @member {number} nextEpoch
                 * @memberof yizhan.emission.v1.QuerySupplyResponse
                 * @instance
                 */
                QuerySupplyResponse.prototype.nextEpoch = 0;

                /**
                 * QuerySupplyResponse nextEpochEmissionNyz.
                 * @member {string} nextEpochEmissionNyz
                 * @memberof yizhan.emission.v1.QuerySupplyResponse
                 * @instance
                 */
                QuerySupplyResponse.prototype.nextEpochEmissionNyz = "";

                /**
                 * Encodes the specified QuerySupplyResponse message. Does not implicitly {@link yizhan.emission.v1.QuerySupplyResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.emission.v1.QuerySupplyResponse
                 * @static
                 * @param {yizhan.emission.v1.QuerySupplyResponse.$Properties} message QuerySupplyResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QuerySupplyResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.supplyNyz != null && $Object.hasOwnProperty.call(message, "supplyNyz") && message.supplyNyz !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.supplyNyz);
                    if (message.maxSupplyNyz != null && $Object.hasOwnProperty.call(message, "maxSupplyNyz") && message.maxSupplyNyz !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.maxSupplyNyz);
                    if (message.mintedNyz != null && $Object.hasOwnProperty.call(message, "mintedNyz") && message.mintedNyz !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.mintedNyz);
                    if (message.burnedNyz != null && $Object.hasOwnProperty.call(message, "burnedNyz") && message.burnedNyz !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.burnedNyz);
                    if (message.remainingNyz != null && $Object.hasOwnProperty.call(message, "remainingNyz") && message.remainingNyz !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.remainingNyz);
                    if (message.reserveNyz != null && $Object.hasOwnProperty.call(message, "reserveNyz") && message.reserveNyz !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.reserveNyz);
                    if (message.nextEpoch != null && $Object.hasOwnProperty.call(message, "nextEpoch") && message.nextEpoch !== 0)
                        writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.nextEpoch);
                    if (message.nextEpochEmissionNyz != null && $Object.hasOwnProperty.call(message, "nextEpochEmissionNyz") && message.nextEpochEmissionNyz !== "")
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.nextEpochEmissionNyz);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QuerySupplyResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.emission.v1.QuerySupplyResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QuerySupplyResponse & yizhan.emission.v1.QuerySupplyResponse.$Shape} QuerySupplyResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QuerySupplyResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.emission.v1.QuerySupplyResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.supplyNyz = value;
                                else
                                    delete message.supplyNyz;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.maxSupplyNyz = value;
                                else
                                    delete message.maxSupplyNyz;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.mintedNyz = value;
                                else
                                    delete message.mintedNyz;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.burnedNyz = value;
                                else
                                    delete message.burnedNyz;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.remainingNyz = value;
                                else
                                    delete message.remainingNyz;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reserveNyz = value;
                                else
                                    delete message.reserveNyz;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.nextEpoch = value;
                                else
                                    delete message.nextEpoch;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nextEpochEmissionNyz = value;
                                else
                                    delete message.nextEpochEmissionNyz;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QuerySupplyResponse
                 * @function getTypeUrl
                 * @memberof yizhan.emission.v1.QuerySupplyResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QuerySupplyResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.emission.v1.QuerySupplyResponse";
                };

                return QuerySupplyResponse;
            })();

            v1.QueryPoolsRequest = (function() {

                /**
                 * Properties of a QueryPoolsRequest.
                 * @typedef {Object} yizhan.emission.v1.QueryPoolsRequest.$Properties
                 * @property {number|null} [epoch] QueryPoolsRequest epoch
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryPoolsRequest.
                 * @memberof yizhan.emission.v1
                 * @interface IQueryPoolsRequest
                 * @augments yizhan.emission.v1.QueryPoolsRequest.$Properties
                 * @deprecated Use yizhan.emission.v1.QueryPoolsRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryPoolsRequest.
                 * @typedef {yizhan.emission.v1.QueryPoolsRequest.$Properties} yizhan.emission.v1.QueryPoolsRequest.$Shape
                 */

                /**
                 * Constructs a new QueryPoolsRequest.
                 * @memberof yizhan.emission.v1
                 * @classdesc Represents a QueryPoolsRequest.
                 * @constructor
                 * @param {yizhan.emission.v1.QueryPoolsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryPoolsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryPoolsRequest epoch.
                 * @member {number} epoch
                 * @memberof yizhan.emission.v1.QueryPoolsRequest
                 * @instance
                 */
                QueryPoolsRequest.prototype.epoch = 0;

                /**
                 * Encodes the specified QueryPoolsRequest message. Does not implicitly {@link yizhan.emission.v1.QueryPoolsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.emission.v1.QueryPoolsRequest
                 * @static
                 * @param {yizhan.emission.v1.QueryPoolsRequest.$Properties} message QueryPoolsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryPoolsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryPoolsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.emission.v1.QueryPoolsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QueryPoolsRequest & yizhan.emission.v1.QueryPoolsRequest.$Shape} QueryPoolsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryPoolsRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.emission.v1.QueryPoolsRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryPoolsRequest
                 * @function getTypeUrl
                 * @memberof yizhan.emission.v1.QueryPoolsRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryPoolsRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.emission.v1.QueryPoolsRequest";
                };

                return QueryPoolsRequest;
            })();

            v1.QueryPoolsResponse = (function() {

                /**
                 * Properties of a QueryPoolsResponse.
                 * @typedef {Object} yizhan.emission.v1.QueryPoolsResponse.$Properties
                 * @property {number|null} [epoch] QueryPoolsResponse epoch
                 * @property {yizhan.emission.v1.Pools.$Properties|null} [pools] QueryPoolsResponse pools
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryPoolsResponse.
                 * @memberof yizhan.emission.v1
                 * @interface IQueryPoolsResponse
                 * @augments yizhan.emission.v1.QueryPoolsResponse.$Properties
                 * @deprecated Use yizhan.emission.v1.QueryPoolsResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryPoolsResponse.
                 * @typedef {yizhan.emission.v1.QueryPoolsResponse.$Properties} yizhan.emission.v1.QueryPoolsResponse.$Shape
                 */

                /**
                 * Constructs a new QueryPoolsResponse.
                 * @memberof yizhan.emission.v1
                 * @classdesc Represents a QueryPoolsResponse.
                 * @constructor
                 * @param {yizhan.emission.v1.QueryPoolsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryPoolsResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryPoolsResponse epoch.
                 * @member {number} epoch
                 * @memberof yizhan.emission.v1.QueryPoolsResponse
                 * @instance
                 */
                QueryPoolsResponse.prototype.epoch = 0;

                /**
                 * QueryPoolsResponse pools.
                 * @member {yizhan.emission.v1.Pools.$Properties|null|undefined} pools
                 * @memberof yizhan.emission.v1.QueryPoolsResponse
                 * @instance
                 */
                QueryPoolsResponse.prototype.pools = null;

                /**
                 * Encodes the specified QueryPoolsResponse message. Does not implicitly {@link yizhan.emission.v1.QueryPoolsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.emission.v1.QueryPoolsResponse
                 * @static
                 * @param {yizhan.emission.v1.QueryPoolsResponse.$Properties} message QueryPoolsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryPoolsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epoch);
                    if (message.pools != null && $Object.hasOwnProperty.call(message, "pools"))
                        $root.yizhan.emission.v1.Pools.encode(message.pools, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryPoolsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.emission.v1.QueryPoolsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QueryPoolsResponse & yizhan.emission.v1.QueryPoolsResponse.$Shape} QueryPoolsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryPoolsResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.emission.v1.QueryPoolsResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.pools = $root.yizhan.emission.v1.Pools.decode(reader, reader.size(), $undefined, _depth + 1, message.pools);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryPoolsResponse
                 * @function getTypeUrl
                 * @memberof yizhan.emission.v1.QueryPoolsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryPoolsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.emission.v1.QueryPoolsResponse";
                };

                return QueryPoolsResponse;
            })();

            v1.QueryParamsRequest = (function() {

                /**
                 * Properties of a QueryParamsRequest.
                 * @typedef {Object} yizhan.emission.v1.QueryParamsRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryParamsRequest.
                 * @memberof yizhan.emission.v1
                 * @interface IQueryParamsRequest
                 * @augments yizhan.emission.v1.QueryParamsRequest.$Properties
                 * @deprecated Use yizhan.emission.v1.QueryParamsRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryParamsRequest.
                 * @typedef {yizhan.emission.v1.QueryParamsRequest.$Properties} yizhan.emission.v1.QueryParamsRequest.$Shape
                 */

                /**
                 * Constructs a new QueryParamsRequest.
                 * @memberof yizhan.emission.v1
                 * @classdesc Represents a QueryParamsRequest.
                 * @constructor
                 * @param {yizhan.emission.v1.QueryParamsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryParamsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified QueryParamsRequest message. Does not implicitly {@link yizhan.emission.v1.QueryParamsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.emission.v1.QueryParamsRequest
                 * @static
                 * @param {yizhan.emission.v1.QueryParamsRequest.$Properties} message QueryParamsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryParamsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryParamsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.emission.v1.QueryParamsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QueryParamsRequest & yizhan.emission.v1.QueryParamsRequest.$Shape} QueryParamsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryParamsRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.emission.v1.QueryParamsRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryParamsRequest
                 * @function getTypeUrl
                 * @memberof yizhan.emission.v1.QueryParamsRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryParamsRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.emission.v1.QueryParamsRequest";
                };

                return QueryParamsRequest;
            })();

            v1.QueryParamsResponse = (function() {

                /**
                 * Properties of a QueryParamsResponse.
                 * @typedef {Object} yizhan.emission.v1.QueryParamsResponse.$Properties
                 * @property {yizhan.emission.v1.Params.$Properties|null} [params] QueryParamsResponse params
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryParamsResponse.
                 * @memberof yizhan.emission.v1
                 * @interface IQueryParamsResponse
                 * @augments yizhan.emission.v1.QueryParamsResponse.$Properties
                 * @deprecated Use yizhan.emission.v1.QueryParamsResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryParamsResponse.
                 * @typedef {yizhan.emission.v1.QueryParamsResponse.$Properties} yizhan.emission.v1.QueryParamsResponse.$Shape
                 */

                /**
                 * Constructs a new QueryParamsResponse.
                 * @memberof yizhan.emission.v1
                 * @classdesc Represents a QueryParamsResponse.
                 * @constructor
                 * @param {yizhan.emission.v1.QueryParamsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryParamsResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryParamsResponse params.
                 * @member {yizhan.emission.v1.Params.$Properties|null|undefined} params
                 * @memberof yizhan.emission.v1.QueryParamsResponse
                 * @instance
                 */
                QueryParamsResponse.prototype.params = null;

                /**
                 * Encodes the specified QueryParamsResponse message. Does not implicitly {@link yizhan.emission.v1.QueryParamsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.emission.v1.QueryParamsResponse
                 * @static
                 * @param {yizhan.emission.v1.QueryParamsResponse.$Properties} message QueryParamsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryParamsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.params != null && $Object.hasOwnProperty.call(message, "params"))
                        $root.yizhan.emission.v1.Params.encode(message.params, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryParamsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.emission.v1.QueryParamsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.emission.v1.QueryParamsResponse & yizhan.emission.v1.QueryParamsResponse.$Shape} QueryParamsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryParamsResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.emission.v1.QueryParamsResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.params = $root.yizhan.emission.v1.Params.decode(reader, reader.size(), $undefined, _depth + 1, message.params);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryParamsResponse
                 * @function getTypeUrl
                 * @memberof yizhan.emission.v1.QueryParamsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryParamsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.emission.v1.QueryParamsResponse";
                };

                return QueryParamsResponse;
            })();

            return v1;
        })();

        return emission;
    })();

    yizhan.epochs = (function() {

        /**
         * Namespace epochs.
         * @memberof yizhan
         * @namespace
         */
        const epochs = {};

        epochs.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof yizhan.epochs
             * @namespace
             */
            const v1 = {};

            v1.Params = (function() {

                /**
                 * Properties of a Params.
                 * @typedef {Object} yizhan.epochs.v1.Params.$Properties
                 * @property {number|null} [epochBlocks] Params epochBlocks
                 * @property {number|null} [claimWindowBlocks] Params claimWindowBlocks
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Params.
                 * @memberof yizhan.epochs.v1
                 * @interface IParams
                 * @augments yizhan.epochs.v1.Params.$Properties
                 * @deprecated Use yizhan.epochs.v1.Params.$Properties instead.
                 */

                /**
                 * Shape of a Params.
                 * @typedef {yizhan.epochs.v1.Params.$Properties} yizhan.epochs.v1.Params.$Shape
                 */

                /**
                 * Constructs a new Params.
                 * @memberof yizhan.epochs.v1
                 * @classdesc Represents a Params.
                 * @constructor
                 * @param {yizhan.epochs.v1.Params.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Params = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Params epochBlocks.
                 * @member {number} epochBlocks
                 * @memberof yizhan.epochs.v1.Params
                 * @instance
                 */
                Params.prototype.epochBlocks = 0;

                /**
                 * Params claimWindowBlocks.
                 * @member {number} claimWindowBlocks
                 * @memberof yizhan.epochs.v1.Params
                 * @instance
                 */
                Params.prototype.claimWindowBlocks = 0;

                /**
                 * Encodes the specified Params message. Does not implicitly {@link yizhan.epochs.v1.Params.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.epochs.v1.Params
                 * @static
                 * @param {yizhan.epochs.v1.Params.$Properties} message Params message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Params.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.epochBlocks != null && $Object.hasOwnProperty.call(message, "epochBlocks") && message.epochBlocks !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.epochBlocks);
                    if (message.claimWindowBlocks != null && $Object.hasOwnProperty.call(message, "claimWindowBlocks") && message.claimWindowBlocks !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.claimWindowBlocks);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Params message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.epochs.v1.Params
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.epochs.v1.Params & yizhan.epochs.v1.Params.$Shape} Params
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Params.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.epochs.v1.Params();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.epochBlocks = value;
                                else
                                    delete message.epochBlocks;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.claimWindowBlocks = value;
                                else
                                    delete message.claimWindowBlocks;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Params
                 * @function getTypeUrl
                 * @memberof yizhan.epochs.v1.Params
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Params.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.epochs.v1.Params";
                };

                return Params;
            })();

            v1.Epoch = (function() {

                /**
                 * Properties of an Epoch.
                 * @typedef {Object} yizhan.epochs.v1.Epoch.$Properties
                 * @property {number|null} [number] Epoch number
                 * @property {number|null} [firstHeight] Epoch firstHeight
                 * @property {number|null} [lengthBlocks] Epoch lengthBlocks
                 * @property {number|null} [claimWindowBlocks] Epoch claimWindowBlocks
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Epoch.
                 * @memberof yizhan.epochs.v1
                 * @interface IEpoch
                 * @augments yizhan.epochs.v1.Epoch.$Properties
                 * @deprecated Use yizhan.epochs.v1.Epoch.$Properties instead.
                 */

                /**
                 * Shape of an Epoch.
                 * @typedef {yizhan.epochs.v1.Epoch.$Properties} yizhan.epochs.v1.Epoch.$Shape
                 */

                /**
                 * Constructs a new Epoch.
                 * @memberof yizhan.epochs.v1
                 * @classdesc Represents an Epoch.
                 * @constructor
                 * @param {yizhan.epochs.v1.Epoch.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Epoch = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Epoch number.
                 * @member {number} number
                 * @memberof yizhan.epochs.v1.Epoch
                 * @instance
                 */
                Epoch.prototype.number = 0;

                /**
                 * Epoch firstHeight.
                 * @member {number} firstHeight
                 * @memberof yizhan.epochs.v1.Epoch
                 * @instance
                 */
                Epoch.prototype.firstHeight = 0;

                /**
                 * Epoch lengthBlocks.
                 * @member {number} lengthBlocks
                 * @memberof yizhan.epochs.v1.Epoch
                 * @instance
                 */
                Epoch.prototype.lengthBlocks = 0;

                /**
                 * Epoch claimWindowBlocks.
                 * @member {number} claimWindowBlocks
                 * @memberof yizhan.epochs.v1.Epoch
                 * @instance
                 */
                Epoch.prototype.claimWindowBlocks = 0;

                /**
                 * Encodes the specified Epoch message. Does not implicitly {@link yizhan.epochs.v1.Epoch.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.epochs.v1.Epoch
                 * @static
                 * @param {yizhan.epochs.v1.Epoch.$Properties} message Epoch message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Epoch.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                    if (message.firstHeight != null && $Object.hasOwnProperty.call(message, "firstHeight") && message.firstHeight !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.firstHeight);
                    if (message.lengthBlocks != null && $Object.hasOwnProperty.call(message, "lengthBlocks") && message.lengthBlocks !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.lengthBlocks);
                    if (message.claimWindowBlocks != null && $Object.hasOwnProperty.call(message, "claimWindowBlocks") && message.claimWindowBlocks !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.claimWindowBlocks);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Epoch message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.epochs.v1.Epoch
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.epochs.v1.Epoch & yizhan.epochs.v1.Epoch.$Shape} Epoch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Epoch.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.epochs.v1.Epoch();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.number = value;
                                else
                                    delete message.number;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.firstHeight = value;
                                else
                                    delete message.firstHeight;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.lengthBlocks = value;
                                else
                                    delete message.lengthBlocks;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.claimWindowBlocks = value;
                                else
                                    delete message.claimWindowBlocks;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Epoch
                 * @function getTypeUrl
                 * @memberof yizhan.epochs.v1.Epoch
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Epoch.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.epochs.v1.Epoch";
                };

                return Epoch;
            })();

            v1.QueryCurrentRequest = (function() {

                /**
                 * Properties of a QueryCurrentRequest.
                 * @typedef {Object} yizhan.epochs.v1.QueryCurrentRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryCurrentRequest.
                 * @memberof yizhan.epochs.v1
                 * @interface IQueryCurrentRequest
                 * @augments yizhan.epochs.v1.QueryCurrentRequest.$Properties
                 * @deprecated Use yizhan.epochs.v1.QueryCurrentRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryCurrentRequest.
                 * @typedef {yizhan.epochs.v1.QueryCurrentRequest.$Properties} yizhan.epochs.v1.QueryCurrentRequest.$Shape
                 */

                /**
                 * Constructs a new QueryCurrentRequest.
                 * @memberof yizhan.epochs.v1
                 * @classdesc Represents a QueryCurrentRequest.
                 * @constructor
                 * @param {yizhan.epochs.v1.QueryCurrentRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryCurrentRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified QueryCurrentRequest message. Does not implicitly {@link yizhan.epochs.v1.QueryCurrentRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.epochs.v1.QueryCurrentRequest
                 * @static
                 * @param {yizhan.epochs.v1.QueryCurrentRequest.$Properties} message QueryCurrentRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryCurrentRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryCurrentRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.epochs.v1.QueryCurrentRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.epochs.v1.QueryCurrentRequest & yizhan.epochs.v1.QueryCurrentRequest.$Shape} QueryCurrentRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryCurrentRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.epochs.v1.QueryCurrentRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryCurrentRequest
                 * @function getTypeUrl
                 * @memberof yizhan.epochs.v1.QueryCurrentRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryCurrentRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.epochs.v1.QueryCurrentRequest";
                };

                return QueryCurrentRequest;
            })();

            v1.QueryCurrentResponse = (function() {

                /**
                 * Properties of a QueryCurrentResponse.
                 * @typedef {Object} yizhan.epochs.v1.QueryCurrentResponse.$Properties
                 * @property {yizhan.epochs.v1.Epoch.$Properties|null} [epoch] QueryCurrentResponse epoch
                 * @property {number|null} [height] QueryCurrentResponse height
                 * @property {boolean|null} [claimWindowOpen] QueryCurrentResponse claimWindowOpen
                 * @property {number|null} [claimableEpoch] QueryCurrentResponse claimableEpoch
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryCurrentResponse.
                 * @memberof yizhan.epochs.v1
                 * @interface IQueryCurrentResponse
                 * @augments yizhan.epochs.v1.QueryCurrentResponse.$Properties
                 * @deprecated Use yizhan.epochs.v1.QueryCurrentResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryCurrentResponse.
                 * @typedef {yizhan.epochs.v1.QueryCurrentResponse.$Properties} yizhan.epochs.v1.QueryCurrentResponse.$Shape
                 */

                /**
                 * Constructs a new QueryCurrentResponse.
                 * @memberof yizhan.epochs.v1
                 * @classdesc Represents a QueryCurrentResponse.
                 * @constructor
                 * @param {yizhan.epochs.v1.QueryCurrentResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryCurrentResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryCurrentResponse epoch.
                 * @member {yizhan.epochs.v1.Epoch.$Properties|null|undefined} epoch
                 * @memberof yizhan.epochs.v1.QueryCurrentResponse
                 * @instance
                 */
                QueryCurrentResponse.prototype.epoch = null;

                /**
                 * QueryCurrentResponse height.
                 * @member {number} height
                 * @memberof yizhan.epochs.v1.QueryCurrentResponse
                 * @instance
                 */
                QueryCurrentResponse.prototype.height = 0;

                /**
                 * QueryCurrentResponse claimWindowOpen.
                 * @member {boolean} claimWindowOpen
                 * @memberof yizhan.epochs.v1.QueryCurrentResponse
                 * @instance
                 */
                QueryCurrentResponse.prototype.claimWindowOpen = false;

                /**
                 * QueryCurrentResponse claimableEpoch.
                 * @member {number} claimableEpoch
                 * @memberof yizhan.epochs.v1.QueryCurrentResponse
                 * @instance
                 */
                QueryCurrentResponse.prototype.claimableEpoch = 0;

                /**
                 * Encodes the specified QueryCurrentResponse message. Does not implicitly {@link yizhan.epochs.v1.QueryCurrentResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.epochs.v1.QueryCurrentResponse
                 * @static
                 * @param {yizhan.epochs.v1.QueryCurrentResponse.$Properties} message QueryCurrentResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryCurrentResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                        $root.yizhan.epochs.v1.Epoch.encode(message.epoch, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.height != null && $Object.hasOwnProperty.call(message, "height") && message.height !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.height);
                    if (message.claimWindowOpen != null && $Object.hasOwnProperty.call(message, "claimWindowOpen") && message.claimWindowOpen !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.claimWindowOpen);
                    if (message.claimableEpoch != null && $Object.hasOwnProperty.call(message, "claimableEpoch") && message.claimableEpoch !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.claimableEpoch);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryCurrentResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.epochs.v1.QueryCurrentResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.epochs.v1.QueryCurrentResponse & yizhan.epochs.v1.QueryCurrentResponse.$Shape} QueryCurrentResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryCurrentResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.epochs.v1.QueryCurrentResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.epoch = $root.yizhan.epochs.v1.Epoch.decode(reader, reader.size(), $undefined, _depth + 1, message.epoch);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.height = value;
                                else
                                    delete message.height;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.claimWindowOpen = value;
                                else
                                    delete message.claimWindowOpen;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.claimableEpoch = value;
                                else
                                    delete message.claimableEpoch;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryCurrentResponse
                 * @function getTypeUrl
                 * @memberof yizhan.epochs.v1.QueryCurrentResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryCurrentResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.epochs.v1.QueryCurrentResponse";
                };

                return QueryCurrentResponse;
            })();

            v1.QueryParamsRequest = (function() {

                /**
                 * Properties of a QueryParamsRequest.
                 * @typedef {Object} yizhan.epochs.v1.QueryParamsRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryParamsRequest.
                 * @memberof yizhan.epochs.v1
                 * @interface IQueryParamsRequest
                 * @augments yizhan.epochs.v1.QueryParamsRequest.$Properties
                 * @deprecated Use yizhan.epochs.v1.QueryParamsRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryParamsRequest.
                 * @typedef {yizhan.epochs.v1.QueryParamsRequest.$Properties} yizhan.epochs.v1.QueryParamsRequest.$Shape
                 */

                /**
                 * Constructs a new QueryParamsRequest.
                 * @memberof yizhan.epochs.v1
                 * @classdesc Represents a QueryParamsRequest.
                 * @constructor
                 * @param {yizhan.epochs.v1.QueryParamsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryParamsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified QueryParamsRequest message. Does not implicitly {@link yizhan.epochs.v1.QueryParamsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.epochs.v1.QueryParamsRequest
                 * @static
                 * @param {yizhan.epochs.v1.QueryParamsRequest.$Properties} message QueryParamsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryParamsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryParamsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.epochs.v1.QueryParamsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.epochs.v1.QueryParamsRequest & yizhan.epochs.v1.QueryParamsRequest.$Shape} QueryParamsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryParamsRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.epochs.v1.QueryParamsRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryParamsRequest
                 * @function getTypeUrl
                 * @memberof yizhan.epochs.v1.QueryParamsRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryParamsRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.epochs.v1.QueryParamsRequest";
                };

                return QueryParamsRequest;
            })();

            v1.QueryParamsResponse = (function() {

                /**
                 * Properties of a QueryParamsResponse.
                 * @typedef {Object} yizhan.epochs.v1.QueryParamsResponse.$Properties
                 * @property {yizhan.epochs.v1.Params.$Properties|null} [params] QueryParamsResponse params
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryParamsResponse.
                 * @memberof yizhan.epochs.v1
                 * @interface IQueryParamsResponse
                 * @augments yizhan.epochs.v1.QueryParamsResponse.$Properties
                 * @deprecated Use yizhan.epochs.v1.QueryParamsResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryParamsResponse.
                 * @typedef {yizhan.epochs.v1.QueryParamsResponse.$Properties} yizhan.epochs.v1.QueryParamsResponse.$Shape
                 */

                /**
                 * Constructs a new QueryParamsResponse.
                 * @memberof yizhan.epochs.v1
                 * @classdesc Represents a QueryParamsResponse.
                 * @constructor
                 * @param {yizhan.epochs.v1.QueryParamsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryParamsResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryParamsResponse params.
                 * @member {yizhan.epochs.v1.Params.$Properties|null|undefined} params
                 * @memberof yizhan.epochs.v1.QueryParamsResponse
                 * @instance
                 */
                QueryParamsResponse.prototype.params = null;

                /**
                 * Encodes the specified QueryParamsResponse message. Does not implicitly {@link yizhan.epochs.v1.QueryParamsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.epochs.v1.QueryParamsResponse
                 * @static
                 * @param {yizhan.epochs.v1.QueryParamsResponse.$Properties} message QueryParamsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryParamsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.params != null && $Object.hasOwnProperty.call(message, "params"))
                        $root.yizhan.epochs.v1.Params.encode(message.params, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryParamsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.epochs.v1.QueryParamsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.epochs.v1.QueryParamsResponse & yizhan.epochs.v1.QueryParamsResponse.$Shape} QueryParamsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryParamsResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.epochs.v1.QueryParamsResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.params = $root.yizhan.epochs.v1.Params.decode(reader, reader.size(), $undefined, _depth + 1, message.params);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryParamsResponse
                 * @function getTypeUrl
                 * @memberof yizhan.epochs.v1.QueryParamsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryParamsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.epochs.v1.QueryParamsResponse";
                };

                return QueryParamsResponse;
            })();

            return v1;
        })();

        return epochs;
    })();

    yizhan.registry = (function() {

        /**
         * Namespace registry.
         * @memberof yizhan
         * @namespace
         */
        const registry = {};

        registry.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof yizhan.registry
             * @namespace
             */
            const v1 = {};

            v1.Endpoints = (function() {

                /**
                 * Properties of an Endpoints.
                 * @typedef {Object} yizhan.registry.v1.Endpoints.$Properties
                 * @property {Array.<string>|null} [mqtt] Endpoints mqtt
                 * @property {Array.<string>|null} [overlay] Endpoints overlay
                 * @property {string|null} [api] Endpoints api
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Endpoints.
                 * @memberof yizhan.registry.v1
                 * @interface IEndpoints
                 * @augments yizhan.registry.v1.Endpoints.$Properties
                 * @deprecated Use yizhan.registry.v1.Endpoints.$Properties instead.
                 */

                /**
                 * Shape of an Endpoints.
                 * @typedef {yizhan.registry.v1.Endpoints.$Properties} yizhan.registry.v1.Endpoints.$Shape
                 */

                /**
                 * Constructs a new Endpoints.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents an Endpoints.
                 * @constructor
                 * @param {yizhan.registry.v1.Endpoints.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Endpoints = function (properties) {
                    this.mqtt = [];
                    this.overlay = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Endpoints mqtt.
                 * @member {Array.<string>} mqtt
                 * @memberof yizhan.registry.v1.Endpoints
                 * @instance
                 */
                Endpoints.prototype.mqtt = $util.emptyArray;

                /**
                 * Endpoints overlay.
                 * @member {Array.<string>} overlay
                 * @memberof yizhan.registry.v1.Endpoints
                 * @instance
                 */
                Endpoints.prototype.overlay = $util.emptyArray;

                /**
                 * Endpoints api.
                 * @member {string} api
                 * @memberof yizhan.registry.v1.Endpoints
                 * @instance
                 */
                Endpoints.prototype.api = "";

                /**
                 * Encodes the specified Endpoints message. Does not implicitly {@link yizhan.registry.v1.Endpoints.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.Endpoints
                 * @static
                 * @param {yizhan.registry.v1.Endpoints.$Properties} message Endpoints message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Endpoints.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.mqtt != null && message.mqtt.length)
                        for (let i = 0; i < message.mqtt.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.mqtt[i]);
                    if (message.overlay != null && message.overlay.length)
                        for (let i = 0; i < message.overlay.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.overlay[i]);
                    if (message.api != null && $Object.hasOwnProperty.call(message, "api") && message.api !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.api);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Endpoints message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.Endpoints
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.Endpoints & yizhan.registry.v1.Endpoints.$Shape} Endpoints
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Endpoints.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.Endpoints();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.mqtt && message.mqtt.length))
                                    message.mqtt = [];
                                message.mqtt.push(reader.stringVerify());
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.overlay && message.overlay.length))
                                    message.overlay = [];
                                message.overlay.push(reader.stringVerify());
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.api = value;
                                else
                                    delete message.api;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Endpoints
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.Endpoints
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Endpoints.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.Endpoints";
                };

                return Endpoints;
            })();

            v1.Node = (function() {

                /**
                 * Properties of a Node.
                 * @typedef {Object} yizhan.registry.v1.Node.$Properties
                 * @property {string|null} [id] Node id
                 * @property {Uint8Array|null} [key] Node key
                 * @property {string|null} [owner] Node owner
                 * @property {string|null} [rewardAddress] Node rewardAddress
                 * @property {string|null} [nodeClass] Node nodeClass
                 * @property {string|null} [region] Node region
                 * @property {string|null} [moniker] Node moniker
                 * @property {yizhan.registry.v1.Endpoints.$Properties|null} [endpoints] Node endpoints
                 * @property {string|null} [status] Node status
                 * @property {boolean|null} [bonded] Node bonded
                 * @property {number|null} [registeredHeight] Node registeredHeight
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Node.
                 * @memberof yizhan.registry.v1
                 * @interface INode
                 * @augments yizhan.registry.v1.Node.$Properties
                 * @deprecated Use yizhan.registry.v1.Node.$Properties instead.
                 */

                /**
                 * Shape of a Node.
                 * @typedef {yizhan.registry.v1.Node.$Properties} yizhan.registry.v1.Node.$Shape
                 */

                /**
                 * Constructs a new Node.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a Node.
                 * @constructor
                 * @param {yizhan.registry.v1.Node.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Node = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Node id.
                 * @member {string} id
                 * @memberof yizhan.registry.v1.Node
                 * @instance
                 */
                Node.prototype.id = "";

                /**
                 * Node key.
                 * @member {Uint8Array} key
                 * @memberof yizhan.registry.v1.Node
                 * @instance
                 */
                Node.prototype.key = $util.newBuffer([]);

                /**
                 * Node owner.
                 * @member {string} owner
                 * @memberof yizhan.registry.v1.Node
                 * @instance
                 */
                Node.prototype.owner = "";

                /**
                 * Node rewardAddress.
                 * @member {string} rewardAddress
                 * @memberof yizhan.registry.v1.Node
                 * @instance
                 */
                Node.prototype.rewardAddress = "";

                /**
                 * Node nodeClass.
                 * @member {string} nodeClass
                 * @memberof yizhan.registry.v1.Node
                 * @instance
                 */
                Node.prototype.nodeClass = "";

                /**
                 * Node region.
                 * @member {string} region
                 * @memberof yizhan.registry.v1.Node
                 * @instance
                 */
                Node.prototype.region = "";

                /**
                 * Node moniker.
                 * @member {string} moniker
                 * @memberof yizhan.registry.v1.Node
                 * @instance
                 */
                Node.prototype.moniker = "";

                /**
                 * Node endpoints.
                 * @member {yizhan.registry.v1.Endpoints.$Properties|null|undefined} endpoints
                 * @memberof yizhan.registry.v1.Node
                 * @instance
                 */
                Node.prototype.endpoints = null;

                /**
                 * Node status.
                 * @member {string} status
                 * @memberof yizhan.registry.v1.Node
                 * @instance
                 */
                Node.prototype.status = "";

                /**
                 * Node bonded.
                 * @member {boolean} bonded
                 * @memberof yizhan.registry.v1.Node
                 * @instance
                 */
                Node.prototype.bonded = false;

                /**
                 * Node registeredHeight.
                 * @member {number} registeredHeight
                 * @memberof yizhan.registry.v1.Node
                 * @instance
                 */
                Node.prototype.registeredHeight = 0;

                /**
                 * Encodes the specified Node message. Does not implicitly {@link yizhan.registry.v1.Node.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.Node
                 * @static
                 * @param {yizhan.registry.v1.Node.$Properties} message Node message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Node.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                    if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.owner);
                    if (message.rewardAddress != null && $Object.hasOwnProperty.call(message, "rewardAddress") && message.rewardAddress !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.rewardAddress);
                    if (message.nodeClass != null && $Object.hasOwnProperty.call(message, "nodeClass") && message.nodeClass !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.nodeClass);
                    if (message.region != null && $Object.hasOwnProperty.call(message, "region") && message.region !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.region);
                    if (message.moniker != null && $Object.hasOwnProperty.call(message, "moniker") && message.moniker !== "")
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.moniker);
                    if (message.endpoints != null && $Object.hasOwnProperty.call(message, "endpoints"))
                        $root.yizhan.registry.v1.Endpoints.encode(message.endpoints, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== "")
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.status);
                    if (message.bonded != null && $Object.hasOwnProperty.call(message, "bonded") && message.bonded !== false)
                        writer.uint32(/* id 10, wireType 0 =*/80).bool(message.bonded);
                    if (message.registeredHeight != null && $Object.hasOwnProperty.call(message, "registeredHeight") && message.registeredHeight !== 0)
                        writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.registeredHeight);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Node message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.Node
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.Node & yizhan.registry.v1.Node.$Shape} Node
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Node.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.Node();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.key = value;
                                else
                                    delete message.key;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.rewardAddress = value;
                                else
                                    delete message.rewardAddress;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nodeClass = value;
                                else
                                    delete message.nodeClass;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.region = value;
                                else
                                    delete message.region;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.moniker = value;
                                else
                                    delete message.moniker;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.endpoints = $root.yizhan.registry.v1.Endpoints.decode(reader, reader.size(), $undefined, _depth + 1, message.endpoints);
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.status = value;
                                else
                                    delete message.status;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.bonded = value;
                                else
                                    delete message.bonded;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.registeredHeight = value;
                                else
                                    delete message.registeredHeight;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Node
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.Node
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Node.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.Node";
                };

                return Node;
            })();

            v1.Device = (function() {

                /**
                 * Properties of a Device.
                 * @typedef {Object} yizhan.registry.v1.Device.$Properties
                 * @property {string|null} [id] Device id
                 * @property {Uint8Array|null} [key] Device key
                 * @property {string|null} [payer] Device payer
                 * @property {number|null} [defaultTier] Device defaultTier
                 * @property {string|null} [capPerEpochNyz] Device capPerEpochNyz
                 * @property {string|null} [unsignedCapPerEpochNyz] Device unsignedCapPerEpochNyz
                 * @property {number|null} [capsFromEpoch] Device capsFromEpoch
                 * @property {boolean|null} [simulated] Device simulated
                 * @property {string|null} [status] Device status
                 * @property {number|null} [registeredEpoch] Device registeredEpoch
                 * @property {number|null} [lastEpoch] Device lastEpoch
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Device.
                 * @memberof yizhan.registry.v1
                 * @interface IDevice
                 * @augments yizhan.registry.v1.Device.$Properties
                 * @deprecated Use yizhan.registry.v1.Device.$Properties instead.
                 */

                /**
                 * Shape of a Device.
                 * @typedef {yizhan.registry.v1.Device.$Properties} yizhan.registry.v1.Device.$Shape
                 */

                /**
                 * Constructs a new Device.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a Device.
                 * @constructor
                 * @param {yizhan.registry.v1.Device.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Device = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Device id.
                 * @member {string} id
                 * @memberof yizhan.registry.v1.Device
                 * @instance
                 */
                Device.prototype.id = "";

                /**
                 * Device key.
                 * @member {Uint8Array} key
                 * @memberof yizhan.registry.v1.Device
                 * @instance
                 */
                Device.prototype.key = $util.newBuffer([]);

                /**
                 * Device payer.
                 * @member {string} payer
                 * @memberof yizhan.registry.v1.Device
                 * @instance
                 */
                Device.prototype.payer = "";

                /**
                 * Device defaultTier.
                 * @member {number} defaultTier
                 * @memberof yizhan.registry.v1.Device
                 * @instance
                 */
                Device.prototype.defaultTier = 0;

                /**
                 * Device capPerEpochNyz.
                 * @member {string} capPerEpochNyz
                 * @memberof yizhan.registry.v1.Device
                 * @instance
                 */
                Device.prototype.capPerEpochNyz = "";

                /**
                 * Device unsignedCapPerEpochNyz.
                 * @member {string} unsignedCapPerEpochNyz
                 * @memberof yizhan.registry.v1.Device
                 * @instance
                 */
                Device.prototype.unsignedCapPerEpochNyz = "";

                /**
                 * Device capsFromEpoch.
                 * @member {number} capsFromEpoch
                 * @memberof yizhan.registry.v1.Device
                 * @instance
                 */
                Device.prototype.capsFromEpoch = 0;

                /**
                 * Device simulated.
                 * @member {boolean} simulated
                 * @memberof yizhan.registry.v1.Device
                 * @instance
                 */
                Device.prototype.simulated = false;

                /**
                 * Device status.
                 * @member {string} status
                 * @memberof yizhan.registry.v1.Device
                 * @instance
                 */
                Device.prototype.status = "";

                /**
                 * Device registeredEpoch.
                 * @member {number} registeredEpoch
                 * @memberof yizhan.registry.v1.Device
                 * @instance
                 */
                Device.prototype.registeredEpoch = 0;

                /**
                 * Device lastEpoch.
                 * @member {number} lastEpoch
                 * @memberof yizhan.registry.v1.Device
                 * @instance
                 */
                Device.prototype.lastEpoch = 0;

                /**
                 * Encodes the specified Device message. Does not implicitly {@link yizhan.registry.v1.Device.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.Device
                 * @static
                 * @param {yizhan.registry.v1.Device.$Properties} message Device message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Device.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                    if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                    if (message.payer != null && $Object.hasOwnProperty.call(message, "payer") && message.payer !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.payer);
                    if (message.defaultTier != null && $Object.hasOwnProperty.call(message, "defaultTier") && message.defaultTier !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.defaultTier);
                    if (message.capPerEpochNyz != null && $Object.hasOwnProperty.call(message, "capPerEpochNyz") && message.capPerEpochNyz !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.capPerEpochNyz);
                    if (message.unsignedCapPerEpochNyz != null && $Object.hasOwnProperty.call(message, "unsignedCapPerEpochNyz") && message.unsignedCapPerEpochNyz !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.unsignedCapPerEpochNyz);
                    if (message.capsFromEpoch != null && $Object.hasOwnProperty.call(message, "capsFromEpoch") && message.capsFromEpoch !== 0)
                        writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.capsFromEpoch);
                    if (message.simulated != null && $Object.hasOwnProperty.call(message, "simulated") && message.simulated !== false)
                        writer.uint32(/* id 8, wireType 0 =*/64).bool(message.simulated);
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== "")
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.status);
                    if (message.registeredEpoch != null && $Object.hasOwnProperty.call(message, "registeredEpoch") && message.registeredEpoch !== 0)
                        writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.registeredEpoch);
                    if (message.lastEpoch != null && $Object.hasOwnProperty.call(message, "lastEpoch") && message.lastEpoch !== 0)
                        writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.lastEpoch);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Device message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.Device
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.Device & yizhan.registry.v1.Device.$Shape} Device
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Device.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.Device();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.key = value;
                                else
                                    delete message.key;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.payer = value;
                                else
                                    delete message.payer;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.defaultTier = value;
                                else
                                    delete message.defaultTier;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.capPerEpochNyz = value;
                                else
                                    delete message.capPerEpochNyz;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.unsignedCapPerEpochNyz = value;
                                else
                                    delete message.unsignedCapPerEpochNyz;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.capsFromEpoch = value;
                                else
                                    delete message.capsFromEpoch;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.simulated = value;
                                else
                                    delete message.simulated;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.status = value;
                                else
                                    delete message.status;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.registeredEpoch = value;
                                else
                                    delete message.registeredEpoch;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.lastEpoch = value;
                                else
                                    delete message.lastEpoch;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Device
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.Device
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Device.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.Device";
                };

                return Device;
            })();

            v1.Namespace = (function() {

                /**
                 * Properties of a Namespace.
                 * @typedef {Object} yizhan.registry.v1.Namespace.$Properties
                 * @property {string|null} [name] Namespace name
                 * @property {string|null} [owner] Namespace owner
                 * @property {boolean|null} ["public"] Namespace public
                 * @property {Array.<string>|null} [publishers] Namespace publishers
                 * @property {Array.<string>|null} [subscribers] Namespace subscribers
                 * @property {number|null} [tier] Namespace tier
                 * @property {number|null} [registeredHeight] Namespace registeredHeight
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Namespace.
                 * @memberof yizhan.registry.v1
                 * @interface INamespace
                 * @augments yizhan.registry.v1.Namespace.$Properties
                 * @deprecated Use yizhan.registry.v1.Namespace.$Properties instead.
                 */

                /**
                 * Shape of a Namespace.
                 * @typedef {yizhan.registry.v1.Namespace.$Properties} yizhan.registry.v1.Namespace.$Shape
                 */

                /**
                 * Constructs a new Namespace.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a Namespace.
                 * @constructor
                 * @param {yizhan.registry.v1.Namespace.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Namespace = function (properties) {
                    this.publishers = [];
                    this.subscribers = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Namespace name.
                 * @member {string} name
                 * @memberof yizhan.registry.v1.Namespace
                 * @instance
                 */
                Namespace.prototype.name = "";

                /**
                 * Namespace owner.
                 * @member {string} owner
                 * @memberof yizhan.registry.v1.Namespace
                 * @instance
                 */
                Namespace.prototype.owner = "";

                /**
                 * Namespace public.
                 * @member {boolean} public
                 * @memberof yizhan.registry.v1.Namespace
                 * @instance
                 */
                Namespace.prototype["public"] = false;

                /**
                 * Namespace publishers.
                 * @member {Array.<string>} publishers
                 * @memberof yizhan.registry.v1.Namespace
                 * @instance
                 */
                Namespace.prototype.publishers = $util.emptyArray;

                /**
                 * Namespace subscribers.
                 * @member {Array.<string>} subscribers
                 * @memberof yizhan.registry.v1.Namespace
                 * @instance
                 */
                Namespace.prototype.subscribers = $util.emptyArray;

                /**
                 * Namespace tier.
                 * @member {number} tier
                 * @memberof yizhan.registry.v1.Namespace
                 * @instance
                 */
                Namespace.prototype.tier = 0;

                /**
                 * Namespace registeredHeight.
                 * @member {number} registeredHeight
                 * @memberof yizhan.registry.v1.Namespace
                 * @instance
                 */
                Namespace.prototype.registeredHeight = 0;

                /**
                 * Encodes the specified Namespace message. Does not implicitly {@link yizhan.registry.v1.Namespace.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.Namespace
                 * @static
                 * @param {yizhan.registry.v1.Namespace.$Properties} message Namespace message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Namespace.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.owner);
                    if (message["public"] != null && $Object.hasOwnProperty.call(message, "public") && message["public"] !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message["public"]);
                    if (message.publishers != null && message.publishers.length)
                        for (let i = 0; i < message.publishers.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.publishers[i]);
                    if (message.subscribers != null && message.subscribers.length)
                        for (let i = 0; i < message.subscribers.length; ++i)
                            writer.uint32(/* id 5, wireType 2 =*/42).string(message.subscribers[i]);
                    if (message.tier != null && $Object.hasOwnProperty.call(message, "tier") && message.tier !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.tier);
                    if (message.registeredHeight != null && $Object.hasOwnProperty.call(message, "registeredHeight") && message.registeredHeight !== 0)
                        writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.registeredHeight);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Namespace message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.Namespace
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.Namespace & yizhan.registry.v1.Namespace.$Shape} Namespace
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Namespace.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.Namespace();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message["public"] = value;
                                else
                                    delete message["public"];
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.publishers && message.publishers.length))
                                    message.publishers = [];
                                message.publishers.push(reader.stringVerify());
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.subscribers && message.subscribers.length))
                                    message.subscribers = [];
                                message.subscribers.push(reader.stringVerify());
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.tier = value;
                                else
                                    delete message.tier;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.registeredHeight = value;
                                else
                                    delete message.registeredHeight;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Namespace
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.Namespace
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Namespace.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.Namespace";
                };

                return Namespace;
            })();

            v1.ClassRule = (function() {

                /**
                 * Properties of a ClassRule.
                 * @typedef {Object} yizhan.registry.v1.ClassRule.$Properties
                 * @property {string|null} [nodeClass] ClassRule nodeClass
                 * @property {string|null} [bondNyz] ClassRule bondNyz
                 * @property {number|null} [weightBps] ClassRule weightBps
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ClassRule.
                 * @memberof yizhan.registry.v1
                 * @interface IClassRule
                 * @augments yizhan.registry.v1.ClassRule.$Properties
                 * @deprecated Use yizhan.registry.v1.ClassRule.$Properties instead.
                 */

                /**
                 * Shape of a ClassRule.
                 * @typedef {yizhan.registry.v1.ClassRule.$Properties} yizhan.registry.v1.ClassRule.$Shape
                 */

                /**
                 * Constructs a new ClassRule.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a ClassRule.
                 * @constructor
                 * @param {yizhan.registry.v1.ClassRule.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ClassRule = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ClassRule nodeClass.
                 * @member {string} nodeClass
                 * @memberof yizhan.registry.v1.ClassRule
                 * @instance
                 */
                ClassRule.prototype.nodeClass = "";

                /**
                 * ClassRule bondNyz.
                 * @member {string} bondNyz
                 * @memberof yizhan.registry.v1.ClassRule
                 * @instance
                 */
                ClassRule.prototype.bondNyz = "";

                /**
                 * ClassRule weightBps.
                 * @member {number} weightBps
                 * @memberof yizhan.registry.v1.ClassRule
                 * @instance
                 */
                ClassRule.prototype.weightBps = 0;

                /**
                 * Encodes the specified ClassRule message. Does not implicitly {@link yizhan.registry.v1.ClassRule.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.ClassRule
                 * @static
                 * @param {yizhan.registry.v1.ClassRule.$Properties} message ClassRule message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ClassRule.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.nodeClass != null && $Object.hasOwnProperty.call(message, "nodeClass") && message.nodeClass !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.nodeClass);
                    if (message.bondNyz != null && $Object.hasOwnProperty.call(message, "bondNyz") && message.bondNyz !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.bondNyz);
                    if (message.weightBps != null && $Object.hasOwnProperty.call(message, "weightBps") && message.weightBps !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.weightBps);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ClassRule message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.ClassRule
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.ClassRule & yizhan.registry.v1.ClassRule.$Shape} ClassRule
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ClassRule.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.ClassRule();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nodeClass = value;
                                else
                                    delete message.nodeClass;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.bondNyz = value;
                                else
                                    delete message.bondNyz;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.weightBps = value;
                                else
                                    delete message.weightBps;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for ClassRule
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.ClassRule
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ClassRule.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.ClassRule";
                };

                return ClassRule;
            })();

            v1.Params = (function() {

                /**
                 * Properties of a Params.
                 * @typedef {Object} yizhan.registry.v1.Params.$Properties
                 * @property {string|null} [nodeFeeNyz] Params nodeFeeNyz
                 * @property {string|null} [deviceFeeNyz] Params deviceFeeNyz
                 * @property {string|null} [namespaceFeeNyz] Params namespaceFeeNyz
                 * @property {number|null} [revocationEpochs] Params revocationEpochs
                 * @property {Array.<yizhan.registry.v1.ClassRule.$Properties>|null} [classes] Params classes
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Params.
                 * @memberof yizhan.registry.v1
                 * @interface IParams
                 * @augments yizhan.registry.v1.Params.$Properties
                 * @deprecated Use yizhan.registry.v1.Params.$Properties instead.
                 */

                /**
                 * Shape of a Params.
                 * @typedef {yizhan.registry.v1.Params.$Properties} yizhan.registry.v1.Params.$Shape
                 */

                /**
                 * Constructs a new Params.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a Params.
                 * @constructor
                 * @param {yizhan.registry.v1.Params.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Params = function (properties) {
                    this.classes = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Params nodeFeeNyz.
                 * @member {string} nodeFeeNyz
                 * @memberof yizhan.registry.v1.Params
                 * @instance
                 */
                Params.prototype.nodeFeeNyz = "";

                /**
                 * Params deviceFeeNyz.
                 * @member {string} deviceFeeNyz
                 * @memberof yizhan.registry.v1.Params
                 * @instance
                 */
                Params.prototype.deviceFeeNyz = "";

                /**
                 * Params namespaceFeeNyz.
                 * @member {string} namespaceFeeNyz
                 * @memberof yizhan.registry.v1.Params
                 * @instance
                 */
                Params.prototype.namespaceFeeNyz = "";

                /**
                 * Params revocationEpochs.
                 * @member {number} revocationEpochs
                 * @memberof yizhan.registry.v1.Params
                 * @instance
                 */
                Params.prototype.revocationEpochs = 0;

                /**
                 * Params classes.
                 * @member {Array.<yizhan.registry.v1.ClassRule.$Properties>} classes
                 * @memberof yizhan.registry.v1.Params
                 * @instance
                 */
                Params.prototype.classes = $util.emptyArray;

                /**
                 * Encodes the specified Params message. Does not implicitly {@link yizhan.registry.v1.Params.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.Params
                 * @static
                 * @param {yizhan.registry.v1.Params.$Properties} message Params message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Params.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.nodeFeeNyz != null && $Object.hasOwnProperty.call(message, "nodeFeeNyz") && message.nodeFeeNyz !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.nodeFeeNyz);
                    if (message.deviceFeeNyz != null && $Object.hasOwnProperty.call(message, "deviceFeeNyz") && message.deviceFeeNyz !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.deviceFeeNyz);
                    if (message.namespaceFeeNyz != null && $Object.hasOwnProperty.call(message, "namespaceFeeNyz") && message.namespaceFeeNyz !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.namespaceFeeNyz);
                    if (message.revocationEpochs != null && $Object.hasOwnProperty.call(message, "revocationEpochs") && message.revocationEpochs !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.revocationEpochs);
                    if (message.classes != null && message.classes.length)
                        for (let i = 0; i < message.classes.length; ++i)
                            $root.yizhan.registry.v1.ClassRule.encode(message.classes[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Params message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.Params
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.Params & yizhan.registry.v1.Params.$Shape} Params
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Params.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.Params();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nodeFeeNyz = value;
                                else
                                    delete message.nodeFeeNyz;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.deviceFeeNyz = value;
                                else
                                    delete message.deviceFeeNyz;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.namespaceFeeNyz = value;
                                else
                                    delete message.namespaceFeeNyz;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revocationEpochs = value;
                                else
                                    delete message.revocationEpochs;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.classes && message.classes.length))
                                    message.classes = [];
                                message.classes.push($root.yizhan.registry.v1.ClassRule.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Params
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.Params
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Params.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.Params";
                };

                return Params;
            })();

            v1.MsgRegisterNode = (function() {

                /**
                 * Properties of a MsgRegisterNode.
                 * @typedef {Object} yizhan.registry.v1.MsgRegisterNode.$Properties
                 * @property {string|null} [owner] MsgRegisterNode owner
                 * @property {Uint8Array|null} [key] MsgRegisterNode key
                 * @property {string|null} [nodeClass] MsgRegisterNode nodeClass
                 * @property {string|null} [region] MsgRegisterNode region
                 * @property {string|null} [moniker] MsgRegisterNode moniker
                 * @property {yizhan.registry.v1.Endpoints.$Properties|null} [endpoints] MsgRegisterNode endpoints
                 * @property {string|null} [rewardAddress] MsgRegisterNode rewardAddress
                 * @property {Uint8Array|null} [proof] MsgRegisterNode proof
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgRegisterNode.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgRegisterNode
                 * @augments yizhan.registry.v1.MsgRegisterNode.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgRegisterNode.$Properties instead.
                 */

                /**
                 * Shape of a MsgRegisterNode.
                 * @typedef {yizhan.registry.v1.MsgRegisterNode.$Properties} yizhan.registry.v1.MsgRegisterNode.$Shape
                 */

                /**
                 * Constructs a new MsgRegisterNode.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgRegisterNode.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgRegisterNode.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgRegisterNode = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgRegisterNode owner.
                 * @member {string} owner
                 * @memberof yizhan.registry.v1.MsgRegisterNode
                 * @instance
                 */
                MsgRegisterNode.prototype.owner = "";

                /**
                 * MsgRegisterNode key.
                 * @member {Uint8Array} key
                 * @memberof yizhan.registry.v1.MsgRegisterNode
                 * @instance
                 */
                MsgRegisterNode.prototype.key = $util.newBuffer([]);

                /**
                 * MsgRegisterNode nodeClass.
                 * @member {string} nodeClass
                 * @memberof yizhan.registry.v1.MsgRegisterNode
                 * @instance
                 */
                MsgRegisterNode.prototype.nodeClass = "";

                /**
                 * MsgRegisterNode region.
                 * @member {string} region
                 * @memberof yizhan.registry.v1.MsgRegisterNode
                 * @instance
                 */
                MsgRegisterNode.prototype.region = "";

                /**
                 * MsgRegisterNode moniker.
                 * @member {string} moniker
                 * @memberof yizhan.registry.v1.MsgRegisterNode
                 * @instance
                 */
                MsgRegisterNode.prototype.moniker = "";

                /**
                 * MsgRegisterNode endpoints.
                 * @member {yizhan.registry.v1.Endpoints.$Properties|null|undefined} endpoints
                 * @memberof yizhan.registry.v1.MsgRegisterNode
                 * @instance
                 */
                MsgRegisterNode.prototype.endpoints = null;

                /**
                 * MsgRegisterNode rewardAddress.
                 * @member {string} rewardAddress
                 * @memberof yizhan.registry.v1.MsgRegisterNode
                 * @instance
                 */
                MsgRegisterNode.prototype.rewardAddress = "";

                /**
                 * MsgRegisterNode proof.
                 * @member {Uint8Array} proof
                 * @memberof yizhan.registry.v1.MsgRegisterNode
                 * @instance
                 */
                MsgRegisterNode.prototype.proof = $util.newBuffer([]);

                /**
                 * Encodes the specified MsgRegisterNode message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterNode.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgRegisterNode
                 * @static
                 * @param {yizhan.registry.v1.MsgRegisterNode.$Properties} message MsgRegisterNode message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgRegisterNode.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.owner);
                    if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                    if (message.nodeClass != null && $Object.hasOwnProperty.call(message, "nodeClass") && message.nodeClass !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.nodeClass);
                    if (message.region != null && $Object.hasOwnProperty.call(message, "region") && message.region !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.region);
                    if (message.moniker != null && $Object.hasOwnProperty.call(message, "moniker") && message.moniker !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.moniker);
                    if (message.endpoints != null && $Object.hasOwnProperty.call(message, "endpoints"))
                        $root.yizhan.registry.v1.Endpoints.encode(message.endpoints, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.rewardAddress != null && $Object.hasOwnProperty.call(message, "rewardAddress") && message.rewardAddress !== "")
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.rewardAddress);
                    if (message.proof != null && $Object.hasOwnProperty.call(message, "proof") && message.proof.length)
                        writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.proof);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgRegisterNode message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgRegisterNode
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterNode & yizhan.registry.v1.MsgRegisterNode.$Shape} MsgRegisterNode
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgRegisterNode.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgRegisterNode();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.key = value;
                                else
                                    delete message.key;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nodeClass = value;
                                else
                                    delete message.nodeClass;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.region = value;
                                else
                                    delete message.region;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.moniker = value;
                                else
                                    delete message.moniker;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.endpoints = $root.yizhan.registry.v1.Endpoints.decode(reader, reader.size(), $undefined, _depth + 1, message.endpoints);
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.rewardAddress = value;
                                else
                                    delete message.rewardAddress;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.proof = value;
                                else
                                    delete message.proof;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgRegisterNode
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgRegisterNode
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgRegisterNode.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgRegisterNode";
                };

                return MsgRegisterNode;
            })();

            v1.MsgRegisterNodeResponse = (function() {

                /**
                 * Properties of a MsgRegisterNodeResponse.
                 * @typedef {Object} yizhan.registry.v1.MsgRegisterNodeResponse.$Properties
                 * @property {string|null} [id] MsgRegisterNodeResponse id
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgRegisterNodeResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgRegisterNodeResponse
                 * @augments yizhan.registry.v1.MsgRegisterNodeResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgRegisterNodeResponse.$Properties instead.
                 */

                /**
                 * Shape of a MsgRegisterNodeResponse.
                 * @typedef {yizhan.registry.v1.MsgRegisterNodeResponse.$Properties} yizhan.registry.v1.MsgRegisterNodeResponse.$Shape
                 */

                /**
                 * Constructs a new MsgRegisterNodeResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgRegisterNodeResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgRegisterNodeResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgRegisterNodeResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgRegisterNodeResponse id.
                 * @member {string} id
                 * @memberof yizhan.registry.v1.MsgRegisterNodeResponse
                 * @instance
                 */
                MsgRegisterNodeResponse.prototype.id = "";

                /**
                 * Encodes the specified MsgRegisterNodeResponse message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterNodeResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgRegisterNodeResponse
                 * @static
                 * @param {yizhan.registry.v1.MsgRegisterNodeResponse.$Properties} message MsgRegisterNodeResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgRegisterNodeResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgRegisterNodeResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgRegisterNodeResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterNodeResponse & yizhan.registry.v1.MsgRegisterNodeResponse.$Shape} MsgRegisterNodeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgRegisterNodeResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgRegisterNodeResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgRegisterNodeResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgRegisterNodeResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgRegisterNodeResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgRegisterNodeResponse";
                };

                return MsgRegisterNodeResponse;
            })();

            v1.MsgUpdateNode = (function() {

                /**
                 * Properties of a MsgUpdateNode.
                 * @typedef {Object} yizhan.registry.v1.MsgUpdateNode.$Properties
                 * @property {string|null} [owner] MsgUpdateNode owner
                 * @property {string|null} [node] MsgUpdateNode node
                 * @property {yizhan.registry.v1.Endpoints.$Properties|null} [endpoints] MsgUpdateNode endpoints
                 * @property {string|null} [region] MsgUpdateNode region
                 * @property {string|null} [moniker] MsgUpdateNode moniker
                 * @property {string|null} [rewardAddress] MsgUpdateNode rewardAddress
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgUpdateNode.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgUpdateNode
                 * @augments yizhan.registry.v1.MsgUpdateNode.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgUpdateNode.$Properties instead.
                 */

                /**
                 * Shape of a MsgUpdateNode.
                 * @typedef {yizhan.registry.v1.MsgUpdateNode.$Properties} yizhan.registry.v1.MsgUpdateNode.$Shape
                 */

                /**
                 * Constructs a new MsgUpdateNode.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgUpdateNode.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgUpdateNode.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgUpdateNode = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgUpdateNode owner.
                 * @member {string} owner
                 * @memberof yizhan.registry.v1.MsgUpdateNode
                 * @instance
                 */
                MsgUpdateNode.prototype.owner = "";

                /**
                 * MsgUpdateNode node.
                 * @member {string} node
                 * @memberof yizhan.registry.v1.MsgUpdateNode
                 * @instance
                 */
                MsgUpdateNode.prototype.node = "";

                /**
                 * MsgUpdateNode endpoints.
                 * @member {yizhan.registry.v1.Endpoints.$Properties|null|undefined} endpoints
                 * @memberof yizhan.registry.v1.MsgUpdateNode
                 * @instance
                 */
                MsgUpdateNode.prototype.endpoints = null;

                /**
                 * MsgUpdateNode region.
                 * @member {string} region
                 * @memberof yizhan.registry.v1.MsgUpdateNode
                 * @instance
                 */
                MsgUpdateNode.prototype.region = "";

                /**
                 * MsgUpdateNode moniker.
                 * @member {string} moniker
                 * @memberof yizhan.registry.v1.MsgUpdateNode
                 * @instance
                 */
                MsgUpdateNode.prototype.moniker = "";

                /**
                 * MsgUpdateNode rewardAddress.
                 * @member {string} rewardAddress
                 * @memberof yizhan.registry.v1.MsgUpdateNode
                 * @instance
                 */
                MsgUpdateNode.prototype.rewardAddress = "";

                /**
                 * Encodes the specified MsgUpdateNode message. Does not implicitly {@link yizhan.registry.v1.MsgUpdateNode.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgUpdateNode
                 * @static
                 * @param {yizhan.registry.v1.MsgUpdateNode.$Properties} message MsgUpdateNode message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgUpdateNode.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.owner);
                    if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.node);
                    if (message.endpoints != null && $Object.hasOwnProperty.call(message, "endpoints"))
                        $root.yizhan.registry.v1.Endpoints.encode(message.endpoints, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.region != null && $Object.hasOwnProperty.call(message, "region") && message.region !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.region);
                    if (message.moniker != null && $Object.hasOwnProperty.call(message, "moniker") && message.moniker !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.moniker);
                    if (message.rewardAddress != null && $Object.hasOwnProperty.call(message, "rewardAddress") && message.rewardAddress !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.rewardAddress);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgUpdateNode message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgUpdateNode
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgUpdateNode & yizhan.registry.v1.MsgUpdateNode.$Shape} MsgUpdateNode
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgUpdateNode.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgUpdateNode();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.node = value;
                                else
                                    delete message.node;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.endpoints = $root.yizhan.registry.v1.Endpoints.decode(reader, reader.size(), $undefined, _depth + 1, message.endpoints);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.region = value;
                                else
                                    delete message.region;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.moniker = value;
                                else
                                    delete message.moniker;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.rewardAddress = value;
                                else
                                    delete message.rewardAddress;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgUpdateNode
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgUpdateNode
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgUpdateNode.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgUpdateNode";
                };

                return MsgUpdateNode;
            })();

            v1.MsgUpdateNodeResponse = (function() {

                /**
                 * Properties of a MsgUpdateNodeResponse.
                 * @typedef {Object} yizhan.registry.v1.MsgUpdateNodeResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgUpdateNodeResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgUpdateNodeResponse
                 * @augments yizhan.registry.v1.MsgUpdateNodeResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgUpdateNodeResponse.$Properties instead.
                 */

                /**
                 * Shape of a MsgUpdateNodeResponse.
                 * @typedef {yizhan.registry.v1.MsgUpdateNodeResponse.$Properties} yizhan.registry.v1.MsgUpdateNodeResponse.$Shape
                 */

                /**
                 * Constructs a new MsgUpdateNodeResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgUpdateNodeResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgUpdateNodeResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgUpdateNodeResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified MsgUpdateNodeResponse message. Does not implicitly {@link yizhan.registry.v1.MsgUpdateNodeResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgUpdateNodeResponse
                 * @static
                 * @param {yizhan.registry.v1.MsgUpdateNodeResponse.$Properties} message MsgUpdateNodeResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgUpdateNodeResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgUpdateNodeResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgUpdateNodeResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgUpdateNodeResponse & yizhan.registry.v1.MsgUpdateNodeResponse.$Shape} MsgUpdateNodeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgUpdateNodeResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgUpdateNodeResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgUpdateNodeResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgUpdateNodeResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgUpdateNodeResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgUpdateNodeResponse";
                };

                return MsgUpdateNodeResponse;
            })();

            v1.MsgRetireNode = (function() {

                /**
                 * Properties of a MsgRetireNode.
                 * @typedef {Object} yizhan.registry.v1.MsgRetireNode.$Properties
                 * @property {string|null} [owner] MsgRetireNode owner
                 * @property {string|null} [node] MsgRetireNode node
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgRetireNode.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgRetireNode
                 * @augments yizhan.registry.v1.MsgRetireNode.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgRetireNode.$Properties instead.
                 */

                /**
                 * Shape of a MsgRetireNode.
                 * @typedef {yizhan.registry.v1.MsgRetireNode.$Properties} yizhan.registry.v1.MsgRetireNode.$Shape
                 */

                /**
                 * Constructs a new MsgRetireNode.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgRetireNode.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgRetireNode.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgRetireNode = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgRetireNode owner.
                 * @member {string} owner
                 * @memberof yizhan.registry.v1.MsgRetireNode
                 * @instance
                 */
                MsgRetireNode.prototype.owner = "";

                /**
                 * MsgRetireNode node.
                 * @member {string} node
                 * @memberof yizhan.registry.v1.MsgRetireNode
                 * @instance
                 */
                MsgRetireNode.prototype.node = "";

                /**
                 * Encodes the specified MsgRetireNode message. Does not implicitly {@link yizhan.registry.v1.MsgRetireNode.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgRetireNode
                 * @static
                 * @param {yizhan.registry.v1.MsgRetireNode.$Properties} message MsgRetireNode message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgRetireNode.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.owner);
                    if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.node);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgRetireNode message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgRetireNode
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRetireNode & yizhan.registry.v1.MsgRetireNode.$Shape} MsgRetireNode
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgRetireNode.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgRetireNode();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.node = value;
                                else
                                    delete message.node;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgRetireNode
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgRetireNode
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgRetireNode.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgRetireNode";
                };

                return MsgRetireNode;
            })();

            v1.MsgRetireNodeResponse = (function() {

                /**
                 * Properties of a MsgRetireNodeResponse.
                 * @typedef {Object} yizhan.registry.v1.MsgRetireNodeResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgRetireNodeResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgRetireNodeResponse
                 * @augments yizhan.registry.v1.MsgRetireNodeResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgRetireNodeResponse.$Properties instead.
                 */

                /**
                 * Shape of a MsgRetireNodeResponse.
                 * @typedef {yizhan.registry.v1.MsgRetireNodeResponse.$Properties} yizhan.registry.v1.MsgRetireNodeResponse.$Shape
                 */

                /**
                 * Constructs a new MsgRetireNodeResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgRetireNodeResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgRetireNodeResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgRetireNodeResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified MsgRetireNodeResponse message. Does not implicitly {@link yizhan.registry.v1.MsgRetireNodeResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgRetireNodeResponse
                 * @static
                 * @param {yizhan.registry.v1.MsgRetireNodeResponse.$Properties} message MsgRetireNodeResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgRetireNodeResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgRetireNodeResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgRetireNodeResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRetireNodeResponse & yizhan.registry.v1.MsgRetireNodeResponse.$Shape} MsgRetireNodeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgRetireNodeResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgRetireNodeResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgRetireNodeResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgRetireNodeResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgRetireNodeResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgRetireNodeResponse";
                };

                return MsgRetireNodeResponse;
            })();

            v1.DeviceRegistration = (function() {

                /**
                 * Properties of a DeviceRegistration.
                 * @typedef {Object} yizhan.registry.v1.DeviceRegistration.$Properties
                 * @property {Uint8Array|null} [key] DeviceRegistration key
                 * @property {number|null} [defaultTier] DeviceRegistration defaultTier
                 * @property {string|null} [capPerEpochNyz] DeviceRegistration capPerEpochNyz
                 * @property {string|null} [unsignedCapPerEpochNyz] DeviceRegistration unsignedCapPerEpochNyz
                 * @property {boolean|null} [simulated] DeviceRegistration simulated
                 * @property {Uint8Array|null} [proof] DeviceRegistration proof
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DeviceRegistration.
                 * @memberof yizhan.registry.v1
                 * @interface IDeviceRegistration
                 * @augments yizhan.registry.v1.DeviceRegistration.$Properties
                 * @deprecated Use yizhan.registry.v1.DeviceRegistration.$Properties instead.
                 */

                /**
                 * Shape of a DeviceRegistration.
                 * @typedef {yizhan.registry.v1.DeviceRegistration.$Properties} yizhan.registry.v1.DeviceRegistration.$Shape
                 */

                /**
                 * Constructs a new DeviceRegistration.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a DeviceRegistration.
                 * @constructor
                 * @param {yizhan.registry.v1.DeviceRegistration.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DeviceRegistration = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * DeviceRegistration key.
                 * @member {Uint8Array} key
                 * @memberof yizhan.registry.v1.DeviceRegistration
                 * @instance
                 */
                DeviceRegistration.prototype.key = $util.newBuffer([]);

                /**
                 * DeviceRegistration defaultTier.
                 * @member {number} defaultTier
                 * @memberof yizhan.registry.v1.DeviceRegistration
                 * @instance
                 */
                DeviceRegistration.prototype.defaultTier = 0;

                /**
                 * DeviceRegistration capPerEpochNyz.
                 * @member {string} capPerEpochNyz
                 * @memberof yizhan.registry.v1.DeviceRegistration
                 * @instance
                 */
                DeviceRegistration.prototype.capPerEpochNyz = "";

                /**
                 * DeviceRegistration unsignedCapPerEpochNyz.
                 * @member {string} unsignedCapPerEpochNyz
                 * @memberof yizhan.registry.v1.DeviceRegistration
                 * @instance
                 */
                DeviceRegistration.prototype.unsignedCapPerEpochNyz = "";

                /**
                 * DeviceRegistration simulated.
                 * @member {boolean} simulated
                 * @memberof yizhan.registry.v1.DeviceRegistration
                 * @instance
                 */
                DeviceRegistration.prototype.simulated = false;

                /**
                 * DeviceRegistration proof.
                 * @member {Uint8Array} proof
                 * @memberof yizhan.registry.v1.DeviceRegistration
                 * @instance
                 */
                DeviceRegistration.prototype.proof = $util.newBuffer([]);

                /**
                 * Encodes the specified DeviceRegistration message. Does not implicitly {@link yizhan.registry.v1.DeviceRegistration.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.DeviceRegistration
                 * @static
                 * @param {yizhan.registry.v1.DeviceRegistration.$Properties} message DeviceRegistration message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DeviceRegistration.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.key);
                    if (message.defaultTier != null && $Object.hasOwnProperty.call(message, "defaultTier") && message.defaultTier !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.defaultTier);
                    if (message.capPerEpochNyz != null && $Object.hasOwnProperty.call(message, "capPerEpochNyz") && message.capPerEpochNyz !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.capPerEpochNyz);
                    if (message.unsignedCapPerEpochNyz != null && $Object.hasOwnProperty.call(message, "unsignedCapPerEpochNyz") && message.unsignedCapPerEpochNyz !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.unsignedCapPerEpochNyz);
                    if (message.simulated != null && $Object.hasOwnProperty.call(message, "simulated") && message.simulated !== false)
                        writer.uint32(/* id 5, wireType 0 =*/40).bool(message.simulated);
                    if (message.proof != null && $Object.hasOwnProperty.call(message, "proof") && message.proof.length)
                        writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.proof);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DeviceRegistration message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.DeviceRegistration
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.DeviceRegistration & yizhan.registry.v1.DeviceRegistration.$Shape} DeviceRegistration
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DeviceRegistration.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.DeviceRegistration();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.key = value;
                                else
                                    delete message.key;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.defaultTier = value;
                                else
                                    delete message.defaultTier;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.capPerEpochNyz = value;
                                else
                                    delete message.capPerEpochNyz;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.unsignedCapPerEpochNyz = value;
                                else
                                    delete message.unsignedCapPerEpochNyz;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.simulated = value;
                                else
                                    delete message.simulated;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.proof = value;
                                else
                                    delete message.proof;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for DeviceRegistration
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.DeviceRegistration
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                DeviceRegistration.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.DeviceRegistration";
                };

                return DeviceRegistration;
            })();

            v1.MsgRegisterDevice = (function() {

                /**
                 * Properties of a MsgRegisterDevice.
                 * @typedef {Object} yizhan.registry.v1.MsgRegisterDevice.$Properties
                 * @property {string|null} [payer] MsgRegisterDevice payer
                 * @property {yizhan.registry.v1.DeviceRegistration.$Properties|null} [device] MsgRegisterDevice device
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgRegisterDevice.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgRegisterDevice
                 * @augments yizhan.registry.v1.MsgRegisterDevice.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgRegisterDevice.$Properties instead.
                 */

                /**
                 * Shape of a MsgRegisterDevice.
                 * @typedef {yizhan.registry.v1.MsgRegisterDevice.$Properties} yizhan.registry.v1.MsgRegisterDevice.$Shape
                 */

                /**
                 * Constructs a new MsgRegisterDevice.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgRegisterDevice.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgRegisterDevice.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgRegisterDevice = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgRegisterDevice payer.
                 * @member {string} payer
                 * @memberof yizhan.registry.v1.MsgRegisterDevice
                 * @instance
                 */
                MsgRegisterDevice.prototype.payer = "";

                /**
                 * MsgRegisterDevice device.
                 * @member {yizhan.registry.v1.DeviceRegistration.$Properties|null|undefined} device
                 * @memberof yizhan.registry.v1.MsgRegisterDevice
                 * @instance
                 */
                MsgRegisterDevice.prototype.device = null;

                /**
                 * Encodes the specified MsgRegisterDevice message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterDevice.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgRegisterDevice
                 * @static
                 * @param {yizhan.registry.v1.MsgRegisterDevice.$Properties} message MsgRegisterDevice message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgRegisterDevice.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.payer != null && $Object.hasOwnProperty.call(message, "payer") && message.payer !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.payer);
                    if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                        $root.yizhan.registry.v1.DeviceRegistration.encode(message.device, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgRegisterDevice message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgRegisterDevice
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterDevice & yizhan.registry.v1.MsgRegisterDevice.$Shape} MsgRegisterDevice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgRegisterDevice.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgRegisterDevice();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.payer = value;
                                else
                                    delete message.payer;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.device = $root.yizhan.registry.v1.DeviceRegistration.decode(reader, reader.size(), $undefined, _depth + 1, message.device);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgRegisterDevice
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgRegisterDevice
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgRegisterDevice.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgRegisterDevice";
                };

                return MsgRegisterDevice;
            })();

            v1.MsgRegisterDeviceResponse = (function() {

                /**
                 * Properties of a MsgRegisterDeviceResponse.
                 * @typedef {Object} yizhan.registry.v1.MsgRegisterDeviceResponse.$Properties
                 * @property {string|null} [id] MsgRegisterDeviceResponse id
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgRegisterDeviceResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgRegisterDeviceResponse
                 * @augments yizhan.registry.v1.MsgRegisterDeviceResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgRegisterDeviceResponse.$Properties instead.
                 */

                /**
                 * Shape of a MsgRegisterDeviceResponse.
                 * @typedef {yizhan.registry.v1.MsgRegisterDeviceResponse.$Properties} yizhan.registry.v1.MsgRegisterDeviceResponse.$Shape
                 */

                /**
                 * Constructs a new MsgRegisterDeviceResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgRegisterDeviceResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgRegisterDeviceResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgRegisterDeviceResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgRegisterDeviceResponse id.
                 * @member {string} id
                 * @memberof yizhan.registry.v1.MsgRegisterDeviceResponse
                 * @instance
                 */
                MsgRegisterDeviceResponse.prototype.id = "";

                /**
                 * Encodes the specified MsgRegisterDeviceResponse message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterDeviceResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgRegisterDeviceResponse
                 * @static
                 * @param {yizhan.registry.v1.MsgRegisterDeviceResponse.$Properties} message MsgRegisterDeviceResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgRegisterDeviceResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgRegisterDeviceResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgRegisterDeviceResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterDeviceResponse & yizhan.registry.v1.MsgRegisterDeviceResponse.$Shape} MsgRegisterDeviceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgRegisterDeviceResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgRegisterDeviceResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgRegisterDeviceResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgRegisterDeviceResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgRegisterDeviceResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgRegisterDeviceResponse";
                };

                return MsgRegisterDeviceResponse;
            })();

            v1.MsgRegisterDevices = (function() {

                /**
                 * Properties of a MsgRegisterDevices.
                 * @typedef {Object} yizhan.registry.v1.MsgRegisterDevices.$Properties
                 * @property {string|null} [payer] MsgRegisterDevices payer
                 * @property {Array.<yizhan.registry.v1.DeviceRegistration.$Properties>|null} [devices] MsgRegisterDevices devices
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgRegisterDevices.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgRegisterDevices
                 * @augments yizhan.registry.v1.MsgRegisterDevices.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgRegisterDevices.$Properties instead.
                 */

                /**
                 * Shape of a MsgRegisterDevices.
                 * @typedef {yizhan.registry.v1.MsgRegisterDevices.$Properties} yizhan.registry.v1.MsgRegisterDevices.$Shape
                 */

                /**
                 * Constructs a new MsgRegisterDevices.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgRegisterDevices.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgRegisterDevices.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgRegisterDevices = function (properties) {
                    this.devices = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgRegisterDevices payer.
                 * @member {string} payer
                 * @memberof yizhan.registry.v1.MsgRegisterDevices
                 * @instance
                 */
                MsgRegisterDevices.prototype.payer = "";

                /**
                 * MsgRegisterDevices devices.
                 * @member {Array.<yizhan.registry.v1.DeviceRegistration.$Properties>} devices
                 * @memberof yizhan.registry.v1.MsgRegisterDevices
                 * @instance
                 */
                MsgRegisterDevices.prototype.devices = $util.emptyArray;

                /**
                 * Encodes the specified MsgRegisterDevices message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterDevices.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgRegisterDevices
                 * @static
                 * @param {yizhan.registry.v1.MsgRegisterDevices.$Properties} message MsgRegisterDevices message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgRegisterDevices.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.payer != null && $Object.hasOwnProperty.call(message, "payer") && message.payer !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.payer);
                    if (message.devices != null && message.devices.length)
                        for (let i = 0; i < message.devices.length; ++i)
                            $root.yizhan.registry.v1.DeviceRegistration.encode(message.devices[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgRegisterDevices message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgRegisterDevices
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterDevices & yizhan.registry.v1.MsgRegisterDevices.$Shape} MsgRegisterDevices
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgRegisterDevices.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgRegisterDevices();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.payer = value;
                                else
                                    delete message.payer;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.devices && message.devices.length))
                                    message.devices = [];
                                message.devices.push($root.yizhan.registry.v1.DeviceRegistration.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgRegisterDevices
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgRegisterDevices
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgRegisterDevices.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgRegisterDevices";
                };

                return MsgRegisterDevices;
            })();

            v1.MsgRegisterDevicesResponse = (function() {

                /**
                 * Properties of a MsgRegisterDevicesResponse.
                 * @typedef {Object} yizhan.registry.v1.MsgRegisterDevicesResponse.$Properties
                 * @property {Array.<string>|null} [ids] MsgRegisterDevicesResponse ids
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgRegisterDevicesResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgRegisterDevicesResponse
                 * @augments yizhan.registry.v1.MsgRegisterDevicesResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgRegisterDevicesResponse.$Properties instead.
                 */

                /**
                 * Shape of a MsgRegisterDevicesResponse.
                 * @typedef {yizhan.registry.v1.MsgRegisterDevicesResponse.$Properties} yizhan.registry.v1.MsgRegisterDevicesResponse.$Shape
                 */

                /**
                 * Constructs a new MsgRegisterDevicesResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgRegisterDevicesResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgRegisterDevicesResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgRegisterDevicesResponse = function (properties) {
                    this.ids = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgRegisterDevicesResponse ids.
                 * @member {Array.<string>} ids
                 * @memberof yizhan.registry.v1.MsgRegisterDevicesResponse
                 * @instance
                 */
                MsgRegisterDevicesResponse.prototype.ids = $util.emptyArray;

                /**
                 * Encodes the specified MsgRegisterDevicesResponse message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterDevicesResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgRegisterDevicesResponse
                 * @static
                 * @param {yizhan.registry.v1.MsgRegisterDevicesResponse.$Properties} message MsgRegisterDevicesResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgRegisterDevicesResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ids != null && message.ids.length)
                        for (let i = 0; i < message.ids.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.ids[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgRegisterDevicesResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgRegisterDevicesResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterDevicesResponse & yizhan.registry.v1.MsgRegisterDevicesResponse.$Shape} MsgRegisterDevicesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgRegisterDevicesResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgRegisterDevicesResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.ids && message.ids.length))
                                    message.ids = [];
                                message.ids.push(reader.stringVerify());
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgRegisterDevicesResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgRegisterDevicesResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgRegisterDevicesResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgRegisterDevicesResponse";
                };

                return MsgRegisterDevicesResponse;
            })();

            v1.MsgUpdateDevice = (function() {

                /**
                 * Properties of a MsgUpdateDevice.
                 * @typedef {Object} yizhan.registry.v1.MsgUpdateDevice.$Properties
                 * @property {string|null} [payer] MsgUpdateDevice payer
                 * @property {string|null} [device] MsgUpdateDevice device
                 * @property {number|null} [defaultTier] MsgUpdateDevice defaultTier
                 * @property {string|null} [capPerEpochNyz] MsgUpdateDevice capPerEpochNyz
                 * @property {string|null} [unsignedCapPerEpochNyz] MsgUpdateDevice unsignedCapPerEpochNyz
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgUpdateDevice.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgUpdateDevice
                 * @augments yizhan.registry.v1.MsgUpdateDevice.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgUpdateDevice.$Properties instead.
                 */

                /**
                 * Shape of a MsgUpdateDevice.
                 * @typedef {yizhan.registry.v1.MsgUpdateDevice.$Properties} yizhan.registry.v1.MsgUpdateDevice.$Shape
                 */

                /**
                 * Constructs a new MsgUpdateDevice.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgUpdateDevice.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgUpdateDevice.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgUpdateDevice = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgUpdateDevice payer.
                 * @member {string} payer
                 * @memberof yizhan.registry.v1.MsgUpdateDevice
                 * @instance
                 */
                MsgUpdateDevice.prototype.payer = "";

                /**
                 * MsgUpdateDevice device.
                 * @member {string} device
                 * @memberof yizhan.registry.v1.MsgUpdateDevice
                 * @instance
                 */
                MsgUpdateDevice.prototype.device = "";

                /**
                 * MsgUpdateDevice defaultTier.
                 * @member {number} defaultTier
                 * @memberof yizhan.registry.v1.MsgUpdateDevice
                 * @instance
                 */
                MsgUpdateDevice.prototype.defaultTier = 0;

                /**
                 * MsgUpdateDevice capPerEpochNyz.
                 * @member {string} capPerEpochNyz
                 * @memberof yizhan.registry.v1.MsgUpdateDevice
                 * @instance
                 */
                MsgUpdateDevice.prototype.capPerEpochNyz = "";

                /**
                 * MsgUpdateDevice unsignedCapPerEpochNyz.
                 * @member {string} unsignedCapPerEpochNyz
                 * @memberof yizhan.registry.v1.MsgUpdateDevice
                 * @instance
                 */
                MsgUpdateDevice.prototype.unsignedCapPerEpochNyz = "";

                /**
                 * Encodes the specified MsgUpdateDevice message. Does not implicitly {@link yizhan.registry.v1.MsgUpdateDevice.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgUpdateDevice
                 * @static
                 * @param {yizhan.registry.v1.MsgUpdateDevice.$Properties} message MsgUpdateDevice message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgUpdateDevice.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.payer != null && $Object.hasOwnProperty.call(message, "payer") && message.payer !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.payer);
                    if (message.device != null && $Object.hasOwnProperty.call(message, "device") && message.device !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.device);
                    if (message.defaultTier != null && $Object.hasOwnProperty.call(message, "defaultTier") && message.defaultTier !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.defaultTier);
                    if (message.capPerEpochNyz != null && $Object.hasOwnProperty.call(message, "capPerEpochNyz") && message.capPerEpochNyz !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.capPerEpochNyz);
                    if (message.unsignedCapPerEpochNyz != null && $Object.hasOwnProperty.call(message, "unsignedCapPerEpochNyz") && message.unsignedCapPerEpochNyz !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.unsignedCapPerEpochNyz);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgUpdateDevice message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgUpdateDevice
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgUpdateDevice & yizhan.registry.v1.MsgUpdateDevice.$Shape} MsgUpdateDevice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgUpdateDevice.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgUpdateDevice();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.payer = value;
                                else
                                    delete message.payer;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.device = value;
                                else
                                    delete message.device;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.defaultTier = value;
                                else
                                    delete message.defaultTier;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.capPerEpochNyz = value;
                                else
                                    delete message.capPerEpochNyz;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.unsignedCapPerEpochNyz = value;
                                else
                                    delete message.unsignedCapPerEpochNyz;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgUpdateDevice
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgUpdateDevice
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgUpdateDevice.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgUpdateDevice";
                };

                return MsgUpdateDevice;
            })();

            v1.MsgUpdateDeviceResponse = (function() {

                /**
                 * Properties of a MsgUpdateDeviceResponse.
                 * @typedef {Object} yizhan.registry.v1.MsgUpdateDeviceResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgUpdateDeviceResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgUpdateDeviceResponse
                 * @augments yizhan.registry.v1.MsgUpdateDeviceResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgUpdateDeviceResponse.$Properties instead.
                 */

                /**
                 * Shape of a MsgUpdateDeviceResponse.
                 * @typedef {yizhan.registry.v1.MsgUpdateDeviceResponse.$Properties} yizhan.registry.v1.MsgUpdateDeviceResponse.$Shape
                 */

                /**
                 * Constructs a new MsgUpdateDeviceResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgUpdateDeviceResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgUpdateDeviceResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgUpdateDeviceResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified MsgUpdateDeviceResponse message. Does not implicitly {@link yizhan.registry.v1.MsgUpdateDeviceResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgUpdateDeviceResponse
                 * @static
                 * @param {yizhan.registry.v1.MsgUpdateDeviceResponse.$Properties} message MsgUpdateDeviceResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgUpdateDeviceResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgUpdateDeviceResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgUpdateDeviceResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgUpdateDeviceResponse & yizhan.registry.v1.MsgUpdateDeviceResponse.$Shape} MsgUpdateDeviceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgUpdateDeviceResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgUpdateDeviceResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgUpdateDeviceResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgUpdateDeviceResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgUpdateDeviceResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgUpdateDeviceResponse";
                };

                return MsgUpdateDeviceResponse;
            })();

            v1.MsgRevokeDevice = (function() {

                /**
                 * Properties of a MsgRevokeDevice.
                 * @typedef {Object} yizhan.registry.v1.MsgRevokeDevice.$Properties
                 * @property {string|null} [payer] MsgRevokeDevice payer
                 * @property {string|null} [device] MsgRevokeDevice device
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgRevokeDevice.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgRevokeDevice
                 * @augments yizhan.registry.v1.MsgRevokeDevice.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgRevokeDevice.$Properties instead.
                 */

                /**
                 * Shape of a MsgRevokeDevice.
                 * @typedef {yizhan.registry.v1.MsgRevokeDevice.$Properties} yizhan.registry.v1.MsgRevokeDevice.$Shape
                 */

                /**
                 * Constructs a new MsgRevokeDevice.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgRevokeDevice.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgRevokeDevice.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgRevokeDevice = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgRevokeDevice payer.
                 * @member {string} payer
                 * @memberof yizhan.registry.v1.MsgRevokeDevice
                 * @instance
                 */
                MsgRevokeDevice.prototype.payer = "";

                /**
                 * MsgRevokeDevice device.
                 * @member {string} device
                 * @memberof yizhan.registry.v1.MsgRevokeDevice
                 * @instance
                 */
                MsgRevokeDevice.prototype.device = "";

                /**
                 * Encodes the specified MsgRevokeDevice message. Does not implicitly {@link yizhan.registry.v1.MsgRevokeDevice.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgRevokeDevice
                 * @static
                 * @param {yizhan.registry.v1.MsgRevokeDevice.$Properties} message MsgRevokeDevice message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgRevokeDevice.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.payer != null && $Object.hasOwnProperty.call(message, "payer") && message.payer !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.payer);
                    if (message.device != null && $Object.hasOwnProperty.call(message, "device") && message.device !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.device);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgRevokeDevice message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgRevokeDevice
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRevokeDevice & yizhan.registry.v1.MsgRevokeDevice.$Shape} MsgRevokeDevice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgRevokeDevice.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgRevokeDevice();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.payer = value;
                                else
                                    delete message.payer;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.device = value;
                                else
                                    delete message.device;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgRevokeDevice
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgRevokeDevice
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgRevokeDevice.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgRevokeDevice";
                };

                return MsgRevokeDevice;
            })();

            v1.MsgRevokeDeviceResponse = (function() {

                /**
                 * Properties of a MsgRevokeDeviceResponse.
                 * @typedef {Object} yizhan.registry.v1.MsgRevokeDeviceResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgRevokeDeviceResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgRevokeDeviceResponse
                 * @augments yizhan.registry.v1.MsgRevokeDeviceResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgRevokeDeviceResponse.$Properties instead.
                 */

                /**
                 * Shape of a MsgRevokeDeviceResponse.
                 * @typedef {yizhan.registry.v1.MsgRevokeDeviceResponse.$Properties} yizhan.registry.v1.MsgRevokeDeviceResponse.$Shape
                 */

                /**
                 * Constructs a new MsgRevokeDeviceResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgRevokeDeviceResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgRevokeDeviceResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgRevokeDeviceResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified MsgRevokeDeviceResponse message. Does not implicitly {@link yizhan.registry.v1.MsgRevokeDeviceResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgRevokeDeviceResponse
                 * @static
                 * @param {yizhan.registry.v1.MsgRevokeDeviceResponse.$Properties} message MsgRevokeDeviceResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgRevokeDeviceResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgRevokeDeviceResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgRevokeDeviceResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRevokeDeviceResponse & yizhan.registry.v1.MsgRevokeDeviceResponse.$Shape} MsgRevokeDeviceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgRevokeDeviceResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgRevokeDeviceResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgRevokeDeviceResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgRevokeDeviceResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgRevokeDeviceResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgRevokeDeviceResponse";
                };

                return MsgRevokeDeviceResponse;
            })();

            v1.MsgRegisterNamespace = (function() {

                /**
                 * Properties of a MsgRegisterNamespace.
                 * @typedef {Object} yizhan.registry.v1.MsgRegisterNamespace.$Properties
                 * @property {string|null} [owner] MsgRegisterNamespace owner
                 * @property {string|null} [name] MsgRegisterNamespace name
                 * @property {boolean|null} ["public"] MsgRegisterNamespace public
                 * @property {Array.<string>|null} [publishers] MsgRegisterNamespace publishers
                 * @property {Array.<string>|null} [subscribers] MsgRegisterNamespace subscribers
                 * @property {number|null} [tier] MsgRegisterNamespace tier
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgRegisterNamespace.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgRegisterNamespace
                 * @augments yizhan.registry.v1.MsgRegisterNamespace.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgRegisterNamespace.$Properties instead.
                 */

                /**
                 * Shape of a MsgRegisterNamespace.
                 * @typedef {yizhan.registry.v1.MsgRegisterNamespace.$Properties} yizhan.registry.v1.MsgRegisterNamespace.$Shape
                 */

                /**
                 * Constructs a new MsgRegisterNamespace.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgRegisterNamespace.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgRegisterNamespace.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgRegisterNamespace = function (properties) {
                    this.publishers = [];
                    this.subscribers = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgRegisterNamespace owner.
                 * @member {string} owner
                 * @memberof yizhan.registry.v1.MsgRegisterNamespace
                 * @instance
                 */
                MsgRegisterNamespace.prototype.owner = "";

                /**
                 * MsgRegisterNamespace name.
                 * @member {string} name
                 * @memberof yizhan.registry.v1.MsgRegisterNamespace
                 * @instance
                 */
                MsgRegisterNamespace.prototype.name = "";

                /**
                 * MsgRegisterNamespace public.
                 * @member {boolean} public
                 * @memberof yizhan.registry.v1.MsgRegisterNamespace
                 * @instance
                 */
                MsgRegisterNamespace.prototype["public"] = false;

                /**
                 * MsgRegisterNamespace publishers.
                 * @member {Array.<string>} publishers
                 * @memberof yizhan.registry.v1.MsgRegisterNamespace
                 * @instance
                 */
                MsgRegisterNamespace.prototype.publishers = $util.emptyArray;

                /**
                 * MsgRegisterNamespace subscribers.
                 * @member {Array.<string>} subscribers
                 * @memberof yizhan.registry.v1.MsgRegisterNamespace
                 * @instance
                 */
                MsgRegisterNamespace.prototype.subscribers = $util.emptyArray;

                /**
                 * MsgRegisterNamespace tier.
                 * @member {number} tier
                 * @memberof yizhan.registry.v1.MsgRegisterNamespace
                 * @instance
                 */
                MsgRegisterNamespace.prototype.tier = 0;

                /**
                 * Encodes the specified MsgRegisterNamespace message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterNamespace.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgRegisterNamespace
                 * @static
                 * @param {yizhan.registry.v1.MsgRegisterNamespace.$Properties} message MsgRegisterNamespace message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgRegisterNamespace.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.owner);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message["public"] != null && $Object.hasOwnProperty.call(message, "public") && message["public"] !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message["public"]);
                    if (message.publishers != null && message.publishers.length)
                        for (let i = 0; i < message.publishers.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.publishers[i]);
                    if (message.subscribers != null && message.subscribers.length)
                        for (let i = 0; i < message.subscribers.length; ++i)
                            writer.uint32(/* id 5, wireType 2 =*/42).string(message.subscribers[i]);
                    if (message.tier != null && $Object.hasOwnProperty.call(message, "tier") && message.tier !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.tier);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgRegisterNamespace message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgRegisterNamespace
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterNamespace & yizhan.registry.v1.MsgRegisterNamespace.$Shape} MsgRegisterNamespace
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgRegisterNamespace.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgRegisterNamespace();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message["public"] = value;
                                else
                                    delete message["public"];
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.publishers && message.publishers.length))
                                    message.publishers = [];
                                message.publishers.push(reader.stringVerify());
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.subscribers && message.subscribers.length))
                                    message.subscribers = [];
                                message.subscribers.push(reader.stringVerify());
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.tier = value;
                                else
                                    delete message.tier;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgRegisterNamespace
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgRegisterNamespace
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgRegisterNamespace.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgRegisterNamespace";
                };

                return MsgRegisterNamespace;
            })();

            v1.MsgRegisterNamespaceResponse = (function() {

                /**
                 * Properties of a MsgRegisterNamespaceResponse.
                 * @typedef {Object} yizhan.registry.v1.MsgRegisterNamespaceResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgRegisterNamespaceResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgRegisterNamespaceResponse
                 * @augments yizhan.registry.v1.MsgRegisterNamespaceResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgRegisterNamespaceResponse.$Properties instead.
                 */

                /**
                 * Shape of a MsgRegisterNamespaceResponse.
                 * @typedef {yizhan.registry.v1.MsgRegisterNamespaceResponse.$Properties} yizhan.registry.v1.MsgRegisterNamespaceResponse.$Shape
                 */

                /**
                 * Constructs a new MsgRegisterNamespaceResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgRegisterNamespaceResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgRegisterNamespaceResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgRegisterNamespaceResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified MsgRegisterNamespaceResponse message. Does not implicitly {@link yizhan.registry.v1.MsgRegisterNamespaceResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgRegisterNamespaceResponse
                 * @static
                 * @param {yizhan.registry.v1.MsgRegisterNamespaceResponse.$Properties} message MsgRegisterNamespaceResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgRegisterNamespaceResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgRegisterNamespaceResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgRegisterNamespaceResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgRegisterNamespaceResponse & yizhan.registry.v1.MsgRegisterNamespaceResponse.$Shape} MsgRegisterNamespaceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgRegisterNamespaceResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgRegisterNamespaceResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgRegisterNamespaceResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgRegisterNamespaceResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgRegisterNamespaceResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgRegisterNamespaceResponse";
                };

                return MsgRegisterNamespaceResponse;
            })();

            v1.MsgUpdateNamespace = (function() {

                /**
                 * Properties of a MsgUpdateNamespace.
                 * @typedef {Object} yizhan.registry.v1.MsgUpdateNamespace.$Properties
                 * @property {string|null} [owner] MsgUpdateNamespace owner
                 * @property {string|null} [name] MsgUpdateNamespace name
                 * @property {boolean|null} ["public"] MsgUpdateNamespace public
                 * @property {Array.<string>|null} [publishers] MsgUpdateNamespace publishers
                 * @property {Array.<string>|null} [subscribers] MsgUpdateNamespace subscribers
                 * @property {number|null} [tier] MsgUpdateNamespace tier
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgUpdateNamespace.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgUpdateNamespace
                 * @augments yizhan.registry.v1.MsgUpdateNamespace.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgUpdateNamespace.$Properties instead.
                 */

                /**
                 * Shape of a MsgUpdateNamespace.
                 * @typedef {yizhan.registry.v1.MsgUpdateNamespace.$Properties} yizhan.registry.v1.MsgUpdateNamespace.$Shape
                 */

                /**
                 * Constructs a new MsgUpdateNamespace.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgUpdateNamespace.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgUpdateNamespace.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgUpdateNamespace = function (properties) {
                    this.publishers = [];
                    this.subscribers = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MsgUpdateNamespace owner.
                 * @member {string} owner
                 * @memberof yizhan.registry.v1.MsgUpdateNamespace
                 * @instance
                 */
                MsgUpdateNamespace.prototype.owner = "";

                /**
                 * MsgUpdateNamespace name.
                 * @member {string} name
                 * @memberof yizhan.registry.v1.MsgUpdateNamespace
                 * @instance
                 */
                MsgUpdateNamespace.prototype.name = "";

                /**
                 * MsgUpdateNamespace public.
                 * @member {boolean} public
                 * @memberof yizhan.registry.v1.MsgUpdateNamespace
                 * @instance
                 */
                MsgUpdateNamespace.prototype["public"] = false;

                /**
                 * MsgUpdateNamespace publishers.
                 * @member {Array.<string>} publishers
                 * @memberof yizhan.registry.v1.MsgUpdateNamespace
                 * @instance
                 */
                MsgUpdateNamespace.prototype.publishers = $util.emptyArray;

                /**
                 * MsgUpdateNamespace subscribers.
                 * @member {Array.<string>} subscribers
                 * @memberof yizhan.registry.v1.MsgUpdateNamespace
                 * @instance
                 */
                MsgUpdateNamespace.prototype.subscribers = $util.emptyArray;

                /**
                 * MsgUpdateNamespace tier.
                 * @member {number} tier
                 * @memberof yizhan.registry.v1.MsgUpdateNamespace
                 * @instance
                 */
                MsgUpdateNamespace.prototype.tier = 0;

                /**
                 * Encodes the specified MsgUpdateNamespace message. Does not implicitly {@link yizhan.registry.v1.MsgUpdateNamespace.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgUpdateNamespace
                 * @static
                 * @param {yizhan.registry.v1.MsgUpdateNamespace.$Properties} message MsgUpdateNamespace message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgUpdateNamespace.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.owner);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message["public"] != null && $Object.hasOwnProperty.call(message, "public") && message["public"] !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message["public"]);
                    if (message.publishers != null && message.publishers.length)
                        for (let i = 0; i < message.publishers.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.publishers[i]);
                    if (message.subscribers != null && message.subscribers.length)
                        for (let i = 0; i < message.subscribers.length; ++i)
                            writer.uint32(/* id 5, wireType 2 =*/42).string(message.subscribers[i]);
                    if (message.tier != null && $Object.hasOwnProperty.call(message, "tier") && message.tier !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.tier);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgUpdateNamespace message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgUpdateNamespace
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgUpdateNamespace & yizhan.registry.v1.MsgUpdateNamespace.$Shape} MsgUpdateNamespace
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgUpdateNamespace.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgUpdateNamespace();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message["public"] = value;
                                else
                                    delete message["public"];
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.publishers && message.publishers.length))
                                    message.publishers = [];
                                message.publishers.push(reader.stringVerify());
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.subscribers && message.subscribers.length))
                                    message.subscribers = [];
                                message.subscribers.push(reader.stringVerify());
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.tier = value;
                                else
                                    delete message.tier;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgUpdateNamespace
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgUpdateNamespace
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgUpdateNamespace.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgUpdateNamespace";
                };

                return MsgUpdateNamespace;
            })();

            v1.MsgUpdateNamespaceResponse = (function() {

                /**
                 * Properties of a MsgUpdateNamespaceResponse.
                 * @typedef {Object} yizhan.registry.v1.MsgUpdateNamespaceResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MsgUpdateNamespaceResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IMsgUpdateNamespaceResponse
                 * @augments yizhan.registry.v1.MsgUpdateNamespaceResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.MsgUpdateNamespaceResponse.$Properties instead.
                 */

                /**
                 * Shape of a MsgUpdateNamespaceResponse.
                 * @typedef {yizhan.registry.v1.MsgUpdateNamespaceResponse.$Properties} yizhan.registry.v1.MsgUpdateNamespaceResponse.$Shape
                 */

                /**
                 * Constructs a new MsgUpdateNamespaceResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a MsgUpdateNamespaceResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.MsgUpdateNamespaceResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MsgUpdateNamespaceResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified MsgUpdateNamespaceResponse message. Does not implicitly {@link yizhan.registry.v1.MsgUpdateNamespaceResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.MsgUpdateNamespaceResponse
                 * @static
                 * @param {yizhan.registry.v1.MsgUpdateNamespaceResponse.$Properties} message MsgUpdateNamespaceResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MsgUpdateNamespaceResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MsgUpdateNamespaceResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.MsgUpdateNamespaceResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.MsgUpdateNamespaceResponse & yizhan.registry.v1.MsgUpdateNamespaceResponse.$Shape} MsgUpdateNamespaceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MsgUpdateNamespaceResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.MsgUpdateNamespaceResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for MsgUpdateNamespaceResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.MsgUpdateNamespaceResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                MsgUpdateNamespaceResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.MsgUpdateNamespaceResponse";
                };

                return MsgUpdateNamespaceResponse;
            })();

            v1.QueryNodeRequest = (function() {

                /**
                 * Properties of a QueryNodeRequest.
                 * @typedef {Object} yizhan.registry.v1.QueryNodeRequest.$Properties
                 * @property {string|null} [id] QueryNodeRequest id
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryNodeRequest.
                 * @memberof yizhan.registry.v1
                 * @interface IQueryNodeRequest
                 * @augments yizhan.registry.v1.QueryNodeRequest.$Properties
                 * @deprecated Use yizhan.registry.v1.QueryNodeRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryNodeRequest.
                 * @typedef {yizhan.registry.v1.QueryNodeRequest.$Properties} yizhan.registry.v1.QueryNodeRequest.$Shape
                 */

                /**
                 * Constructs a new QueryNodeRequest.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a QueryNodeRequest.
                 * @constructor
                 * @param {yizhan.registry.v1.QueryNodeRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryNodeRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryNodeRequest id.
                 * @member {string} id
                 * @memberof yizhan.registry.v1.QueryNodeRequest
                 * @instance
                 */
                QueryNodeRequest.prototype.id = "";

                /**
                 * Encodes the specified QueryNodeRequest message. Does not implicitly {@link yizhan.registry.v1.QueryNodeRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.QueryNodeRequest
                 * @static
                 * @param {yizhan.registry.v1.QueryNodeRequest.$Properties} message QueryNodeRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryNodeRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryNodeRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.QueryNodeRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNodeRequest & yizhan.registry.v1.QueryNodeRequest.$Shape} QueryNodeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryNodeRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.QueryNodeRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryNodeRequest
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.QueryNodeRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryNodeRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.QueryNodeRequest";
                };

                return QueryNodeRequest;
            })();

            v1.QueryNodeResponse = (function() {

                /**
                 * Properties of a QueryNodeResponse.
                 * @typedef {Object} yizhan.registry.v1.QueryNodeResponse.$Properties
                 * @property {yizhan.registry.v1.Node.$Properties|null} [node] QueryNodeResponse node
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryNodeResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IQueryNodeResponse
                 * @augments yizhan.registry.v1.QueryNodeResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.QueryNodeResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryNodeResponse.
                 * @typedef {yizhan.registry.v1.QueryNodeResponse.$Properties} yizhan.registry.v1.QueryNodeResponse.$Shape
                 */

                /**
                 * Constructs a new QueryNodeResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a QueryNodeResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.QueryNodeResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryNodeResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryNodeResponse node.
                 * @member {yizhan.registry.v1.Node.$Properties|null|undefined} node
                 * @memberof yizhan.registry.v1.QueryNodeResponse
                 * @instance
                 */
                QueryNodeResponse.prototype.node = null;

                /**
                 * Encodes the specified QueryNodeResponse message. Does not implicitly {@link yizhan.registry.v1.QueryNodeResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.QueryNodeResponse
                 * @static
                 * @param {yizhan.registry.v1.QueryNodeResponse.$Properties} message QueryNodeResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryNodeResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                        $root.yizhan.registry.v1.Node.encode(message.node, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryNodeResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.QueryNodeResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNodeResponse & yizhan.registry.v1.QueryNodeResponse.$Shape} QueryNodeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryNodeResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.QueryNodeResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.node = $root.yizhan.registry.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1, message.node);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryNodeResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.QueryNodeResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryNodeResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.QueryNodeResponse";
                };

                return QueryNodeResponse;
            })();

            v1.QueryNodesRequest = (function() {

                /**
                 * Properties of a QueryNodesRequest.
                 * @typedef {Object} yizhan.registry.v1.QueryNodesRequest.$Properties
                 * @property {string|null} [owner] QueryNodesRequest owner
                 * @property {string|null} [after] QueryNodesRequest after
                 * @property {number|null} [limit] QueryNodesRequest limit
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryNodesRequest.
                 * @memberof yizhan.registry.v1
                 * @interface IQueryNodesRequest
                 * @augments yizhan.registry.v1.QueryNodesRequest.$Properties
                 * @deprecated Use yizhan.registry.v1.QueryNodesRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryNodesRequest.
                 * @typedef {yizhan.registry.v1.QueryNodesRequest.$Properties} yizhan.registry.v1.QueryNodesRequest.$Shape
                 */

                /**
                 * Constructs a new QueryNodesRequest.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a QueryNodesRequest.
                 * @constructor
                 * @param {yizhan.registry.v1.QueryNodesRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryNodesRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryNodesRequest owner.
                 * @member {string} owner
                 * @memberof yizhan.registry.v1.QueryNodesRequest
                 * @instance
                 */
                QueryNodesRequest.prototype.owner = "";

                /**
                 * QueryNodesRequest after.
                 * @member {string} after
                 * @memberof yizhan.registry.v1.QueryNodesRequest
                 * @instance
                 */
                QueryNodesRequest.prototype.after = "";

                /**
                 * QueryNodesRequest limit.
                 * @member {number} limit
                 * @memberof yizhan.registry.v1.QueryNodesRequest
                 * @instance
                 */
                QueryNodesRequest.prototype.limit = 0;

                /**
                 * Encodes the specified QueryNodesRequest message. Does not implicitly {@link yizhan.registry.v1.QueryNodesRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.QueryNodesRequest
                 * @static
                 * @param {yizhan.registry.v1.QueryNodesRequest.$Properties} message QueryNodesRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryNodesRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.owner);
                    if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.after);
                    if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.limit);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryNodesRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.QueryNodesRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNodesRequest & yizhan.registry.v1.QueryNodesRequest.$Shape} QueryNodesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryNodesRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.QueryNodesRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.after = value;
                                else
                                    delete message.after;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.limit = value;
                                else
                                    delete message.limit;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryNodesRequest
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.QueryNodesRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryNodesRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.QueryNodesRequest";
                };

                return QueryNodesRequest;
            })();

            v1.QueryNodesResponse = (function() {

                /**
                 * Properties of a QueryNodesResponse.
                 * @typedef {Object} yizhan.registry.v1.QueryNodesResponse.$Properties
                 * @property {Array.<yizhan.registry.v1.Node.$Properties>|null} [nodes] QueryNodesResponse nodes
                 * @property {string|null} [next] QueryNodesResponse next
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryNodesResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IQueryNodesResponse
                 * @augments yizhan.registry.v1.QueryNodesResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.QueryNodesResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryNodesResponse.
                 * @typedef {yizhan.registry.v1.QueryNodesResponse.$Properties} yizhan.registry.v1.QueryNodesResponse.$Shape
                 */

                /**
                 * Constructs a new QueryNodesResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a QueryNodesResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.QueryNodesResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryNodesResponse = function (properties) {
                    this.nodes = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryNodesResponse nodes.
                 * @member {Array.<yizhan.registry.v1.Node.$Properties>} nodes
                 * @memberof yizhan.registry.v1.QueryNodesResponse
                 * @instance
                 */
                QueryNodesResponse.prototype.nodes = $util.emptyArray;

                /**
                 * QueryNodesResponse next.
                 * @member {string} next
                 * @memberof yizhan.registry.v1.QueryNodesResponse
                 * @instance
                 */
                QueryNodesResponse.prototype.next = "";

                /**
                 * Encodes the specified QueryNodesResponse message. Does not implicitly {@link yizhan.registry.v1.QueryNodesResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.QueryNodesResponse
                 * @static
                 * @param {yizhan.registry.v1.QueryNodesResponse.$Properties} message QueryNodesResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryNodesResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.nodes != null && message.nodes.length)
                        for (let i = 0; i < message.nodes.length; ++i)
                            $root.yizhan.registry.v1.Node.encode(message.nodes[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.next);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryNodesResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.QueryNodesResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNodesResponse & yizhan.registry.v1.QueryNodesResponse.$Shape} QueryNodesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryNodesResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.QueryNodesResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.nodes && message.nodes.length))
                                    message.nodes = [];
                                message.nodes.push($root.yizhan.registry.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.next = value;
                                else
                                    delete message.next;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryNodesResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.QueryNodesResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryNodesResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.QueryNodesResponse";
                };

                return QueryNodesResponse;
            })();

            v1.QueryDeviceRequest = (function() {

                /**
                 * Properties of a QueryDeviceRequest.
                 * @typedef {Object} yizhan.registry.v1.QueryDeviceRequest.$Properties
                 * @property {string|null} [id] QueryDeviceRequest id
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryDeviceRequest.
                 * @memberof yizhan.registry.v1
                 * @interface IQueryDeviceRequest
                 * @augments yizhan.registry.v1.QueryDeviceRequest.$Properties
                 * @deprecated Use yizhan.registry.v1.QueryDeviceRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryDeviceRequest.
                 * @typedef {yizhan.registry.v1.QueryDeviceRequest.$Properties} yizhan.registry.v1.QueryDeviceRequest.$Shape
                 */

                /**
                 * Constructs a new QueryDeviceRequest.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a QueryDeviceRequest.
                 * @constructor
                 * @param {yizhan.registry.v1.QueryDeviceRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryDeviceRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryDeviceRequest id.
                 * @member {string} id
                 * @memberof yizhan.registry.v1.QueryDeviceRequest
                 * @instance
                 */
                QueryDeviceRequest.prototype.id = "";

                /**
                 * Encodes the specified QueryDeviceRequest message. Does not implicitly {@link yizhan.registry.v1.QueryDeviceRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.QueryDeviceRequest
                 * @static
                 * @param {yizhan.registry.v1.QueryDeviceRequest.$Properties} message QueryDeviceRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryDeviceRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryDeviceRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.QueryDeviceRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryDeviceRequest & yizhan.registry.v1.QueryDeviceRequest.$Shape} QueryDeviceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryDeviceRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.QueryDeviceRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryDeviceRequest
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.QueryDeviceRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryDeviceRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.QueryDeviceRequest";
                };

                return QueryDeviceRequest;
            })();

            v1.QueryDeviceResponse = (function() {

                /**
                 * Properties of a QueryDeviceResponse.
                 * @typedef {Object} yizhan.registry.v1.QueryDeviceResponse.$Properties
                 * @property {yizhan.registry.v1.Device.$Properties|null} [device] QueryDeviceResponse device
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryDeviceResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IQueryDeviceResponse
                 * @augments yizhan.registry.v1.QueryDeviceResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.QueryDeviceResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryDeviceResponse.
                 * @typedef {yizhan.registry.v1.QueryDeviceResponse.$Properties} yizhan.registry.v1.QueryDeviceResponse.$Shape
                 */

                /**
                 * Constructs a new QueryDeviceResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a QueryDeviceResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.QueryDeviceResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryDeviceResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryDeviceResponse device.
                 * @member {yizhan.registry.v1.Device.$Properties|null|undefined} device
                 * @memberof yizhan.registry.v1.QueryDeviceResponse
                 * @instance
                 */
                QueryDeviceResponse.prototype.device = null;

                /**
                 * Encodes the specified QueryDeviceResponse message. Does not implicitly {@link yizhan.registry.v1.QueryDeviceResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.QueryDeviceResponse
                 * @static
                 * @param {yizhan.registry.v1.QueryDeviceResponse.$Properties} message QueryDeviceResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryDeviceResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                        $root.yizhan.registry.v1.Device.encode(message.device, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryDeviceResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.QueryDeviceResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryDeviceResponse & yizhan.registry.v1.QueryDeviceResponse.$Shape} QueryDeviceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryDeviceResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.QueryDeviceResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.device = $root.yizhan.registry.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1, message.device);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryDeviceResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.QueryDeviceResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryDeviceResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.QueryDeviceResponse";
                };

                return QueryDeviceResponse;
            })();

            v1.QueryDevicesRequest = (function() {

                /**
                 * Properties of a QueryDevicesRequest.
                 * @typedef {Object} yizhan.registry.v1.QueryDevicesRequest.$Properties
                 * @property {string|null} [payer] QueryDevicesRequest payer
                 * @property {string|null} [after] QueryDevicesRequest after
                 * @property {number|null} [limit] QueryDevicesRequest limit
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryDevicesRequest.
                 * @memberof yizhan.registry.v1
                 * @interface IQueryDevicesRequest
                 * @augments yizhan.registry.v1.QueryDevicesRequest.$Properties
                 * @deprecated Use yizhan.registry.v1.QueryDevicesRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryDevicesRequest.
                 * @typedef {yizhan.registry.v1.QueryDevicesRequest.$Properties} yizhan.registry.v1.QueryDevicesRequest.$Shape
                 */

                /**
                 * Constructs a new QueryDevicesRequest.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a QueryDevicesRequest.
                 * @constructor
                 * @param {yizhan.registry.v1.QueryDevicesRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryDevicesRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryDevicesRequest payer.
                 * @member {string} payer
                 * @memberof yizhan.registry.v1.QueryDevicesRequest
                 * @instance
                 */
                QueryDevicesRequest.prototype.payer = "";

                /**
                 * QueryDevicesRequest after.
                 * @member {string} after
                 * @memberof yizhan.registry.v1.QueryDevicesRequest
                 * @instance
                 */
                QueryDevicesRequest.prototype.after = "";

                /**
                 * QueryDevicesRequest limit.
                 * @member {number} limit
                 * @memberof yizhan.registry.v1.QueryDevicesRequest
                 * @instance
                 */
                QueryDevicesRequest.prototype.limit = 0;

                /**
                 * Encodes the specified QueryDevicesRequest message. Does not implicitly {@link yizhan.registry.v1.QueryDevicesRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.QueryDevicesRequest
                 * @static
                 * @param {yizhan.registry.v1.QueryDevicesRequest.$Properties} message QueryDevicesRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryDevicesRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.payer != null && $Object.hasOwnProperty.call(message, "payer") && message.payer !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.payer);
                    if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.after);
                    if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.limit);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryDevicesRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.QueryDevicesRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryDevicesRequest & yizhan.registry.v1.QueryDevicesRequest.$Shape} QueryDevicesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryDevicesRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.QueryDevicesRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.payer = value;
                                else
                                    delete message.payer;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.after = value;
                                else
                                    delete message.after;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.limit = value;
                                else
                                    delete message.limit;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryDevicesRequest
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.QueryDevicesRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryDevicesRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.QueryDevicesRequest";
                };

                return QueryDevicesRequest;
            })();

            v1.QueryDevicesResponse = (function() {

                /**
                 * Properties of a QueryDevicesResponse.
                 * @typedef {Object} yizhan.registry.v1.QueryDevicesResponse.$Properties
                 * @property {Array.<yizhan.registry.v1.Device.$Properties>|null} [devices] QueryDevicesResponse devices
                 * @property {string|null} [next] QueryDevicesResponse next
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryDevicesResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IQueryDevicesResponse
                 * @augments yizhan.registry.v1.QueryDevicesResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.QueryDevicesResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryDevicesResponse.
                 * @typedef {yizhan.registry.v1.QueryDevicesResponse.$Properties} yizhan.registry.v1.QueryDevicesResponse.$Shape
                 */

                /**
                 * Constructs a new QueryDevicesResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a QueryDevicesResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.QueryDevicesResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryDevicesResponse = function (properties) {
                    this.devices = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryDevicesResponse devices.
                 * @member {Array.<yizhan.registry.v1.Device.$Properties>} devices
                 * @memberof yizhan.registry.v1.QueryDevicesResponse
                 * @instance
                 */
                QueryDevicesResponse.prototype.devices = $util.emptyArray;

                /**
                 * QueryDevicesResponse next.
                 * @member {string} next
                 * @memberof yizhan.registry.v1.QueryDevicesResponse
                 * @instance
                 */
                QueryDevicesResponse.prototype.next = "";

                /**
                 * Encodes the specified QueryDevicesResponse message. Does not implicitly {@link yizhan.registry.v1.QueryDevicesResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.QueryDevicesResponse
                 * @static
                 * @param {yizhan.registry.v1.QueryDevicesResponse.$Properties} message QueryDevicesResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryDevicesResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.devices != null && message.devices.length)
                        for (let i = 0; i < message.devices.length; ++i)
                            $root.yizhan.registry.v1.Device.encode(message.devices[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.next);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryDevicesResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.QueryDevicesResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryDevicesResponse & yizhan.registry.v1.QueryDevicesResponse.$Shape} QueryDevicesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryDevicesResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.QueryDevicesResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.devices && message.devices.length))
                                    message.devices = [];
                                message.devices.push($root.yizhan.registry.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.next = value;
                                else
                                    delete message.next;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryDevicesResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.QueryDevicesResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryDevicesResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.QueryDevicesResponse";
                };

                return QueryDevicesResponse;
            })();

            v1.QueryNamespaceRequest = (function() {

                /**
                 * Properties of a QueryNamespaceRequest.
                 * @typedef {Object} yizhan.registry.v1.QueryNamespaceRequest.$Properties
                 * @property {string|null} [name] QueryNamespaceRequest name
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryNamespaceRequest.
                 * @memberof yizhan.registry.v1
                 * @interface IQueryNamespaceRequest
                 * @augments yizhan.registry.v1.QueryNamespaceRequest.$Properties
                 * @deprecated Use yizhan.registry.v1.QueryNamespaceRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryNamespaceRequest.
                 * @typedef {yizhan.registry.v1.QueryNamespaceRequest.$Properties} yizhan.registry.v1.QueryNamespaceRequest.$Shape
                 */

                /**
                 * Constructs a new QueryNamespaceRequest.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a QueryNamespaceRequest.
                 * @constructor
                 * @param {yizhan.registry.v1.QueryNamespaceRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryNamespaceRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryNamespaceRequest name.
                 * @member {string} name
                 * @memberof yizhan.registry.v1.QueryNamespaceRequest
                 * @instance
                 */
                QueryNamespaceRequest.prototype.name = "";

                /**
                 * Encodes the specified QueryNamespaceRequest message. Does not implicitly {@link yizhan.registry.v1.QueryNamespaceRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.QueryNamespaceRequest
                 * @static
                 * @param {yizhan.registry.v1.QueryNamespaceRequest.$Properties} message QueryNamespaceRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryNamespaceRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryNamespaceRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.QueryNamespaceRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNamespaceRequest & yizhan.registry.v1.QueryNamespaceRequest.$Shape} QueryNamespaceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryNamespaceRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.QueryNamespaceRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryNamespaceRequest
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.QueryNamespaceRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryNamespaceRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.QueryNamespaceRequest";
                };

                return QueryNamespaceRequest;
            })();

            v1.QueryNamespaceResponse = (function() {

                /**
                 * Properties of a QueryNamespaceResponse.
                 * @typedef {Object} yizhan.registry.v1.QueryNamespaceResponse.$Properties
                 * @property {yizhan.registry.v1.Namespace.$Properties|null} [namespace] QueryNamespaceResponse namespace
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryNamespaceResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IQueryNamespaceResponse
                 * @augments yizhan.registry.v1.QueryNamespaceResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.QueryNamespaceResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryNamespaceResponse.
                 * @typedef {yizhan.registry.v1.QueryNamespaceResponse.$Properties} yizhan.registry.v1.QueryNamespaceResponse.$Shape
                 */

                /**
                 * Constructs a new QueryNamespaceResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a QueryNamespaceResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.QueryNamespaceResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryNamespaceResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryNamespaceResponse namespace.
                 * @member {yizhan.registry.v1.Namespace.$Properties|null|undefined} namespace
                 * @memberof yizhan.registry.v1.QueryNamespaceResponse
                 * @instance
                 */
                QueryNamespaceResponse.prototype.namespace = null;

                /**
                 * Encodes the specified QueryNamespaceResponse message. Does not implicitly {@link yizhan.registry.v1.QueryNamespaceResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.QueryNamespaceResponse
                 * @static
                 * @param {yizhan.registry.v1.QueryNamespaceResponse.$Properties} message QueryNamespaceResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryNamespaceResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace"))
                        $root.yizhan.registry.v1.Namespace.encode(message.namespace, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryNamespaceResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.QueryNamespaceResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNamespaceResponse & yizhan.registry.v1.QueryNamespaceResponse.$Shape} QueryNamespaceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryNamespaceResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.QueryNamespaceResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.namespace = $root.yizhan.registry.v1.Namespace.decode(reader, reader.size(), $undefined, _depth + 1, message.namespace);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryNamespaceResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.QueryNamespaceResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryNamespaceResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.QueryNamespaceResponse";
                };

                return QueryNamespaceResponse;
            })();

            v1.QueryNamespacesRequest = (function() {

                /**
                 * Properties of a QueryNamespacesRequest.
                 * @typedef {Object} yizhan.registry.v1.QueryNamespacesRequest.$Properties
                 * @property {string|null} [owner] QueryNamespacesRequest owner
                 * @property {string|null} [after] QueryNamespacesRequest after
                 * @property {number|null} [limit] QueryNamespacesRequest limit
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryNamespacesRequest.
                 * @memberof yizhan.registry.v1
                 * @interface IQueryNamespacesRequest
                 * @augments yizhan.registry.v1.QueryNamespacesRequest.$Properties
                 * @deprecated Use yizhan.registry.v1.QueryNamespacesRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryNamespacesRequest.
                 * @typedef {yizhan.registry.v1.QueryNamespacesRequest.$Properties} yizhan.registry.v1.QueryNamespacesRequest.$Shape
                 */

                /**
                 * Constructs a new QueryNamespacesRequest.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a QueryNamespacesRequest.
                 * @constructor
                 * @param {yizhan.registry.v1.QueryNamespacesRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryNamespacesRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryNamespacesRequest owner.
                 * @member {string} owner
                 * @memberof yizhan.registry.v1.QueryNamespacesRequest
                 * @instance
                 */
                QueryNamespacesRequest.prototype.owner = "";

                /**
                 * QueryNamespacesRequest after.
                 * @member {string} after
                 * @memberof yizhan.registry.v1.QueryNamespacesRequest
                 * @instance
                 */
                QueryNamespacesRequest.prototype.after = "";

                /**
                 * QueryNamespacesRequest limit.
                 * @member {number} limit
                 * @memberof yizhan.registry.v1.QueryNamespacesRequest
                 * @instance
                 */
                QueryNamespacesRequest.prototype.limit = 0;

                /**
                 * Encodes the specified QueryNamespacesRequest message. Does not implicitly {@link yizhan.registry.v1.QueryNamespacesRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.QueryNamespacesRequest
                 * @static
                 * @param {yizhan.registry.v1.QueryNamespacesRequest.$Properties} message QueryNamespacesRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryNamespacesRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.owner);
                    if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.after);
                    if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.limit);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryNamespacesRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.QueryNamespacesRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNamespacesRequest & yizhan.registry.v1.QueryNamespacesRequest.$Shape} QueryNamespacesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryNamespacesRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.QueryNamespacesRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.after = value;
                                else
                                    delete message.after;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.limit = value;
                                else
                                    delete message.limit;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryNamespacesRequest
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.QueryNamespacesRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryNamespacesRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.QueryNamespacesRequest";
                };

                return QueryNamespacesRequest;
            })();

            v1.QueryNamespacesResponse = (function() {

                /**
                 * Properties of a QueryNamespacesResponse.
                 * @typedef {Object} yizhan.registry.v1.QueryNamespacesResponse.$Properties
                 * @property {Array.<yizhan.registry.v1.Namespace.$Properties>|null} [namespaces] QueryNamespacesResponse namespaces
                 * @property {string|null} [next] QueryNamespacesResponse next
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryNamespacesResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IQueryNamespacesResponse
                 * @augments yizhan.registry.v1.QueryNamespacesResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.QueryNamespacesResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryNamespacesResponse.
                 * @typedef {yizhan.registry.v1.QueryNamespacesResponse.$Properties} yizhan.registry.v1.QueryNamespacesResponse.$Shape
                 */

                /**
                 * Constructs a new QueryNamespacesResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a QueryNamespacesResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.QueryNamespacesResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryNamespacesResponse = function (properties) {
                    this.namespaces = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryNamespacesResponse namespaces.
                 * @member {Array.<yizhan.registry.v1.Namespace.$Properties>} namespaces
                 * @memberof yizhan.registry.v1.QueryNamespacesResponse
                 * @instance
                 */
                QueryNamespacesResponse.prototype.namespaces = $util.emptyArray;

                /**
                 * QueryNamespacesResponse next.
                 * @member {string} next
                 * @memberof yizhan.registry.v1.QueryNamespacesResponse
                 * @instance
                 */
                QueryNamespacesResponse.prototype.next = "";

                /**
                 * Encodes the specified QueryNamespacesResponse message. Does not implicitly {@link yizhan.registry.v1.QueryNamespacesResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.QueryNamespacesResponse
                 * @static
                 * @param {yizhan.registry.v1.QueryNamespacesResponse.$Properties} message QueryNamespacesResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryNamespacesResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.namespaces != null && message.namespaces.length)
                        for (let i = 0; i < message.namespaces.length; ++i)
                            $root.yizhan.registry.v1.Namespace.encode(message.namespaces[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.next);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryNamespacesResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.QueryNamespacesResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryNamespacesResponse & yizhan.registry.v1.QueryNamespacesResponse.$Shape} QueryNamespacesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryNamespacesResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.QueryNamespacesResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.namespaces && message.namespaces.length))
                                    message.namespaces = [];
                                message.namespaces.push($root.yizhan.registry.v1.Namespace.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.next = value;
                                else
                                    delete message.next;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryNamespacesResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.QueryNamespacesResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryNamespacesResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.QueryNamespacesResponse";
                };

                return QueryNamespacesResponse;
            })();

            v1.QueryParamsRequest = (function() {

                /**
                 * Properties of a QueryParamsRequest.
                 * @typedef {Object} yizhan.registry.v1.QueryParamsRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryParamsRequest.
                 * @memberof yizhan.registry.v1
                 * @interface IQueryParamsRequest
                 * @augments yizhan.registry.v1.QueryParamsRequest.$Properties
                 * @deprecated Use yizhan.registry.v1.QueryParamsRequest.$Properties instead.
                 */

                /**
                 * Shape of a QueryParamsRequest.
                 * @typedef {yizhan.registry.v1.QueryParamsRequest.$Properties} yizhan.registry.v1.QueryParamsRequest.$Shape
                 */

                /**
                 * Constructs a new QueryParamsRequest.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a QueryParamsRequest.
                 * @constructor
                 * @param {yizhan.registry.v1.QueryParamsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryParamsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified QueryParamsRequest message. Does not implicitly {@link yizhan.registry.v1.QueryParamsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.QueryParamsRequest
                 * @static
                 * @param {yizhan.registry.v1.QueryParamsRequest.$Properties} message QueryParamsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryParamsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryParamsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.QueryParamsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryParamsRequest & yizhan.registry.v1.QueryParamsRequest.$Shape} QueryParamsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryParamsRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.QueryParamsRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryParamsRequest
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.QueryParamsRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryParamsRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.QueryParamsRequest";
                };

                return QueryParamsRequest;
            })();

            v1.QueryParamsResponse = (function() {

                /**
                 * Properties of a QueryParamsResponse.
                 * @typedef {Object} yizhan.registry.v1.QueryParamsResponse.$Properties
                 * @property {yizhan.registry.v1.Params.$Properties|null} [params] QueryParamsResponse params
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QueryParamsResponse.
                 * @memberof yizhan.registry.v1
                 * @interface IQueryParamsResponse
                 * @augments yizhan.registry.v1.QueryParamsResponse.$Properties
                 * @deprecated Use yizhan.registry.v1.QueryParamsResponse.$Properties instead.
                 */

                /**
                 * Shape of a QueryParamsResponse.
                 * @typedef {yizhan.registry.v1.QueryParamsResponse.$Properties} yizhan.registry.v1.QueryParamsResponse.$Shape
                 */

                /**
                 * Constructs a new QueryParamsResponse.
                 * @memberof yizhan.registry.v1
                 * @classdesc Represents a QueryParamsResponse.
                 * @constructor
                 * @param {yizhan.registry.v1.QueryParamsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QueryParamsResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QueryParamsResponse params.
                 * @member {yizhan.registry.v1.Params.$Properties|null|undefined} params
                 * @memberof yizhan.registry.v1.QueryParamsResponse
                 * @instance
                 */
                QueryParamsResponse.prototype.params = null;

                /**
                 * Encodes the specified QueryParamsResponse message. Does not implicitly {@link yizhan.registry.v1.QueryParamsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof yizhan.registry.v1.QueryParamsResponse
                 * @static
                 * @param {yizhan.registry.v1.QueryParamsResponse.$Properties} message QueryParamsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QueryParamsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.params != null && $Object.hasOwnProperty.call(message, "params"))
                        $root.yizhan.registry.v1.Params.encode(message.params, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QueryParamsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof yizhan.registry.v1.QueryParamsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {yizhan.registry.v1.QueryParamsResponse & yizhan.registry.v1.QueryParamsResponse.$Shape} QueryParamsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QueryParamsResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.yizhan.registry.v1.QueryParamsResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.params = $root.yizhan.registry.v1.Params.decode(reader, reader.size(), $undefined, _depth + 1, message.params);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for QueryParamsResponse
                 * @function getTypeUrl
                 * @memberof yizhan.registry.v1.QueryParamsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                QueryParamsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/yizhan.registry.v1.QueryParamsResponse";
                };

                return QueryParamsResponse;
            })();

            return v1;
        })();

        return registry;
    })();

    return yizhan;
})();

export {
  $root as default
};
