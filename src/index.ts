import { defineElement } from './base/define-element.ts';
import { SanctuaryMapElement } from './elements/sanctuary-map/sanctuary-map.ts';

export { SanctuaryMapElement };
export { version } from './base/version.ts';

/** Registers every element under its own tag. Importing this module registers nothing. */
export function defineAll(): void {
  defineElement('sanctuary-map', SanctuaryMapElement);
}
