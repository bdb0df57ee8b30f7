import { css } from './css.js';

/** Fields for words, dates and files. On paper stands what was filled in, or a line to write on. */
export const fieldStyles: string = css`
  .planned {
    margin-bottom: 1.4em;
    break-inside: avoid;
  }

  .field {
    margin: 0.6em 0;
  }

  .field input {
    display: block;
    width: 100%;
    height: auto;
    min-height: 44px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.5em 0.7em;
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }

  .printed {
    display: none;
  }

  .ends {
    display: flex;
    justify-content: space-between;
  }

  @media print {
    .field input,
    .unprinted {
      display: none;
    }

    .printed {
      display: block;
      min-height: 1.6em;
      border-bottom: 1px solid var(--_hair);
    }

    .advice summary {
      display: none;
    }
  }
`;
