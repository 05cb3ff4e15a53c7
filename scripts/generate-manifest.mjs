/** Writes custom-elements.json from the elements' own comments. */
import { run } from './run.mjs';

await run('custom-elements-manifest', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']);
