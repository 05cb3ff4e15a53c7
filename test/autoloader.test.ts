import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { mockNetwork } from './support/msw.ts';
import { until } from './support/until.ts';

const CLASS = '/src/elements/sanctuary-map/sanctuary-map.ts';

describe('autoloader', () => {
  const requests: string[] = [];
  let broken = true;

  before(async () => {
    const worker = await mockNetwork();
    worker.use(
      http.get(CLASS, ({ request }) => {
        requests.push(request.url);
        return broken ? HttpResponse.error() : undefined;
      }),
      // What the element does with its feed is not the matter here.
      http.get('https://feed.example/none.json', () => new HttpResponse(null, { status: 404 })),
    );
  });

  afterEach(() => document.querySelectorAll('sanctuary-map, section').forEach((element) => element.remove()));

  it('loads nothing for a page that uses none of our elements', async () => {
    await import('../src/autoloader.ts');
    document.body.append(document.createElement('section'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(requests).to.deep.equal([]);
  });

  it('reports what it could not load', async () => {
    const { error } = console;
    const said: unknown[][] = [];
    console.error = (...words: unknown[]) => said.push(words);
    try {
      document.body.append(mapElement());
      await until(() => said.length > 0, 'nothing was reported');
    } finally {
      console.error = error;
    }
    expect(String(said[0]?.[0])).to.contain('<sanctuary-map>');
    expect(said[0]?.[1]).to.be.instanceOf(Error);
    expect(customElements.get('sanctuary-map')).to.equal(undefined);
  });

  it('tries again when another is added, however deep', async () => {
    broken = false;
    const section = document.createElement('section');
    section.append(mapElement());
    document.body.append(section);
    await customElements.whenDefined('sanctuary-map');
    expect(section.firstElementChild?.shadowRoot).to.not.equal(null);
  });
});

function mapElement(): HTMLElement {
  const element = document.createElement('sanctuary-map');
  element.setAttribute('feed', 'https://feed.example/none.json');
  return element;
}
