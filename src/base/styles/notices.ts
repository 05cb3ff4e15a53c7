import { css, type CSSResult } from 'lit';

/** What every widget says of its feed: see `templates/feed-notices.ts`. */
export const notices: CSSResult = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    padding: var(--_space-2) var(--_space-3);
    border-inline-start: 4px solid var(--_warm);
    background: var(--_warm-soft);
  }
  .message {
    display: grid;
    flex: 1;
    place-content: center;
    justify-items: center;
    gap: var(--_space-4);
    padding: var(--_space-6);
    text-align: center;
    text-wrap: balance;
  }
  .message .icon {
    color: var(--_accent);
  }

  .source {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    color: var(--_ink-2);
    font-size: var(--_text-s);
  }
  .source a {
    display: inline-block;
    min-block-size: var(--_target);
  }
  .source p {
    max-inline-size: none;
  }

  @media print {
    .notice .link {
      display: none;
    }
  }
`;
