import { html, LitElement, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { BuilderContext, Stage } from './builder-context.ts';
import { copyWords } from './copy-words.ts';
import { readAddress, writeAddress } from './model/address.ts';
import { optionsOf, plainConfiguration, type Configuration } from './model/configuration.ts';
import { readFeedNames, type FeedNames } from './model/feed-names.ts';
import { readFileHash } from './model/file-hash.ts';
import { foreignHosts } from './model/foreign-hosts.ts';
import { valueFault } from './model/value-fault.ts';
import { showPreview } from './show-preview.ts';
import { WAYS_IN } from './snippets/ways.ts';
import { renderCheck } from './views/check.view.ts';
import { renderChoose } from './views/choose.view.ts';
import { renderPaperwork } from './views/paperwork.view.ts';
import { renderPaste } from './views/paste.view.ts';
import { renderSettings } from './views/settings.view.ts';
import { renderSources } from './views/sources.view.ts';

const NOTHING_SAID = { words: '', isShown: false };

/** The builder: from six questions to something to paste. What is filled in stays in this page and its address. */
export class DemoBuilder extends LitElement {
  @state() private configuration: Configuration = plainConfiguration('sanctuary-map');
  @state() private stage: Stage = { width: 'full', lang: 'en', page: 'visitor' };
  @state() private faults: ReadonlyMap<string, string> = new Map();
  @state() private foreign: readonly string[] = [];
  /** The names in each feed that was read, by its address; that of the demonstration is empty. */
  @state() private feeds: ReadonlyMap<string, FeedNames | 'reading' | 'failed'> = new Map();
  /** What is told in the one live region; a fault is seen by its field, and only heard here. */
  @state() private said = NOTHING_SAID;
  /** The hash of the one file, where it is known. */
  @state() private hash: string | undefined;

  /** The page's own style sheet reaches it, and its labels the page's outline. */
  protected override createRenderRoot(): this {
    this.replaceChildren(); // what stands there for visitors without scripts
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#takeAddress);
    this.#takeAddress();
    void readFileHash().then((hash) => (this.hash = hash));
    const demonstration = document.querySelector<HTMLMetaElement>('meta[name="sanctuary-feed"]')?.content;
    if (demonstration) void this.#read('', new URL(demonstration, document.baseURI).href);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#takeAddress);
  }

  protected override updated(): void {
    const page = this.querySelector<HTMLElement>('.stage-page');
    const { feed } = this.configuration;
    const isRead = typeof this.feeds.get(feed) === 'object';
    if (page) showPreview(page, this.configuration, this.stage, feed && isRead ? feed : undefined);
  }

  /** What a link brings; an address that names no element, such as that of the link past the header, changes nothing. */
  readonly #takeAddress = (): void => {
    const given = readAddress(location.hash);
    if (!given || writeAddress(given) === writeAddress(this.configuration)) return;
    this.configuration = { ...given, files: this.configuration.files };
    this.faults = new Map();
    this.foreign = foreignHosts(given);
  };

  #choose(change: Partial<Configuration>): void {
    if (change.tag) this.faults = new Map([...this.faults].filter(([name]) => name === 'feed' || name === 'files'));
    this.configuration = { ...this.configuration, ...change };
    history.replaceState(history.state, '', location.href.replace(/#.*$/s, '') + writeAddress(this.configuration));
  }

  /** Notes what is wrong with a field; whether nothing is. */
  #passes(name: string, fault: string | undefined): boolean {
    const faults = new Map(this.faults);
    if (fault) faults.set(name, fault);
    else faults.delete(name);
    this.faults = faults;
    // whoever has left the field by then hears what is wrong with it, and which one it is
    const label = this.querySelector(`[for="${name}"], [for="option-${name}"]`)?.textContent ?? '';
    this.said = fault ? { words: `${label}: ${fault}`, isShown: false } : NOTHING_SAID;
    return fault === undefined;
  }

  #fill(name: 'feed' | 'files' | 'words' | 'href', value: string): void {
    if (!this.#passes(name, valueFault({ name, form: 'text', choices: [] }, value))) return;
    if (name === 'feed') this.foreign = [];
    this.#choose({ [name]: value });
  }

  #setOption(name: string, value: string | undefined): void {
    const option = optionsOf(this.configuration).find((each) => each.name === name);
    const isOn = option?.form === 'switch' && value === '';
    if (!option || !this.#passes(name, isOn ? undefined : valueFault(option, value ?? ''))) return;
    const others = Object.entries(this.configuration.options).filter(([each]) => each !== name);
    this.#choose({ options: Object.fromEntries(value === undefined ? others : [...others, [name, value]]) });
  }

  async #read(name: string, url: string): Promise<void> {
    const note = (outcome: FeedNames | 'reading' | 'failed'): void => {
      this.feeds = new Map(this.feeds).set(name, outcome);
    };
    note('reading');
    try {
      note(await readFeedNames(url));
    } catch (error) {
      console.warn('The feed could not be read.', error);
      note('failed');
    }
  }

  async #copy(name: string, shown: Element | null): Promise<void> {
    if (!shown) return;
    const outcome = await copyWords(shown);
    const words = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    // emptied first, so that the same sentence is told again
    this.said = NOTHING_SAID;
    await this.updateComplete;
    const told =
      outcome === 'copied'
        ? `${words} is copied.`
        : `Your browser would not copy. ${words} is selected: press Ctrl and C, or ⌘ and C on a Mac.`;
    this.said = { words: told, isShown: true };
  }

  get #context(): BuilderContext {
    const { configuration, stage, faults, foreign, feeds } = this;
    const { feed } = configuration;
    const known = feeds.get(feed);
    return {
      configuration,
      stage,
      faults,
      foreign,
      names: typeof known === 'object' ? known : undefined,
      reading: feed === '' ? 'none' : typeof known === 'object' ? 'read' : (known ?? 'offered'),
      choose: (change) => this.#choose(change),
      fill: (name, value) => this.#fill(name, value),
      setOption: (name, value) => this.#setOption(name, value),
      setStage: (change) => (this.stage = { ...this.stage, ...change }),
      readFeed: () => void (known === 'reading' || this.#read(feed, feed)),
      copy: (name, shown) => void this.#copy(name, shown),
    };
  }

  protected override render(): TemplateResult {
    const context = this.#context;
    const pieces =
      WAYS_IN.find(({ way }) => way === this.configuration.way)?.write(this.configuration, this.hash) ?? [];
    return html`<form novalidate @submit=${(event: Event) => event.preventDefault()}>
        ${renderChoose(context)} ${renderSources(context)} ${renderSettings(context)} ${renderPaste(context, pieces)}
        ${renderPaperwork(context, pieces)} ${renderCheck(context)}
      </form>
      <p class=${this.said.isShown ? 'said' : 'heard'} role="status">${this.said.words}</p>`;
  }
}
