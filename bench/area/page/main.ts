import '../../../src/define/sanctuary-map.ts';

const map = document.createElement('sanctuary-map');
map.setAttribute('feed', new URLSearchParams(location.search).get('feed') ?? '');
document.body.append(map);

const root = map.shadowRoot!;

const tasks: number[] = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
});

/** What the bench does to the page. */
const bench = {
  /** Presses a button of the map by its name. */
  press(name: string): void {
    root.querySelector<HTMLElement>(`button[aria-label^="${name}"]`)?.click();
  },
  /** How many records the list holds. */
  known: (): number =>
    Number(/[\d,]+/.exec(root.querySelector('[part~="side"]')?.textContent ?? '')?.[0].replaceAll(',', '')),
  marks: (): number => root.querySelectorAll('.mark').length,
  hasMore: (): boolean => root.querySelector('.area-note') !== null,
  /** The longest task since this was last asked, in milliseconds. */
  longestTask: (): number => Math.max(0, ...tasks.splice(0)),
};

Object.assign(globalThis, { bench });
