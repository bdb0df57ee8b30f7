import { EndpointError } from './endpoint-error.js';

/**
 * The address that a host gave, made absolute. It comes from the host's own code or markup, never from the address of
 * the page: a link could then send a person's answers anywhere.
 *
 * @throws EndpointError when a result could not or should not be sent there
 */
export function resolveEndpoint(endpoint: string | URL): URL {
  const text = String(endpoint).trim();
  const url = parsed(text);
  const secret = url?.username || url?.password;
  // A browser refuses to send from a safe page to an unsafe address.
  const schemes = pageProtocol() === 'https:' ? ['https:'] : ['https:', 'http:'];
  if (!url || secret || !schemes.includes(url.protocol)) throw new EndpointError(text, schemes);
  return url;
}

/** Empty text would be the page itself, and is most likely a template with its value missing. */
function parsed(text: string): URL | null {
  const base = globalThis.document?.baseURI;
  return text && URL.canParse(text, base) ? new URL(text, base) : null;
}

function pageProtocol(): string | undefined {
  return globalThis.location?.protocol;
}
