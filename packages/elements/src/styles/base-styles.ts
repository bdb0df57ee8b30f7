import { css, type CSSResult } from 'lit';

/**
 * A guest takes over the font, the size and the colour scheme of the page, and nothing else that inherits: hosts set
 * letter spacing or capitals for reasons of their own.
 */
export const baseStyles: CSSResult = css`
  :host {
    display: block !important;
    container-type: inline-size !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .root {
    box-sizing: border-box;
    direction: inherit;
    padding: var(--leer-padding, 0);
    background: var(--leer-background, transparent);
    color: var(--_ink);
    font-family: var(--leer-font-family, inherit);
    font-size: var(--leer-font-size, max(1em, 14px));
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
    text-decoration: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
    hyphens: manual;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .heading {
    margin: 0 0 0.4em;
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .heading:focus {
    outline: none;
  }

  .subheading,
  .notice .heading {
    margin: 1.3em 0 0.4em;
    font-size: 1.05em;
    font-weight: 700;
    line-height: 1.3;
  }

  .notice .heading {
    margin-top: 0;
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
  .muted {
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
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  .tag {
    border: 1px solid var(--_line);
    border-radius: 99px;
    padding: 0.05em 0.7em;
    color: var(--_muted);
    font-size: 0.88em;
  }

  .notice {
    border-inline-start: 4px solid var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    margin: 0 0 1.2em;
    padding: 0.8em 1em;
    background: var(--_soft);
  }

  .notice[data-kind='refused'] {
    border-color: var(--_warm);
  }

  .notice > :last-child {
    margin-bottom: 0;
  }

  details {
    margin: 0 0 0.4em;
  }

  summary {
    min-height: 44px;
    padding: 0.55em 0;
    color: var(--_accent);
    cursor: pointer;
  }

  details > p {
    margin-inline-start: 1.1em;
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
    min-height: 44px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    cursor: pointer;
    font: inherit;
  }

  .primary,
  .secondary {
    padding: 0.55em 1.2em;
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

  .primary:hover,
  .secondary:hover {
    box-shadow: inset 0 0 0 1px currentColor;
  }

  .link {
    padding: 0.3em 0;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  textarea {
    width: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.6em;
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }

  @media print {
    .buttons,
    .tools,
    .restart,
    .clear,
    .link {
      display: none !important;
    }

    .root {
      color: #000;
    }
  }
`;
