import { expect } from '@open-wc/testing';
import { FeedError, type FeedErrorDetail, type FeedErrorKind } from '../../src/feed/feed-error.ts';
import type { FeedState } from '../../src/feed/feed-state.ts';
import type { Renewable } from '../../src/feed/keep-fresh.ts';
import type { PageLife } from '../../src/feed/page-life.ts';
import { RefreshClock } from '../../src/feed/refresh-clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse('2026-02-01T12:00:00Z');

/** A page whose time passes only when it is told to, and its clock. */
function makePage({ random = 0.5 } = {}) {
  let now = START;
  let timers: { readonly act: () => void; readonly at: number }[] = [];
  let awake = true;
  let seen = true;
  const listeners = new Set<(isOnlineAgain: boolean) => void>();
  const life: PageLife = {
    now: () => now,
    random: () => random,
    setTimer(act, delay) {
      const timer = { act, at: now + delay };
      timers.push(timer);
      return timer;
    },
    clearTimer: (timer) => (timers = timers.filter((other) => other !== timer)),
    isSeen: () => seen,
    isAwake: () => awake,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    clock: new RefreshClock(life),
    timers: () => timers.length,
    listeners: () => listeners.size,
    elapsed: () => now - START,
    /** Lets time pass, and timers go off in it. */
    pass(time: number) {
      const end = now + time;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        now = Math.max(now, next.at);
        timers = timers.filter((timer) => timer !== next);
        next.act();
      }
      now = end;
    },
    /** The machine sleeps: time passes and no timer goes off. */
    sleep: (time: number) => (now += time),
    /** Hidden, or cut off from the network while it is seen. */
    change(isAwake: boolean, isOnlineAgain = false, isSeen = isAwake) {
      awake = isAwake;
      seen = isSeen;
      for (const listener of [...listeners]) listener(isOnlineAgain);
    },
  };
}

type Page = ReturnType<typeof makePage>;

/** A document that answers at once, as it is told, and the times at which it was asked for. */
function makeDocument(page: Page, maxAge = 300) {
  const times: number[] = [];
  const ready = { status: 'ready', data: 1, issues: [], fetchedAt: 0 } as FeedState<unknown>;
  const document = {
    maxAge,
    state: ready,
    renew(sharedFor: number) {
      times.push(page.elapsed());
      document.sharedFor = sharedFor;
      page.clock.plan(document);
      return Promise.resolve();
    },
    judge() {
      document.judged += 1;
      return Promise.resolve();
    },
    judged: 0,
    sharedFor: -1,
    times,
    fail(kind: FeedErrorKind, detail: Partial<FeedErrorDetail> = {}) {
      document.state = { status: 'failed', error: new FeedError(kind, { url: 'https://feeds.example/', ...detail }) };
    },
    mend: () => (document.state = ready),
  };
  return document satisfies Renewable;
}

function open(page: Page, maxAge?: number) {
  const document = makeDocument(page, maxAge);
  page.clock.plan(document);
  return document;
}

