/** “Steun: 75”, with the space before the colon that French asks for. */
export function nameAndValue(language: string, name: string, value: string | number): string {
  return `${name}${language.startsWith('fr') ? '\u00a0' : ''}: ${value}`;
}
