/** Milliseconds. */
const PATIENCE = 3000;

/**
 * Waits for something that is good to have, such as the code that words a message, and for no longer than visitors
 * should have to.
 *
 * @returns `undefined` when it failed or takes too long
 */
export async function withPatience<T>(wanted: Promise<T>, patience = PATIENCE): Promise<T | undefined> {
  let timer: unknown;
  try {
    return await Promise.race([wanted, new Promise<undefined>((give) => (timer = setTimeout(give, patience)))]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer as ReturnType<typeof setTimeout>);
  }
}
