/** A colour of the palette: its token is `--sanctuary-` and this name. */
export type PaletteName =
  'paper' | 'surface' | 'ink' | 'ink-2' | 'line' | 'accent' | 'accent-soft' | 'on-accent' | 'warm' | 'warm-soft';

/**
 * The widgets' own colours as sRGB hex, `[light, dark]`. What each may stand on, and at what contrast, is in
 * `docs/theming.md` and held by `test/base/tokens.test.ts`.
 */
export const PALETTE: Readonly<Record<PaletteName, readonly [light: string, dark: string]>> = {
  paper: ['#FBF8F3', '#10191E'],
  surface: ['#FFFFFF', '#18242B'],
  ink: ['#1B2A33', '#EEF3F4'],
  'ink-2': ['#4A5A63', '#B3C0C6'],
  line: ['#7C8A90', '#7F8E95'],
  accent: ['#0B5C6B', '#7CCBD8'],
  'accent-soft': ['#DCEEEF', '#123640'],
  'on-accent': ['#FFFFFF', '#10191E'],
  warm: ['#B4540A', '#F2B36B'],
  'warm-soft': ['#FBE9D3', '#3A2613'],
};
