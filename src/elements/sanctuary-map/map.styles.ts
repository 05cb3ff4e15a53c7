import { css, type CSSResult } from 'lit';

/** The frame around the map and what stands on it. What is drawn inside is styled by the engine and by `marks`. */
export const mapStyles: CSSResult = css`
  .map {
    position: relative;
    min-block-size: 0;
    min-inline-size: 0;
    overflow: hidden;
    background: var(--_sea);
  }
  .canvas {
    position: absolute;
    inset: 0;
    /* compass directions do not turn with the page: a map is the same in every script */
    direction: ltr;
  }
  .canvas:focus-visible {
    outline-offset: -4px;
  }

  .skip {
    position: absolute;
    inset-block-start: var(--_space-2);
    inset-inline-start: var(--_space-2);
    z-index: 3;
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .skip:not(:focus) {
    opacity: 0;
    pointer-events: none;
  }

  .controls {
    position: absolute;
    inset-block-start: var(--_space-3);
    inset-inline-end: var(--_space-3);
    z-index: 2;
    display: grid;
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .map-button {
    display: grid;
    place-items: center;
    inline-size: var(--_target-main);
    block-size: var(--_target-main);
  }
  .map-button + .map-button {
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 50%, transparent);
  }
  .map-button:hover,
  .pan:hover {
    background: var(--_accent-soft);
  }

  .pan {
    position: absolute;
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_surface) 75%, transparent);
  }
  .pan-north,
  .pan-south {
    inset-inline: 0;
    margin-inline: auto;
  }
  .pan-west,
  .pan-east {
    inset-block: 0;
    margin-block: auto;
  }
  .pan-north {
    inset-block-start: var(--_space-1);
    rotate: 180deg;
  }
  .pan-south {
    inset-block-end: var(--_space-1);
  }
  .pan-west {
    left: var(--_space-1);
    rotate: 90deg;
  }
  .pan-east {
    right: var(--_space-1);
    rotate: -90deg;
  }

  .hint,
  .map-message {
    position: absolute;
    inset-inline: var(--_space-4);
    inset-block-start: 50%;
    z-index: 2;
    inline-size: fit-content;
    margin-inline: auto;
    padding: var(--_space-2) var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
    translate: 0 -50%;
    pointer-events: none;
  }

  .about {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    z-index: 2;
    max-inline-size: 100%;
    padding: 0 var(--_space-2);
    border-start-end-radius: var(--_radius);
    background: color-mix(in srgb, var(--_surface) 85%, transparent);
    font-size: var(--_text-s);
  }
  .about[open] {
    padding-block-end: var(--_space-2);
    background: var(--_surface);
  }
  .about summary {
    min-block-size: var(--_target);
    color: var(--_ink-2);
    cursor: pointer;
  }

  @media print {
    .controls,
    .pan,
    .hint,
    .about summary {
      display: none;
    }
    .map {
      block-size: 14cm;
      border: var(--_hairline);
      break-inside: avoid;
    }
  }
`;
