import { css, type CSSResult } from 'lit';

/** The street of arches that stands for a photo: see `pattern.ts`. */
export const patternStyles: CSSResult = css`
  .pattern {
    --_wash: var(--_accent-soft);
    --_stroke: var(--_accent);
    --_soft: var(--_surface);
    --_glow: var(--_warm);
    background: var(--_wash);
    forced-color-adjust: none;
  }
  .tint-1 {
    --_wash: var(--_warm-soft);
    --_stroke: var(--_warm);
    --_glow: var(--_accent);
  }
  .tint-2 {
    --_wash: color-mix(in srgb, var(--_accent) 22%, var(--_surface));
    --_soft: var(--_accent-soft);
  }
  .tint-3 {
    --_wash: var(--_paper);
    --_stroke: var(--_ink-2);
    --_soft: var(--_warm-soft);
  }
  .pattern-arch,
  .pattern-ground {
    fill: none;
    stroke: var(--_stroke);
    stroke-width: 2px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .pattern-arch.is-soft {
    fill: var(--_soft);
  }
  .pattern-arch.is-full {
    fill: color-mix(in srgb, var(--_stroke) 30%, var(--_wash));
  }
  .pattern-arch.is-open {
    fill: color-mix(in srgb, var(--_glow) 45%, var(--_surface));
  }
  .pattern-light {
    fill: color-mix(in srgb, var(--_glow) 28%, var(--_wash));
  }
  .pattern-leaf {
    fill: var(--_stroke);
  }
  .pattern-knob {
    fill: var(--_wash);
  }
`;
