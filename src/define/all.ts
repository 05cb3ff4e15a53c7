import './sanctuary-map.ts';
import './sanctuary-story-carousel.ts';
