import { Splide } from '@splidejs/splide';
import styles from '@splidejs/splide/css/core?inline';
import { addStyles, fetchStories, fillCard } from './stories.ts';

/** A carousel by Splide, in the frame its documentation gives. It brings buttons, roles and names. */
addStyles(styles);
const stories = await fetchStories();
const carousel = document.querySelector<HTMLElement>('#carousel')!;
const [track, row] = [document.createElement('div'), document.createElement('ul')];
carousel.className = 'splide';
track.className = 'splide__track';
row.className = 'splide__list';
for (const story of stories) {
  const slide = document.createElement('li');
  slide.className = 'splide__slide';
  row.append(fillCard(slide, story));
}
track.append(row);
carousel.append(track);
new Splide(carousel, { label: 'Stories' }).mount();
