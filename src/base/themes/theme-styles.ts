import { unsafeCSS, type CSSResult } from 'lit';
import { PALETTE, type PaletteName } from '../styles/palette.ts';

/** What a theme changes. */
export interface ThemeTokens {
  /** Colours as sRGB hex. Of two the second is for the dark scheme; where there is one, that of the palette stays. */
  readonly colours: Partial<Readonly<Record<PaletteName, string | readonly [light: string, dark: string]>>>;
  /** Of corners, a CSS length. */
  readonly radius: string;
  /** The colour within the focus ring, next to what has focus: the light scheme's. */
  readonly focusGap: string;
}

/**
 * The style sheet of a theme. What the page sets as `--sanctuary-*` wins over it. For forced colours, for a visitor who
 * asks for more contrast, and for print it says nothing: there the widgets have colours of their own.
 */
export function themeStyles(name: string, { colours, radius, focusGap }: ThemeTokens): CSSResult {
  const declare = (value: (light: string, dark: string) => string): string =>
    Object.entries(colours)
      .map(([token, colour]): string => {
        const dark = PALETTE[token as PaletteName][1];
        const [light, night] = typeof colour === 'string' ? [colour, dark] : colour;
        return `--_${token}: var(--sanctuary-${token}, ${value(light, night)});`;
      })
      .join('');
  const host = (also: string): string => `:host([theme='${name}']${also})`;
  return unsafeCSS(`
    @media screen and (forced-colors: none) and (not (prefers-contrast: more)) {
      ${host('')} {
        ${declare((light) => light)}
        --_focus-gap: ${focusGap};
        --_radius: var(--sanctuary-radius, ${radius});
      }
      ${host("[scheme='dark']")} {
        ${declare((_, dark) => dark)}
        --_focus-gap: var(--_paper);
      }
      @supports (color: light-dark(red, red)) {
        ${host('[theme]')} {
          ${declare((light, dark) => `light-dark(${light}, ${dark})`)}
          --_focus-gap: light-dark(${focusGap}, var(--_paper));
        }
      }
    }
  `);
}
