import { readFileSync } from 'node:fs';

const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * What axe-core finds on a page and in the frames on it, as `rule: where` for each node; nothing, if all is well.
 *
 * @param tab a page of Playwright
 * @param ignored rules that the page is not about, such as a fragment's missing landmarks
 */
export async function axeFindings(tab, ignored = []) {
  for (const frame of tab.frames()) {
    await frame.evaluate(SOURCE);
    // frames answer each other by message, and these are of several origins
    await frame.evaluate(() => globalThis.axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] }));
  }
  const rules = Object.fromEntries(ignored.map((rule) => [rule, { enabled: false }]));
  const { violations } = await tab.evaluate((rules) => globalThis.axe.run(document, { rules }), rules);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}
