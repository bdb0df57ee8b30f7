import { css } from './css.js';

/**
 * A guest takes over the font, the size, the colour scheme and the direction of the page, and nothing else that
 * inherits: hosts set letter spacing or capitals for reasons of their own.
 */
export const baseStyles: string = css`
  :host {
    display: block !important;
    container-type: inline-size !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .root {
    all: initial;
    display: block;
    padding: var(--leer-padding, 0);
    background: var(--leer-background, transparent);
    color: var(--_ink);
    color-scheme: inherit;
    font-family: var(--leer-font-family, inherit);
    font-size: var(--leer-font-size, max(1em, 14px));
    line-height: 1.5;
    overflow-wrap: break-word;
    visibility: inherit;
  }

  *,
  ::before {
    box-sizing: border-box;
  }

  .heading,
  .subheading {
    margin: 1.3em 0 0.4em;
    font-size: 1.05em;
    font-weight: 700;
    line-height: 1.3;
  }

  .heading {
    margin-top: 0;
    font-size: 1.35em;
    text-wrap: balance;
  }

  .notice .heading {
    font-size: 1.05em;
  }

  .heading:focus {
    outline: none;
  }

  p,
  ul,
  ol {
    margin: 0 0 0.7em;
  }

  ul,
  ol {
    padding-inline-start: 1.3em;
  }

  .plain {
    padding: 0;
    list-style: none;
  }

  .eyebrow,
  .muted,
  .tag {
    color: var(--_muted);
    font-size: 0.92em;
  }

  .eyebrow {
    margin: 0 0 0.3em;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .tag {
    display: inline-block;
    border: 1px solid var(--_line);
    border-radius: 99px;
    padding: 0 0.7em;
  }

  .notice {
    border-inline-start: 4px solid var(--_accent);
    margin: 0 0 1.2em;
    padding: 0.8em 1em;
    background: var(--_accent-soft);
  }

  .notice[data-kind='refused'] {
    border-color: var(--_warm);
  }

  .notice > :last-child {
    margin-bottom: 0;
  }

  button,
  summary {
    min-height: 44px;
    color: inherit;
    cursor: pointer;
    font: inherit;
  }

  summary {
    padding: 0.55em 0;
  }

  summary,
  .link {
    color: var(--_accent);
  }

  .buttons,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
    margin-top: 1.6em;
  }

  .buttons {
    justify-content: space-between;
  }

  .buttons > :only-child {
    margin-inline-start: auto;
  }

  button {
    border: 1px solid transparent;
    border-radius: var(--_radius);
    padding: 0.55em 1.2em;
    background: none;
  }

  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .secondary {
    border-color: var(--_line);
  }

  button:hover {
    box-shadow: inset 0 0 0 1px;
  }

  .link {
    padding: 0.3em 0;
    text-align: start;
    text-decoration: underline;
  }

  :focus-visible,
  .answer:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  textarea {
    width: 100%;
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }

  @media print {
    .buttons,
    .tools,
    .restart,
    .link {
      display: none !important;
    }
  }
`;
