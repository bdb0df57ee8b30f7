/** Marks style sheets for formatter and minifier; the text stays as it is. */
export const css = String.raw;
