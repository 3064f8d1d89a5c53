import { closing } from "./before-all-files";

/** Jest runs this once, after all test files. */
export default async function afterAllFiles(): Promise<void> {
  await closing.chromium?.();
}
