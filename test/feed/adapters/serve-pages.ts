import { http, HttpResponse } from 'msw';
import { mockNetwork } from '../../support/msw.ts';

/** Documents on the mocked network, by the address after the host. */
export interface ServedPages {
  /** What was asked for, in order: path and query. */
  readonly asked: string[];
}

export const HOST = 'https://data.example';

/**
 * Answers every address of a host.
 *
 * @param answer given path and query: JSON, a response, or nothing for 404
 */
export async function servePages(answer: (address: string) => unknown, host = HOST): Promise<ServedPages> {
  const asked: string[] = [];
  (await mockNetwork()).use(
    http.get(`${host}/*`, async ({ request }) => {
      const address = request.url.slice(host.length);
      asked.push(address);
      const body = await answer(address);
      if (body instanceof Response) return body;
      return body === undefined ? new HttpResponse(null, { status: 404 }) : HttpResponse.json(body as object);
    }),
  );
  return { asked };
}
