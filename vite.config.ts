import { defineConfig } from 'vite';
import { alone } from './scripts/vite/builds/alone.ts';
import { autoloader } from './scripts/vite/builds/autoloader.ts';
import { demo } from './scripts/vite/builds/demo.ts';
import { frames } from './scripts/vite/builds/frames.ts';
import { lib } from './scripts/vite/builds/lib.ts';
import { oneFile } from './scripts/vite/builds/one-file.ts';

/** `--mode alone:sanctuary-pledge-counter` builds that element alone. Any mode not named here is the demo's. */
const ALONE = 'alone:';

const builds = { lib, autoloader, 'one-file': oneFile, frame: frames('frame'), parent: frames('parent') };

export default defineConfig(({ mode }) =>
  mode.startsWith(ALONE) ? alone(mode.slice(ALONE.length)) : (builds[mode as keyof typeof builds] ?? demo),
);
