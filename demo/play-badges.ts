import { http, HttpResponse, type HttpHandler } from 'msw';

const invented = (en: string, cy: string): object => ({ en: `${en} (invented)`, cy: `${cy} (dychmygol)` });

/** Invented records, whose badges may stand wherever this page stands. */
const places = (): readonly Record<string, unknown>[] => {
  const hosts = [location.hostname];
  const source = new URL('badge.html#states', document.baseURI).href;
  const school = { stream: 'school', title: { en: 'School of Sanctuary', cy: 'Ysgol Noddfa' }, hosts, source };
  return [
    {
      ...school,
      id: 'primary',
      name: invented('Example Primary School', 'Ysgol Gynradd Enghreifftiol'),
      status: 'awarded',
      awardedOn: '2023-06-20',
      reaccreditedOn: ['2026-06'],
      grantedBy: invented('Example Valley of Sanctuary', 'Dyffryn Noddfa Enghreifftiol'),
      lastConfirmed: '2026-09',
    },
    {
      id: 'theatre',
      name: invented('Example Playhouse', 'Theatr Enghreifftiol'),
      stream: 'theatre',
      title: { en: 'Theatre of Sanctuary', cy: 'Theatr Noddfa' },
      status: 'awarded',
      awardedOn: '2024-11',
      grantedBy: invented('Example Award Panel', 'Panel Dyfarnu Enghreifftiol'),
      url: 'https://playhouse.example/',
      hosts,
      source,
    },
    {
      id: 'council',
      name: invented('Example Borough Council', 'Cyngor Bwrdeistref Enghreifftiol'),
      stream: 'council',
      title: { en: 'Borough of Sanctuary', cy: 'Bwrdeistref Noddfa' },
      status: 'working-towards',
      hosts,
      source,
    },
    {
      ...school,
      id: 'pledged',
      name: invented('Example High School', 'Ysgol Uwchradd Enghreifftiol'),
      status: 'pledged',
    },
    {
      ...school,
      id: 'due',
      name: invented('Example Academy', 'Academi Enghreifftiol'),
      status: 're-accreditation-due',
      awardedOn: '2022-03',
    },
    {
      ...school,
      id: 'lapsed',
      name: invented('Example Infants School', 'Ysgol Fabanod Enghreifftiol'),
      status: 'lapsed',
      awardedOn: '2017',
    },
    {
      ...school,
      id: 'elsewhere',
      name: invented('Example Primary School', 'Ysgol Gynradd Enghreifftiol'),
      status: 'awarded',
      hosts: ['primary.example'],
    },
    {
      ...school,
      id: 'altered',
      name: invented('Example Primary School', 'Ysgol Gynradd Enghreifftiol'),
      status: 'awarded',
    },
  ];
};

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
const part = (value: object): string => base64url(new TextEncoder().encode(JSON.stringify(value)));

/** Signs the theatre's credential with a key that is made here and is forgotten with the page. */
async function signTheatre(): Promise<{ readonly credential: string; readonly key: JsonWebKey }> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const claims = {
    id: 'urn:example:credential:1',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: location.origin, type: ['Profile'], name: 'Example Award Panel (invented)' },
    validFrom: '2024-11-02T00:00:00Z',
    credentialSubject: {
      id: 'https://playhouse.example/',
      type: ['AchievementSubject'],
      achievement: { id: 'urn:example:award:theatre', type: ['Achievement'], name: 'Theatre of Sanctuary' },
    },
  };
  const words = `${part({ alg: 'ES256', kid: 'demo' })}.${part(claims)}`;
  const signature = await crypto.subtle.sign(algorithm, pair.privateKey, new TextEncoder().encode(words));
  return {
    credential: `${words}.${base64url(new Uint8Array(signature))}`,
    key: { kty, crv, x, y, kid: 'demo' } as JsonWebKey,
  };
}

/** Answers for the feed of the badges and the keys it names. */
export async function badgeHandlers(head: object): Promise<HttpHandler[]> {
  // a page that is not served over https has no cryptography: the theatre's record then goes without
  const signed = globalThis.crypto?.subtle ? await signTheatre() : undefined;
  const credentials: Record<string, string | undefined> = {
    theatre: signed?.credential,
    altered: signed && signed.credential.replace(/\..*\./, `.${part({ id: 'altered' })}.`),
  };
  return [
    http.get('*/situation/keys.json', () => HttpResponse.json({ keys: signed ? [signed.key] : [] })),
    http.get('*/situation/badges.json', () =>
      HttpResponse.json({
        ...head,
        publisher: { name: 'Example Award Panel (invented)', url: location.origin, keys: 'keys.json' },
        places: {
          type: 'FeatureCollection',
          features: places().map(({ id, ...properties }) => ({
            type: 'Feature',
            id,
            geometry: null,
            properties: { ...properties, credential: credentials[String(id)] },
          })),
        },
      }),
    ),
  ];
}
