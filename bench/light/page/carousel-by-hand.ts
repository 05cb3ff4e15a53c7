import { addStyles, fetchStories, fillCard } from './stories.ts';

/** The least that a carousel can be: a row that snaps, and two buttons. */
addStyles(
  '#carousel ul { display: flex; overflow-x: auto; scroll-snap-type: x mandatory; padding: 0; list-style: none }' +
    '#carousel li { flex: 0 0 100%; scroll-snap-align: start }',
);
const stories = await fetchStories();
const row = document.createElement('ul');
row.tabIndex = 0;
row.append(...stories.map((story) => fillCard(document.createElement('li'), story)));
const turn = (words: string, step: 1 | -1): HTMLButtonElement => {
  const button = document.createElement('button');
  button.textContent = words;
  button.addEventListener('click', () => row.scrollBy({ left: step * row.clientWidth }));
  return button;
};
document.querySelector('#carousel')?.append(turn('Previous', -1), turn('Next', 1), row);
