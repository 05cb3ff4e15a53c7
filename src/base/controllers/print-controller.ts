import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Those on the page. One pair of listeners serves them all: a window looks through those it has for each that is added. */
const connected = new Set<PrintController>();

const EVENTS = ['beforeprint', 'afterprint'];
const tell = ({ type }: Event): void =>
  connected.forEach((each) => (type === EVENTS[0] ? each.before() : each.after()));

/** Calls back before the page is printed and after, so that paper shows everything a screen shows in pieces. */
export class PrintController implements ReactiveController {
  readonly before: () => void;
  readonly after: () => void;

  /** @param before has to render at once: the browser does not wait */
  constructor(host: ReactiveControllerHost, before: () => void, after: () => void) {
    this.before = before;
    this.after = after;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    for (const type of EVENTS) addEventListener(type, tell);
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size === 0) for (const type of EVENTS) removeEventListener(type, tell);
  }
}
