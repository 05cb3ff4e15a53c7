import { html, type TemplateResult } from 'lit';
import type { Reader } from '../../base/templates/feed-text.ts';
import type { Story } from '../../domain/story.ts';
import { renderRow } from './card.view.ts';
import { renderControls } from './controls.view.ts';
import { renderList } from './list.view.ts';
import type { TranslateStories } from './messages/en.ts';

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

const nothingHappens = (): void => undefined;

/** Controls, a row and a list of stories that are none, to rehearse with. */
export function renderStandIn(t: TranslateStories, reader: Reader): TemplateResult {
  const stories = [STAND_IN, STAND_IN];
  const context = {
    t,
    reader,
    headingLevel: 3,
    photoOf: () => undefined,
    createPattern: undefined,
    onPhotoError: nothingHappens,
    isOpen: () => true,
    onToggle: nothingHappens,
    onRead: nothingHappens,
  };
  const row = { first: 0, perView: 1, isWhole: true, isInView: () => true, turn: nothingHappens };
  return html`${renderControls({ t, isList: false, total: 2, row, onSwitch: nothingHappens })}
  ${renderRow(stories, row, context)} ${renderList(stories, context)}`;
}
