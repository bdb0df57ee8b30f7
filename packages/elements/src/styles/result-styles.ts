import { css } from './css.js';

/** Results: pictures, their tables, and the things to do. */
export const resultStyles: string = css`
  figure {
    margin: 0 0 1.4em;
    break-inside: avoid;
  }

  figcaption {
    margin-bottom: 0.6em;
  }

  svg {
    display: block;
    max-width: 100%;
    overflow: visible;
    direction: ltr;
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
  }

  .empty {
    fill: none;
    stroke-dasharray: 4;
  }

  .ring {
    fill: none;
    stroke: var(--_paper);
  }

  .grid {
    stroke: var(--_hair);
  }

  .interval {
    stroke: var(--_accent);
    stroke-width: 4px;
    opacity: 0.6;
  }

  .warm .outline {
    fill: var(--_warm-soft);
    stroke: var(--_warm);
  }

  .warm .filled,
  .warm .dot {
    fill: var(--_warm);
  }

  .warm .grid,
  .warm .interval {
    stroke: var(--_warm);
  }

  .value,
  .warm .label {
    font-weight: 700;
  }

  /* So that a line of the grid does not run through a name. */
  .label,
  .end {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
  }

  .end {
    text-anchor: end;
  }

  .middle {
    text-anchor: middle;
  }

  /* Two links that grip each other. */
  .chain {
    display: grid;
    grid-template-columns: 50% 50%;
    row-gap: 0.8em;
  }

  .chain li {
    border: 2px solid var(--_accent);
    border-radius: 1.4em;
    padding: 0.6em 1.2em;
  }

  .chain li:nth-child(even) {
    margin-inline-start: -0.9em;
  }

  li a {
    display: inline-block;
    padding: 0.3em 0;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.92em;
    text-align: start;
  }

  th {
    text-align: start;
  }

  th,
  td {
    border-bottom: 1px solid var(--_hair);
    padding: 0.4em 0;
    padding-inline-end: 0.8em;
    vertical-align: top;
  }

  .choice,
  .limits {
    border-top: 1px solid var(--_hair);
    padding: 0.5em 0;
    break-inside: avoid;
  }

  .choice label {
    font-weight: 600;
  }

  label span {
    min-width: 0;
  }

  .detail {
    margin-inline-start: calc(20px + 0.7em);
  }

  .detail .muted {
    display: block;
  }

  .often {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }

  @container (width < 430px) {
    .flower {
      font-size: 20px;
    }

    .minor {
      display: none;
    }
  }

  @container (width >= 430px) {
    .behaviour {
      display: grid;
      grid-template-columns: 1fr 11em;
      gap: 1em;
    }
  }

  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }

  @media print {
    .advice .choice:not([data-chosen]) {
      display: none;
    }
  }
`;
