/** The visitor's wish for less motion; `undefined` where a page or browser does not let it be asked: then nothing moves. */
export function reducedMotion(): MediaQueryList | undefined {
  const { matchMedia } = globalThis as Partial<typeof globalThis>;
  return matchMedia?.('(prefers-reduced-motion: reduce)');
}
