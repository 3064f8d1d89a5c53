import type { Platform } from "../platform";
import type { Fields, ObjectOf } from "./shape";

/**
 * A remote procedure that the sidebar can call: the shape of its parameters, and the function that answers. The answer
 * is plain JSON and always an object, because Google hands a page null for an answer that it lost.
 */
export interface Procedure<F extends Fields, A extends object> {
  readonly fields: F;
  answer(platform: Platform, request: ObjectOf<F>): A;
}

/** Declares a remote procedure, with its types inferred. */
export function procedure<F extends Fields, A extends object>(
  fields: F,
  answer: (platform: Platform, request: ObjectOf<F>) => A,
): Procedure<F, A> {
  return { fields, answer };
}

export interface MessageAnswer {
  readonly message: string;
}
