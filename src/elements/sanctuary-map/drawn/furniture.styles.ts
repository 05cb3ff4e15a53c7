import { css, type CSSResult } from 'lit';

/** The map once it is drawn, and what stands on it: buttons, hint, sources. */
export const furnitureStyles: CSSResult = css`
  .canvas {
    --_coast: var(--_line);
    --_border: var(--_line);
    --_shallows: color-mix(in srgb, var(--_surface) 45%, transparent);
    --_label: var(--_ink-2);
    --_label-halo: var(--_land);
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
  .map-button[aria-disabled='true'] {
    color: var(--_line);
    background: none;
    cursor: default;
  }

  .pad {
    position: absolute;
    inset-block-end: var(--_space-3);
    inset-inline-end: var(--_space-3);
    z-index: 2;
    display: grid;
    grid-template: '. north .' 32px 'west . east' 32px '. south .' 32px / 32px 32px 32px;
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    /* west is to the left in every script */
    direction: ltr;
  }
  .pan {
    display: grid;
    place-items: center;
    block-size: 32px;
  }
  .pan-north {
    grid-area: north;
    rotate: 180deg;
  }
  .pan-west {
    grid-area: west;
    rotate: 90deg;
  }
  .pan-east {
    grid-area: east;
    rotate: -90deg;
  }
  .pan-south {
    grid-area: south;
  }

  .hint {
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

  .foot {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    border-start-end-radius: var(--_radius);
    background: color-mix(in srgb, var(--_surface) 85%, transparent);
    font-size: var(--_text-s);
  }
  .foot:has([open]) {
    background: var(--_surface);
  }
  .about {
    padding-inline: var(--_space-2);
  }
  .about[open] {
    flex: 1 0 100%;
    padding-block-end: var(--_space-2);
  }
  .about summary {
    min-block-size: var(--_target);
    color: var(--_ink-2);
    cursor: pointer;
  }
  .keys {
    display: grid;
    place-items: center;
    min-inline-size: 32px;
    min-block-size: var(--_target);
    color: var(--_ink-2);
  }

  /* A column beside the land, which is narrow: of a small map no more than its height. */
  @container (inline-size < 40rem) {
    .controls {
      inset-block-start: var(--_space-2);
      inset-inline-end: var(--_space-2);
      grid-template-rows: repeat(4, auto);
      grid-auto-flow: column;
    }
    .foot:not(:has([open])) {
      flex-wrap: nowrap;
      max-inline-size: calc(100% - var(--_target-main) - 2 * var(--_space-2));
    }
    .pad {
      inset-block-end: calc(var(--_target) + var(--_space-2));
      inset-inline: var(--_space-2) auto;
    }
  }

  @media print {
    .map {
      border: var(--_hairline);
      break-inside: avoid;
    }
    .ground {
      padding-block-start: 14cm;
    }
    .canvas {
      inset-block-end: auto;
      block-size: 14cm;
    }
    .controls,
    .pad,
    .hint,
    .keys,
    .about summary {
      display: none;
    }
    /* paper does not open: under the map, where they hide none of it */
    .foot {
      position: static;
    }
    .about::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
