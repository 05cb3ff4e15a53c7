import type { Plugin } from 'vite';

/**
 * Takes the child's half of @open-iframe-resizer/core out of the script for the page around a frame.
 *
 * The library is one module that, imported into any page that is itself in a frame, answers whoever frames that page: it
 * tells them its height, and sets the padding of its body to what they say. A council's page has not asked for that.
 */
export function resizerParent(): Plugin {
  return {
    name: 'resizer-parent',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]@open-iframe-resizer[\\/]core[\\/]/.test(id)) return null;
      const listener = /\b(\w+) as initializeChildListener\b/.exec(code)?.[1];
      const call = new RegExp(`^${listener}\\(\\);$`, 'm');
      if (!listener || !call.test(code)) this.error('@open-iframe-resizer/core has changed: renew this patch.');
      return { code: code.replace(call, ''), map: null };
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        // one for the frames that this page holds; another would be for the page that holds this one
        const listeners = chunk.code.match(/addEventListener\(.message./g) ?? [];
        if (listeners.length !== 1) this.error(`${chunk.fileName} listens to messages ${listeners.length} times.`);
      }
    },
  };
}
