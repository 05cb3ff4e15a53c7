import type { TemplateResult } from 'lit';
import { ICON_PATHS, type IconName } from './icon-paths.ts';
import { iconShape } from './icon-shape.ts';

/**
 * A sign of the set: see `iconShape`.
 *
 * @param size width and height in CSS pixels
 */
export function icon(name: IconName, size = 20): TemplateResult {
  return iconShape(ICON_PATHS[name], size);
}
