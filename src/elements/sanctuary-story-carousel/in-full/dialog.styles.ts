import { css, type CSSResult } from 'lit';

/** The dialog with a whole story. */
export const dialogStyles: CSSResult = css`
  dialog {
    box-sizing: border-box;
    inline-size: min(44rem, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
    margin: auto;
    padding: 0;
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .dialog-inside {
    display: grid;
    justify-items: start;
    gap: var(--_space-4);
    padding: 0 var(--_space-6) var(--_space-8);
  }
  .dialog-inside > :not(button) {
    inline-size: 100%;
  }
  .dialog-inside .title {
    font-size: var(--_text-xxl);
  }
  .dialog-inside .text {
    font-size: var(--_text-l);
  }
  /* what a card shows a part of */
  .dialog-inside .picture > img {
    position: static;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .dialog-inside .close {
    position: sticky;
    inset-block-start: var(--_space-4);
    justify-self: end;
    margin-block-start: var(--_space-4);
  }
  @media (max-width: 30rem) {
    .dialog-inside {
      padding-inline: var(--_space-4);
    }
    .dialog-inside .title {
      font-size: var(--_text-xl);
    }
  }
  @media print {
    dialog {
      display: none;
    }
  }
`;
