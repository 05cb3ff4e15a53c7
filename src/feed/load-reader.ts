/** The code that reads documents. Asked for when the first document is, so that both come together. */
export function loadReader(): Promise<typeof import('./reader.ts')> {
  return import('./reader.ts');
}
