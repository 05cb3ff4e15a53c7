import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The whole widget over the whole screen, by the browser's own Fullscreen API: Escape and the back gesture end it, and
 * focus stays where it is. Where there is none, as on an iPhone or in a frame that may not, it is not offered.
 */
export class FullscreenController implements ReactiveController {
  readonly #host: Host;
  readonly #changed: () => void;

  /** @param changed hears that it has begun or ended, by whatever means */
  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** Whether this page and browser allow it. */
  get isOffered(): boolean {
    return document.fullscreenEnabled && 'requestFullscreen' in this.#host;
  }

  get isOn(): boolean {
    return this.#host.matches(':fullscreen');
  }

  hostConnected(): void {
    this.#host.addEventListener('fullscreenchange', this.#onChange);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('fullscreenchange', this.#onChange);
  }

  /** Begins or ends it. Rejects where the browser will not, as without a press. */
  async toggle(): Promise<void> {
    if (this.isOn) await document.exitFullscreen();
    else await this.#host.requestFullscreen();
  }

  readonly #onChange = (event: Event): void => {
    if (event.composedPath()[0] !== this.#host) return; // a video in the fallback content, say
    this.#host.requestUpdate();
    this.#changed();
  };
}
