/**
 * The best of several texts for a language tag: the tag itself, then its language without region, then Dutch, then
 * whatever there is (BCP 47 look-up, RFC 4647 §3.4).
 */
export function pickLanguage<T>(texts: Readonly<Record<string, T>>, tag: string): T | undefined {
  const wanted = tag.replaceAll('_', '-').toLowerCase();
  const find = (candidate: string): T | undefined => {
    const key = Object.keys(texts).find((language) => language.toLowerCase() === candidate);
    return key === undefined ? undefined : texts[key];
  };
  return find(wanted) ?? find(wanted.split('-')[0] ?? '') ?? find('nl') ?? Object.values(texts)[0];
}
