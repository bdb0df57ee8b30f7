import type { Definition, Instrument, Validated } from '@leerklimaat/core';
import type { FaultController } from '../controllers/fault-controller.js';
import { findExtra } from '../extras/registry.js';
import { withExtras } from '../locales/language-extra.js';
import { pickLanguage } from '../locales/pick-language.js';
import type { AskedBesides } from './asked-besides.js';
import { completedDefinition } from './completed-definition.js';
import type { OwnContent } from './own-content.js';
import type { Asked } from './questionnaire-view.js';
import type { SurveyModule } from './survey-module.js';

/** What a host wants asked. */
export interface ContentWish {
  readonly definition: unknown;
  readonly advice: unknown;
  /** What the tag stands for; `null` while its file is not there. */
  readonly builtIn: Definition | null;
}

/** What an element asks: its instrument or the host's own, and the modules besides. */
export class AskedContent {
  definition: Definition | null = null;
  /** Whether the host's own content waits for the file that reads it. */
  waits = false;
  readonly #faults: FaultController;
  #modules: readonly SurveyModule[] = [];
  #wish: ContentWish | null = null;
  #reader: OwnContent | undefined;

  constructor(faults: FaultController) {
    this.#faults = faults;
  }

  get modules(): readonly Instrument[] {
    return this.#modules.map(({ definition }) => definition.instrument);
  }

  /** Returns whether it asks something else than before. */
  use(wanted: ContentWish): boolean {
    const builtIn = wanted.builtIn && completedDefinition(wanted.builtIn);
    const wish = { ...wanted, builtIn };
    const reader = findExtra<OwnContent>('own', 'eigen-inhoud');
    // Reading an own one makes a copy, and a person who answers a copy would begin anew.
    if (reader === this.#reader && sameWish(wish, this.#wish)) return false;
    const before = this.definition;
    this.#wish = wish;
    this.#reader = reader;
    const { definition, advice } = wish;
    const own = Boolean(definition ?? advice);
    this.waits = own && !reader;
    if (!own) this.definition = builtIn;
    else if (reader) this.definition = this.#read(reader, wish);
    else this.definition = null;
    return this.definition?.instrument !== before?.instrument;
  }

  ask({ modules, faults }: AskedBesides): void {
    this.#modules = modules;
    this.#faults.add('attribute', faults);
  }

  /** The instrument and its modules as they are spoken; nothing when there is no instrument. */
  spoken(language: string): readonly Asked[] {
    if (!this.definition) return [];
    return [{ definition: this.definition, module: null }, ...this.#modules.map(asAsked)].flatMap(
      ({ definition, module }) => {
        const { id } = definition.instrument;
        const texts = withExtras(definition.texts, ({ instruments }) => instruments[id]);
        const text = pickLanguage(texts, language);
        return text ? [{ definition, module, text }] : [];
      },
    );
  }

  #read(reader: OwnContent, { definition, advice, builtIn }: ContentWish): Definition | null {
    const read = definition ? this.#checked(reader.readDefinition(definition)) : builtIn;
    if (!read || !advice) return read;
    const changed = this.#checked(reader.changeAdvice(read, advice));
    // The questions stay the same ones, whatever is said about them.
    return changed ? { ...changed, instrument: read.instrument } : read;
  }

  #checked(checked: Validated<Definition>): Definition | null {
    if (checked.ok) return checked.value;
    this.#faults.add('definition', checked.issues);
    return null;
  }
}

function sameWish(one: ContentWish, other: ContentWish | null): boolean {
  return (
    one.definition === other?.definition &&
    one.advice === other?.advice &&
    one.builtIn === other?.builtIn
  );
}

function asAsked(module: SurveyModule): Pick<Asked, 'definition' | 'module'> {
  return { definition: module.definition, module };
}
