import { EndpointError } from './endpoint-error.js';

/**
 * The address that a host gave, made absolute. It comes from the host's own code or markup, never from the address of
 * the page: a link could then send a person's answers anywhere.
 *
 * @throws EndpointError when a result could not or should not be sent there
 */
export function resolveEndpoint(endpoint: string | URL): URL {
  const text = String(endpoint).trim();
  // It would resolve to the page itself, and is most likely a template with its value missing.
  if (text === '') throw new EndpointError(text, 'is empty');
  const url = parsed(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new EndpointError(text, 'is not an http or https address');
  }
  if (url.username || url.password) {
    throw new EndpointError(text, 'holds a user name or password; a browser refuses those');
  }
  if (url.protocol === 'http:' && pageIsSecure()) {
    throw new EndpointError(text, 'is http on an https page; a browser refuses that');
  }
  return url;
}

function parsed(text: string): URL {
  try {
    return typeof document === 'undefined' ? new URL(text) : new URL(text, document.baseURI);
  } catch {
    throw new EndpointError(text, 'is not an address');
  }
}

function pageIsSecure(): boolean {
  return typeof location !== 'undefined' && location.protocol === 'https:';
}
