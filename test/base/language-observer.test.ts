import { aTimeout, expect } from '@open-wc/testing';
import { observeLanguage } from '../../src/base/controllers/language-observer.ts';

describe('observeLanguage', () => {
  const stops: (() => void)[] = [];
  let host: HTMLElement;
  let inner: HTMLElement;
  beforeEach(() => {
    host = document.createElement('div');
    inner = document.createElement('p');
    document.body.append(host);
    host.attachShadow({ mode: 'closed' }).append(inner);
  });
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    document.documentElement.lang = '';
    host.remove();
  });

  function count(): () => number {
    let calls = 0;
    stops.push(observeLanguage(inner, () => calls++));
    return () => calls;
  }

  it('hears of a lang around it, in its own tree and in the trees around that', async () => {
    const calls = count();
    inner.lang = 'cy';
    await aTimeout(0);
    expect(calls()).to.equal(1);
    host.lang = 'ar';
    await aTimeout(0);
    expect(calls()).to.equal(2);
    document.documentElement.lang = 'fr';
    await aTimeout(0);
    expect(calls()).to.equal(3);
  });

  it('hears of nothing else', async () => {
    const calls = count();
    inner.title = 'cy';
    host.append(document.createElement('b'));
    await aTimeout(0);
    expect(calls()).to.equal(0);
  });

  it('stops for the one that asked, and goes on for the others', async () => {
    const [first, second] = [count(), count()];
    stops[0]?.();
    host.lang = 'cy';
    await aTimeout(0);
    expect([first(), second()]).to.deep.equal([0, 1]);
    stops[1]?.();
    host.lang = 'ar';
    await aTimeout(0);
    expect(second()).to.equal(1);
  });

  it('can be asked again after everyone has stopped', async () => {
    count();
    stops[0]?.();
    const calls = count();
    host.lang = 'cy';
    await aTimeout(0);
    expect(calls()).to.equal(1);
  });
});
