// Elements share the page's thread in the way the feed's reader does, and do not reach into it.
export { PageYielder } from '../feed/yield-to-page.ts';
