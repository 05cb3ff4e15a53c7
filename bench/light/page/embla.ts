import EmblaCarousel from 'embla-carousel';
import { addStyles, fetchStories, fillCard } from './stories.ts';

/** A carousel by Embla, with the styles its documentation asks for and two buttons. It leaves roles and names to the page. */
addStyles(
  '#carousel .view { overflow: hidden } #carousel ul { display: flex; padding: 0; list-style: none }' +
    '#carousel li { flex: 0 0 100%; min-width: 0 }',
);
const stories = await fetchStories();
const carousel = document.querySelector('#carousel')!;
const [view, row] = [document.createElement('div'), document.createElement('ul')];
view.className = 'view';
row.append(...stories.map((story) => fillCard(document.createElement('li'), story)));
view.append(row);
const button = (words: string, onPress: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.textContent = words;
  made.addEventListener('click', onPress);
  return made;
};
carousel.append(
  button('Previous', () => embla.scrollPrev()),
  button('Next', () => embla.scrollNext()),
  view,
);
const embla = EmblaCarousel(view);
carousel.classList.add('is-ready');
