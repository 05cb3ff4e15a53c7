import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.ts';
import { lastGood, transition, type FeedEvent, type FeedState, type Loaded } from '../../src/feed/feed-state.ts';

const old: Loaded<string> = { data: 'old', issues: [], fetchedAt: 1 };
const fresh: Loaded<string> = { data: 'fresh', issues: [], fetchedAt: 2 };
const error = new FeedError('timeout', { url: 'https://feeds.example/' });
const earlier = new FeedError('http', { url: 'https://feeds.example/', status: 500 });

const STATES = {
  idle: { status: 'idle' },
  'loading, nothing yet': { status: 'loading', previous: undefined },
  'loading, with data': { status: 'loading', previous: old },
  ready: { status: 'ready', ...old },
  'failed, nothing yet': { status: 'failed', error: earlier, previous: undefined },
  'failed, with data': { status: 'failed', error: earlier, previous: old },
} satisfies Record<string, FeedState<string>>;
type StateName = keyof typeof STATES;

const EVENTS = {
  started: { type: 'started' },
  succeeded: { type: 'succeeded', loaded: fresh },
  confirmed: { type: 'confirmed', fetchedAt: 3 },
  failed: { type: 'failed', error },
  abandoned: { type: 'abandoned' },
} satisfies Record<string, FeedEvent<string>>;

const isReady = { status: 'ready', ...fresh };
const isConfirmed = { status: 'ready', ...old, fetchedAt: 3 };

/** What follows from every state at every event. */
const TABLE: Record<StateName, Record<keyof typeof EVENTS, unknown>> = {
  idle: {
    started: STATES['loading, nothing yet'],
    succeeded: isReady,
    confirmed: STATES.idle,
    failed: { status: 'failed', error, previous: undefined },
    abandoned: STATES.idle,
  },
  'loading, nothing yet': {
    started: STATES['loading, nothing yet'],
    succeeded: isReady,
    confirmed: STATES['loading, nothing yet'],
    failed: { status: 'failed', error, previous: undefined },
    abandoned: STATES.idle,
  },
  'loading, with data': {
    started: STATES['loading, with data'],
    succeeded: isReady,
    confirmed: isConfirmed,
    failed: { status: 'failed', error, previous: old },
    abandoned: STATES.ready,
  },
  ready: {
    started: STATES['loading, with data'],
    succeeded: isReady,
    confirmed: isConfirmed,
    failed: { status: 'failed', error, previous: { status: 'ready', ...old } },
    abandoned: STATES.ready,
  },
  'failed, nothing yet': {
    started: STATES['loading, nothing yet'],
    succeeded: isReady,
    confirmed: STATES['failed, nothing yet'],
    failed: { status: 'failed', error, previous: undefined },
    abandoned: STATES['failed, nothing yet'],
  },
  'failed, with data': {
    started: STATES['loading, with data'],
    succeeded: isReady,
    confirmed: isConfirmed,
    failed: { status: 'failed', error, previous: old },
    abandoned: STATES['failed, with data'],
  },
};

/** A state as the table writes it: `previous` may carry the status of the state it was. */
function plain(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) => (key === 'previous' && value ? bare(value) : value)),
  );
}

function bare(value: unknown): unknown {
  const { data, issues, fetchedAt } = value as Loaded<string>;
  return { data, issues, fetchedAt };
}

describe('the states of a document', () => {
  for (const from of Object.keys(STATES) as StateName[]) {
    for (const event of Object.keys(EVENTS) as (keyof typeof EVENTS)[]) {
      it(`${from}: ${event}`, () => {
        expect(plain(transition<string>(STATES[from], EVENTS[event]))).to.deep.equal(plain(TABLE[from][event]));
      });
    }
  }

  it('keeps the last good data through any number of failures', () => {
    let state: FeedState<string> = STATES.ready;
    for (let round = 0; round < 3; round += 1) {
      state = transition(state, EVENTS.started);
      expect(lastGood(state)?.data).to.equal('old');
      state = transition(state, EVENTS.failed);
      expect(lastGood(state)?.data).to.equal('old');
    }
  });
});
