/** Milliseconds after which an answer is no longer waited for. */
const PATIENCE = 15_000;

/** What one tile was answered with. */
export interface ProbeAnswer {
  readonly isPicture: boolean;
  /** HTTP status, where the browser and the server let us know it. */
  readonly status: number | undefined;
}

/**
 * Asks for one tile and looks at how the server answers.
 *
 * A picture does not tell its status: a browser shows what came with a 403 as if nothing had happened, and OpenStreetMap
 * sends "access blocked" as a picture. Asked for with CORS, and where the server allows that, the status is in the
 * browser's timing of the request (Resource Timing, `responseStatus`; not in Safari). This needs nothing of the page's
 * policy but `img-src`; a `fetch` would need `connect-src` too, and a policy without it would report us.
 *
 * @param signal gives it up; the answer is then that nothing came
 */
export function probeTile(url: string, signal: AbortSignal): Promise<ProbeAnswer> {
  const image = new Image();
  let status: number | undefined;
  const read = (entries: PerformanceEntryList): void => {
    for (const entry of entries as PerformanceResourceTiming[])
      if (entry.name === url && entry.responseStatus) status = entry.responseStatus;
  };
  // the list that can be read at any time is full after 250 requests; an observer hears of all
  const observer = new PerformanceObserver((list) => read(list.getEntries()));
  observer.observe({ type: 'resource' });
  const came = new Promise<boolean>((resolve) => {
    image.addEventListener('load', () => resolve(true));
    image.addEventListener('error', () => resolve(false));
    signal.addEventListener('abort', () => resolve(false));
    setTimeout(() => resolve(false), PATIENCE);
  });
  image.crossOrigin = 'anonymous';
  image.referrerPolicy = REFERRER_POLICY;
  image.src = url;
  return came.then((isPicture) => {
    read(observer.takeRecords());
    observer.disconnect();
    image.removeAttribute('src');
    return { isPicture, status };
  });
}

/**
 * Tile servers refuse whoever does not say where they come from, and a page may have told the browser to keep it to
 * itself. This tells the origin, `https://council.example`, and never the page.
 */
export const REFERRER_POLICY = 'strict-origin';
