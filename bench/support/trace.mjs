/**
 * Traces the browser while something is done in a page. Events tell the processor time of their thread (`tts`, `tdur`, in
 * microseconds): other than time on the clock, that grows little with what else the machine is doing.
 *
 * @param page of Playwright
 * @param {readonly string[]} categories of Chromium's tracing
 * @param {() => Promise<T>} act
 * @returns {Promise<{ result: T, events: readonly any[] }>}
 * @template T
 */
export async function traced(page, categories, act) {
  const browser = await page.context().browser().newBrowserCDPSession();
  const events = [];
  browser.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  const result = await act();
  await browser.send('Tracing.end');
  await complete;
  await browser.detach();
  return { result, events };
}
