import { http, HttpResponse } from 'msw';
import { base64url } from './credentials.ts';
import { mockNetwork } from './msw.ts';

type Members = Record<string, unknown>;

/** A list of what was taken back, on the mocked network. */
export interface ServedList {
  readonly url: string;
  requests: number;
  /** What is answered from now on: text, JSON or a response. */
  answer: unknown;
}

let served = 0;

/** Serves a list, by default where feeds are. */
export async function serveList(origin = 'https://feeds.example'): Promise<ServedList> {
  const list: ServedList = { url: `${origin}/status/${++served}`, requests: 0, answer: '' };
  (await mockNetwork()).use(
    http.get(list.url, () => {
      list.requests++;
      if (list.answer instanceof Response) return list.answer.clone();
      return typeof list.answer === 'string'
        ? HttpResponse.text(list.answer)
        : HttpResponse.json(list.answer as object);
    }),
  );
  return list;
}

/** Bits, the first from the left, of which the given are set: as `encodedList` has them. */
export async function encodeBits(set: readonly number[] = [], length = 131_072): Promise<string> {
  const bytes = new Uint8Array(length / 8);
  for (const index of set) bytes[index >> 3]! |= 128 >> (index & 7);
  return `u${base64url(await pack(bytes))}`;
}

export async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The entry of a credential at one place of a list (W3C Bitstring Status List 1.0). */
export function statusEntry(url: string, changes: Members = {}): Members {
  return {
    id: `${url}#94567`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '94567',
    statusListCredential: url,
    ...changes,
  };
}

/** The claims of a good list, with the given members of it and of its subject instead. */
export function listClaims(url: string, encodedList: string, changes: Members = {}, subject: Members = {}): Members {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: 'https://publisher.example/',
    validFrom: '2025-06-20T00:00:00Z',
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList,
      ...subject,
    },
    ...changes,
  };
}
