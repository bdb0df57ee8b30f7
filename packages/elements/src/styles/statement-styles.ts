import { css, type CSSResult } from 'lit';

/** Statements: stacked answers where room is short, a row of them where the column is wide enough for the labels. */
export const statementStyles: CSSResult = css`
  progress {
    appearance: none;
    display: block;
    width: 100%;
    height: 6px;
    border: 0;
    border-radius: 3px;
    margin: 0 0 1.2em;
    overflow: hidden;
    background: var(--_hair);
    color: var(--_accent);
  }

  progress::-webkit-progress-bar {
    background: var(--_hair);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .statement {
    min-width: 0;
    border: 0;
    margin: 1.2em 0 0;
    padding: 0;
    break-inside: avoid;
  }

  .statement[data-open] {
    border-inline-start: 4px solid var(--_warm);
    padding-inline-start: 0.8em;
  }

  legend {
    margin-bottom: 0.5em;
    padding: 0;
    font-weight: 600;
    line-height: 1.35;
  }

  .number {
    color: var(--_muted);
    font-weight: 400;
  }

  .scale {
    display: grid;
    gap: 0.4em;
  }

  .answer {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-height: 44px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.5em 0.75em;
    cursor: pointer;
    line-height: 1.2;
  }

  .answer input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .answer:hover {
    border-color: var(--_accent);
  }

  .answer:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .answer:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .answer input:focus-visible {
    outline: none;
  }

  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
    align-items: center;
    min-height: 44px;
  }

  .beside .answer {
    border-color: transparent;
    padding: 0.2em 0.6em 0.2em 0;
  }

  .beside .answer:has(:checked) {
    border-color: var(--_accent);
    padding-inline-start: 0.6em;
  }

  .clear {
    min-width: 44px;
    font-size: 0.92em;
  }

  .clear[data-idle] {
    visibility: hidden;
  }

  @container (width >= 560px) {
    .scale {
      grid-template-columns: repeat(auto-fit, minmax(5em, 1fr));
    }

    .scale .answer {
      flex-direction: column;
      justify-content: flex-start;
      padding: 0.65em 0.3em;
      text-align: center;
      font-size: 0.9em;
    }
  }

  .answers > li {
    border-top: 1px solid var(--_hair);
    padding: 0.4em 0;
  }

  .answers > li > * {
    display: block;
  }

  @container (width >= 560px) {
    .answers > li > * {
      display: inline-block;
      vertical-align: middle;
    }

    .answers .asked {
      width: 56%;
    }

    .answers strong {
      width: 27%;
    }
  }
`;
