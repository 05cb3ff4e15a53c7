import { expect } from '@open-wc/testing';
import { resolveFeedUrl } from '../../src/base/feed-url.ts';

describe('resolveFeedUrl', () => {
  afterEach(() => document.querySelectorAll('base, meta[name="Sanctuary-Feed"], main').forEach((e) => e.remove()));

  const element = (feed?: string): HTMLElement & { feed?: string | undefined } =>
    Object.assign(document.createElement('div'), { feed });

  it('resolves against the base of the document', () => {
    const base = document.createElement('base');
    base.href = 'https://council.example/pages/';
    document.head.append(base);
    expect(resolveFeedUrl(element('../feed.json'))).to.equal('https://council.example/feed.json');
  });

  it('gives nothing for what is no web address', () => {
    for (const feed of ['javascript:1', 'data:application/json,{}', 'file:///feed.json', 'blob:x', 'https://', '  ']) {
      expect(resolveFeedUrl(element(feed)), feed).to.equal(undefined);
    }
  });

  it('passes over an empty ancestor to the next', () => {
    const main = document.createElement('main');
    main.dataset['sanctuaryFeed'] = 'https://outer.example/feed.json';
    const inner = document.createElement('div');
    inner.dataset['sanctuaryFeed'] = ' ';
    const own = element();
    inner.append(own);
    main.append(inner);
    expect(resolveFeedUrl(own)).to.equal('https://outer.example/feed.json');
  });

  it('goes from a slot to the host that it is filled in', () => {
    const host = document.createElement('main');
    const own = element();
    host.append(own);
    document.body.append(host);
    const around = document.createElement('div');
    around.dataset['sanctuaryFeed'] = 'https://shadow.example/feed.json';
    around.append(document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(around);
    expect(resolveFeedUrl(own)).to.equal('https://shadow.example/feed.json');
  });

  it('reads the name of the meta as HTML does, in any case', () => {
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'Sanctuary-Feed', content: ' https://meta.example/feed.json ' });
    document.head.append(meta);
    expect(resolveFeedUrl(element())).to.equal('https://meta.example/feed.json');
  });

  it('is not put out by a form that has taken a name of the document', () => {
    const form = Object.assign(document.createElement('form'), { name: 'baseURI' });
    document.body.append(form);
    try {
      expect(document.baseURI, 'taken').to.equal(form);
      expect(resolveFeedUrl(element('/feed.json'))).to.equal(`${location.origin}/feed.json`);
    } finally {
      form.remove();
    }
  });
});
