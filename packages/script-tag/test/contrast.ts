type Rgb = readonly [red: number, green: number, blue: number];

/** A colour as it shows on an opaque one behind it: forced colours may be translucent. */
export function seenOn(behind: string, color: string): string {
  const found = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(color);
  if (!found) return color;
  const share = Number(found[4]);
  const mixed = rgbOf(behind).map((part, index) =>
    Math.round(part * (1 - share) + Number(found[index + 1]) * share),
  );
  return `rgb(${mixed.join(', ')})`;
}

/** WCAG 2 contrast of two opaque colours as `getComputedStyle` writes them: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(rgbOf(one)), luminance(rgbOf(other))].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function rgbOf(color: string): Rgb {
  const found = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
  if (!found) throw new Error(`${color} is not an opaque rgb colour`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
