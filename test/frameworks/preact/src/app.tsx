import { useState } from 'preact/hooks';
import type { SanctuarySelectEvent } from 'sanctuary-widgets';
import 'sanctuary-widgets/define/sanctuary-map.js';

export function App() {
  const [feed, setFeed] = useState('/feed/feed.json');
  const [filters, setFilters] = useState(true);
  const [shown, setShown] = useState(true);
  const [read, setRead] = useState('');
  const [chosen, setChosen] = useState('');

  const choose = ({ listing }: SanctuarySelectEvent) => setChosen(listing?.id ?? '');

  return (
    <main>
      <h1>sanctuary-widgets in Preact</h1>
      <button onClick={() => setFeed('/feed/small.json')}>Another feed</button>
      <button onClick={() => setShown(!shown)}>{shown ? 'Hide the map' : 'Show the map'}</button>
      <label>
        <input type="checkbox" checked={filters} onChange={(event) => setFilters(event.currentTarget.checked)} />{' '}
        Filters
      </label>
      {shown && (
        <sanctuary-map
          feed={feed}
          layout="list"
          heading-level={3}
          no-filters={!filters}
          onsanctuary-ready={(event) => setRead(event.url)}
          onsanctuary-select={choose}
        >
          <a href="/groups">Find a local group</a>
        </sanctuary-map>
      )}
      <output name="read">{read}</output>
      <output name="chosen">{chosen}</output>
    </main>
  );
}
