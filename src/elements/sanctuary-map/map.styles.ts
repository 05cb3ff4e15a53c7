import { css, type CSSResult } from 'lit';

/** The frame around the map. What is drawn inside is styled by the engine, by `marks` and by `furnitureStyles`. */
export const mapStyles: CSSResult = css`
  .map {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    /* what stands on the map stays below an open filter */
    isolation: isolate;
    min-block-size: 0;
    min-inline-size: 0;
    overflow: hidden;
    background: var(--_sea);
  }
  .ground {
    position: relative;
  }
  .canvas {
    --_coast: var(--_line);
    --_border: var(--_line);
    --_shallows: color-mix(in srgb, var(--_surface) 45%, transparent);
    --_label: var(--_ink-2);
    --_label-halo: var(--_land);
    position: absolute;
    inset: 0;
    /* compass directions do not turn with the page: a map is the same in every script */
    direction: ltr;
  }
  .canvas > :focus-visible {
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

  .area-note {
    position: absolute;
    inset-block-end: 2rem;
    inset-inline-start: 0;
    z-index: 2;
    max-inline-size: min(100%, 24rem);
    padding: var(--_space-2) var(--_space-3);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_surface);
    font-size: var(--_text-s);
  }

  .map-message {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    margin-inline: auto;
    padding: var(--_space-4);
    text-align: center;
    pointer-events: none;
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
  }
`;
