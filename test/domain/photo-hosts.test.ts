import { expect } from '@open-wc/testing';
import { mayAskForPhoto } from '../../src/domain/photo-hosts.ts';

describe('a photo may be asked for', () => {
  const known = ['https://theatre.example/about?x', 'https://feeds.example/1/feed.json'];
  const named = new Set(['photos.example', 'other.example:8443']);
  for (const [url, may] of [
    ['https://theatre.example/a.jpg', true],
    ['https://feeds.example/a.jpg', true],
    ['http://feeds.example/a.jpg', false],
    ['https://feeds.example:8443/a.jpg', false],
    ['https://sub.feeds.example/a.jpg', false],
    ['https://photos.example/a.jpg', true],
    ['http://photos.example/a.jpg', false],
    ['https://photos.example.evil.example/a.jpg', false],
    ['https://other.example:8443/a.jpg', true],
    ['https://other.example/a.jpg', false],
  ] as const) {
    it(`${may ? '' : 'not '}from ${url}`, () => expect(mayAskForPhoto(url, known, named)).to.equal(may));
  }
});
