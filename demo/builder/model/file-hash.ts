import { ONE_FILE } from '../snippets/one-file.ts';

const HASH = /^sha384-[A-Za-z0-9+/]{64}$/;

/** The hash of the one file in the build that this demo stands beside; `undefined` where there is none. */
export async function readFileHash(): Promise<string | undefined> {
  try {
    const answer = await fetch(new URL('integrity.json', document.baseURI));
    const { integrity } = (await answer.json()) as { integrity?: Readonly<Record<string, unknown>> };
    const hash = integrity?.[ONE_FILE];
    return typeof hash === 'string' && HASH.test(hash) ? hash : undefined;
  } catch {
    return undefined;
  }
}
