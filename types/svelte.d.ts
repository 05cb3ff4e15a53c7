import type { HTMLAttributes } from 'svelte/elements';
import type { EventHandlers, PresentOrAbsent, Widget, Widgets } from './widgets.js';

/** Svelte 5 sets a property where the element has one of that name. What it writes as an attribute, it writes as a word. */
type SvelteWidget<W extends Widget> = HTMLAttributes<W['element']> &
  W['properties'] &
  PresentOrAbsent<W['attributes']> &
  EventHandlers<W, 'on'>;

type SvelteWidgets = { [Tag in keyof Widgets]: SvelteWidget<Widgets[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteWidgets {}
}
