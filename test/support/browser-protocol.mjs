/**
 * What tests may ask of the browser itself: to touch the page, to tell what it makes known to assistive technology, and to
 * forget what it has loaded.
 */
const ALLOWED =
  /^(Input\.dispatch(Touch|Mouse|Key)Event|Emulation\.setTouchEmulationEnabled|Accessibility\.|DOM\.|Network\.(enable|disable|setCacheDisabled)$)/;

/** A plugin for the test runner: `browser-protocol` sends one message of the Chrome DevTools Protocol to the page. */
export function browserProtocol() {
  const sessions = new Map();
  return {
    name: 'browser-protocol',
    async executeCommand({ command, payload, session }) {
      if (command !== 'browser-protocol') return undefined;
      const { method, params } = payload;
      if (!ALLOWED.test(method)) throw new Error(`${method} is not for tests.`);
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
      const answer = await (await sessions.get(page)).send(method, params);
      return answer ?? {};
    },
  };
}
