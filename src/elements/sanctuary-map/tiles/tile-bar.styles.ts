import { css, type CSSResult } from 'lit';

/** The line under a map that may have tiles, and what tiles change on the map above it. */
export const tileBarStyles: CSSResult = css`
  .canvas {
    --_tile-veil: transparent;
  }
  :host([scheme='dark']) .canvas {
    --_tile-veil: rgb(16 25 30 / 45%);
  }
  @supports (color: light-dark(red, red)) {
    :host .canvas,
    :host([scheme]) .canvas {
      --_tile-veil: light-dark(transparent, rgb(16 25 30 / 45%));
    }
  }

  .tile-bar {
    position: relative;
    border-block-start: var(--_hairline);
    background: var(--_surface);
    font-size: var(--_text-s);
  }
  .tile-fold {
    display: none;
  }
  .tile-offer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    padding: var(--_space-2) var(--_space-3);
  }
  .tile-bar .control {
    flex: none;
    max-inline-size: 100%;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .tile-bar .icon {
    flex: none;
  }
  .tile-bar p {
    flex: 1 1 16rem;
    color: var(--_ink-2);
    line-height: var(--_leading-tight);
    overflow-wrap: anywhere;
  }
  .tile-bar a {
    display: inline-block;
    min-block-size: var(--_target);
    align-content: center;
  }
  .tile-bar:not(.is-offered, .is-loading, .is-shown) p {
    color: var(--_ink);
  }

  @container (inline-size < 40rem) {
    /* the line comes on top of what a map needs, and the widget scrolls where that is too much */
    .shows-map:has(.tile-bar) {
      grid-template-rows: auto;
      flex: 1 0 auto;
    }
    /* as high as its column of buttons */
    .map:has(.tile-bar) {
      grid-template-rows: minmax(12rem, 1fr) auto;
    }
    .tile-offer .icon {
      display: none;
    }
    .tile-offer {
      padding: var(--_space-1) var(--_space-2);
    }
    .tile-bar .control {
      flex: 1 1 auto;
      padding-inline: var(--_space-2);
      font-size: var(--_text-s);
    }
    /* why there are none, and a small way to try again: some lines of it, so that the map keeps its room */
    .tile-bar:not(.is-offered, .is-loading, .is-shown) .tile-offer {
      max-block-size: 4.5rem;
      overflow: auto;
    }
    .tile-bar:not(.is-offered, .is-loading, .is-shown) .control {
      flex: none;
      min-block-size: var(--_target);
      padding-block: 0;
    }

    .is-offered .tile-fold {
      display: flex;
      align-items: center;
      justify-content: space-between;
      inline-size: 100%;
      min-block-size: var(--_target-main);
      padding-inline: var(--_space-2);
    }
    /* the frame around the map would cut it */
    .tile-fold:focus-visible {
      outline-offset: -4px;
      box-shadow: none;
    }
    .is-offered.is-unfolded .tile-fold .icon {
      rotate: 180deg;
    }
    .is-offered:not(.is-unfolded) .tile-offer {
      display: none;
    }
    /* over the map, which keeps its size */
    .is-offered .tile-offer {
      position: absolute;
      inset-block-end: 100%;
      inset-inline: 0;
      z-index: 3;
      padding: var(--_space-2);
      border-block: var(--_hairline);
      background: var(--_surface);
    }
  }

  @media print {
    .tile-bar :is(.control, .tile-fold),
    .tile-bar:not(.is-shown) {
      display: none;
    }
  }
`;
