import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = 'dist/cdn';

/**
 * Writes `dist/cdn/integrity.json`: what the `integrity` attribute of a script tag has to say for each file a page may name.
 * https://www.w3.org/TR/SRI/
 *
 * @returns {Record<string, string>} the hashes, SHA-384 in base64, by the file's name
 */
export function writeIntegrity() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = [...readdirSync(FOLDER).filter((file) => file.endsWith('.js')), 'embed/parent.js'];
  const integrity = Object.fromEntries(
    entries.sort().map((file) => [file, `sha384-${hash(readFileSync(`${FOLDER}/${file}`))}`]),
  );
  writeFileSync(`${FOLDER}/integrity.json`, `${JSON.stringify({ version, integrity }, null, 2)}\n`);
  return integrity;
}

const hash = (content) => createHash('sha384').update(content).digest('base64');
