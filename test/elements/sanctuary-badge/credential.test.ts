import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import type { BadgeState } from '../../../src/domain/badge-state.ts';
import {
  badgeFeed,
  checks,
  clearBadges,
  hasAward,
  mountBadge,
  school,
  seen,
  serveKeys,
  showBadge,
} from '../../support/badge-page.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { claims, makeSigner, part, sign, type Signer, type SigningAlgorithm } from '../../support/credentials.ts';
import { serveFeed } from '../../support/serve-feed.ts';

type Members = Record<string, unknown>;

/** A credential, the keys the publisher has, and what it is found to be. */
interface Case {
  readonly credential: (signer: Signer) => Promise<unknown>;
  readonly keys?: (signer: Signer) => Promise<unknown[]>;
  readonly publisher?: Members;
  readonly says: string;
  readonly award: BadgeState;
}

const other = (kid = 'key-2'): Promise<Signer> => makeSigner(kid);
const flip = (letter: string): string => (letter === 'A' ? 'B' : 'A');
/** Changes a part of a compact JWS after it was signed. */
const edit = (jws: string, index: number, change: (part: string) => string): string =>
  jws
    .split('.')
    .map((words, at) => (at === index ? change(words) : words))
    .join('.');
const subject = claims()['credentialSubject'] as { achievement: Members };
const past = '2024-01-01T00:00:00Z';
const far = '2124-01-01T00:00:00Z';

