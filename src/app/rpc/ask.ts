import type { Platform } from "../platform";
import type { Fields, ObjectOf } from "./shape";

/**
 * One thing the sidebar can ask: what must come with it, and what answers it. The answer is plain JSON and always an
 * object, because Google hands a page null for an answer that it lost.
 */
export interface Procedure<F extends Fields, A extends object> {
  readonly fields: F;
  answer(platform: Platform, request: ObjectOf<F>): A;
}

export function procedure<F extends Fields, A extends object>(
  fields: F,
  answer: (platform: Platform, request: ObjectOf<F>) => A,
): Procedure<F, A> {
  return { fields, answer };
}

export interface MessageAnswer {
  readonly message: string;
}
