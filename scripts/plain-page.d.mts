export const FORBIDDEN: RegExp;
export function pageScript(code: string): string;
export function pageStyle(style: string): string;
