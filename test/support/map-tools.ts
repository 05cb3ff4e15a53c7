import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../src/elements/sanctuary-map/sanctuary-map.ts';
import { smallFeed } from './map-feed.ts';
import { all, drawn, find, showMap } from './map-page.ts';
import { until } from './until.ts';

/** A map that is drawn, with its tools open. */
export async function openTools(
  attributes: Record<string, string> = {},
  feed: unknown = smallFeed(),
): Promise<SanctuaryMapElement> {
  const map = await showMap(feed, attributes);
  await drawn(map);
  const button = find(map, 'button', 'Tools');
  button.focus();
  await sendKeys({ press: 'Enter' });
  await until(() => all(map, '.tool').length > 0, 'no tools');
  return map;
}

/** Presses a button by key. */
export async function press(map: SanctuaryMapElement, name: string): Promise<void> {
  find(map, 'button', name).focus();
  await sendKeys({ press: 'Enter' });
  await map.updateComplete;
}

/** What the browser was given to download by a press; it is given on. */
export async function downloaded(map: SanctuaryMapElement, name: string): Promise<Blob> {
  const real = URL.createObjectURL.bind(URL);
  let blob: Blob | undefined;
  URL.createObjectURL = (object: Blob) => real((blob = object));
  try {
    await press(map, name);
  } finally {
    URL.createObjectURL = real;
  }
  expect(blob, 'nothing to download').to.be.instanceOf(Blob);
  return blob!;
}

/** Presses the button and gives what stands in the sheet at the moment of printing. */
export async function printed(map: SanctuaryMapElement, name: string): Promise<HTMLElement> {
  let sheet: HTMLElement | undefined;
  const observer = new MutationObserver((records) => {
    const frame = records
      .flatMap(({ addedNodes }) => [...addedNodes])
      .find((node) => node instanceof HTMLIFrameElement);
    const view = frame?.contentWindow;
    view?.addEventListener('beforeprint', () => {
      sheet = view.document.documentElement.cloneNode(true) as HTMLElement;
    });
  });
  observer.observe(map.shadowRoot!, { childList: true });
  await press(map, name);
  await until(() => sheet, 'nothing was printed');
  observer.disconnect();
  return sheet!;
}
