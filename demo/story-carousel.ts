import { playFeeds } from './play-feeds.ts';

// The widgets ask for their feeds as soon as they are there, so the player has to be ready before them.
try {
  await playFeeds();
} catch (error) {
  console.warn(
    'The slow and the faulty feeds cannot be played here; their widgets will say that they are missing.',
    error,
  );
}
await import('./page.ts');
