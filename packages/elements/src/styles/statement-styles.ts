import { css } from './css.js';

/** Statements: stacked answers where room is short, a row of them where the column is wide enough for the labels. */
export const statementStyles: string = css`
  progress {
    display: block;
    width: 100%;
    margin: 0 0 1.2em;
    accent-color: var(--_accent);
  }

  .statement {
    min-width: 0;
    border: 0;
    margin: 1.2em 0 0;
    padding: 0;
    break-inside: avoid;
  }

  .statement[data-open] {
    box-shadow: -8px 0 0 -4px var(--_warm);
  }

  legend {
    margin-bottom: 0.5em;
    padding: 0;
    font-weight: 600;
    line-height: 1.3;
  }

  .number {
    color: var(--_muted);
    font-weight: 400;
  }

  .scale {
    display: grid;
    gap: 0.4em;
  }

  .answer,
  .choice label {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-height: 44px;
    cursor: pointer;
    line-height: 1.3;
  }

  .answer {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.5em 0.7em;
  }

  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
    align-items: center;
  }

  .count input {
    width: 5em;
    height: 44px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0 0.7em;
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }

  input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .answer input:focus-visible {
    outline: none;
  }

  .answer:hover,
  .answer:has(:checked) {
    border-color: var(--_accent);
  }

  .answer:has(:checked) {
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .beside {
    display: flex;
    gap: 0.8em;
    align-items: center;
    min-height: 46px;
    margin-top: 0.3em;
  }

  .beside .answer {
    border-color: transparent;
  }

  .clear[data-idle] {
    visibility: hidden;
  }

  .answers > li {
    border-top: 1px solid var(--_hair);
    padding: 0.4em 0;
  }

  .answers strong {
    display: block;
  }

  @container (width >= 560px) {
    .scale {
      grid-template-columns: repeat(auto-fit, minmax(5em, 1fr));
    }

    .stacked {
      grid-template-columns: none;
    }

    .scale:not(.stacked) .answer {
      flex-direction: column;
      padding: 0.7em 0.3em;
      text-align: center;
      font-size: 0.92em;
    }

    .answers > li > * {
      display: inline-block;
      width: 27%;
      vertical-align: middle;
    }

    .answers .asked {
      width: 55%;
    }

    .answers .link {
      width: auto;
    }
  }
`;
