import type { Execution } from "./execution";
import type { Access, World } from "./world";

const FULL_ACCESS: Access = { installed: true, granted: "all" };

export function accessOf(world: World, user: string): Access {
  return world.access[user] ?? FULL_ACCESS;
}

/** Whether the person behind an execution has granted a scope; nobody can grant one by one before the dialog asks so. */
export function isGranted({ world, setting }: Execution, scope: string): boolean {
  const { granted } = accessOf(world, setting.user);
  return granted === "all" || (granted !== "none" && granted.includes(scope));
}
