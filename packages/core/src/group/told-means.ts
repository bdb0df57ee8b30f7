import type { JudgedGroup } from './judged-group.js';
import type { Block } from './report-blocks.js';
import type { GroupNode } from './report-tree.js';
import { tellsEnd, type Verdicts } from './verdict.js';

export interface ToldMean {
  readonly label: string;
  readonly n: number;
  readonly mean: number;
}

/** Which groups tell their mean of one block, when a block of details over it is judged. */
export class ToldMeans {
  readonly #nodes: readonly GroupNode[];
  readonly #blocks: readonly Block[];
  readonly #verdicts: Verdicts;

  /** @param verdicts - of all blocks before the one that is judged */
  constructor(nodes: readonly GroupNode[], blocks: readonly Block[], verdicts: Verdicts) {
    this.#nodes = nodes;
    this.#blocks = blocks;
    this.#verdicts = verdicts;
  }

  /** Those that show it, or say that it is near an end. */
  among(groups: readonly JudgedGroup[], block: string): readonly JudgedGroup[] {
    return groups.filter(({ index }) => this.#isTold(block, index));
  }

  /** What it is, in groups that have one. */
  of(groups: readonly JudgedGroup[], block: string): readonly ToldMean[] {
    const means = this.#blocks.find(({ id }) => id === block);
    return groups.flatMap(({ index, name: label }) => {
      const node = this.#nodes[index];
      const [told] = node && means ? means.read(node) : [];
      return told && told.mean !== null ? [{ label, n: told.n, mean: told.mean }] : [];
    });
  }

  #isTold(block: string, index: number): boolean {
    const verdict = this.#verdicts.get(block)?.[index] ?? null;
    if (verdict === null || tellsEnd(verdict)) return true;
    // When all means are told that it is made of, so is this one.
    const parts = this.#blocks.find(({ id }) => id === block)?.within ?? [];
    return parts.length > 0 && parts.every((part) => this.#isTold(part, index));
  }
}
