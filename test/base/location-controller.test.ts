import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LocationController, type LocationState } from '../../src/base/controllers/location-controller.ts';
import { roundedPosition } from '../../src/domain/rounded-position.ts';
import { locationEn } from '../../src/i18n/location/en.ts';
import { setWhereabouts } from '../support/geolocation.ts';

type Host = HTMLElement & ReactiveControllerHost;

/** An element of a document that counts how often it is rendered. */
function makeHost(document: Document): Host & { renders: number } {
  const host = document.createElement('div');
  return Object.assign(host, {
    renders: 0,
    addController: (_: ReactiveController) => undefined,
    removeController: () => undefined,
    updateComplete: Promise.resolve(true),
    requestUpdate(this: { renders: number }) {
      this.renders++;
    },
  });
}

describe('LocationController', () => {
  const sheffield = { latitude: 53.38297, longitude: -1.46488 };
  const failure = (state: LocationState): string => (state.status === 'failed' ? state.reason : state.status);

  it('knows nothing until it is asked to', async () => {
    await setWhereabouts(sheffield);
    const location = new LocationController(makeHost(document));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(location.state).to.deep.equal({ status: 'unasked' });
    expect(location.position).to.equal(undefined);
  });

  it('finds the position and keeps it rounded to about a kilometre', async () => {
    await setWhereabouts(sheffield);
    const host = makeHost(document);
    const location = new LocationController(host);
    const asked = location.ask();
    expect(location.state.status).to.equal('asking');
    await asked;
    expect(location.position).to.deep.equal(roundedPosition([sheffield.longitude, sheffield.latitude]));
    expect(location.position).not.to.deep.equal([sheffield.longitude, sheffield.latitude]);
    expect(host.renders, 'asking, found').to.equal(2);
  });

  it('says when the device knows it only roughly', async () => {
    for (const [accuracy, rough] of [
      [20, false],
      [25_000, true],
    ] as const) {
      await setWhereabouts({ ...sheffield, accuracy });
      // a document of its own, or the browser would answer from memory
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const state = await new LocationController(makeHost(frame.contentDocument!)).ask();
      frame.remove();
      expect(state.status === 'found' && state.rough, `${accuracy} m`).to.equal(rough);
    }
  });

  it('tells apart why there is none, and has words for it (A12)', async () => {
    await setWhereabouts('denied');
    expect(failure(await new LocationController(makeHost(document)).ask())).to.equal('denied');
    await setWhereabouts('unknown');
    expect(failure(await new LocationController(makeHost(document)).ask())).to.equal('unavailable');
    for (const reason of ['denied', 'blocked', 'insecure', 'unavailable', 'timeout', 'unsupported'] as const) {
      expect(locationEn[`location.${reason}`].length, reason).to.be.above(30);
    }
  });

  it('knows that a frame may not ask, and does not blame the visitor', async () => {
    await setWhereabouts(sheffield);
    const frame = document.createElement('iframe');
    frame.allow = "geolocation 'none'";
    document.body.append(frame);
    try {
      expect(failure(await new LocationController(makeHost(frame.contentDocument!)).ask())).to.equal('blocked');
    } finally {
      frame.remove();
    }
  });

  it('forgets at once, and takes no answer to a question called off', async () => {
    await setWhereabouts(sheffield);
    const location = new LocationController(makeHost(document));
    await location.ask();
    location.forget();
    expect(location.position).to.equal(undefined);
    const asked = location.ask();
    location.hostDisconnected();
    expect((await asked).status).to.equal('unasked');
    expect(location.position).to.equal(undefined);
  });

  it('keeps what it knows while its element is moved', async () => {
    await setWhereabouts(sheffield);
    const location = new LocationController(makeHost(document));
    await location.ask();
    location.hostDisconnected();
    expect(location.position).not.to.equal(undefined);
  });
});
