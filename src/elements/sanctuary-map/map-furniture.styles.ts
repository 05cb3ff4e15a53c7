import { css, type CSSResult } from 'lit';

/** What stands on the map: buttons, hint, sources. */
export const furnitureStyles: CSSResult = css`
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

  @container (inline-size < 40rem) {
    .controls {
      inset: var(--_space-2) var(--_space-2) auto auto;
      grid-auto-flow: column;
    }
    [dir='rtl'] .controls {
      inset: var(--_space-2) auto auto var(--_space-2);
    }
    .map-button + .map-button {
      border-block-start: 0;
      border-inline-start: 1px solid color-mix(in srgb, var(--_line) 50%, transparent);
    }
  }

  @media print {
    .controls,
    .pad,
    .hint,
    .about summary {
      display: none;
    }
  }
`;
