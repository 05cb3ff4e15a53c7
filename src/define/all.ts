import './sanctuary-badge.ts';
import './sanctuary-group-finder.ts';
import './sanctuary-map.ts';
import './sanctuary-pledge-counter.ts';
import './sanctuary-story-carousel.ts';
