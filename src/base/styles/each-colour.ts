import { unsafeCSS, type CSSResult } from 'lit';
import { PALETTE } from './palette.ts';

/**
 * Declarations made of the palette, colour by colour. In a file without style sheets of its own: those beside an
 * `unsafeCSS` are not minified.
 *
 * @param write the declaration or declarations of one colour, each with its semicolon
 */
export function eachColour(write: (name: string, pair: readonly [light: string, dark: string]) => string): CSSResult {
  return unsafeCSS(
    Object.entries(PALETTE)
      .map(([name, pair]) => write(name, pair))
      .join(''),
  );
}
