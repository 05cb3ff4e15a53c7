import { render } from 'lit';
import type { Basemap } from '../../../geodata/basemap.ts';
import { loadBasemap } from '../../../geodata/load-basemap.ts';
import { directionOf } from '../../../i18n/language.ts';
import { SHEET_RULES } from './sheet-rules.ts';
import { renderSheet, type SheetModel } from './sheet.view.ts';

/**
 * Prints a sheet of its own: the page around the widget is left out, and nothing of the page is changed for it. The sheet
 * is a frame without an address, which no policy has to allow, and which asks nobody for anything.
 *
 * Rejects where the outline cannot be loaded, and in a sandbox, whose frames are strangers to each other.
 */
export async function printSheet(host: Element, model: SheetModel): Promise<void> {
  const basemap = await loadBasemap();
  const frame = await openFrame(host);
  try {
    print(frame, model, basemap);
  } catch (cause) {
    frame.remove();
    throw cause;
  }
}

function print(frame: HTMLIFrameElement, model: SheetModel, basemap: Basemap): void {
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return;
  const { document } = view;
  document.title = model.title;
  document.documentElement.lang = model.lang;
  document.documentElement.dir = directionOf(model.lang);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(SHEET_RULES);
  document.adoptedStyleSheets = [sheet];
  render(renderSheet(model, basemap), document.body, { creationScope: document });
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}

/** An empty frame that takes no room. The one of an earlier print goes: some browsers never say when they have printed. */
async function openFrame(host: Element): Promise<HTMLIFrameElement> {
  const root = host.shadowRoot ?? host;
  root.querySelector('.sheet')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'sheet';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  // Firefox puts its empty document in place later, and what was written into the first would be gone
  const ready = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  root.append(frame);
  await ready;
  return frame;
}
