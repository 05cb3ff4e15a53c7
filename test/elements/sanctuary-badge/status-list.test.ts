import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import {
  badgeFeed,
  checks,
  clearBadges,
  hasAward,
  school,
  seen,
  serveKeys,
  showBadge,
} from '../../support/badge-page.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { base64url, claims, makeSigner, sign, type Signer } from '../../support/credentials.ts';
import { encodeBits, listClaims, pack, serveList, statusEntry, type ServedList } from '../../support/status-lists.ts';

type Members = Record<string, unknown>;

/** The place of the credential in its list. */
const OWN = 94_567;

const GENUINE = 'Its signed credential is genuine';
const TAKEN = 'Its signed credential was taken back by the publisher.';
const UNKNOWN = 'Whether its signed credential was taken back can’t be checked here.';

/** A list, what the credential says of it, and what the badge says then. */
interface Case {
  /** What is served; by default a good list in which nothing is marked. */
  readonly list?: (url: string, signer: Signer) => Promise<unknown>;
  readonly entry?: Members;
  readonly says: string;
  /** What the developer is told. */
  readonly told?: string;
}

const signed =
  (marked: readonly number[], changes: Members = {}, subject: Members = {}) =>
  async (url: string, signer: Signer): Promise<string> =>
    sign(listClaims(url, await encodeBits(marked), changes, subject), signer, { typ: 'vc+jwt' });

const encoding =
  (encodedList: () => Promise<unknown>) =>
  async (url: string, signer: Signer): Promise<string> =>
    sign(listClaims(url, '', {}, { encodedList: await encodedList() }), signer);

