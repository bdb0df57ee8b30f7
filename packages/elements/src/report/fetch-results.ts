/**
 * The one request that a report makes, and only when the page asks for it. It carries no cookies, and it goes nowhere
 * else: an address on another site counts only when the page names that site.
 *
 * @param origins - other sites that the page allows, with spaces between
 * @throws TypeError when the address is not allowed, or nothing comes from it
 */
export async function fetchResults(
  address: string,
  origins: string,
  signal: AbortSignal,
): Promise<File> {
  const url = new URL(address, document.baseURI);
  const isAllowed = url.origin === location.origin || origins.split(/\s+/).includes(url.origin);
  if (!isAllowed || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`src="${url.origin}": expected this site, or one that src-origins names.`);
  }
  const response = await fetch(url, { signal, credentials: 'omit', redirect: 'error' });
  if (!response.ok) throw new TypeError(`src: the answer was ${response.status}.`);
  return new File([await response.blob()], url.pathname.split('/').at(-1) ?? '');
}
