import { css, type CSSResult } from 'lit';

/** Results: pictures, their tables, and the things to do. */
export const resultStyles: CSSResult = css`
  svg {
    display: block;
    max-width: 100%;
    overflow: visible;
    fill: var(--_ink);
    font-size: 0.92em;
  }

  .flower {
    width: 100%;
    max-width: 27em;
    margin: 0.8em auto;
    font-size: 15px;
  }

  .filled,
  .dot {
    fill: var(--_accent);
  }

  .outline {
    fill: var(--_accent-soft);
    stroke: var(--_accent);
    stroke-width: 1;
  }

  .outline.empty {
    fill: none;
    stroke-dasharray: 4 4;
  }

  .ring {
    fill: none;
    stroke: var(--_paper);
    stroke-width: 1;
    opacity: 0.8;
  }

  .leader,
  .grid {
    stroke: var(--_hair);
    stroke-width: 1;
  }

  .warm .outline {
    fill: var(--_warm-soft);
    stroke: var(--_warm);
  }

  .warm .filled,
  .warm .dot {
    fill: var(--_warm);
  }

  .warm .leader,
  .warm .interval {
    stroke: var(--_warm);
  }

  .value,
  .warm .label {
    font-weight: 700;
  }

  .words,
  .tick {
    fill: var(--_muted);
  }

  .words,
  .tick.last {
    text-anchor: end;
  }

  .tick.middle,
  .tick.minor {
    text-anchor: middle;
  }

  .interval {
    stroke: var(--_accent);
    stroke-width: 4;
    stroke-linecap: round;
    opacity: 0.6;
  }

  .dot {
    stroke: var(--_paper);
    stroke-width: 2;
  }

  figure {
    margin: 0 0 1.4em;
    break-inside: avoid;
  }

  figcaption {
    margin-bottom: 0.6em;
  }

  @container (width >= 430px) {
    .behaviours > li {
      grid-template-columns: 1fr 9em;
    }
  }

  @container (width < 430px) {
    .flower {
      font-size: 20px;
    }

    .tick.minor {
      display: none;
    }
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.92em;
  }

  caption {
    padding-bottom: 0.4em;
    color: var(--_muted);
    text-align: start;
  }

  th,
  td {
    border-bottom: 1px solid var(--_hair);
    padding: 0.4em 0.8em 0.4em 0;
    text-align: start;
    vertical-align: top;
  }

  .choice {
    border-top: 1px solid var(--_hair);
    padding: 0.5em 0;
    break-inside: avoid;
  }

  .choice label {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-height: 44px;
    cursor: pointer;
    font-weight: 600;
    line-height: 1.3;
  }

  .choice input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .choice .detail {
    margin-inline-start: calc(20px + 0.7em);
  }

  .choice .detail .muted {
    display: block;
  }

  .behaviours > li {
    display: grid;
    gap: 0 1em;
    border-top: 1px solid var(--_hair);
    padding: 0.5em 0;
  }

  .often {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    color: var(--_muted);
  }

  .pips {
    flex: none;
  }

  .limits {
    border-top: 1px solid var(--_hair);
    margin-top: 1.6em;
    padding-top: 0.9em;
  }

  @media (forced-colors: active) {
    .filled,
    .dot {
      forced-color-adjust: none;
    }

    .interval {
      opacity: 1;
    }
  }

  @media print {
    .choice:not([data-chosen]) {
      display: none;
    }
  }
`;