const CASES: Readonly<Record<string, Case>> = {
  'in which it is not marked': { says: GENUINE },
  'in which only its neighbours are marked': { list: signed([OWN - 1, OWN + 1, 0]), says: GENUINE },
  'in which it is marked': { list: signed([OWN]), says: TAKEN },
  'in which it is the first, and marked': { list: signed([0]), entry: { statusListIndex: '0' }, says: TAKEN },
  'in which it is the last, and marked': {
    list: signed([131_071]),
    entry: { statusListIndex: '131071' },
    says: TAKEN,
  },
  'of suspensions, in which it is marked': {
    list: signed([OWN], {}, { statusPurpose: ['revocation', 'suspension'] }),
    entry: { statusPurpose: 'suspension' },
    says: TAKEN,
  },
  'of messages about it': {
    list: () => Promise.resolve(new HttpResponse(null, { status: 404 })),
    entry: { statusPurpose: 'message', statusSize: 2 },
    says: GENUINE,
  },
  'of another purpose than it names': {
    list: signed([], {}, { statusPurpose: 'suspension' }),
    says: UNKNOWN,
    told: 'not a list of revocation',
  },
  'whose purpose it names is not known': { entry: { statusPurpose: 'whim' }, says: UNKNOWN },
  'of a kind that is not known': { entry: { type: 'StatusList2021Entry' }, says: UNKNOWN },
  'of more than a bit for each': { entry: { statusSize: 2 }, says: UNKNOWN },
  'at a place that is none': { entry: { statusListIndex: '-1' }, says: UNKNOWN },
  'beyond whose end it is': { entry: { statusListIndex: '131072' }, says: UNKNOWN, told: 'ends after 131072 bits' },
  'beyond what is unpacked of any': {
    list: async (url, signer) => sign(listClaims(url, await encodeBits([2 ** 27], 2 ** 27 + 8)), signer),
    entry: { statusListIndex: String(2 ** 27) },
    says: UNKNOWN,
    told: 'no bit 134217728',
  },
  'that is shorter than hides anybody': {
    list: async (url, signer) => sign(listClaims(url, await encodeBits([], 1024)), signer),
    entry: { statusListIndex: '5' },
    says: UNKNOWN,
    told: 'ends after 1024 bits',
  },
  'that was altered after signing': {
    list: async (url, signer) => {
      const [head, , signature] = (await signed([OWN])(url, signer)).split('.');
      const [, words] = (await signed([])(url, signer)).split('.');
      return [head, words, signature].join('.');
    },
    says: UNKNOWN,
    told: 'altered',
  },
  'signed with a key that is not the publisher’s': {
    list: async (url) => signed([])(url, await makeSigner('key-2')),
    says: UNKNOWN,
    told: 'unknown-key',
  },
  'signed by a stranger in the name of the publisher’s key': {
    list: async (url, { kid }) => signed([])(url, await makeSigner(kid)),
    says: UNKNOWN,
    told: 'altered',
  },
  'issued by another': {
    list: signed([], { issuer: 'https://evil.example/' }),
    says: UNKNOWN,
    told: 'not the publisher’s',
  },
  'that is another of the publisher’s': {
    list: signed([], { id: 'https://feeds.example/status/other' }),
    says: UNKNOWN,
    told: 'it is the list https://feeds.example/status/other',
  },
  'that has run out, served still': {
    list: signed([], { validUntil: '2025-07-20T00:00:00Z' }),
    says: UNKNOWN,
    told: 'it has run out',
  },
  'that is not valid yet': {
    list: signed([], { validFrom: '2124-01-01T00:00:00Z' }),
    says: UNKNOWN,
    told: 'not valid yet',
  },
  'that is the credential of something else': {
    list: (_url, signer) => sign(claims(), signer),
    says: UNKNOWN,
    told: 'no Bitstring Status List',
  },
  'that is not packed': { list: encoding(() => Promise.resolve('uAAAA')), says: UNKNOWN },
  'that is encoded in another way': {
    list: encoding(async () => (await encodeBits()).replace('u', 'z')),
    says: UNKNOWN,
  },
  'that is not signed': {
    list: async (url) => listClaims(url, await encodeBits()),
    says: UNKNOWN,
    told: 'unreadable',
  },
  'that cannot be had': {
    list: () => Promise.resolve(new HttpResponse(null, { status: 500 })),
    says: UNKNOWN,
    told: 'http',
  },
  'of names, as 1EdTech has it, without its own': {
    list: () => Promise.resolve({ revokedCredential: [{ id: 'https://publisher.example/credentials/2' }] }),
    entry: { type: '1EdTechRevocationList' },
    says: GENUINE,
  },
  'of names, with its own': {
    list: () =>
      Promise.resolve({ revokedCredential: [{ id: 'https://publisher.example/credentials/1', revoked: true }] }),
    entry: { type: '1EdTechRevocationList' },
    says: TAKEN,
  },
  'of names that is none': {
    list: () => Promise.resolve({ hello: 1 }),
    entry: { type: '1EdTechRevocationList' },
    says: UNKNOWN,
    told: 'no 1EdTech revocation list',
  },
};

