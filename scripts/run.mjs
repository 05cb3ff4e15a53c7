import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program of node_modules/.bin, or any other, in the project's folder with its output shown.
 *
 * @returns the exit code; a code other than 0 ends this process too, unless `mayFail` is set
 */
export function run(command, args, { mayFail = false, env = {} } = {}) {
  const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  // npm's own programs are .cmd files on Windows, which only a shell can start. No argument here comes from outside.
  const options = {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH, ...env },
    shell: process.platform === 'win32',
  };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0 && !mayFail) process.exit(code ?? 1);
      resolve(code ?? 1);
    });
  });
}
