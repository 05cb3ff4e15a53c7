import { expect } from '@open-wc/testing';
import { readHashParameter, writeHashParameter } from '../../src/base/hash-parameter.ts';

describe('what the address says after its #', () => {
  const before = location.href;
  const setHash = (hash: string): void => history.replaceState(null, '', location.pathname + location.search + hash);
  afterEach(() => history.replaceState(null, '', before));

  it('is read by name', () => {
    setHash('#find=St%20Andrews&map=9');
    expect(readHashParameter('find')).to.equal('St Andrews');
    expect(readHashParameter('map')).to.equal('9');
    expect(readHashParameter('other')).to.equal(undefined);
  });

  it('says nothing where it is an anchor or a path of the page', () => {
    for (const hash of ['', '#find', '#/route?find=LS1', '#section-find=', '#!find=LS1']) {
      setHash(hash);
      expect(readHashParameter('find'), hash).to.equal(undefined);
    }
  });

  it('is written beside what is there, and taken out again', () => {
    setHash('#map=9');
    const entries = history.length;
    writeHashParameter('find', 'LS1');
    expect(location.hash).to.equal('#map=9&find=LS1');
    writeHashParameter('find', undefined);
    expect(location.hash).to.equal('#map=9');
    writeHashParameter('map', undefined);
    expect(location.href.endsWith('#'), 'no empty hash').to.equal(false);
    expect(history.length, 'no entry in the history').to.equal(entries);
  });

  it('is left alone where it is the page’s own', () => {
    setHash('#contact');
    writeHashParameter('find', 'LS1');
    expect(location.hash).to.equal('#contact');
  });

  it('is written on a page whose relative addresses lead to another site', () => {
    setHash('#map=9');
    const base = Object.assign(document.createElement('base'), { href: 'https://elsewhere.example/x/' });
    document.head.append(base);
    try {
      writeHashParameter('find', 'LS1');
      expect(location.href).to.equal(`${before.replace(/#.*/, '')}#map=9&find=LS1`);
    } finally {
      base.remove();
    }
  });
});
