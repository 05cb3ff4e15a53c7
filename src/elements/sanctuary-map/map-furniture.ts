// All that only a drawn map needs, as one chunk that comes with the engine: a page whose map nobody scrolls to does not
// wait for it.
export { furnitureStyles } from './map-furniture.styles.ts';
export { renderFurniture } from './map-furniture.view.ts';
export { onMapKey } from './map-keys.ts';
export { markAppearance } from './mark-appearance.ts';
export { Shortcuts } from './shortcuts/shortcuts.ts';
export { viewWords } from './view-words.ts';
