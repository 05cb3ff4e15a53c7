/**
 * All the widgets in one file, for a CMS that allows one script and no other. Everything any of them may need is inside:
 * every language, theme and place name, and the map engine, which is not run before a map nears the viewport.
 */
import '../define/all.ts';
import { offerCheckUp } from '../offer-check-up.ts';
import { upgradeMarkup } from '../upgrade-markup.ts';
import { watchPage } from '../watch-page.ts';

offerCheckUp();
watchPage(upgradeMarkup);
