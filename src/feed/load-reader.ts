import type * as Reader from './reader.ts';

/** The code that reads documents. Asked for when the first document is, so that both come together. */
export function loadReader(): Promise<typeof Reader> {
  return import('./reader.ts');
}
