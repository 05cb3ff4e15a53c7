import './sanctuary-map.ts';