const CASES: Readonly<Record<string, Case>> = {
  genuine: { credential: (signer) => sign(claims(), signer), says: 'is genuine', award: 'awarded' },
  'its claims under vc, as VC 1.1 has them': {
    credential: (signer) => {
      const { iss, jti, sub, nbf, exp, ...vc } = claims();
      return sign({ iss, jti, sub, nbf, exp, vc }, signer);
    },
    says: 'is genuine',
    award: 'awarded',
  },
  'of an unknown key': {
    credential: async () => sign(claims(), await other()),
    says: 'names a key that the publisher doesn’t publish',
    award: 'not-confirmed',
  },
  'without the name of a key': {
    credential: (signer) => sign(claims(), signer, { kid: undefined }),
    says: 'names a key that the publisher doesn’t publish',
    award: 'not-confirmed',
  },
  'bringing a key of its own': {
    credential: async () => {
      const forger = await other();
      return sign(claims(), forger, { jwk: forger.jwk, jku: 'https://evil.example/keys.json' });
    },
    says: 'names a key that the publisher doesn’t publish',
    award: 'not-confirmed',
  },
  'signed by another of the publisher’s keys than it names': {
    credential: async (signer) => sign(claims(), signer, { kid: 'key-2' }),
    keys: async (signer) => [signer.jwk, (await other()).jwk],
    says: 'was not signed with the key it names',
    award: 'not-confirmed',
  },
  'naming a key that is for something else': {
    credential: (signer) => sign(claims(), signer),
    keys: async ({ jwk }) => Promise.resolve([{ ...jwk, use: 'enc' }]),
    says: 'was not signed with the key it names',
    award: 'not-confirmed',
  },
  'signed by a stranger in the name of a known key': {
    credential: async ({ kid }) => sign(claims(), await other(kid)),
    says: 'was altered after signing, or not signed by the publisher',
    award: 'not-confirmed',
  },
  'with altered claims': {
    credential: async (signer) =>
      edit(await sign(claims(), signer), 1, () => part(claims({ validUntil: '2199-01-01T00:00:00Z' }))),
    says: 'was altered after signing',
    award: 'not-confirmed',
  },
  'with an altered signature': {
    credential: async (signer) => edit(await sign(claims(), signer), 2, (s) => flip(s[0]!) + s.slice(1)),
    says: 'was altered after signing',
    award: 'not-confirmed',
  },
  'with an altered header': {
    credential: async (signer) => edit(await sign(claims(), signer), 0, () => part({ alg: 'ES256', kid: signer.kid })),
    says: 'was altered after signing',
    award: 'not-confirmed',
  },
  revoked: {
    credential: (signer) => sign(claims(), signer),
    publisher: { revoked: ['https://publisher.example/credentials/1'] },
    says: 'was taken back by the publisher',
    award: 'not-confirmed',
  },
  expired: {
    credential: (signer) => sign(claims({ validUntil: past, exp: Date.parse(past) / 1000 }), signer),
    says: 'has run out',
    award: 'not-confirmed',
  },
  'expired by one of its two dates': {
    credential: (signer) => sign(claims({ validUntil: past }), signer),
    says: 'has run out',
    award: 'not-confirmed',
  },
  'not valid yet': {
    credential: (signer) => sign(claims({ validFrom: far, nbf: Date.parse(far) / 1000 }), signer),
    says: 'is not valid yet',
    award: 'not-confirmed',
  },
  'issued in another name': {
    credential: (signer) => sign(claims({ issuer: 'https://evil.example/', iss: 'https://evil.example/' }), signer),
    says: 'issued in the name of somebody other',
    award: 'not-confirmed',
  },
  'of another holder': {
    credential: (signer) =>
      sign(
        claims({ sub: 'https://other.example/', credentialSubject: { ...subject, id: 'https://other.example/' } }),
        signer,
      ),
    says: 'that of another holder or another award',
    award: 'not-confirmed',
  },
  'of another award': {
    credential: (signer) => {
      const achievement = { ...subject.achievement, name: 'University of Sanctuary' };
      return sign(claims({ credentialSubject: { ...subject, achievement } }), signer);
    },
    says: 'that of another holder or another award',
    award: 'not-confirmed',
  },
  'at odds with itself': {
    credential: (signer) => sign(claims({ iss: 'https://other.example/' }), signer),
    says: 'can’t be read',
    award: 'not-confirmed',
  },
  'without an id, so that it could not be taken back': {
    credential: (signer) => sign(claims({ id: undefined, jti: undefined }), signer),
    says: 'can’t be read',
    award: 'not-confirmed',
  },
  'of algorithm none': {
    credential: () => Promise.resolve(`${part({ alg: 'none', kid: 'key-1' })}.${part(claims())}.AA`),
    says: 'in a way that can’t be checked here',
    award: 'could-not-check',
  },
  'of algorithm none, without a signature': {
    credential: () => Promise.resolve(`${part({ alg: 'none', kid: 'key-1' })}.${part(claims())}.`),
    says: 'can’t be read',
    award: 'not-confirmed',
  },
  'signed with the public key as a shared secret': {
    credential: async (signer) => {
      const secret = new TextEncoder().encode(JSON.stringify(signer.jwk));
      const hmac = { name: 'HMAC', hash: 'SHA-256' };
      const key = await crypto.subtle.importKey('raw', secret, hmac, false, ['sign']);
      const words = `${part({ alg: 'HS256', kid: signer.kid })}.${part(claims())}`;
      const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(words)));
      return `${words}.${btoa(String.fromCharCode(...mac))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace('=', '')}`;
    },
    says: 'in a way that can’t be checked here',
    award: 'could-not-check',
  },
  'of a key whose private half is published': {
    credential: (signer) => sign(claims(), signer),
    keys: async ({ jwk, privateKey }) => [{ ...jwk, ...(await crypto.subtle.exportKey('jwk', privateKey)) }],
    says: 'names a key that the publisher doesn’t publish',
    award: 'not-confirmed',
  },
  'that is not one at all': {
    credential: () => Promise.resolve({ a: 1 }),
    says: 'can’t be read',
    award: 'not-confirmed',
  },
  'that says nothing critical is to be passed over': {
    credential: (signer) => sign(claims(), signer, { crit: ['x'], x: 1 }),
    says: 'in a way that can’t be checked here',
    award: 'could-not-check',
  },
};

