export function plainScript(
  code: string,
  options?: { readonly rewrite?: (label: string, text: string) => string; readonly dropComments?: boolean },
): string;
