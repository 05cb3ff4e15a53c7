/** How the fault server answers a document. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: string | object;
  /** How the body's characters become bytes. */
  readonly encoding?: 'utf8' | 'latin1' | 'utf16le';
  readonly how?: 'stall' | 'stall-midway' | 'break-off' | 'half' | 'drip' | 'bomb';
  /** Whether other origins may read it; they may if this is left out. */
  readonly cors?: boolean;
}

/** What was asked for, as the server saw it. */
export interface Request {
  readonly status: number;
  readonly referer?: string;
  readonly cookie?: string;
}

/** A document on the fault server. */
export interface FaultyDocument {
  readonly url: string;
  /** The same document under another origin of the same server. */
  readonly elsewhere: string;
  /** Changes how it is answered from now on. */
  answer(answer: Answer): Promise<void>;
  requests(): Promise<Request[]>;
}

let port: Promise<string> | undefined;
let made = 0;

/** A real document on a real server, which answers as it is told. */
export async function faultyDocument(answer: Answer, name = `${++made}/feed.json`): Promise<FaultyDocument> {
  port ??= fetch('/fault-server').then((response) => response.text());
  const origin = `http://127.0.0.1:${await port}`;
  // A page of tests has a session of its own; the server, which serves them all, tells them apart by this.
  const path = `${session}/${name}`;
  const control = `${origin}/control/${path}`;
  const document: FaultyDocument = {
    url: `${origin}/documents/${path}`,
    elsewhere: `http://localhost:${await port}/documents/${path}`,
    async answer({ body = '', ...rest }) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      await fetch(control, { method: 'PUT', body: JSON.stringify({ ...rest, body: text }) });
    },
    requests: async () => (await (await fetch(control)).json()) as Request[],
  };
  await document.answer(answer);
  return document;
}

const session = crypto.randomUUID();
