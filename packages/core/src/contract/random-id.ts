declare const crypto: { getRandomValues(array: Uint8Array): Uint8Array };

/**
 * 128 random bits as 32 hexadecimal digits. `crypto.randomUUID` does not exist on plain-http pages, where many
 * intranets live; `getRandomValues` does.
 */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
