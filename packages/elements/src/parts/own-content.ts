import type { Definition, Issue, Validated } from '@leerklimaat/core';
import type { Extra } from '../extras/registry.js';

/**
 * What lets a page put in its own questions, advice and links. It checks everything that comes in, which most pages
 * never need, so it is a file of its own.
 */
export interface OwnContent extends Extra {
  readonly kind: 'own';
  readonly name: 'eigen-inhoud';
  readonly readDefinition: (input: unknown) => Validated<Definition>;
  /** The definition with the host's changes to advice and links. */
  readonly changeAdvice: (definition: Definition, changes: unknown) => Validated<Definition>;
  /** Reads the data block between the tags, now and whenever it changes; returns its undo. */
  readonly watchDataBlock: (host: HTMLElement, reader: DataBlockReader) => () => void;
}

/** Called with what a data block says, or with what is wrong with it. */
export interface DataBlockReader {
  /** The properties that a block may give. */
  readonly keys: readonly string[];
  readonly give: (key: string, value: unknown) => void;
  readonly refuse: (issues: readonly Issue[]) => void;
}
