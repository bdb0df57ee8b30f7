import { css } from './css.js';

/**
 * Two hues with a meaning: a calm one for everything, a warm one for the foundation and for “look here”. Hosts set the
 * `--leer-*` tokens; `light-dark()` follows the colour scheme of the page.
 */
export const tokens: string = css`
  :host {
    --_ink: var(--leer-ink, light-dark(#16252c, #e6eef0));
    --_muted: var(--leer-muted, light-dark(#4c5f68, #a9b9c0));
    --_line: var(--leer-line, light-dark(#8295a0, #6f858f));
    --_hair: var(--leer-hair, light-dark(#ccd7db, #3a4d55));
    --_paper: var(--leer-paper, light-dark(#ffffff, #10191d));
    --_accent: var(--leer-accent, light-dark(#0a6564, #5cc8c0));
    --_accent-soft: var(--leer-accent-soft, light-dark(#d9ecea, #1b3b3c));
    --_on-accent: var(--leer-on-accent, light-dark(#ffffff, #06201f));
    --_warm: var(--leer-warm, light-dark(#a85600, #ffb65c));
    --_warm-soft: var(--leer-warm-soft, light-dark(#ffe8cb, #46310f));
    --_radius: var(--leer-radius, 8px);
  }

  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_hair: CanvasText;
      --_paper: Canvas;
      --_soft: Canvas;
      --_accent: Highlight;
      --_accent-soft: Canvas;
      --_on-accent: HighlightText;
      --_warm: CanvasText;
      --_warm-soft: Canvas;
    }
  }

  @media print {
    :host {
      color-scheme: light;
    }
  }
`;
