import type { HTMLAttributes } from 'preact';
import type { EventHandlers, Widget, Widgets } from './widgets.js';

/** Preact sets a property where the element has one of that name, and an attribute where it has none. */
type PreactWidget<W extends Widget> = HTMLAttributes<W['element']> &
  W['properties'] &
  W['attributes'] &
  EventHandlers<W, 'on'>;

type PreactWidgets = { [Tag in keyof Widgets]: PreactWidget<Widgets[Tag]> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactWidgets {}
  }
}
