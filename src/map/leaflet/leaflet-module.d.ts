/** The ES module build has no declarations of its own. These stay inside this folder and are not published. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
