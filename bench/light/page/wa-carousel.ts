import '@awesome.me/webawesome/dist/components/carousel/carousel.js';
import '@awesome.me/webawesome/dist/components/carousel-item/carousel-item.js';
import { fetchStories, fillCard } from './stories.ts';

/** A carousel by Web Awesome, with buttons, without a theme of its. */
const stories = await fetchStories();
const carousel = document.createElement('wa-carousel');
carousel.setAttribute('navigation', '');
carousel.append(...stories.map((story) => fillCard(document.createElement('wa-carousel-item'), story)));
document.querySelector('#carousel')?.append(carousel);
