import { html, nothing, type TemplateResult } from 'lit';
import type { LocationState } from '../../../base/controllers/location-controller.ts';
import { ICON_PATHS } from '../../../base/templates/icon-paths.ts';
import { iconShape } from '../../../base/templates/icon-shape.ts';
import type { TranslateTools } from './messages/catalogue.ts';

export interface ToolsModel {
  readonly t: TranslateTools;
  readonly location: LocationState;
  /** Whether the widget fills the screen; `undefined` where it cannot. */
  readonly fullscreen: boolean | undefined;
  /** What came of the last press. */
  readonly note: string;
  readonly onLocate: () => void;
  readonly onForget: () => void;
  readonly onFullscreen: () => void;
  readonly onPrint: () => void;
  readonly onCsv: () => void;
  readonly onGeoJson: () => void;
}

const SCREEN = 'M8 3H3v5M16 3h5v5M21 16v5h-5M8 21H3v-5';
const PRINTER = 'M7 9V3h10v6M7 17H4q-1 0-1-1v-6q0-1 1-1h16q1 0 1 1v6q0 1-1 1h-3M7 14h10v7H7z';
const TABLE = 'M3 5h18v14H3zM3 10h18M9 10v9M15 10v9';

/** The tools, one under another, and what came of them. */
export function renderTools(model: ToolsModel): TemplateResult {
  const { t, location, fullscreen, note } = model;
  const words = locationWords(location, t);
  const isFound = location.status === 'found';
  // one button with two names, so that it keeps its focus
  return html`<div id="tools" class="tool-box" role="group" aria-label=${t('tools')}>
    ${
      isFound
        ? tool(ICON_PATHS.close, t('location.forget'), model.onForget)
        : tool(ICON_PATHS.locate, t('location.use'), model.onLocate)
    }
    ${words ? html`<p class="tool-note">${words}</p>` : nothing}
    ${
      fullscreen === undefined
        ? nothing
        : tool(SCREEN, t(fullscreen ? 'leave-fullscreen' : 'fullscreen'), model.onFullscreen)
    }
    ${tool(PRINTER, t('print'), model.onPrint)} ${tool(TABLE, t('csv'), model.onCsv)}
    ${tool(ICON_PATHS.map, t('geojson'), model.onGeoJson)} ${note ? html`<p class="tool-note">${note}</p>` : nothing}
  </div>`;
}

function tool(path: string, name: string, press: () => void): TemplateResult {
  return html`<button type="button" class="tool" @click=${press}>${iconShape(path, 20)} ${name}</button>`;
}

/** What is said of the visitor's location; nothing before it is asked for. */
export function locationWords(location: LocationState, t: TranslateTools): string {
  switch (location.status) {
    case 'unasked':
      return '';
    case 'asking':
      return t('location.asking');
    case 'found':
      return location.rough ? `${t('location.found')} ${t('location.rough')}` : t('location.found');
    case 'failed':
      return t(`location.${location.reason}`);
  }
}
