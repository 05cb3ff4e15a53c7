import type { JSX } from 'solid-js';
import type { EventHandlers, Widget, Widgets } from './widgets.js';

/** Solid makes the property `noFilters` of `no-filters`. `noFilters` it would take for `nofilters`, so that is `prop:noFilters`. */
type InSolid<Properties> = {
  [
    Name in keyof Properties as Name extends Lowercase<Name & string> ? Name : `prop:${Name & string}`
  ]: Properties[Name];
};

type SolidWidget<W extends Widget> = JSX.HTMLAttributes<W['element']> &
  InSolid<W['properties']> &
  W['attributes'] &
  EventHandlers<W, 'on:'>;

type SolidWidgets = { [Tag in keyof Widgets]: SolidWidget<Widgets[Tag]> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidWidgets {}
  }
}
