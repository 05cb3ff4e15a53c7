/** Ways to keep something about a visitor, or to ask for it: each as an object and the method or setter to watch. */
const WATCHED: readonly (readonly [object, string])[] = [
  [Storage.prototype, 'setItem'],
  [Document.prototype, 'cookie'],
  [IDBFactory.prototype, 'open'],
  [CacheStorage.prototype, 'open'],
  [Navigator.prototype, 'sendBeacon'],
  [Geolocation.prototype, 'getCurrentPosition'],
  [Geolocation.prototype, 'watchPosition'],
  [XMLHttpRequest.prototype, 'open'],
  [History.prototype, 'pushState'],
  [History.prototype, 'replaceState'],
];

/** Notes every use of what could keep something about a visitor, or ask for it, until it is stopped. */
export function spyOnKeeping(): { used: string[]; stop: () => void } {
  const used: string[] = [];
  const undo = WATCHED.map(([target, name]) => {
    const own = Object.getOwnPropertyDescriptor(target, name)!;
    const kind = 'value' in own ? 'value' : 'set';
    const act = own[kind] as (...args: unknown[]) => unknown;
    const noted = function (this: unknown, ...args: unknown[]): unknown {
      used.push(`${target.constructor.name} ${name}`);
      return Reflect.apply(act, this, args);
    };
    Object.defineProperty(target, name, { ...own, [kind]: noted });
    return () => Object.defineProperty(target, name, own);
  });
  return { used, stop: () => undo.forEach((restore) => restore()) };
}
