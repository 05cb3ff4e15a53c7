/**
 * Finds the Chromium-family browser that the tests and the benchmarks drive.
 *
 * Order: CHROME_PATH, then a Chrome, Chromium or Edge that is already installed, then (Debian and Ubuntu only, as root or
 * with passwordless sudo) the distribution's own `chromium` package. Nothing is downloaded anywhere else: a project
 * should not put a browser on somebody's machine behind their back.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  win32: ['chrome.exe', 'msedge.exe', 'chromium.exe'],
};

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** True for a file this user may start. */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Every place worth looking at on this platform, most likely first. */
function candidates({ platform, env }) {
  const fromPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => (NAMES[platform] ?? []).map((name) => join(folder, name)));
  if (platform === 'darwin') {
    const roots = ['/Applications', env.HOME && join(env.HOME, 'Applications')].filter(Boolean);
    return roots.flatMap((root) => MAC_APPS.map((app) => join(root, app)));
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return [...roots.flatMap((root) => WINDOWS_APPS.map((app) => join(root, app))), ...fromPath];
  }
  return [...fromPath, '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

/**
 * The browser's path, or undefined when none is installed. Installs nothing.
 *
 * @throws {Error} when CHROME_PATH is set and points at nothing that can be run
 */
export function installedBrowser({ platform = process.platform, env = process.env } = {}) {
  if (env.CHROME_PATH) {
    if (!runnable(env.CHROME_PATH))
      throw new Error(`CHROME_PATH is ${env.CHROME_PATH}, which is not a program that can be run.`);
    return env.CHROME_PATH;
  }
  return candidates({ platform, env }).find(runnable);
}

/** The words in front of apt-get that make it root, or undefined where that would need a password. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

/** Installs Debian's or Ubuntu's `chromium` package; false when this is not such a machine or it did not work. */
function installWithApt() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const prefix = rootPrefix();
  if (!prefix) return false;
  console.log('No Chrome, Chromium or Edge found: installing the chromium package with apt-get.');
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}

function typeThis() {
  if (process.platform === 'darwin') return 'brew install --cask google-chrome';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  if (existsSync('/usr/bin/apt-get')) return 'sudo apt-get update && sudo apt-get install -y chromium';
  if (existsSync('/usr/bin/dnf')) return 'sudo dnf install -y chromium';
  if (existsSync('/usr/bin/pacman')) return 'sudo pacman -S chromium';
  return 'export CHROME_PATH=/path/to/chrome';
}

/** The browser's path, installing one where that is allowed. Ends the process with one clear sentence where it is not. */
export function findBrowser() {
  try {
    const browser = installedBrowser() ?? (installWithApt() ? installedBrowser() : undefined);
    if (browser) return browser;
    console.error(`The tests need Chrome, Chromium or Edge and found none; install one with: ${typeThis()}`);
  } catch (error) {
    console.error(error.message);
  }
  process.exit(1);
}

/** Arguments for a quiet browser that calls nobody. Chromium refuses to sandbox for root, and CI containers run as root. */
export function browserArguments() {
  const quiet = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) console.log(findBrowser());
