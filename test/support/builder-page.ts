import { fixtureCleanup } from '@open-wc/testing';
import '../../demo/builder/main.ts';
import type { DemoBuilder } from '../../demo/builder/demo-builder.ts';
import WHOLE from '../fixtures/feeds/whole.json';
import { serveFeed } from './serve-feed.ts';
import { until } from './until.ts';

const DEMO = new URL('../../demo/', import.meta.url);

/** Links of the page's head that belong to the builder. */
const added: Element[] = [];

async function addStyles(): Promise<void> {
  const sheets = ['demo.css', 'builder.css'].map((file) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL(file, DEMO).href });
    document.head.append(link);
    added.push(link);
    return new Promise((resolve) => link.addEventListener('load', resolve));
  });
  await Promise.all(sheets);
}

/**
 * The builder as its page shows it, with its preview ready.
 *
 * @param hash of the address it is opened with
 */
export async function openBuilder(hash = ''): Promise<DemoBuilder> {
  const { url } = await serveFeed(WHOLE);
  const meta = Object.assign(document.createElement('meta'), { name: 'sanctuary-feed', content: url });
  document.head.append(meta);
  added.push(meta);
  await addStyles();
  history.replaceState(null, '', location.href.replace(/#.*$/, '') + hash);
  const main = document.createElement('main');
  const builder = document.createElement('demo-builder') as DemoBuilder;
  const heading = Object.assign(document.createElement('h1'), { textContent: 'Make your own' });
  main.append(heading, builder);
  document.body.append(main);
  added.push(main);
  await settled(builder);
  return builder;
}

/** When what was chosen is shown, and the preview has its feed. */
export async function settled(builder: DemoBuilder): Promise<void> {
  await builder.updateComplete;
  await until(
    () =>
      builder.querySelector('.stage-ask') ?? /ready|empty|error/.test(preview(builder)?.getAttribute('status') ?? ''),
    'no preview',
  );
  await builder.updateComplete;
}

/** The widget in the preview. */
export const preview = (builder: Element): HTMLElement | undefined =>
  [...builder.querySelectorAll<HTMLElement>('.stage-page *')].find(({ localName }) =>
    localName.startsWith('sanctuary-'),
  );

/** What stands to be copied under a name. */
export const piece = (builder: Element, name: string): HTMLElement | null =>
  builder.querySelector<HTMLElement>(`pre[aria-label="${name}"]`);

/** Fills in a field as somebody does who then leaves it. */
export function fill(builder: Element, id: string, value: string): void {
  const field = builder.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)!;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export function closeBuilder(): void {
  for (const element of added.splice(0)) element.remove();
  fixtureCleanup();
  history.replaceState(null, '', location.href.replace(/#.*$/, ''));
}
