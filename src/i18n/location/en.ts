import type { Catalogue } from '../message.ts';

/**
 * Words for a visitor's own location, for the elements that can use it. Apart from the common words, because nothing of
 * it is needed before it is asked for: an element spreads them into a catalogue that it loads later.
 */
export const locationEn = {
  'location.use': 'Use my location',
  'location.asking': 'Asking where you are. Your browser may ask you first.',
  'location.found': 'We know where you are to within a kilometre. It stays on this page and is sent to nobody.',
  'location.rough': 'Your device knows only roughly where you are, so this may be some way off.',
  'location.forget': 'Forget my location',
  'location.denied':
    'Your browser didn’t share your location. You can allow it for this site in the browser’s settings and try again.',
  'location.blocked': 'This page doesn’t let us ask where you are. Look for your town by its name instead.',
  'location.insecure':
    'Browsers share a location only with secure pages (https), and this one isn’t. Look for your town by its name instead.',
  'location.unavailable':
    'Your device couldn’t tell where you are. Try again, or look for your town by its name instead.',
  'location.timeout':
    'Your device took too long to tell where you are. Try again, or look for your town by its name instead.',
  'location.unsupported': 'This browser can’t tell where you are. Look for your town by its name instead.',
} as const satisfies Catalogue;
