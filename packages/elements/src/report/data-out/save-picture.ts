import { downloadFile } from '../../parts/download-file.js';
import { pictureFile } from './picture-file.js';
import { pngOf } from './png-of.js';

export type PictureKind = 'svg' | 'png';

/**
 * Saves the picture of a figure that shows.
 *
 * @param figure - what the picture stands in
 * @param name - of the file, without its ending
 * @returns which kind it became: without leave to make a PNG an SVG
 */
export async function savePicture(
  figure: Element,
  name: string,
  kind: PictureKind,
): Promise<PictureKind> {
  const pictures = [...figure.querySelectorAll('svg')];
  const sentence = figure.querySelector('figcaption')?.textContent.trim() ?? '';
  const file = pictureFile(pictures, sentence, figure.getRootNode() as ShadowRoot);
  const png = kind === 'png' ? await pngOf(file) : null;
  if (png) downloadFile(`${name}.png`, 'image/png', png);
  else downloadFile(`${name}.svg`, 'image/svg+xml', file.text);
  return png ? 'png' : 'svg';
}
