import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PrintController } from '../../src/base/controllers/print-controller.ts';
import { watchLeftovers } from '../support/watch-leftovers.ts';

const host = { addController: (_: ReactiveController) => undefined } as unknown as ReactiveControllerHost;

describe('PrintController', () => {
  it('tells each widget on the page, with one pair of listeners for all, and leaves none behind', () => {
    const told: string[] = [];
    const leftovers = watchLeftovers();
    const [one, two] = ['one', 'two'].map(
      (name) =>
        new PrintController(
          host,
          () => told.push(`before ${name}`),
          () => told.push(`after ${name}`),
        ),
    );
    for (const controller of [one, two]) controller!.hostConnected();
    expect(leftovers.listeners.size).to.equal(2);
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    expect(told).to.deep.equal(['before one', 'before two', 'after one', 'after two']);

    one!.hostDisconnected();
    told.length = 0;
    window.dispatchEvent(new Event('beforeprint'));
    expect(told).to.deep.equal(['before two']);
    two!.hostDisconnected();
    expect(leftovers.listeners.size).to.equal(0);
    leftovers.stop();
  });
});
