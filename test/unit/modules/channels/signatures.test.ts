import assert from "node:assert/strict";
import { messages as channelMessages } from "../../../../chain/modules/channels/messages.ts";
import { MsgSettle } from "../../../../chain/modules/channels/records.ts";
import { messages as claimMessages } from "../../../../chain/modules/claims/messages.ts";
import { formatAddress } from "../../../../chain/types/address.ts";
import { rememberVerdict, verifyUncached } from "../../../../chain/types/verification.ts";
import { assertRefused, CHAIN_ID } from "../../../support/moduleLedger.ts";
import { yizhan } from "../../../support/protobuf.ts";
import {
  channelEntry,
  deviceEntry,
  messages,
  privateTraffic,
  signedClaim,
  type TestDevice,
  type TestNode,
  Traffic,
  unsignedEntry,
} from "../../../support/traffic.ts";

const ROUTES = [...channelMessages, ...claimMessages];

function signaturesOf(traffic: Traffic, type: string, bytes: Uint8Array) {
  const route = ROUTES.find((one) => one.declared.type === type);
  const found = route?.signatures?.(traffic.ledger.state, CHAIN_ID, route.decode(bytes));
  assert(found);
  return found;
}

describe("signatures that can be verified ahead", () => {
  it("are all those that settling judges, each by its key", () => {
    const traffic = new Traffic();
    const [node] = traffic.nodes as [TestNode];
    const device = traffic.devices[1] as TestDevice;
    const [payer] = traffic.payers;
    traffic.open(payer, node, 1_000_000n);
    const usage = messages(77);
    const entries = [
      deviceEntry(device, node, { epoch: 0, usage }),
      unsignedEntry(device, node, { epoch: 0, usage }),
      channelEntry(payer, node, { sequence: 9, cumulative: 777n, epoch: 0 }),
    ];
    const bytes = MsgSettle.request.encode({ submitter: payer.address, entries });
    const checks = signaturesOf(traffic, MsgSettle.type, bytes);
    assert.equal(checks.length, 4);
    for (const check of checks) assert(verifyUncached(check));
    for (const check of checks) {
      rememberVerdict(check, false);
      assertRefused(() => traffic.settle(entries), "channels", "SignatureMismatch");
      rememberVerdict(check, true);
    }
    assert.equal(traffic.settle(entries).length, 3);
  });

  it("are those of claims and evidence, too", () => {
    const traffic = new Traffic();
    const [node] = traffic.nodes as [TestNode];
    traffic.ledger.toEpoch(1);
    const a = signedClaim(node, privateTraffic(41));
    const b = signedClaim(node, privateTraffic(42));
    const submitter = formatAddress(traffic.payers[0].address);
    const claim = yizhan.claims.v1.MsgClaim.encode({ submitter, ...a }).finish();
    const [check] = signaturesOf(traffic, "yizhan.claims.v1.MsgClaim", claim);
    assert(check && verifyUncached(check));
    const evidence = yizhan.claims.v1.MsgEvidence.encode({
      submitter,
      bodyA: a.body,
      signatureA: a.signature,
      bodyB: b.body,
      signatureB: b.signature,
    }).finish();
    assert.equal(signaturesOf(traffic, "yizhan.claims.v1.MsgEvidence", evidence).length, 2);
    rememberVerdict(check, false);
    assertRefused(() => traffic.claim(node, privateTraffic(41)), "claims", "SignatureMismatch");
    rememberVerdict(check, true);
  });
});
