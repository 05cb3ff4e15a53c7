/** The least that a badge can be: it says what the first record with the id says, and checks nothing. */
interface Feature {
  readonly id: string;
  readonly properties: { readonly name: string; readonly title: string; readonly awardedOn: string };
}

const response = await fetch('/feed.json');
const { places } = (await response.json()) as { places: { features: readonly Feature[] } };
const place = places.features.find(({ id }) => id === 'example-school');
const badge = document.querySelector('#badge');
if (place && badge) {
  const { title, name, awardedOn } = place.properties;
  const [heading, holder] = [document.createElement('h2'), document.createElement('p')];
  heading.textContent = title;
  holder.textContent = `${name}, since ${awardedOn}`;
  badge.append(heading, holder);
}

export {};
