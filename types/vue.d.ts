import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Widget, Widgets } from './widgets.js';

/** Vue's checker reads `no-filters` as `noFilters`, so there are properties alone. */
type VueWidget<W extends Widget> = new () => W['element'] & {
  /** @deprecated For templates only: the element has no such property. */
  $props: HTMLAttributes & PublicProps & W['properties'];
  /** @deprecated For templates only: the element has no such method. */
  $emit: EmitFn<{ [Name in keyof W['events']]: (event: W['events'][Name]) => void }>;
};

type VueWidgets = { [Tag in keyof Widgets]: VueWidget<Widgets[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends VueWidgets {}
}
