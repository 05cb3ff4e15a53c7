import type { CSSResult } from 'lit';

/** The looks that come with the widgets, each fetched for the first widget that has it. */
const THEMES = {
  govuk: () => import('./govuk.ts'),
  nhs: () => import('./nhs.ts'),
  plain: () => import('./plain.ts'),
};

export type Theme = keyof typeof THEMES;

/** The style sheet of a theme; `undefined` for a name nobody knows, or when it cannot be fetched. */
export async function loadTheme(name: string): Promise<CSSResult | undefined> {
  if (!Object.hasOwn(THEMES, name)) return undefined;
  try {
    return (await THEMES[name as Theme]()).styles;
  } catch {
    return undefined; // the widget has colours without it
  }
}
