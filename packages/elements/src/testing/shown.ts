/** All text that an element shows, closed details included; white space as read. */
export function shown(within: Element): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(within.shadowRoot ?? within, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** Which of these sentences an element shows. */
export function shows(within: Element, ...sentences: readonly string[]): readonly string[] {
  const all = shown(within);
  return sentences.filter((sentence) => all.includes(sentence));
}
