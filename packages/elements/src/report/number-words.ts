/** A number as it is written in a language, with at most two decimals. */
export function numberWords({ language }: { readonly language: string }, value: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}
