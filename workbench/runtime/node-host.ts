import { createHash, createHmac } from "node:crypto";
import type { Host } from "../services/host";
import { HttpStub } from "./http-stub";
import { nodeFetch } from "./node-http";
import { nodePng } from "./node-png";

const names = {
  MD5: "md5",
  "SHA-1": "sha1",
  "SHA-256": "sha256",
  "SHA-384": "sha384",
  "SHA-512": "sha512",
} as const;

/** The workbench's host in Node: HTTP, digests and pictures. */
export class MachineHost implements Host {
  readonly http = new HttpStub(nodeFetch);

  fetch: Host["fetch"] = (call) => this.http.fetch(call);
  png: Host["png"] = nodePng;
  digest: Host["digest"] = (name, bytes) => new Uint8Array(createHash(names[name]).update(bytes).digest());
  hmac: Host["hmac"] = (name, bytes, key) =>
    new Uint8Array(createHmac(names[name], key).update(bytes).digest());
}
