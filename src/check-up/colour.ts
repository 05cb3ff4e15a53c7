/** A colour in sRGB: red, green, blue and alpha, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * Reads a colour as a browser computes it: `rgb(…)` in steps of 255, or `color(srgb …)`.
 *
 * @returns `undefined` for any other form
 */
export function parseColour(computed: string): Colour | undefined {
  const numbers = (computed.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = numbers;
  if (Number.isNaN(blue)) return undefined;
  if (computed.startsWith('rgb')) return [red / 255, green / 255, blue / 255, alpha];
  return computed.startsWith('color(srgb ') ? [red, green, blue, alpha] : undefined;
}

/** The contrast of two opaque colours as WCAG 2.2 defines it, from 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance (WCAG 2.2, after IEC 61966-2-1). */
function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number): number =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
