/**
 * Calls back once every script that the markup of the page names has run, apart from those that run when they like: what
 * the page asks for is there by then. At once when that was so before.
 */
export function whenScriptsRan(callback: () => void): void {
  const look = (event?: Event): void => {
    if (event?.type !== 'DOMContentLoaded' && document.readyState !== 'complete') return;
    for (const type of TYPES) document.removeEventListener(type, look);
    callback();
  };
  // The second for a script that comes after the first was told.
  for (const type of TYPES) document.addEventListener(type, look);
  look();
}

const TYPES = ['DOMContentLoaded', 'readystatechange'] as const;