describe('sanctuary-badge: a signed credential', () => {
  let heard: Heard;
  let signer: Signer;
  before(async () => (signer = await makeSigner()));
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    await clearBadges();
  });

  for (const [name, { credential, keys, publisher, says, award }] of Object.entries(CASES)) {
    it(`${name}: ${award}`, async () => {
      const set = await serveKeys({ keys: (await keys?.(signer)) ?? [signer.jwk] });
      const place = school({ credential: await credential(signer) });
      const { badge } = await showBadge(badgeFeed(place, { keys: set.url, ...publisher }), award);
      expect(checks(badge).at(-1)).to.contain(says);
      if (award !== 'awarded') {
        expect(seen(badge)).to.contain(says);
        expect(seen(badge)).not.to.contain('Awarded').and.not.to.contain('School of Sanctuary');
      }
    });
  }

  for (const alg of ['RS256', 'EdDSA'] satisfies SigningAlgorithm[]) {
    it(`takes ${alg}, where the browser has it`, async function () {
      let own: Signer;
      try {
        own = await makeSigner('key-1', alg);
      } catch {
        return this.skip();
      }
      const set = await serveKeys({ keys: [own.jwk] });
      const place = school({ credential: await sign(claims(), own) });
      const { badge } = await showBadge(badgeFeed(place, { keys: set.url }), 'awarded');
      expect(checks(badge).at(-1)).to.contain('is genuine');
    });
  }

  it('shows nothing good until it is checked', async () => {
    const set = await serveKeys({ keys: [signer.jwk] });
    const feed = await serveFeed(badgeFeed(school({ credential: await sign(claims(), signer) }), { keys: set.url }));
    const badge = mountBadge({ feed: feed.url });
    const said = new Set<unknown>();
    const observer = new MutationObserver(() => said.add(badge.getAttribute('award')));
    observer.observe(badge, { attributes: true });
    await hasAward(badge, 'awarded');
    observer.disconnect();
    expect([...said].filter(Boolean)).to.deep.equal(['awarded']);
    expect(set.requests).to.equal(1);
  });

  it('could not be checked when the keys cannot be had, and can at the next look', async () => {
    const set = await serveKeys(new HttpResponse(null, { status: 500 }));
    const place = school({ credential: await sign(claims(), signer) });
    const { badge, feed } = await showBadge(badgeFeed(place, { keys: set.url }), 'could-not-check');
    expect(seen(badge)).to.contain('the publisher’s keys couldn’t be fetched');
    set.answer = { keys: [signer.jwk] };
    feed.body = { ...badgeFeed(place, { keys: set.url }), updated: '2026-01-01' };
    await badge.refresh();
    await hasAward(badge, 'awarded');
  });

  it('could not be checked when the keys are no JWK Set', async () => {
    const set = await serveKeys({ hello: 1 });
    const place = school({ credential: await sign(claims(), signer) });
    await showBadge(badgeFeed(place, { keys: set.url }), 'could-not-check');
  });

  it('asks for no keys but where the feed is', async () => {
    const place = school({ credential: await sign(claims(), signer) });
    const { badge } = await showBadge(badgeFeed(place, { keys: 'https://evil.example/keys.json' }), 'not-confirmed');
    expect(checks(badge).at(-1)).to.contain('names a key that the publisher doesn’t publish');
    expect(heard.warnings.join(' ')).to.contain('https://evil.example/keys.json are not where the feed is');
  });

  it('does not gainsay a record that says it is to be renewed, or has lapsed, by having run out', async () => {
    const set = await serveKeys({ keys: [signer.jwk] });
    const credential = await sign(claims({ validUntil: past }), signer);
    for (const status of ['re-accreditation-due', 'lapsed'] as const) {
      const { badge } = await showBadge(badgeFeed(school({ status, credential }), { keys: set.url }), status);
      badge.remove();
    }
  });

  it('hears of it when a credential is taken back while the page is open', async () => {
    const set = await serveKeys({ keys: [signer.jwk] });
    const place = school({ credential: await sign(claims(), signer) });
    const { badge, feed } = await showBadge(badgeFeed(place, { keys: set.url }), 'awarded');
    feed.body = badgeFeed(place, { keys: set.url, revoked: ['https://publisher.example/credentials/1'] });
    await badge.refresh();
    await hasAward(badge, 'not-confirmed');
  });
});
