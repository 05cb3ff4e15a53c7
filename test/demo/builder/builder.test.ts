import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { closeBuilder, fill, openBuilder, piece, preview, settled } from '../../support/builder-page.ts';
import WHOLE from '../../fixtures/feeds/whole.json';
import { serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';

const ELEMENTS = ['map', 'group-finder', 'pledge-counter', 'story-carousel', 'badge'];

describe('builder: the page', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
    closeBuilder();
  });
  after(async () => {
    await emulateMedia({ colorScheme: 'no-preference' as 'light', forcedColors: 'none' });
    await setViewport({ width: 800, height: 600 });
  });

  it('shows in the preview what is set, and writes the same', async () => {
    const builder = await openBuilder();
    const widget = preview(builder)!;
    expect(widget.localName).to.equal('sanctuary-map');
    fill(builder, 'option-theme', 'nhs');
    fill(builder, 'option-heading', 'Here & “there”');
    builder.querySelector<HTMLInputElement>('#option-timeline')!.click();
    await settled(builder);
    expect(preview(builder), 'the same widget').to.equal(widget);
    expect(widget.getAttribute('theme')).to.equal('nhs');
    expect(widget.hasAttribute('timeline')).to.equal(true);
    const code = piece(builder, 'the snippet')!.textContent;
    expect(code)
      .to.match(/timeline/)
      .and.to.match(/heading="Here &amp; “there”"/);
    expect(location.hash).to.match(/^#element=map&.*theme=nhs/);

    builder.querySelector<HTMLInputElement>('#option-timeline')!.click();
    fill(builder, 'option-theme', '');
    await settled(builder);
    expect(widget.hasAttribute('timeline') || widget.hasAttribute('theme')).to.equal(false);
  });

  it('changes the page around the preview and not what is pasted', async () => {
    const builder = await openBuilder();
    const before = piece(builder, 'the snippet')!.textContent;
    fill(builder, 'stage-lang', 'ar');
    builder.querySelector<HTMLInputElement>('[name="stage-width"][value="480"]')!.click();
    builder.querySelector<HTMLInputElement>('[name="stage-page"][value="dark"]')!.click();
    await settled(builder);
    const page = builder.querySelector<HTMLElement>('.stage-page')!;
    expect([page.lang, page.dir, page.offsetWidth]).to.deep.equal(['ar', 'rtl', 480]);
    expect(getComputedStyle(preview(builder)!).colorScheme).to.contain('dark');
    expect(piece(builder, 'the snippet')!.textContent).to.equal(before);
  });

  it('offers the names in the feed, so that nobody has to know an id', async () => {
    const builder = await openBuilder('#element=badge');
    await until(() => builder.querySelector('select#option-place'), 'no list of places');
    const options = [...builder.querySelectorAll<HTMLOptionElement>('#option-place option')];
    expect(options.length).to.be.greaterThan(1);
    fill(builder, 'option-place', options[1]!.value);
    await settled(builder);
    expect(piece(builder, 'the snippet')!.textContent).to.contain(`place="${options[1]!.value}"`);
  });

  it('says by the field what is wrong and how to mend it, and pastes nothing of it (A12)', async () => {
    const builder = await openBuilder();
    fill(builder, 'feed', 'javascript:alert(1)');
    await builder.updateComplete;
    const field = builder.querySelector<HTMLInputElement>('#feed')!;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const described = field
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described.join(' ')).to.match(/beginning with https/);
    expect(field.value, 'what was typed stays, to be mended').to.equal('javascript:alert(1)');
    expect(piece(builder, 'the snippet')!.textContent).to.not.contain('javascript');
    fill(builder, 'feed', 'https://feed.example/feed.json');
    await builder.updateComplete;
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(piece(builder, 'the snippet')!.textContent).to.contain('feed="https://feed.example/feed.json"');
  });

  it('tells what is wrong, and with which field, to whoever has left it by then (A8, A12)', async () => {
    const builder = await openBuilder();
    const said = builder.querySelector('[role="status"]')!;
    fill(builder, 'feed', 'javascript:alert(1)');
    await until(() => said.textContent === 'Address of the feed: Write the whole address, beginning with https://.');
    expect(said.getBoundingClientRect().width, 'it is seen by the field, and only heard here').to.be.at.most(1);
    fill(builder, 'option-tile-url', 'https://tiles.example/');
    await until(() => said.textContent === 'Address of the tiles: The address needs {z}, {x} and {y} in it.');
    fill(builder, 'option-tile-url', '');
    await until(() => said.textContent === '');
    expect(builder.querySelectorAll('[role="status"], [aria-live], [role="alert"]')).to.have.length(1);
  });

  it('names each card by its title and describes it by its hint, each once (A8)', async () => {
    const builder = await openBuilder();
    const cards = [...builder.querySelectorAll<HTMLElement>('.choice')];
    expect(cards).to.have.length(11);
    for (const card of cards) {
      const words = (attribute: string): string =>
        document.getElementById(card.querySelector('input')!.getAttribute(attribute)!)!.textContent!.trim();
      expect(words('aria-labelledby')).to.equal(card.querySelector('.choice-title')!.textContent!.trim());
      expect(words('aria-describedby')).to.equal(card.querySelector('.choice-hint')!.textContent!.trim());
    }
  });

  it('says what to do before there is a badge to show, and then shows it', async () => {
    const builder = await openBuilder('#element=badge');
    const page = builder.querySelector<HTMLElement>('.stage-page')!;
    expect(page.textContent).to.match(/^Choose a place under “Whose award”/);
    expect(preview(builder)).to.equal(undefined);
    await until(() => builder.querySelector('select#option-place'), 'no list of places');
    const [, place] = builder.querySelectorAll<HTMLOptionElement>('#option-place option');
    fill(builder, 'option-place', place!.value);
    await until(() => preview(builder)?.getAttribute('place') === place!.value, 'no badge');
    fill(builder, 'option-place', '');
    await until(() => preview(builder) === undefined, 'the badge stays');
  });

  it('says where a badge may stand, however it gets there', async () => {
    for (const way of ['tag', 'div', 'file', 'frame', 'npm']) {
      const builder = await openBuilder(`#element=badge&way=${way}`);
      expect(builder.querySelector('.advice')?.textContent, way).to.match(/only on the\s+sites that the record/);
      closeBuilder();
    }
    expect((await openBuilder('#element=map')).querySelector('.advice')).to.equal(null);
  });

  it('says of a consent that is chosen and not in what is copied why that is so', async () => {
    const builder = await openBuilder('#element=map&way=div');
    fill(builder, 'option-tiles-consent', 'given');
    await until(() => /“Consent to tiles” is not in what you copy/.test(builder.textContent ?? ''), 'nothing is said');
    expect(piece(builder, 'the snippet')!.textContent).to.not.contain('consent');
  });

  it('has six steps for each way, the last with what is true of it', async () => {
    for (const [way, words] of [
      ['tag', /data-sanctuary-check/],
      ['div', /data-sanctuary-check/],
      ['file', /data-sanctuary-check/],
      ['frame', /cannot look out of a frame/],
      ['npm', /which your site does not load/],
      ['link', /Press the link/],
    ] as const) {
      const builder = await openBuilder(`#element=map&way=${way}`);
      expect([...builder.querySelectorAll('.step')].map(({ textContent }) => textContent).join('')).to.equal('123456');
      const last = builder.querySelector('section:last-of-type')!;
      expect(last.textContent, way).to.match(words);
      if (!/tag|div|file/.test(way)) expect(last.textContent, way).to.not.contain('data-sanctuary-check');
      closeBuilder();
    }
  });

  it('is folded on a phone, with every step to be seen, and open where there is room (A6)', async () => {
    for (const [width, isOpen] of [
      [320, false],
      [1280, true],
    ] as const) {
      await setViewport({ width, height: 800 });
      const builder = await openBuilder('#element=map');
      expect(builder.querySelector<HTMLDetailsElement>('.options details')!.open).to.equal(isOpen);
      expect(piece(builder, 'the policy')!.checkVisibility()).to.equal(isOpen);
      expect(piece(builder, 'the snippet')!.checkVisibility()).to.equal(true);
      for (const heading of builder.querySelectorAll('h2, h3')) expect(heading.checkVisibility()).to.equal(true);
      closeBuilder();
    }
  });

  it('asks nothing of a server that a link names before somebody presses the button', async () => {
    const named = await serveFeed(WHOLE);
    const builder = await openBuilder(`#element=pledge-counter&feed=${encodeURIComponent(named.url)}`);
    expect(builder.querySelector('.warning')?.textContent).to.contain('feeds.example');
    expect(named.requests).to.equal(0);
    expect(preview(builder)?.hasAttribute('feed')).to.equal(false);
    builder.querySelector<HTMLButtonElement>('.reading button')!.click();
    await until(() => preview(builder)?.getAttribute('feed') === named.url, 'not shown');
    expect(named.requests).to.be.greaterThan(0);
  });

  it('says so when the feed cannot be read', async () => {
    const broken = await serveFeed(new Response('no', { status: 404 }));
    const builder = await openBuilder(`#element=pledge-counter&feed=${encodeURIComponent(broken.url)}`);
    builder.querySelector<HTMLButtonElement>('.reading button')!.click();
    await until(() => builder.querySelector('.reading .fault'), 'nothing was said');
    expect(preview(builder)?.hasAttribute('feed'), 'the demonstration stays').to.equal(false);
  });

  it('tells once that it has copied, or selects what is to be copied (A8)', async () => {
    const builder = await openBuilder('#element=pledge-counter');
    const said = builder.querySelector('[role="status"]')!;
    const shown = piece(builder, 'the snippet')!;
    const button = shown.parentElement!.querySelector('button')!;
    expect(button.textContent).to.equal('Copy the snippet');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => said.textContent !== '', 'nothing was said');
    if (said.textContent!.includes('is copied')) expect(document.activeElement).to.equal(button);
    else {
      expect(getSelection()?.toString().trim()).to.equal(shown.textContent!.trim());
      expect(document.activeElement).to.equal(shown);
    }
    expect(builder.querySelectorAll('[role="status"], [aria-live]')).to.have.length(1);
  });

  it('selects the text where a page may not copy, and says which keys do (A8)', async () => {
    const builder = await openBuilder('#element=pledge-counter');
    const { clipboard } = navigator;
    // as in a page that is not encrypted
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      piece(builder, 'the policy')!.parentElement!.querySelector('button')!.click();
      const said = builder.querySelector('[role="status"]')!;
      await until(() => /press Ctrl and C/.test(said.textContent ?? ''), 'nothing was said');
      expect(getSelection()?.toString()).to.contain('connect-src');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  it('leads from an example in the snippet to the field it waits for', async () => {
    const builder = await openBuilder('#element=badge');
    const link = [...builder.querySelectorAll<HTMLAnchorElement>('.warning a')].find(
      ({ hash }) => hash === '#option-place',
    );
    link!.click();
    expect(document.activeElement?.id).to.equal('option-place');
    expect(location.hash).to.equal('#element=badge');
  });

  it('goes through by Tab from the first choice to the last button and out (A2)', async () => {
    const builder = await openBuilder('#element=pledge-counter');
    const after = Object.assign(document.createElement('button'), { textContent: 'After' });
    document.querySelector('main')!.append(after);
    builder.querySelector<HTMLInputElement>('input:checked')!.focus();
    const visited = new Set<Element>();
    for (let presses = 0; document.activeElement !== after && presses < 80; presses++) {
      visited.add(document.activeElement!);
      await sendKeys({ press: 'Tab' });
    }
    expect(document.activeElement).to.equal(after);
    const buttons = [...builder.querySelectorAll('button')].filter((button) => button.checkVisibility());
    expect(buttons.filter((button) => !visited.has(button)).map(({ textContent }) => textContent)).to.deep.equal([]);
  });

  for (const element of ELEMENTS) {
    it(`has no fault that axe finds with ${element}, at 320 and 1280 px, in either scheme (A1)`, async () => {
      for (const [width, colorScheme] of [
        [320, 'light'],
        [1280, 'dark'],
      ] as const) {
        await setViewport({ width, height: 900 });
        await emulateMedia({ colorScheme });
        const builder = await openBuilder(`#element=${element}&feed=nonsense`);
        for (const group of builder.querySelectorAll('details')) group.open = true;
        fill(builder, 'href', 'not an address');
        await settled(builder);
        await expect(builder).to.be.accessible();
        closeBuilder();
      }
    });

    it(`needs no scrolling sideways with ${element} at 320 px or 400%, nor with text at 200% (A6)`, async () => {
      await setViewport({ width: 320, height: 256 });
      const builder = await openBuilder(`#element=${element}`);
      for (const group of builder.querySelectorAll('details')) group.open = true;
      await settled(builder);
      const wide = (): string[] =>
        [...builder.querySelectorAll<HTMLElement>('*')]
          .filter((each) => !each.closest('.stage-page') && each.getBoundingClientRect().right > 321)
          .map(({ localName, className }) => `${localName}.${className}`);
      expect(wide()).to.deep.equal([]);
      document.documentElement.style.fontSize = '200%';
      expect(wide()).to.deep.equal([]);
    });
  }
});
