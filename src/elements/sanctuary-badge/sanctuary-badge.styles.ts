import { css, type CSSResultGroup } from 'lit';
import { controls } from '../../base/styles/controls.ts';
import { focusRing } from '../../base/styles/focus-ring.ts';
import { tokens } from '../../base/styles/tokens.ts';
import { sealStyles } from './seal.styles.ts';

const badge = css`
  :host {
    display: block;
    container-type: inline-size;
    /* where the content is to give the width, as in a float: a container has none */
    contain-intrinsic-inline-size: min(320px, 80vw);
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  /* One colour, the page's choice of it included, on one ground. */
  :host([ink]) .widget {
    --_accent: var(--_ink);
    --_accent-soft: transparent;
    --_on-accent: var(--_paper);
    --_surface: var(--_paper);
    --_warm: var(--_ink);
    --_ink-2: var(--_ink);
    --_line: var(--_ink);
  }

  .widget {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_space-4);
  }
  .lead {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
  }
  .text {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    gap: var(--_space-1);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .heading {
    font-size: var(--_text-xl);
    font-weight: 650;
    line-height: var(--_leading-tight);
  }
  .holder {
    font-size: var(--_text-l);
  }
  .state {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-weight: 650;
  }
  .state .icon {
    flex: none;
    color: var(--_accent);
  }
  .state.is-working-towards .icon,
  .state.is-re-accreditation-due .icon {
    color: var(--_warm);
  }
  .state.is-lapsed .icon {
    color: var(--_ink-2);
  }
  /* forward is the way the words run */
  [dir='rtl'] .is-working-towards .icon {
    transform: scaleX(-1);
  }
  .dates,
  .reason {
    color: var(--_ink-2);
    font-size: var(--_text-s);
  }
  .dates span {
    display: block;
  }
  .own-words {
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_line);
  }
  .own-words,
  .record,
  .checks {
    font-size: var(--_text-s);
  }
  .record a {
    display: inline-block;
    min-block-size: var(--_target);
  }
  .logo {
    display: block;
    inline-size: auto;
    block-size: calc(3 * var(--_rem));
    max-inline-size: 100%;
    margin-block: var(--_space-2);
    object-fit: contain;
  }

  summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  summary:hover {
    text-decoration-thickness: 2px;
  }

  @container (inline-size >= 26rem) {
    :host(:not([size='seal'])) .lead {
      flex-direction: row;
      gap: var(--_space-6);
    }
  }

  :host([size='seal']) .widget,
  :host([size='seal']) .lead {
    justify-items: center;
    align-items: center;
    text-align: center;
  }
  :host([size='seal']) .lead {
    gap: var(--_space-2);
  }
  :host([size='seal']) :is(.state, .text) {
    justify-content: center;
    justify-items: center;
  }
  :host([size='seal']) :is(.lead, .text, .checks) {
    inline-size: 100%;
  }
  /* the sign stays with the words where they take two lines */
  :host([size='seal']) .state {
    display: block;
    text-wrap: balance;
  }
  :host([size='seal']) .state .icon {
    display: inline-block;
    margin-inline-end: var(--_space-2);
    vertical-align: text-bottom;
  }
  :host([size='seal']) summary {
    margin-inline: auto;
  }
  :host([size='seal']) :is(.heading, .holder),
  :host([size='compact']) :is(.heading, .holder) {
    font-size: var(--_text-m);
  }

  :host([size='compact']) .widget {
    gap: var(--_space-1);
    padding: var(--_space-2);
  }
  :host([size='compact']) .lead {
    flex-direction: row;
    align-items: center;
    gap: var(--_space-3);
  }
  :host([size='compact']) .art {
    inline-size: var(--sanctuary-seal-size, calc(3 * var(--_rem)));
  }
  :host([size='compact']) .text {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-3);
  }
  :host([size='compact']) .dates span {
    display: inline;
  }
  @container (inline-size < 20rem) {
    :host([size='compact']) .lead {
      align-items: start;
    }
  }

  @media print {
    summary {
      list-style: none;
      color: inherit;
      text-decoration: none;
    }
    .record a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, controls, focusRing, sealStyles, badge];
