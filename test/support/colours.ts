import type { PaletteName } from '../../src/base/styles/palette.ts';

/** A colour as a browser computes it: 0 to 255, and alpha from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** The colour a token has in the browser at last. */
export function colour(element: HTMLElement, name: string): Rgba {
  const probe = element.shadowRoot!.querySelector('i')!;
  probe.style.color = `var(--_${name})`;
  return parse(getComputedStyle(probe).color);
}

export function parse(computed: string): Rgba {
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

export function hex(colourText: string): Rgba {
  const at = (i: number): number => parseInt(colourText.slice(i, i + 2), 16);
  return [at(1), at(3), at(5), 1];
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
export function contrast(a: Rgba, b: Rgba): number {
  const [light = 0, dark = 0] = [a, b].map(luminance).sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** What may stand on what, and the least contrast we promise: 4.5 for text, 3 for large text, shapes and borders. */
export const TEXT = 4.5;
const SHAPE = 3;
export const PAIRS: readonly (readonly [PaletteName, PaletteName, number])[] = [
  ...(['paper', 'surface', 'accent-soft', 'warm-soft'] as const).flatMap((ground) => [
    ['ink', ground, 7] as const,
    ['ink-2', ground, TEXT] as const,
    ['accent', ground, TEXT] as const,
    ['warm', ground, ground.endsWith('soft') ? SHAPE : TEXT] as const,
  ]),
  ['line', 'paper', SHAPE],
  ['line', 'surface', SHAPE],
  ['on-accent', 'accent', TEXT],
  ['paper', 'ink', TEXT],
];
