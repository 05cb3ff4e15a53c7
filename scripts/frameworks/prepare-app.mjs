import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const onWindows = process.platform === 'win32';

/**
 * Runs npm in an app's folder, while this process goes on serving.
 *
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function npm(folder, args, env = {}) {
  const child = spawn('npm', args, { cwd: folder, shell: onWindows, env: { ...process.env, NO_COLOR: '1', ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Packs what `npm run build` has written, as it would be published. */
export async function pack(folder) {
  const { ok, output } = await npm('.', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  if (!ok) throw new Error(output);
  return join(folder, JSON.parse(output.slice(output.indexOf('['), output.lastIndexOf(']') + 1))[0].filename);
}

/**
 * Copies an example app out of this project, where it finds no package but its own, and has the packed one stand for the
 * published.
 *
 * @returns {Promise<string | undefined>} why the app could not be installed
 */
export async function install(source, folder, tarball) {
  cpSync(source, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const file = join(folder, 'package.json');
  const app = JSON.parse(readFileSync(file, 'utf8'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (app.dependencies['sanctuary-widgets'] !== version) return `${source} asks for another version than ${version}`;
  app.dependencies['sanctuary-widgets'] = `file:${tarball}`;
  writeFileSync(file, JSON.stringify(app, undefined, 2));
  const { ok, output } = await npm(folder, ['install', '--no-audit', '--no-fund', '--prefer-offline']);
  return ok && existsSync(join(folder, 'node_modules/sanctuary-widgets')) ? undefined : output;
}
