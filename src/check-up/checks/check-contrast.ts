import type { PaletteName } from '../../base/styles/palette.ts';
import { contrastOf, parseColour, type Colour } from '../colour.ts';
import { fault, fine, remark, type Finding } from '../finding.ts';
import type { PageWidget } from '../widgets-on-page.ts';
import { WORDS } from '../words.ts';

/** What WCAG 2.2 asks of text (1.4.3), and of large text, shapes and borders (1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;

/** What stands on what in the widgets, and the least it needs: the table in docs/theming.md. */
const PAIRS: readonly (readonly [front: PaletteName, ground: PaletteName, least: number])[] = [
  ...(['paper', 'surface', 'accent-soft', 'warm-soft'] as const).flatMap((ground) => [
    ['ink', ground, TEXT] as const,
    ['ink-2', ground, TEXT] as const,
    ['accent', ground, TEXT] as const,
    ['warm', ground, ground.endsWith('soft') ? SHAPE : TEXT] as const,
  ]),
  ['line', 'paper', SHAPE],
  ['line', 'surface', SHAPE],
  ['on-accent', 'accent', TEXT],
  ['paper', 'ink', TEXT],
];

/** What stands on the page's own ground where the widget has none. */
const ON_PAGE: readonly PaletteName[] = ['ink', 'ink-2', 'accent'];

/**
 * Measures the tokens in use on each widget, as this browser computes them.
 *
 * @param probe an element in the document that colours may be tried on; nothing of the page is touched
 */
export function checkContrast(widgets: readonly PageWidget[], probe: HTMLElement): readonly Finding[] {
  return widgets.filter(({ element }) => element.shadowRoot).flatMap((widget) => measure(widget, probe));
}

interface Measured {
  readonly words: string;
  readonly ratio: number;
  readonly least: number;
}

function measure({ element, name }: PageWidget, probe: HTMLElement): readonly Finding[] {
  const computed = getComputedStyle(element);
  const token = (each: PaletteName): Colour | undefined =>
    resolve(computed.getPropertyValue(`--_${each}`), computed.colorScheme, probe);
  const found: Finding[] = [];
  const measured: Measured[] = PAIRS.flatMap(([front, ground, least]) =>
    ratioOf(token(front), token(ground), WORDS.contrast.on(front, ground), least),
  );
  if (element.getAttribute('ground') === 'page') {
    const ground = groundOf(element, probe);
    if (ground)
      for (const front of ON_PAGE)
        measured.push(...ratioOf(token(front), ground, WORDS.contrast.on(front, WORDS.contrast.ground), TEXT));
    else found.push(remark(WORDS.contrast.picture(name)));
  }
  const low = measured.filter(({ ratio, least }) => ratio < least);
  for (const { words, ratio, least } of low)
    found.push(fault(WORDS.contrast.low(name, words, shown(ratio), String(least))));
  const [weakest] = [...measured].sort((one, other) => one.ratio / one.least - other.ratio / other.least);
  if (low.length === 0 && weakest) found.push(fine(WORDS.contrast.fine(name, shown(weakest.ratio), weakest.words)));
  return found;
}

function ratioOf(
  front: Colour | undefined,
  ground: Colour | undefined,
  words: string,
  least: number,
): readonly Measured[] {
  return front && ground ? [{ words, least, ratio: contrastOf(front, ground) }] : [];
}

/** Rounded down, for 4.49 is not 4.5. */
const shown = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

/** The colour that a value comes to under a colour scheme; `undefined` where it is none, or lets others through. */
function resolve(value: string, scheme: string, probe: HTMLElement): Colour | undefined {
  const { style } = probe;
  style.colorScheme = scheme;
  style.color = '';
  style.color = value.trim();
  if (style.color === '') return undefined;
  const computed = getComputedStyle(probe).color;
  // whatever notation it is in, mixed with itself it is sRGB
  if (!computed.startsWith('rgb')) style.color = `color-mix(in srgb, ${computed}, ${computed})`;
  const colour = parseColour(getComputedStyle(probe).color);
  return colour && colour[3] === 1 ? colour : undefined;
}

/** What is behind an element: the first ground above it that lets nothing through; `undefined` if a picture comes first. */
function groundOf(element: Element, probe: HTMLElement): Colour | undefined {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const { backgroundColor, backgroundImage, colorScheme } = getComputedStyle(node);
    if (backgroundImage !== 'none') return undefined;
    const isClear = /^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor);
    if (!isClear) return resolve(backgroundColor, colorScheme, probe);
  }
  return resolve('Canvas', getComputedStyle(document.documentElement).colorScheme, probe);
}
