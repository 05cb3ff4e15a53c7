import { setupWorker, type SetupWorker } from 'msw/browser';

/** The test server's own modules pass through untouched. Anything else, a socket too, is a real network. */
function isOwnServer(data: unknown): boolean {
  const { request } = data as { request?: Request };
  return request !== undefined && new URL(request.url).host === location.host;
}

let started: Promise<SetupWorker> | undefined;

/**
 * Starts this test page's one mock of the network and returns it; later calls return the same one.
 *
 * A request that no handler answers fails, and fails the page's console too, unless it goes to the test server: no test may
 * reach a real network. Add answers with `worker.use(...)` and drop them with `worker.resetHandlers()` in `afterEach`.
 *
 * @example
 * before(async () => { worker = await mockNetwork(); });
 * afterEach(() => worker.resetHandlers());
 */
export function mockNetwork(): Promise<SetupWorker> {
  return (started ??= start());
}

async function start(): Promise<SetupWorker> {
  const worker = setupWorker();
  await worker.start({
    quiet: true,
    onUnhandledFrame: ({ frame, defaults }) => {
      if (!isOwnServer(frame.data)) defaults.error();
    },
  });
  return worker;
}
