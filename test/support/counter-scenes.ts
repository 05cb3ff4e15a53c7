import { HttpResponse } from 'msw';
import type { SanctuaryPledgeCounterElement } from '../../src/elements/sanctuary-pledge-counter/sanctuary-pledge-counter.ts';
import { all, hasStatus, mountCounter, openSupporters, showCounter, wholePledges } from './counter-page.ts';
import { held, serveFeed } from './serve-feed.ts';
import { until } from './until.ts';

type Attributes = Record<string, string>;
type Scene = (attributes: Attributes) => Promise<SanctuaryPledgeCounterElement>;

async function show(pledges: unknown, attributes: Attributes, status: SanctuaryPledgeCounterElement['status']) {
  const { counter, feed } = await showCounter(pledges, attributes, status);
  const lang = attributes['lang'] ?? 'en';
  await until(() => attributes['size'] === 'inline' || all(counter, 'section')[0]?.lang === lang, `not in ${lang}`);
  return { counter, feed };
}

const ready = async (attributes: Attributes): Promise<SanctuaryPledgeCounterElement> =>
  (await show(wholePledges(), attributes, 'ready')).counter;

/** Every state of the counter that looks different, by name. */
export const COUNTER_SCENES: Readonly<Record<string, Scene>> = {
  ready,
  compact: (attributes) => ready({ ...attributes, size: 'compact' }),
  inline: (attributes) => ready({ ...attributes, size: 'inline' }),
  'zero and none': (attributes) => ready({ ...attributes, scope: 'northmoor' }),
  'people not published': (attributes) => ready({ ...attributes, scope: 'school' }),
  async supporters(attributes) {
    const counter = await ready(attributes);
    await openSupporters(counter);
    return counter;
  },
  async loading(attributes) {
    const counter = mountCounter({ feed: (await serveFeed(held({}).body)).url, ...attributes });
    await until(() => all(counter, '[aria-busy]').length > 0, 'never loading');
    return counter;
  },
  async stale(attributes) {
    const { counter, feed } = await show(wholePledges(), attributes, 'ready');
    feed.body = new HttpResponse(null, { status: 500 });
    await counter.refresh();
    await hasStatus(counter, 'stale');
    return counter;
  },
  empty: async (attributes) => (await show({ totals: [] }, attributes, 'empty')).counter,
  async error(attributes) {
    const counter = mountCounter({ feed: (await serveFeed([])).url, ...attributes });
    await hasStatus(counter, 'error');
    return counter;
  },
};
