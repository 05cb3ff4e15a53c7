import { html, render } from 'lit';
import type { Reader } from '../../base/templates/feed-text.ts';
import type { Story } from '../../domain/story.ts';
import { renderRow } from './card.view.ts';
import { renderControls } from './controls.view.ts';
import type { TranslateStories } from './messages/en.ts';

/** Stands for the first story that will come. It is never in the page. */
const STAND_IN: Story = {
  id: '',
  url: 'https://example.org/',
  title: ' ',
  quote: ' ',
  paragraphs: [' ', ' '],
  published: '2005-10-01',
  authors: [' '],
  pseudonym: true,
  tags: [],
};

let isDone = false;

const nothingHappens = (): void => undefined;

/**
 * Draws a row for nobody to see, while the feed is on its way. A browser reads code in when it runs for the first time, and a
 * template is prepared when it is first drawn: half of what the first row costs, at a time when the page has nothing to do.
 * Once is enough for a page.
 */
export function rehearse(t: TranslateStories, reader: Reader): void {
  if (isDone) return;
  isDone = true;
  const stories = [STAND_IN, STAND_IN];
  const context = {
    t,
    reader,
    headingLevel: 3,
    photoOf: () => undefined,
    onPhotoError: nothingHappens,
    isOpen: () => true,
    onToggle: nothingHappens,
    onRead: nothingHappens,
  };
  const turns = {
    t,
    layout: 'row',
    total: 2,
    first: 0,
    perView: 1,
    onTurn: nothingHappens,
    onSwitch: nothingHappens,
  } as const;
  render(
    html`${renderControls(turns)}${renderRow({ ...context, stories, isInView: () => true, isWhole: true })}`,
    document.createDocumentFragment(),
  );
}
