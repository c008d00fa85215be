/** The libp2p host of a broker: TCP, TLS and yamux, named by the node key that is registered on chain. */

import { yamux } from "@chainsafe/libp2p-yamux";
import { generateKeyPairFromSeed, publicKeyFromRaw } from "@libp2p/crypto/keys";
import type { Libp2p, PeerId } from "@libp2p/interface";
import { peerIdFromPublicKey } from "@libp2p/peer-id";
import { tcp } from "@libp2p/tcp";
import { tls } from "@libp2p/tls";
import { createLibp2p } from "libp2p";
import { tagKey, untagKey } from "../../chain/types/registration.ts";
import type { NodeView } from "../ledger/ledger.ts";

/** What the host needs to know. */
export interface HostOptions {
  /** 32-byte ed25519 seed of the node key. */
  readonly seed: Uint8Array;
  /** Multiaddresses to listen on. */
  readonly listen: readonly string[];
  /** Whether a peer may connect: is it a registered broker? */
  readonly isAllowed: (peer: PeerId) => boolean;
}

/** Most connections held at once; the registry may be far larger. */
const MAX_CONNECTIONS = 2_000;

/** Creates the host without starting it. */
export async function createHost(options: HostOptions): Promise<Libp2p> {
  const privateKey = await generateKeyPairFromSeed("Ed25519", options.seed);
  const deny = (peer: PeerId): boolean => !options.isAllowed(peer);
  return await createLibp2p({
    privateKey,
    addresses: { listen: [...options.listen] },
    transports: [tcp()],
    connectionEncrypters: [tls()],
    streamMuxers: [yamux()],
    connectionManager: { maxConnections: MAX_CONNECTIONS },
    connectionMonitor: { enabled: false },
    // The registry decides who may connect, so the gater's default of refusing private addresses is replaced.
    connectionGater: {
      denyDialMultiaddr: () => false,
      denyInboundEncryptedConnection: deny,
    },
    start: false,
  });
}

/** The key a peer has proven, as it is registered: algorithm byte ‖ 32 bytes; undefined if it is not ed25519. */
export function taggedKeyOf(peer: PeerId): Uint8Array | undefined {
  if (peer.type !== "Ed25519") return undefined;
  return tagKey(peer.publicKey.raw);
}

/** The peer id a registered node must prove. */
export function peerIdOf(node: Pick<NodeView, "key">): PeerId {
  return peerIdFromPublicKey(publicKeyFromRaw(untagKey(node.key)));
}
