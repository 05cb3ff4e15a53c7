import { expect } from '@open-wc/testing';
import { mayShow, mayShowPhoto, whyWithheld } from '../../src/domain/story-consent.ts';

const NOW = new Date('2026-02-01T12:00:00Z');
const CONSENT = { given: '2025-05-20', scope: ['web'] };

/** Each value a member of the consent can have, and what it means for the story. */
const GIVEN = [
  ['2025-05-20', undefined],
  ['2026-02-01', undefined],
  ['2026-02-02', 'not-yet'],
  ['2025-02-30', 'no-consent'],
  ['2025-05', 'no-consent'],
  ['yes', 'no-consent'],
  [true, 'no-consent'],
  [null, 'no-consent'],
  [undefined, 'no-consent'],
] as const;
const SCOPE = [
  [['web'], undefined],
  [['print', 'web'], undefined],
  [['print'], 'out-of-scope'],
  [['Web'], 'out-of-scope'],
  [[], 'out-of-scope'],
  ['web', 'no-consent'],
  [{ web: true }, 'no-consent'],
  [undefined, 'no-consent'],
] as const;
const REVIEW_BY = [
  [undefined, undefined],
  ['2026-02-01', undefined],
  ['2027-01-01', undefined],
  ['2026-01-31', 'past-review'],
  ['2027', 'no-consent'],
  ['soon', 'no-consent'],
  ['', 'no-consent'],
  [null, 'no-consent'],
] as const;
const WITHDRAWN = [
  [undefined, undefined],
  ['2026-01-01', 'withdrawn'],
  ['2099-01-01', 'withdrawn'],
  ['', 'withdrawn'],
  [true, 'withdrawn'],
  [false, 'withdrawn'],
  [null, 'withdrawn'],
] as const;

describe('whyWithheld', () => {
  it('shows a story only when every part of its consent allows it', () => {
    let shown = 0;
    for (const [given, a] of GIVEN) {
      for (const [scope, b] of SCOPE) {
        for (const [reviewBy, c] of REVIEW_BY) {
          for (const [withdrawn, d] of WITHDRAWN) {
            const consent = { given, scope, reviewBy, withdrawn };
            const refusals = [a, b, c, d].filter((reason) => reason !== undefined);
            const reason = whyWithheld(consent, NOW);
            if (refusals.length === 0) expect(reason, JSON.stringify(consent)).to.equal(undefined);
            else expect(refusals, JSON.stringify(consent)).to.include(reason);
            if (mayShow(consent, NOW)) shown += 1;
          }
        }
      }
    }
    // Two good days, two good scopes, three good review dates, and never withdrawn.
    expect(shown).to.equal(2 * 2 * 3 * 1);
  });

  it('gives the reason when there is one', () => {
    for (const [given, reason] of GIVEN) expect(whyWithheld({ ...CONSENT, given }, NOW)).to.equal(reason);
    for (const [scope, reason] of SCOPE) expect(whyWithheld({ ...CONSENT, scope }, NOW)).to.equal(reason);
    for (const [reviewBy, reason] of REVIEW_BY) expect(whyWithheld({ ...CONSENT, reviewBy }, NOW)).to.equal(reason);
    for (const [withdrawn, reason] of WITHDRAWN) expect(whyWithheld({ ...CONSENT, withdrawn }, NOW)).to.equal(reason);
  });

  it('takes what is no consent for none', () => {
    for (const consent of [undefined, null, true, 'yes', [], {}, { consent: CONSENT }]) {
      expect(whyWithheld(consent, NOW)).to.equal('no-consent');
    }
  });

  it('shows a story to the end of its review day, at Greenwich', () => {
    const consent = { ...CONSENT, reviewBy: '2026-02-01' };
    expect(mayShow(consent, new Date('2026-02-01T23:59:59Z'))).to.equal(true);
    expect(mayShow(consent, new Date('2026-02-02T00:00:00Z'))).to.equal(false);
  });
});

describe('mayShowPhoto', () => {
  it('asks for consent of its own and a description', () => {
    for (const [photo, alt, expected] of [
      [true, 'A harbour', true],
      [true, ' ', false],
      [true, undefined, false],
      ['true', 'A harbour', false],
      [1, 'A harbour', false],
      [false, 'A harbour', false],
      [undefined, 'A harbour', false],
    ] as const) {
      expect(mayShowPhoto({ ...CONSENT, photo }, alt, NOW)).to.equal(expected);
    }
    expect(mayShowPhoto({ ...CONSENT, photo: true, withdrawn: '2026-01-01' }, 'A harbour', NOW)).to.equal(false);
  });
});
