import type { Text } from "../../text/locale";
import type { Estimate, StageFlow } from "./stage-flow";

export interface NamedStage {
  readonly stage: string;
  /** Fewer move on than elsewhere, fewer than before, or both. */
  readonly kind: "narrowest" | "worse" | "narrowest-and-worse";
  /** No other stage takes as long. */
  readonly slowest: boolean;
  /** Reference the stage is compared with: its own rate before, or that of the other stages. */
  readonly reference: number;
  /** Wins lost in the last half year against the reference, 80 % interval. */
  readonly lostWins: Estimate;
  readonly lostMoney: Estimate | null;
}

export interface Bottleneck {
  /** "approximate": no stage history, rates by where deals stand. */
  readonly basis: "history" | "approximate" | "none";
  readonly stages: readonly StageFlow[];
  /** By the wins surely lost against each stage's own past, most first. */
  readonly ranking: readonly string[];
  readonly bottleneck: NamedStage | null;
  /** Why none is named. */
  readonly reason: "no-data" | "no-history" | "too-few" | "split" | "none" | null;
  /** Stages beyond chance: where fewest move on, where deals stay longest, which got worse. */
  readonly narrowest: string | null;
  readonly slowest: string | null;
  readonly worse: readonly string[];
  readonly says: Text;
}
