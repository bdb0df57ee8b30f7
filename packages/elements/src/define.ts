/** What a tag needs of its class: the version tells copies apart. */
export type VersionedElement = CustomElementConstructor & { readonly version: string };

/**
 * Registers a tag once. A page may well load a file twice, or two versions of it: the first stays, because
 * `customElements.define` would throw and take the rest of the script with it. Two versions are told of.
 */
export function define(tag: string, element: VersionedElement): void {
  const registered = customElements.get(tag) as Partial<VersionedElement> | undefined;
  if (!registered) customElements.define(tag, element);
  else if (registered.version !== element.version) {
    console.warn(
      `<${tag}> ${element.version} was not registered: version ${registered.version ?? 'unknown'} was there first.`,
    );
  }
}
