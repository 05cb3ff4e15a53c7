/**
 * A command of the test runner that sets where the browser says it is, by the browser's own means: nothing in the page is
 * replaced. See `geolocation.ts`.
 */
export function geolocationCommand() {
  return {
    name: 'geolocation-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'set-geolocation') return undefined;
      const page = session.browser.getPage(session.id);
      const client = await page.createCDPSession();
      await client.send('Browser.setPermission', {
        permission: { name: 'geolocation' },
        setting: payload === 'denied' ? 'denied' : 'granted',
        origin: new URL(page.url()).origin,
        browserContextId: page.browserContext().id,
      });
      // without a position the device says that it has none
      if (typeof payload === 'object') await page.setGeolocation(payload);
      else await client.send('Emulation.setGeolocationOverride', {});
      return true;
    },
  };
}
