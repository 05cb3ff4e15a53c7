import './sanctuary-map.ts';
import './sanctuary-pledge-counter.ts';