describe('sanctuary-badge: a credential that names a list', () => {
  let heard: Heard;
  let signer: Signer;
  before(async () => (signer = await makeSigner()));
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    await clearBadges();
  });

  const feedOf = async (entries: unknown, changes: Members = {}, place: Members = {}): Promise<Members> => {
    const { url } = await serveKeys({ keys: [signer.jwk] });
    const credential = await sign(claims({ credentialStatus: entries, ...changes }), signer);
    return badgeFeed(school({ credential, ...place }), { keys: url });
  };
  const serve = async (make: Case['list'] = signed([]), origin?: string): Promise<ServedList> => {
    const list = await serveList(origin);
    list.answer = await make(list.url, signer);
    return list;
  };

  for (const [name, { list: make, entry, says, told }] of Object.entries(CASES)) {
    const award = says === GENUINE ? 'awarded' : says === TAKEN ? 'not-confirmed' : 'could-not-check';
    it(`${name}: ${award}`, async () => {
      const list = await serve(make);
      const named = entry?.['type'] === '1EdTechRevocationList' ? { id: list.url, ...entry } : entry;
      const { badge } = await showBadge(await feedOf(statusEntry(list.url, named)), award);
      expect(checks(badge).at(-1)).to.contain(says);
      if (award !== 'awarded') expect(seen(badge)).to.contain(says).and.not.to.contain('School of Sanctuary');
      expect(heard.warnings.join(' ')).to.contain(told ?? '');
    });
  }

  it('a list that unpacks into far more is unpacked as far as its place', async () => {
    // noise, which packs badly; cut off in the middle it cannot be unpacked to its end
    const noise = new Uint8Array(65_536).map(() => Math.floor(Math.random() * 256));
    noise[OWN >> 3] = 0;
    const packed = await pack(noise);
    const cut = encoding(() => Promise.resolve(`u${base64url(packed.slice(0, packed.length / 2))}`));
    const list = await serve(cut);
    const { badge } = await showBadge(await feedOf(statusEntry(list.url)), 'awarded');
    expect(checks(badge).at(-1)).to.contain(GENUINE);
  });

  it('asks for no list but where the feed is', async () => {
    const list = await serve(signed([]), 'https://elsewhere.example');
    const { badge } = await showBadge(await feedOf(statusEntry(list.url)), 'could-not-check');
    expect(checks(badge).at(-1)).to.equal(UNKNOWN);
    expect(list.requests).to.equal(0);
    expect(heard.warnings.join(' ')).to.contain('not where the feed is');
  });

  it('takes no list that its server has others send', async () => {
    const elsewhere = await serve(signed([]), 'https://elsewhere.example');
    const list = await serve(() => Promise.resolve(HttpResponse.redirect(elsewhere.url)));
    const { badge } = await showBadge(await feedOf(statusEntry(list.url)), 'could-not-check');
    expect(checks(badge).at(-1)).to.equal(UNKNOWN);
  });

  it('looks into each list it names, and one that takes it back is enough', async () => {
    const good = await serve();
    const suspended = await serve(signed([OWN], {}, { statusPurpose: 'suspension' }));
    const gone = await serve(() => Promise.resolve(new HttpResponse(null, { status: 404 })));
    const entries = [
      statusEntry(good.url),
      statusEntry(gone.url),
      statusEntry(suspended.url, { statusPurpose: 'suspension' }),
    ];
    const { badge } = await showBadge(await feedOf(entries), 'not-confirmed');
    expect(checks(badge).at(-1)).to.equal(TAKEN);
  });

  it('hears of it when the list changes while the page is open, for the worse and for the better', async () => {
    const list = await serve();
    const body = await feedOf(statusEntry(list.url));
    const { badge, feed } = await showBadge(body, 'awarded');
    for (const [marked, award] of [
      [[OWN], 'not-confirmed'],
      [[], 'awarded'],
    ] as const) {
      list.answer = await signed(marked)(list.url, signer);
      feed.body = { ...body, updated: `2026-01-0${marked.length + 1}` };
      await badge.refresh();
      await hasAward(badge, award);
    }
  });

  it('asks nothing about a credential that is not good anyway', async () => {
    const list = await serve();
    const body = await feedOf(statusEntry(list.url), { issuer: 'https://evil.example/', iss: undefined });
    const { badge } = await showBadge(body, 'not-confirmed');
    expect(checks(badge).at(-1)).to.contain('issued in the name of somebody other');
    expect(list.requests).to.equal(0);
  });

  it('does not let one that ran out after it was taken back stand for an award that is to be renewed', async () => {
    const list = await serve(signed([OWN]));
    const over = { validUntil: '2026-01-01T00:00:00Z', exp: undefined };
    const { badge } = await showBadge(
      await feedOf(statusEntry(list.url), over, { status: 're-accreditation-due' }),
      'not-confirmed',
    );
    expect(checks(badge).at(-1)).to.equal(TAKEN);
  });
});
