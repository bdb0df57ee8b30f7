import type { PictureFile } from './picture-file.js';

/** Twice the pixels: sharp on paper too. */
const SCALE = 2;

/** A picture in pixels; `null` where the page allows no pictures of its own making (`img-src`). */
export async function pngOf({ text, width, height }: PictureFile): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: width * SCALE, height: height * SCALE });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => {
      canvas.toBlob(resolve);
    });
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
