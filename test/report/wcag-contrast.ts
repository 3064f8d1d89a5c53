/**
 * Contrast as the W3C defines it: Web Content Accessibility Guidelines 2.2, "contrast ratio" and "relative luminance",
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio and #dfn-relative-luminance.
 */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const hex = /^#[0-9a-f]{3}$/i.test(colour) ? colour.replace(/\w/g, "$&$&") : colour;
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`${colour} is no colour of three or six digits`);
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
