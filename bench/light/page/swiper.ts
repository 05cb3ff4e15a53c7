import { register } from 'swiper/element/bundle';
import { fetchStories, fillCard } from './stories.ts';

/** A carousel by Swiper's element, as its documentation registers it, with buttons. */
register();
const stories = await fetchStories();
const swiper = document.createElement('swiper-container');
swiper.setAttribute('navigation', 'true');
swiper.append(...stories.map((story) => fillCard(document.createElement('swiper-slide'), story)));
document.querySelector('#carousel')?.append(swiper);
