import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import type { SanctuarySelectEvent } from '../../../src/base/events.ts';
import { LONG_TEXT, manyStories, storyFeed, storyItem } from '../../support/story-feed.ts';
import {
  all,
  button,
  cards,
  clearStories,
  dialog,
  entries,
  everythingBelow,
  everythingIn,
  focused,
  hasStatus,
  mountStories,
  named,
  openStory,
  press,
  rested,
  showStories,
  titles,
} from '../../support/story-page.ts';
import { mockNetwork } from '../../support/msw.ts';
import { held, serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';

const said = (element: HTMLElement | undefined): string => (element?.innerText ?? '').replace(/\s+/g, ' ').trim();

describe('sanctuary-story-carousel: reading', () => {
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(clearStories);
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });

  describe('a long story', () => {
    it('opens in full in a dialog, which takes focus and gives it back (A2)', async () => {
      const { carousel } = await showStories(storyFeed(manyStories(4)));
      const selected: (string | undefined)[] = [];
      carousel.addEventListener('sanctuary-select', (event: SanctuarySelectEvent) => selected.push(event.story?.id));
      for (const close of [() => sendKeys({ press: 'Escape' }), () => press(carousel, 'Close')]) {
        const opened = await openStory(carousel, 'Story number 2 (invented)');
        expect(focused(carousel)?.textContent).to.equal('Story number 2 (invented)');
        expect(named(opened)).to.equal('Story number 2 (invented)');
        for (const paragraph of LONG_TEXT.split('\n\n')) expect(said(opened)).to.contain(paragraph);
        await close();
        await until(() => !dialog(carousel), 'it did not close');
        expect(named(focused(carousel))).to.equal('Read on Story number 2 (invented)');
      }
      expect(selected).to.deep.equal(['story-1', undefined, 'story-1', undefined]);
    });

    it('keeps focus inside (A2)', async () => {
      const { carousel } = await showStories(storyFeed(manyStories(4)));
      const opened = await openStory(carousel, 'Story number 1 (invented)');
      for (let i = 0; i < 5; i++) {
        await sendKeys({ press: 'Tab' });
        // at the end the browser's own buttons may come, never the page beneath
        if (focused(carousel)) expect(opened.contains(focused(carousel))).to.equal(true);
      }
    });

    it('can be read to its end on a small screen, with "Close" at hand (A6)', async () => {
      await setViewport({ width: 280, height: 400 });
      const { carousel } = await showStories(storyFeed(manyStories(4)));
      const opened = await openStory(carousel, 'Story number 1 (invented)');
      opened.scrollTop = opened.scrollHeight;
      await rested(carousel);
      const { top, bottom } = button(carousel, 'Close').getBoundingClientRect();
      expect(top >= 0 && bottom <= innerHeight, 'Close is in view').to.equal(true);
      expect(opened.scrollWidth, 'no scrolling two ways').to.be.at.most(opened.clientWidth);
      await setViewport({ width: 1280, height: 900 });
    });

    it('is in the list at once where the dialog cannot be had', async () => {
      const { carousel } = await showStories(storyFeed(manyStories(4)));
      // what a browser without dialogs does
      const { showModal } = HTMLDialogElement.prototype;
      HTMLDialogElement.prototype.showModal = () => {
        throw new Error('none');
      };
      try {
        button(carousel, 'Read on Story number 3 (invented)').click();
        await until(() => entries(carousel).length === 4, 'no list');
      } finally {
        HTMLDialogElement.prototype.showModal = showModal;
      }
      await until(() => focused(carousel)?.textContent === 'Story number 3 (invented)');
    });

    it('is offered where the card has no room for all who told it, and names them', async () => {
      const names = Array.from({ length: 30 }, (_, i) => `Somebody number ${i} (invented)`);
      const authors = names.map((name) => ({ name }));
      const { carousel } = await showStories(storyFeed([storyItem({ title: 'Told by many', authors })]));
      expect(cards(carousel)[0]!.querySelector('.facts p')!.textContent).to.have.length.below(80).and.match(/…$/);
      const opened = await openStory(carousel, 'Told by many');
      for (const name of names) expect(said(opened)).to.contain(name);
    });

    it('is not offered where the card says all there is', async () => {
      const { carousel } = await showStories(
        storyFeed([storyItem({ id: 'short' }), storyItem({ id: 'long', content_text: LONG_TEXT })]),
      );
      expect(all(carousel, '.card button').map(named)).to.deep.equal(['Read on Story long (invented)']);
    });
  });

  describe('the list', () => {
    it('has all that row and dialog have, in the same order (E3)', async () => {
      const items = [
        storyItem({
          id: 'full',
          url: 'https://source.example/a',
          authors: [{ name: 'Somebody' }],
          own: { pseudonym: true, quote: 'A quote.' },
        }),
        ...manyStories(3),
      ];
      const { carousel } = await showStories(storyFeed(items, { maxAge: 600 }));
      const order = titles(cards(carousel));
      const opened = await openStory(carousel, 'Story full (invented)');
      const facts = said(opened).replace('Close', '').trim();
      await press(carousel, 'Close');
      await press(carousel, 'Show all as a list');
      expect(titles(entries(carousel))).to.deep.equal(order);
      expect(entries(carousel).map(said)).to.include(facts);
      for (const fact of [
        'A quote.',
        'The words of full.',
        'Told by Somebody',
        'Name changed',
        '1 June 2025',
        'source.example',
      ])
        expect(facts).to.contain(fact);
      expect(all(carousel, '[inert]')).to.deep.equal([]);
      expect(all(carousel, 'section')[0]!.hasAttribute('aria-roledescription')).to.equal(false);
    });

    it('is switched on and off by one button that keeps focus (A2)', async () => {
      const { carousel } = await showStories(storyFeed(manyStories(3)));
      button(carousel, 'Show all as a list').focus();
      await sendKeys({ press: 'Enter' });
      await rested(carousel);
      expect(carousel.getAttribute('layout')).to.equal('list');
      expect(named(focused(carousel))).to.equal('Show side by side');
      await sendKeys({ press: 'Enter' });
      await rested(carousel);
      expect(cards(carousel)).to.have.length(3);
      expect(named(focused(carousel))).to.equal('Show all as a list');
    });
  });

  describe('a content note (E4)', () => {
    const noted = storyItem({
      id: 'noted',
      content_text: 'What it is about.',
      summary: 'In short.',
      image: 'https://feeds.example/photo.png',
      own: {
        contentNote: 'Speaks of loss.',
        quote: 'What was said.',
        consent: { given: '2025-01-15', scope: ['web'], photo: true },
        imageAlt: 'What is seen.',
      },
    });
    const HIDDEN = /What it is about|In short|What was said|What is seen|photo\.png/;

    beforeEach(async () => {
      (await mockNetwork()).use(
        http.get('https://feeds.example/photo.png', () => new HttpResponse(null, { status: 404 })),
      );
    });

    for (const layout of ['row', 'list']) {
      it(`comes before the words, which are not in the ${layout} until they are asked for`, async () => {
        const { carousel } = await showStories(storyFeed([noted, storyItem({ id: 'b' })]), { layout });
        const shadow = (): string => everythingBelow(all(carousel, 'section')[0]!);
        expect(shadow()).to.not.match(HIDDEN);
        expect(shadow()).to.contain('Speaks of loss.');
        const show = button(carousel, 'Show the story Story noted (invented)');
        expect(show.getAttribute('aria-expanded')).to.equal('false');
        show.focus();
        await sendKeys({ press: 'Enter' });
        await rested(carousel);
        expect(shadow()).to.match(/What was said/);
        expect(named(focused(carousel))).to.equal('Hide the story Story noted (invented)');
        expect(focused(carousel)!.getAttribute('aria-expanded')).to.equal('true');
        const [note] = all(carousel, '[part~="note"]');
        const quote = all(carousel, '.quote')[0]!;
        expect(note!.compareDocumentPosition(quote) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
        await sendKeys({ press: 'Enter' });
        await rested(carousel);
        expect(shadow()).to.not.match(HIDDEN);
      });
    }

    it('is asked about again when it says something else', async () => {
      const { carousel, feed } = await showStories(storyFeed([noted, storyItem({ id: 'b' })]));
      await press(carousel, /^Show the story/);
      const own = noted['_sanctuary'] as object;
      feed.body = storyFeed([
        { ...noted, _sanctuary: { ...own, contentNote: 'Speaks of war.' } },
        storyItem({ id: 'b' }),
      ]);
      await carousel.refresh();
      await until(() => all(carousel, '[part~="note"]')[0]?.innerText.includes('Speaks of war.'));
      expect(everythingBelow(all(carousel, 'section')[0]!)).to.not.match(HIDDEN);
    });

    it('stands before the words in a story that an address has opened', async () => {
      history.replaceState(null, '', '#story=noted');
      const { carousel } = await showStories(storyFeed([noted]), { hash: '' });
      await until(() => dialog(carousel)?.open);
      expect(said(dialog(carousel)))
        .to.contain('Speaks of loss.')
        .and.not.match(HIDDEN);
    });
  });

  describe('an address with #story=', () => {
    it('opens that story, goes to its card when it is closed, and names the one that is open', async () => {
      history.replaceState(null, '', '#story=story-5');
      const { carousel } = await showStories(storyFeed(manyStories(7)), { hash: '' });
      await until(() => dialog(carousel)?.open);
      expect(focused(carousel)?.textContent).to.equal('Story number 6 (invented)');
      await sendKeys({ press: 'Escape' });
      await until(() => named(focused(carousel)) === 'Read on Story number 6 (invented)');
      expect(location.hash).to.equal('');
      await openStory(carousel, 'Story number 5 (invented)');
      expect(location.hash).to.equal('#story=story-4');
      location.hash = '#story=story-2';
      await until(() => focused(carousel)?.textContent === 'Story number 3 (invented)');
      location.hash = '#contact';
      await until(() => !dialog(carousel));
      expect(location.hash).to.equal('#contact');
    });

    it('is the page’s again once the carousel has been taken out, open as it was', async () => {
      history.replaceState(null, '', '#story=story-5');
      const { carousel } = await showStories(storyFeed(manyStories(7)), { hash: '' });
      await until(() => dialog(carousel)?.open);
      const { updateComplete } = carousel;
      carousel.remove();
      history.replaceState(null, '', '#story=elsewhere');
      await updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 100)); // a dialog tells of its end in a task of its own
      expect(location.hash).to.equal('#story=elsewhere');
    });

    it('says kindly that a story is no longer here, and never why', async () => {
      const withdrawn = storyItem({
        id: 'gone',
        own: { consent: { given: '2025-01-01', scope: ['web'], withdrawn: '2025-02-01' } },
      });
      const words: string[] = [];
      for (const hash of [
        '#story=gone',
        '#story=never-was',
        '#story=',
        '#story=%E0%A4%A',
        '#story=<img src=x onerror=alert(1)>',
        `#story=${'x'.repeat(5000)}`,
      ]) {
        history.replaceState(null, '', hash);
        const { carousel } = await showStories(storyFeed([withdrawn, storyItem({ id: 'b' })]), { hash: '' });
        await until(() => dialog(carousel)?.open, hash);
        words.push(said(dialog(carousel)));
        await press(carousel, 'Close');
        expect(focused(carousel)?.textContent).to.equal('Story b (invented)');
        carousel.remove();
      }
      expect(new Set(words)).to.deep.equal(
        new Set(['Close This story is no longer here Close this to see the stories that are here.']),
      );
    });

    it('is nobody’s business unless the attribute says so', async () => {
      history.replaceState(null, '', '#story=story-1');
      const { carousel } = await showStories(storyFeed(manyStories(3)));
      await rested(carousel);
      expect(dialog(carousel)).to.equal(undefined);
      await openStory(carousel, 'Story number 1 (invented)');
      expect(location.hash).to.equal('#story=story-1');
    });

    it('opens nothing that the embedder has not let through', async () => {
      history.replaceState(null, '', '#story=b');
      const items = [storyItem({ id: 'a', tags: ['x'] }), storyItem({ id: 'b' })];
      const { carousel } = await showStories(storyFeed(items), { hash: '', tag: 'x' });
      await until(() => dialog(carousel)?.open);
      expect(said(dialog(carousel))).to.contain('This story is no longer here');
    });
  });

  describe('one link and two carousels', () => {
    const [ours, theirs] = [storyItem({ id: 'ours' }), storyItem({ id: 'theirs' })];

    it('opens in the one that has the story, whichever has its stories first', async () => {
      history.replaceState(null, '', '#story=theirs');
      const { carousel: first } = await showStories(storyFeed([ours]), { hash: '' });
      expect(dialog(first)?.open, 'alone, it says that the story is not here').to.equal(true);
      await press(first, 'Close');
      first.remove();

      history.replaceState(null, '', '#story=theirs');
      const late = held(storyFeed([theirs]));
      const second = mountStories({ feed: (await serveFeed(late.body)).url, hash: '' });
      const { carousel: again } = await showStories(storyFeed([ours]), { hash: '' });
      expect(dialog(again), 'it waits to hear what the other has').to.equal(undefined);
      late.release();
      await until(() => dialog(second)?.open);
      expect(said(dialog(second))).to.contain('The words of theirs.');
      expect(dialog(again)).to.equal(undefined);
    });

    it('is answered by the one that has the story as soon as it has it, though another never hears from its feed', async () => {
      const never = await serveFeed(held({}).body);
      mountStories({ feed: never.url, hash: '' });
      history.replaceState(null, '', '#story=theirs');
      const { carousel } = await showStories(storyFeed([theirs, ours]), { hash: '' });
      await until(() => said(dialog(carousel)).includes('The words of theirs.'));
      location.hash = '#story=ours';
      await until(() => said(dialog(carousel)).includes('The words of ours.'));
    });

    it('is told that the story is not here once the other’s feed has failed, and goes there if it comes after all', async () => {
      const late = await serveFeed(new HttpResponse(null, { status: 404 }));
      history.replaceState(null, '', '#story=theirs');
      const second = mountStories({ feed: late.url, hash: '' });
      const { carousel: first } = await showStories(storyFeed([ours]), { hash: '' });
      await until(() => said(dialog(first)).includes('This story is no longer here'));
      await press(first, 'Close');
      history.replaceState(null, '', '#story=theirs');
      late.body = storyFeed([theirs]);
      await second.refresh();
      await until(() => said(dialog(second)).includes('The words of theirs.'));
    });

    it('goes from the one to the other with the address, which stays as it is', async () => {
      const { carousel: first } = await showStories(storyFeed([ours]), { hash: '' });
      const { carousel: second } = await showStories(storyFeed([theirs]), { hash: '' });
      location.hash = '#story=ours';
      await until(() => dialog(first)?.open);
      expect(dialog(second)).to.equal(undefined);
      location.hash = '#story=theirs';
      await until(() => dialog(second)?.open && !dialog(first));
      expect(location.hash).to.equal('#story=theirs');
    });

    it('opens in the first where both have it, and only the first says that neither has', async () => {
      const { carousel: first } = await showStories(storyFeed([ours]), { hash: '' });
      const { carousel: second } = await showStories(storyFeed([ours]), { hash: '' });
      location.hash = '#story=ours';
      await until(() => dialog(first)?.open);
      location.hash = '#story=nobodys';
      await until(() => said(dialog(first)).includes('This story is no longer here'));
      expect(dialog(second)).to.equal(undefined);
    });
  });

  describe('without the widget’s own looks', () => {
    it('is in full and in order between the tags, for a browser’s reader view', async () => {
      const items = [
        ...manyStories(2),
        storyItem({ id: 'ar', language: 'ar', title: 'قصة', content_text: 'كلمات', date_published: '2020-01-01' }),
      ];
      const link = document.createElement('a');
      link.textContent = 'All stories';
      const feed = await serveFeed(storyFeed(items));
      const carousel = mountStories({ feed: feed.url }, link);
      await hasStatus(carousel, 'ready');
      await until(() => carousel.querySelector('article'));
      const copy = carousel.cloneNode(true) as HTMLElement; // as a reader view has it: without the shadow tree
      expect([...copy.querySelectorAll('article h3')].map((h) => h.textContent)).to.deep.equal([
        ...titles(cards(carousel)),
      ]);
      expect(copy.textContent).to.contain('This is paragraph 12 of a long text');
      expect(copy.querySelector('[lang="ar"]')?.getAttribute('dir')).to.equal('rtl');
      expect(
        [...carousel.children].filter((child) => child.checkVisibility()),
        'nothing of it is seen twice',
      ).to.deep.equal([]);
      feed.body = storyFeed([]);
      await carousel.refresh();
      await hasStatus(carousel, 'empty');
      expect([...carousel.children]).to.deep.equal([link]);
    });

    it('prints every story in order and in full, its note first, and no buttons (A11)', async () => {
      const items = [
        ...manyStories(4),
        storyItem({
          id: 'noted',
          date_published: '2020-01-01',
          content_text: 'Behind the note.',
          own: { contentNote: 'Speaks of loss.' },
        }),
      ];
      const { carousel } = await showStories(storyFeed(items));
      dispatchEvent(new Event('beforeprint'));
      await emulateMedia({ media: 'print' });
      try {
        const paper = said(all(carousel, 'section')[0]);
        expect(titles(entries(carousel))).to.have.length(5);
        expect(paper.match(/This is paragraph 12/g)).to.have.length(4);
        expect(paper.slice(-150)).to.match(/Content note Speaks of loss\. Behind the note\./);
        expect(all(carousel, 'button').filter((one) => one.checkVisibility())).to.deep.equal([]);
      } finally {
        await emulateMedia({ media: 'screen' });
        dispatchEvent(new Event('afterprint'));
      }
      await rested(carousel);
      expect(cards(carousel)).to.have.length(5);
      expect(everythingIn(carousel)).to.contain('inert');
    });
  });
});
