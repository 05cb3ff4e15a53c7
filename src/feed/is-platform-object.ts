/** Whether a value is of one of the platform's classes, and has no member of its own to be called in its place. */
export function isPlatformObject<C extends object>(value: unknown, kind: new (...args: never[]) => C): value is C {
  return (
    value instanceof kind && Object.getPrototypeOf(value) === kind.prototype && Reflect.ownKeys(value).length === 0
  );
}
