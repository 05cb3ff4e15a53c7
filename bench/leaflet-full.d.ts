/** Leaflet's one-file build, which only the comparison uses, has no declarations of its own. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
declare module 'leaflet.markercluster';
