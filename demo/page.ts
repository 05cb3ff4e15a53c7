import '../src/autoloader.ts';
import { addCopyButtons } from './copy-buttons.ts';
import { connectSwitches } from './switches.ts';

addCopyButtons();
connectSwitches();
