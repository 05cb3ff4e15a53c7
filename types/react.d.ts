import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EventHandlers, Widget, Widgets } from './widgets.js';

/** React 19 sets a property where the element has one of that name, and an attribute where it has none. */
type ReactWidget<W extends Widget> = DetailedHTMLProps<HTMLAttributes<W['element']>, W['element']> &
  W['properties'] &
  W['attributes'] &
  EventHandlers<W, 'on'>;

type ReactWidgets = { [Tag in keyof Widgets]: ReactWidget<Widgets[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactWidgets {}
  }
}
