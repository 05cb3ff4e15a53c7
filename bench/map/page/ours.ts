import { createMapEngine } from '../../../src/map/leaflet/create-map-engine.ts';
import type { Contender } from './contender.ts';

/** The engine of `<sanctuary-map>`, with its town names, which the other does not draw. */
export const ours: Contender = async (container, basemap, bounds, places) => {
  const engine = createMapEngine({
    container,
    bounds,
    land: basemap.land,
    borders: basemap.borders,
    towns: basemap.towns('en'),
    lang: 'en',
    animate: true,
    label: () => 'Places',
    covers: () => [],
    takesLetters: () => true,
    appearance({ size }) {
      const content = document.createElement('span');
      content.textContent = String(size);
      return { label: `${size} places`, content, classes: ['drawn'] };
    },
    listener: {
      onSelect: () => undefined,
      onCluster: () => undefined,
      onViewChange: () => undefined,
      onHover: () => undefined,
      onGestureHint: () => undefined,
    },
  });
  const lng = new Float64Array(places.length);
  const lat = new Float64Array(places.length);
  const record = new Uint32Array(places.length);
  places.forEach((place, index) => {
    lng[index] = place.lng;
    lat[index] = place.lat;
    record[index] = index;
  });
  // as the element does: the land and the marks each in a task of its own
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  engine.setPoints({ lng, lat, record });
  return engine;
};
