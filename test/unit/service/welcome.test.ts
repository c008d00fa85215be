import assert from "node:assert/strict";
import { formatDeviceId } from "../../../chain/types/address.ts";
import { deviceTopic } from "../../../chain/types/controlTopics.ts";
import { decodeSessionState, STATE_REASON } from "../../../chain/types/sessionMessages.ts";
import { deviceFixture } from "../../support/service/fixtures.ts";
import { HandDevice, ServiceHarness } from "../../support/service/harness.ts";

