import { BlockJudge } from './block-judge.js';
import type { Block } from './report-blocks.js';
import type { Judging } from './judging.js';
import { ToldMeans } from './told-means.js';
import type { Verdict, Verdicts } from './verdict.js';

/** What may be shown, block by block with a pause between: each block after those that it is within. */
export function* judgeBlocks(
  judging: Judging,
  blocks: readonly Block[],
): Generator<null, Verdicts, void> {
  const verdicts = new Map<string, readonly Verdict[]>();
  const told = new ToldMeans(judging.nodes, blocks, verdicts);
  for (const block of blocks) {
    verdicts.set(block.id, new BlockJudge(judging, block, { verdicts, told }).verdicts());
    yield null;
  }
  return verdicts;
}
