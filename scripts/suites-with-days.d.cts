export const SUITES: readonly string[];
export function knowsDays(path: string): boolean;