describe('RefreshClock', () => {
  it('looks again when a document is as old as it may be, and again', () => {
    const page = makePage();
    const document = open(page, 300);
    page.pass(15 * MINUTE);
    expect(document.times).to.deep.equal([5 * MINUTE, 10 * MINUTE, 15 * MINUTE]);
    expect(document.sharedFor, 'half the time: an own answer is never so young').to.equal(150_000);
  });

  for (const [random, at] of [
    [0, 270_000],
    [0.999999, 330_000],
  ] as const) {
    it(`is up to a tenth early or late: ${at / 1000} s`, () => {
      const page = makePage({ random });
      const document = open(page, 300);
      page.pass(6 * MINUTE);
      expect(document.times[0]).to.be.closeTo(at, 1);
    });
  }

  for (const [maxAge, interval] of [
    [0, 30_000],
    [1, 30_000],
    [30, 30_000],
    [3600, HOUR],
    [1e9, HOUR],
  ] as const) {
    it(`takes a maxAge of ${maxAge} for ${interval / 1000} seconds`, () => {
      const page = makePage();
      const document = open(page, maxAge);
      page.pass(interval);
      expect(document.times).to.deep.equal([interval]);
    });
  }

  it('leaves a document alone that nobody wants looked at', () => {
    const page = makePage();
    const document = open(page, Infinity);
    page.pass(9 * HOUR);
    expect(document.times).to.deep.equal([]);
    expect([page.timers(), page.listeners()]).to.deep.equal([0, 0]);
  });

  it('needs one timer for any number of documents, and none for none', () => {
    const page = makePage();
    const documents = [300, 60, 3600, 30].map((maxAge) => open(page, maxAge));
    expect([page.timers(), page.listeners()]).to.deep.equal([1, 1]);
    page.pass(7 * MINUTE);
    expect([page.timers(), page.listeners()]).to.deep.equal([1, 1]);
    for (const document of documents) page.clock.cancel(document);
    expect([page.timers(), page.listeners()]).to.deep.equal([0, 0]);
    page.clock.cancel(documents[0] as Renewable);
  });

  it('rests while nobody sees the page, and looks at once on return if it is time', () => {
    const page = makePage();
    const document = open(page, 300);
    page.change(false);
    expect(page.timers()).to.equal(0);
    page.pass(HOUR);
    expect(document.times).to.deep.equal([]);
    page.change(true);
    expect(document.times).to.deep.equal([HOUR]);
  });

  it('has what is seen judged again every minute, also without a network, and asks nobody then', () => {
    const page = makePage();
    const document = open(page, 3600);
    page.change(false, false, true);
    const before = document.judged;
    page.pass(HOUR);
    expect(document.judged - before).to.equal(60);
    expect(document.times).to.deep.equal([]);
    page.change(false);
    const hidden = document.judged;
    page.pass(HOUR);
    expect(document.judged, 'nobody sees it').to.equal(hidden);
    page.change(true);
    expect(document.judged, 'on return').to.be.above(hidden);
  });

  it('waits out the rest on return if it is not time', () => {
    const page = makePage();
    const document = open(page, 300);
    page.change(false);
    page.pass(MINUTE);
    page.change(true);
    expect(document.times).to.deep.equal([]);
    page.pass(4 * MINUTE);
    expect(document.times).to.deep.equal([5 * MINUTE]);
  });

  it('notices within a minute that the machine has slept', () => {
    const page = makePage();
    const document = open(page, 3600);
    page.sleep(8 * HOUR);
    page.pass(MINUTE);
    expect(document.times).to.have.length(1);
  });

  it('is not put off when the clock is put back', () => {
    const page = makePage();
    const document = open(page, 300);
    page.sleep(-6 * HOUR);
    page.pass(6 * HOUR - 4 * MINUTE);
    page.change(true);
    expect(document.times.length).to.be.above(0);
  });

  it('tries again after a failure, each time after twice as long, up to an hour', () => {
    const page = makePage({ random: 0 });
    const document = makeDocument(page);
    document.fail('http', { status: 500 });
    page.clock.plan(document);
    page.pass(5 * HOUR);
    const waits = document.times.map((time, index) => (time - (document.times[index - 1] ?? 0)) / 1000);
    expect(waits.slice(0, 10)).to.deep.equal([30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
    document.mend();
    page.pass(HOUR);
    const mended = document.times.length;
    document.fail('http', { status: 500 });
    page.pass(5 * MINUTE);
    expect(document.times.length - mended, 'begins anew').to.be.above(1);
  });

  it('asks no sooner than a server wants, and waits no longer than a day', () => {
    for (const [retryAfter, wait] of [
      [1, 30],
      [700, 700],
      [1e9, 86_400],
    ] as const) {
      const page = makePage({ random: 0 });
      const document = makeDocument(page);
      document.fail('http', { status: 429, retryAfter });
      page.clock.plan(document);
      page.pass(wait * 1000 - 1);
      expect(document.times).to.deep.equal([]);
      page.pass(1);
      expect(document.times).to.deep.equal([wait * 1000]);
    }
  });

  for (const kind of ['offline', 'blocked', 'timeout'] as const) {
    it(`tries at once what failed as ${kind} when the network is back`, () => {
      const page = makePage();
      const document = makeDocument(page);
      document.fail(kind);
      page.clock.plan(document);
      page.change(false);
      page.pass(5000);
      document.mend();
      page.change(true, true);
      expect(document.times).to.deep.equal([5000]);
    });
  }

  it('does not take a network for a reason to ask a server that wants to be left alone', () => {
    const page = makePage();
    const document = makeDocument(page);
    document.fail('http', { status: 503, retryAfter: 600 });
    page.clock.plan(document);
    page.change(false);
    page.change(true, true);
    expect(document.times).to.deep.equal([]);
  });

  it('does not ask again for what has not been answered', () => {
    const page = makePage();
    let asked = 0;
    const slow: Renewable = {
      maxAge: 30,
      state: { status: 'ready', data: 1, issues: [], fetchedAt: 0 },
      renew: () => {
        asked += 1;
        return new Promise(() => undefined);
      },
      judge: () => Promise.resolve(),
    };
    page.clock.plan(slow);
    page.pass(HOUR);
    expect(asked).to.equal(1);
  });
});
