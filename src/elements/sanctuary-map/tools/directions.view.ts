import { html, nothing, type TemplateResult } from 'lit';
import {
  DIRECTION_SERVICES,
  directionsLeadTo,
  directionsUrl,
  type DirectionService,
} from '../../../domain/directions.ts';
import type { Listing } from '../../../domain/listing.ts';
import type { TranslateTools } from './messages/catalogue.ts';

/** The names the services go by, the same in every language. */
const NAMES: Readonly<Record<Exclude<DirectionService, 'device'>, string>> = {
  openstreetmap: 'OpenStreetMap',
  google: 'Google Maps',
  apple: 'Apple Maps',
};

/**
 * Ways to be shown the way: ordinary links, so that nothing is asked of anybody before the visitor chooses, and nobody is
 * told which page they come from.
 *
 * @param name the listing's name, for the app that shows the point
 */
export function renderDirections(listing: Listing, name: string, t: TranslateTools): TemplateResult | typeof nothing {
  const goal = directionsLeadTo(listing);
  const { position } = listing;
  if (!goal || !position) return nothing;
  const link = (service: DirectionService): TemplateResult => {
    const url = directionsUrl(service, position, name);
    if (service === 'device') return html`<a href=${url}>${t('directions.device')}</a>`;
    const away = 'external noopener noreferrer';
    return html`<a href=${url} lang="en" dir="ltr" rel=${away} referrerpolicy="no-referrer">${NAMES[service]}</a>`;
  };
  return html`<details class="directions">
    <summary>${t(goal === 'address' ? 'directions' : 'directions-town')}</summary>
    <ul role="list">
      ${DIRECTION_SERVICES.map((service) => html`<li>${link(service)}</li>`)}
    </ul>
    <p>${t('directions-note')}</p>
  </details>`;
}
