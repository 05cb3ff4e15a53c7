import { expect } from '@open-wc/testing';
import { hostStanding, pageStanding, type HostStanding } from '../../src/domain/badge-host.ts';

/** A page's host, the record's hosts, and how they stand to each other. */
const TABLE: readonly (readonly [host: string | undefined, hosts: readonly string[], HostStanding])[] = [
  ['example.org', ['example.org'], 'named'],
  ['www.example.org', ['example.org'], 'named'],
  ['a.b.example.org', ['example.org'], 'named'],
  ['www.example.org', ['www.example.org'], 'named'],
  ['example.org', ['www.example.org'], 'elsewhere'],
  ['badexample.org', ['example.org'], 'elsewhere'],
  ['example.org.evil.example', ['example.org'], 'elsewhere'],
  ['example.orgevil.example', ['example.org'], 'elsewhere'],
  ['example-org.evil.example', ['example.org'], 'elsewhere'],
  ['evil.example', ['example.org', 'other.example'], 'elsewhere'],
  ['other.example', ['example.org', 'other.example'], 'named'],
  // the dot of the root is the same name
  ['example.org.', ['example.org'], 'named'],
  // a top level is nobody's
  ['anything.org', ['org'], 'elsewhere'],
  ['anything.uk', ['uk'], 'elsewhere'],
  ['anything.org', [''], 'elsewhere'],
  ['anything.org', ['.'], 'elsewhere'],
  ['anything.org', ['.org'], 'elsewhere'],
  ['anything.org', ['*'], 'elsewhere'],
  ['anything.org', ['*.org'], 'elsewhere'],
  // an address in numbers is itself and nothing below it
  ['192.0.2.1', ['192.0.2.1'], 'named'],
  ['7.192.0.2', ['192.0.2'], 'elsewhere'],
  // other letters are compared as browsers write them
  ['xn--exmple-cua.org', ['exämple.org'], 'elsewhere'],
  ['xn--exmple-cua.org', ['xn--exmple-cua.org'], 'named'],
  // named by nobody: nowhere
  ['example.org', [], 'elsewhere'],
  [undefined, ['example.org'], 'elsewhere'],
  ['', ['example.org'], 'elsewhere'],
  ['', [''], 'elsewhere'],
  // for trying
  ['localhost', ['example.org'], 'trying'],
  ['127.0.0.1', [], 'trying'],
  ['[::1]', [], 'trying'],
  ['localhost', ['localhost'], 'named'],
  ['evil.localhost', ['example.org'], 'elsewhere'],
  ['localhost.evil.example', ['example.org'], 'elsewhere'],
];

describe('where a badge may stand', () => {
  for (const [host, hosts, standing] of TABLE) {
    it(`${host || '(none)'} is ${standing} for ${JSON.stringify(hosts)}`, () => {
      expect(hostStanding(host, hosts)).to.equal(standing);
    });
  }
});

describe('where a badge may stand in a frame', () => {
  const hosts = ['school.example'];
  for (const [pages, standing, host] of [
    [['school.example'], 'named', 'school.example'],
    [['school.example', 'www.school.example'], 'named', 'school.example'],
    [['school.example', 'stranger.example'], 'elsewhere', 'stranger.example'],
    [['stranger.example', 'school.example'], 'elsewhere', 'stranger.example'],
    [['school.example', undefined], 'elsewhere', undefined],
    [['school.example', 'localhost'], 'trying', 'localhost'],
    [['localhost', 'stranger.example'], 'elsewhere', 'stranger.example'],
    [[], 'elsewhere', undefined],
  ] as const) {
    it(`is ${standing} on ${pages.map((page) => page ?? '(unknown)').join(' in ') || 'no page'}`, () => {
      expect(pageStanding(pages, hosts)).to.deep.equal({ standing, host });
    });
  }
});
