import type { Execution } from "../execution";
import type { Host } from "../host";

const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/g;

/** The host that draws charts: one whose fonts have no Japanese letters draws an empty box for each. */
export function drawingHost({ host, world }: Execution): Host {
  return {
    fetch: (call) => host.fetch(call),
    digest: (name, bytes) => host.digest(name, bytes),
    hmac: (name, bytes, key) => host.hmac(name, bytes, key),
    png: (svg) => host.png(world.ways.drawsNoKanji ? svg.replace(JAPANESE, "□") : svg),
  };
}
