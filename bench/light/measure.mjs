/** Slow 4G as browsers' tools have it: a journey of 562.5 ms, 1.4 Mbit/s down, 0.7 up. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** Milliseconds after readiness in which the page may still shift or be blocked. */
const AFTER = 1500;

/** Notes, in the page, when the widget shows its number, what has shifted and what has blocked. */
const watcher = (ready) => `
  globalThis.seen = { shift: 0, blocking: 0, ready: 0 };
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.shift += entry.value)))
    .observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.blocking += entry.duration - 50)))
    .observe({ type: 'longtask', buffered: true });
  const look = () => {
    const now = performance.now();
    if (document.body && document.readyState !== 'loading' && (${ready})) {
      seen.ready ||= now;
      seen.tell?.(true);
    } else requestAnimationFrame(look);
  };
  look();`;

/**
 * Opens a page cold, on a slow line and with a processor four times slower.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {string} ready see `Contender`
 * @param {(page: import('playwright-core').Page) => Promise<object>} [use] what is done with it then, and what came of it
 * @returns {Promise<{ ready: number, bytes: number, requests: number, shift: number, blocking: number }>} milliseconds, and
 *   what went over the line
 */
export async function measure(browser, url, ready, use = () => ({})) {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watcher(ready));
  await page.goto(url);
  // By the protocol: waiting by Playwright would put a large script of its own into the page, in a task that counts.
  const ask = async (expression) => {
    const answer = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return answer.result.value;
  };
  const isReady = await ask(`new Promise((resolve) => {
    seen.tell = resolve;
    if (seen.ready) resolve(true);
    setTimeout(resolve, 30_000, false);
  })`);
  if (!isReady) throw new Error(`${url} is never ready`);
  const atReady = { bytes, requests, ...(await use(page)) };
  await page.waitForTimeout(AFTER);
  const { ready: readyAt, shift, blocking } = await ask('seen');
  await context.close();
  return { ready: readyAt, shift, blocking, ...atReady };
}
