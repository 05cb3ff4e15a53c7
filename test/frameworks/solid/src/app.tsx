import { createSignal, Show } from 'solid-js';
import type { SanctuarySelectEvent } from 'sanctuary-widgets';
import 'sanctuary-widgets/define/sanctuary-map.js';

export function App() {
  const [feed, setFeed] = createSignal('/feed/feed.json');
  const [filters, setFilters] = createSignal(true);
  const [shown, setShown] = createSignal(true);
  const [read, setRead] = createSignal('');
  const [chosen, setChosen] = createSignal('');

  const choose = ({ listing }: SanctuarySelectEvent) => setChosen(listing?.id ?? '');

  return (
    <main>
      <h1>sanctuary-widgets in Solid</h1>
      <button onClick={() => setFeed('/feed/small.json')}>Another feed</button>
      <button onClick={() => setShown(!shown())}>{shown() ? 'Hide the map' : 'Show the map'}</button>
      <label>
        <input type="checkbox" checked={filters()} onChange={(event) => setFilters(event.currentTarget.checked)} />{' '}
        Filters
      </label>
      <Show when={shown()}>
        <sanctuary-map
          feed={feed()}
          layout="list"
          heading-level={3}
          no-filters={!filters()}
          on:sanctuary-ready={(event) => setRead(event.url)}
          on:sanctuary-select={choose}
        >
          <a href="/groups">Find a local group</a>
        </sanctuary-map>
      </Show>
      <output name="read">{read()}</output>
      <output name="chosen">{chosen()}</output>
    </main>
  );
}
