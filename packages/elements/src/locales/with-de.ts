/** French repeats “de” before every name of a list, and elides it before a vowel. */
export function withDe(names: string): string {
  return names
    .toLowerCase()
    .split(/(, | et )/)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      return /^[aeiouàâéèêëîïôœùû]/.test(part) ? `d’${part}` : `de ${part}`;
    })
    .join('');
}
