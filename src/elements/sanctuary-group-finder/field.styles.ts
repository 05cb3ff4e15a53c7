import { css, type CSSResult } from 'lit';

/** The question: the field and what belongs to it. */
export const fieldStyles: CSSResult = css`
  /* Blocks, and no grids: a key changes what stands in the field, and a grid around it would look at all of it again. */
  .form > * + * {
    margin-block-start: var(--_space-4);
  }
  .question > * + * {
    margin-block-start: var(--_space-2);
  }
  .question.is-wrong {
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_warm);
  }
  .label {
    display: block;
    font-weight: 600;
  }
  .hint {
    color: var(--_ink-2);
  }
  .hint:empty {
    display: none;
  }
  .problem {
    display: flex;
    gap: var(--_space-2);
    font-weight: 600;
  }
  .problem .icon {
    flex: none;
    margin-block-start: 2px;
    color: var(--_warm);
  }

  .summary {
    padding: var(--_space-3) var(--_space-4);
    border: 2px solid var(--_warm);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .summary-title {
    font-weight: 650;
    font-size: var(--_text-l);
  }

  /* the field and its button: one line, as long as both have room */
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    inline-size: min(100%, 34rem);
  }
  .box {
    position: relative;
    flex: 1 1 12rem;
    min-inline-size: 0;
  }
  /* Its size hangs on nothing within: where the list stays as it is, a key looks at the field and nothing around it. */
  .field {
    contain: strict;
    display: block;
    inline-size: 100%;
    block-size: max(var(--_target-main), 2.5em);
    padding: var(--_space-1) var(--_space-3);
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: var(--_text-l);
  }
  .is-wrong .field {
    border-color: var(--_warm);
  }
  .submit {
    justify-content: center;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    padding-inline: var(--_space-4);
    /* the tokens are system colours already where the visitor has chosen colours */
    forced-color-adjust: none;
  }
  .submit:hover {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }

  /* beneath the field, the button is as wide as it */
  @container (inline-size < 22rem) {
    .submit {
      flex: 1;
    }
  }

  /* the answer says what was asked */
  @media print {
    .form {
      display: none;
    }
  }
`;
