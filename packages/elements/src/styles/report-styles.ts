import { baseStyles } from './base-styles.js';
import { css } from './css.js';
import { resultStyles } from './result-styles.js';
import { tokens } from './tokens.js';

const frame: string = css`
  @page {
    size: A4;
    margin: 18mm;
  }

  progress {
    width: 100%;
    accent-color: var(--_accent);
  }

  /* A link is a block of its own, and a name of a team may be one long word. */
  li a {
    overflow-wrap: anywhere;
  }

  .drop {
    border: 2px dashed var(--_line);
    border-radius: var(--_radius);
    margin-bottom: 1.2em;
    padding: 1em;
  }

  .drop[data-over] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .drop label {
    font-weight: 600;
  }

  input {
    display: block;
    width: 100%;
    min-height: 44px;
    color: inherit;
    font: inherit;
    font-weight: 400;
  }

  .check {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }

  .check input {
    flex: none;
    width: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }

  ::file-selector-button {
    min-height: 44px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    margin-inline-end: 0.7em;
    padding: 0 1.2em;
    background: var(--_accent);
    color: var(--_on-accent);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
  }

  nav {
    border-bottom: 1px solid var(--_hair);
    margin-bottom: 1.6em;
  }

  nav .tools {
    margin: 0;
    gap: 0 1.2em;
  }

  a {
    color: var(--_accent);
  }

  nav a,
  nav .link,
  nav [aria-current] {
    display: inline-block;
    padding: 0.7em 0;
  }

  [aria-current] {
    box-shadow: inset 0 -3px;
    font-weight: 700;
  }

  .save {
    margin-top: -1.6em;
  }

  .save button {
    min-width: 44px;
  }

  .limits {
    margin-top: 1.6em;
  }

  /* On which a picture is laid out to be saved: as on a light page of this width, and never seen. */
  .picture {
    position: absolute;
    inset-inline-start: -9999px;
    width: 640px;
    background: var(--_paper);
    color-scheme: light;
    container-type: inline-size;
    font-size: 16px;
  }

  @media print {
    .sheet {
      font-size: 0.85em;
    }

    .sheet + .sheet {
      break-before: page;
    }

    /* With its table open, a figure may be longer than a page. */
    figure {
      break-inside: auto;
    }

    svg,
    tr {
      break-inside: avoid;
    }

    .heading,
    .subheading,
    figcaption {
      break-after: avoid;
    }

    tr:first-child {
      break-before: avoid;
    }

    .table summary {
      display: none;
    }
  }
`;

export const reportStyles: readonly string[] = [tokens, baseStyles, resultStyles, frame];
