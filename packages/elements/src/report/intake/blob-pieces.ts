/** Read from the disk at once, and handed on at once: a file need not be in memory, nor the page wait for a piece. */
const BLOCK = 1 << 20;
const PIECE = 1 << 14;

/**
 * The bytes of a file from begin to end, in pieces.
 *
 * @param passed - told of the bytes of each piece after it was used; what it returns is waited for
 * @throws whatever the browser throws when it cannot read the file
 */
export async function* blobPieces(
  blob: Blob,
  passed: (bytes: number) => Promise<void> | undefined,
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += BLOCK) {
    const block = new Uint8Array(await blob.slice(at, at + BLOCK).arrayBuffer());
    for (let from = 0; from < block.length; from += PIECE) {
      const piece = block.subarray(from, from + PIECE);
      yield piece;
      await passed(piece.length);
    }
  }
}
