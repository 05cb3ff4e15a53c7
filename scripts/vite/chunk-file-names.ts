import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Words in one language, of an element, of a part of one, or shared; the folder they are in. */
const WORDS = /[\\/]src[\\/](elements[\\/].+[\\/]messages|i18n[\\/]\w+)[\\/][a-z]{2,3}\.ts$/;

let sources: string | undefined;

/**
 * Names the files that are fetched later: their name, and a hash that changes when they do, so that they can be kept for good.
 *
 * An element names its words in eighteen languages, most of them in two files. Hashes of their own are what nothing
 * compresses, some 0.3 kB in each element. So the languages of one catalogue share a hash, that of the sources of all words.
 *
 * @param folder where they are put
 */
export function chunkFileNames(folder: string): (chunk: { readonly moduleIds: readonly string[] }) => string {
  return ({ moduleIds }) => {
    const folders = moduleIds.map((id) => WORDS.exec(id)?.[1]);
    const hash = folders.every((each) => each !== undefined) ? hashOf(folders.sort().join()) : '[hash]';
    return `${folder}/[name]-${hash}.js`;
  };
}

/** Eight characters, as many as the bundler's own hashes have. */
function hashOf(folders: string): string {
  sources ??= readSources();
  return createHash('sha256').update(folders.replaceAll('\\', '/')).update(sources).digest('base64url').slice(0, 8);
}

/** What all words are made of, and by which tools. */
function readSources(): string {
  const words = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file}`)
    .filter((file) => WORDS.test(`/${file}`));
  return ['package-lock.json', ...words.sort()].map((file) => readFileSync(file, 'utf8')).join('\0');
}
