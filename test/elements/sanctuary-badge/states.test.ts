import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import type { BadgeState } from '../../../src/domain/badge-state.ts';
import {
  all,
  badgeFeed,
  checks,
  clearBadges,
  hasAward,
  mountBadge,
  said,
  school,
  seen,
  showBadge,
} from '../../support/badge-page.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';

/** Each status of a record, with the words it is told in. */
const STATUSES: readonly (readonly [BadgeState, string])[] = [
  ['awarded', 'Awarded'],
  ['working-towards', 'Working towards this award'],
  ['pledged', 'Pledged'],
  ['re-accreditation-due', 'Reaccreditation due'],
  ['lapsed', 'No longer held'],
];

describe('sanctuary-badge: what it says', () => {
  let heard: Heard;
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    await clearBadges();
  });

  for (const [status, words] of STATUSES) {
    it(`says "${words}" of a record that is ${status} (F1, F2)`, async () => {
      const { badge } = await showBadge(badgeFeed(school({ status })), status);
      expect(said(badge, '[part~="state"]')).to.equal(words);
      expect(said(badge, '#heading')).to.equal('School of Sanctuary');
      expect(said(badge, '[part~="holder"]')).to.equal('Example School (invented)');
      expect(badge.status).to.equal('ready');
      expect(checks(badge).join(' ')).to.contain(`gives its status as: ${words}.`);
    });
  }

  it('says that there is no such record, and nothing of an award (F2)', async () => {
    const { badge } = await showBadge(badgeFeed(school({ id: 'another' })), 'not-found');
    expect(said(badge, '#heading')).to.equal('Not found');
    expect(seen(badge)).not.to.contain('School of Sanctuary');
    expect(badge.status).to.equal('empty');
    expect(checks(badge).at(-1)).to.equal('It has no record with the name “school”.');
  });

  it('says that it could not check when the list cannot be had, and offers to try again (F2, A12)', async () => {
    const feed = await serveFeed(new HttpResponse(null, { status: 500 }));
    const badge = mountBadge({ feed: feed.url }, 'School of Sanctuary since 2019');
    await hasAward(badge, 'could-not-check');
    expect(said(badge, '#heading')).to.equal('Could not check this award');
    expect(seen(badge)).to.contain('answered with an error');
    // what the page says itself stands beneath, and is told to be that
    expect(all(badge, '.own-words slot')).to.have.length(1);
    expect(said(badge, '.own-words')).to.equal('In this site’s own words:');
    feed.body = badgeFeed();
    const retry = all<HTMLButtonElement>(badge, 'button')[0]!;
    retry.focus();
    retry.click();
    await hasAward(badge, 'awarded');
    expect(badge.shadowRoot?.activeElement?.id, 'focus is kept (A2)').to.equal('heading');
    expect(all(badge, 'slot')).to.have.length(0);
  });

  it('does not say of a record that cannot be read that there is none', async () => {
    const { badge } = await showBadge(badgeFeed(school({ status: 'glorious' })), 'could-not-check');
    expect(checks(badge).join(' ')).to.contain('Its record with the name “school” couldn’t be read.');
  });

  it('does not say of a list that is elsewhere and cannot be had that it has no record', async () => {
    const places = await serveFeed(new HttpResponse(null, { status: 404 }));
    const { badge } = await showBadge({ ...badgeFeed(), places: places.url }, 'could-not-check');
    expect(seen(badge)).not.to.contain('Not found');
  });

  it('a state is another shape in the seal and beside its words, whatever the colour (A5)', async () => {
    const shapes = new Map<string, BadgeState>();
    for (const [status] of STATUSES) {
      const { badge } = await showBadge(badgeFeed(school({ status })), status);
      const drawn = (selector: string): string =>
        all<SVGElement>(badge, selector)
          .map((node) => `${node.getAttribute('d')} ${getComputedStyle(node).strokeDasharray}`)
          .join();
      const seal = `${drawn('.seal path')} ${drawn('.seal .ring')} ${getComputedStyle(all(badge, '.body')[0]!).fill}`;
      for (const shape of [seal, drawn('.state path')]) {
        expect(shapes.get(shape), `${status} looks like`).to.equal(undefined);
        shapes.set(shape, status);
      }
      badge.remove();
    }
  });

  it('points forward the way the words run (A9)', async () => {
    for (const [lang, way] of [
      ['en', 'none'],
      ['ar', 'matrix(-1, 0, 0, 1, 0, 0)'],
    ] as const) {
      const { badge } = await showBadge(badgeFeed(school({ status: 'working-towards' })), 'working-towards', { lang });
      // the words of a language come a little later
      await until(() => getComputedStyle(all(badge, '.state .icon')[0]!).transform === way, `${lang} is not ${way}`);
      badge.remove();
    }
  });

  it('gives dates as precisely as they were published, and the granter as published', async () => {
    const whole = school({ awardedOn: '2019', reaccreditedOn: ['2022-06', '2025-06-20'] });
    const { badge } = await showBadge(badgeFeed(whole), 'awarded');
    expect(said(badge, '[part~="dates"]')).to.equal(
      'Awarded 2019 Reaccredited 20 June 2025 Granted by Example Valley of Sanctuary (invented)',
    );
    expect(all(badge, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal(['2019', '2025-06-20']);
    expect(all<HTMLAnchorElement>(badge, 'a[part~="record"]')[0]?.href).to.equal(
      'https://publisher.example/awards/school',
    );
  });

  it('works out nothing from a date', async () => {
    const old = school({ awardedOn: '2009-06' });
    const { badge } = await showBadge(badgeFeed(old), 'awarded');
    expect(said(badge, '[part~="state"]')).to.equal('Awarded');
  });

  it('names no title and no granter that the record does not', async () => {
    const { badge } = await showBadge(badgeFeed(school({ title: undefined, grantedBy: undefined })), 'awarded');
    expect(said(badge, '#heading')).to.equal('Award');
    expect(seen(badge)).not.to.contain('Granted');
    expect(all(badge, '.seal text')).to.have.length(0);
  });

  it('takes a size that it does not know for the full one', async () => {
    const { badge } = await showBadge(badgeFeed(), 'awarded', { size: 'Large' });
    expect(all(badge, 'h2#heading')).to.have.length(1);
    expect(all(badge, '[part~="granter"]')).to.have.length(1);
  });

  it('what runs around the seal is text beside it too (F1)', async () => {
    const { badge } = await showBadge(badgeFeed(), 'awarded', { size: 'seal' });
    expect(said(badge, '.seal textPath').split(' | ')).to.deep.equal(['School of Sanctuary', 'Awarded']);
    expect(seen(badge)).to.contain('School of Sanctuary').and.to.contain('Awarded');
    expect(all(badge, '.seal')[0]?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('follows the record: an award that is taken away is gone at the next look, and said once', async () => {
    const { badge, feed } = await showBadge(badgeFeed(), 'awarded');
    feed.body = badgeFeed(school({ status: 'lapsed' }));
    await badge.refresh();
    await hasAward(badge, 'lapsed');
    expect(said(badge, '[part~="state"]')).to.equal('No longer held');
  });

  it('says of an award that could not be checked again of when it is', async () => {
    const { badge, feed } = await showBadge(badgeFeed(), 'awarded');
    feed.body = new HttpResponse(null, { status: 500 });
    await badge.refresh();
    await badge.updateComplete;
    expect(badge.status).to.equal('stale');
    expect(seen(badge)).to.contain('We couldn’t check again. This is what the record said on');
    expect(checks(badge)[0]).to.contain('couldn’t be read since');
  });

  it('shows a logo only with words for it, from a web address, beside an award that stands', async () => {
    const logo = new URL('/demo/feed/lamp.svg', location.href).href;
    const shown = async (attributes: Record<string, string>, status: BadgeState = 'awarded'): Promise<number> => {
      const { badge } = await showBadge(badgeFeed(school({ status })), status, attributes);
      return all(badge, 'img').length;
    };
    expect(await shown({ logo, 'logo-alt': 'A lamp' })).to.equal(1);
    expect(await shown({ logo })).to.equal(0);
    expect(await shown({ logo: 'data:image/svg+xml,<svg/>', 'logo-alt': 'x' })).to.equal(0);
    expect(await shown({ logo, 'logo-alt': 'A lamp' }, 'lapsed')).to.equal(0);
  });

  it('says how it was checked in the page’s language, and in no other before', async () => {
    const feed = await serveFeed(badgeFeed());
    const badge = mountBadge({ feed: feed.url, lang: 'cy' });
    const said = new Set<string>();
    await until(() => badge.shadowRoot);
    new MutationObserver(() => said.add(checks(badge).join(' '))).observe(badge.shadowRoot!, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await hasAward(badge, 'awarded');
    await until(() => checks(badge)[0]?.startsWith('Darllenwyd y rhestr'), 'the checks are in Welsh');
    expect([...said].join(' ')).not.to.contain('The list');
  });

  it('says when its status was last confirmed, as precisely as was published', async () => {
    for (const [lastConfirmed, date] of [
      ['2026-09-03', '3 September 2026'],
      ['2026-09', 'September 2026'],
      ['2026', '2026'],
    ]) {
      const { badge } = await showBadge(badgeFeed(school({ lastConfirmed })), 'awarded');
      expect(checks(badge)[2]).to.match(RegExp(`status as: Awarded\\. Last confirmed: ${date}\\.$`));
    }
  });

  it('shows how it was checked in a disclosure of the browser’s own (F3)', async () => {
    const { badge } = await showBadge(badgeFeed(), 'awarded');
    const details = all<HTMLDetailsElement>(badge, 'details')[0]!;
    expect(details.open).to.equal(false);
    details.querySelector('summary')?.click();
    expect(details.open).to.equal(true);
    expect(checks(badge)).to.have.length(5);
    expect(checks(badge)[0]).to.match(/^The list was read from feeds\.example, \d/);
    expect(checks(badge).slice(1)).to.deep.equal([
      'It has a record with the name “school”.',
      'Whoever grants the award gives its status as: Awarded.',
      'The record names this site, localhost.',
      'The record has no signed credential. Its word is the list’s.',
    ]);
  });
});
