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
`;
