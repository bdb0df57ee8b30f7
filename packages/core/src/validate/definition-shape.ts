import type { Instrument, Item, MeasurementAssumptions, ScoringRule } from '../model/instrument.js';
import type { Advice, Definition, InstrumentText, ScaleText } from '../model/text.js';
import { language, version } from './common-shapes.js';
import { LIMITS } from './limits.js';
import {
  boolean,
  id,
  integer,
  keyed,
  list,
  number,
  object,
  oneOf,
  optional,
  sentence,
  type Shape,
} from './shape.js';

/** True, or left out. */
const flag: Shape<true> = (reader, value, path) =>
  boolean(reader, value, path) || (undefined as unknown as true);

const instrument = object<Instrument>({
  id,
  version,
  validation: oneOf('unvalidated', 'validated'),
  format: object({ kind: oneOf('agreement', 'frequency'), points: integer(2, LIMITS.points) }),
  scales: list(object({ id }), 1, LIMITS.scales),
  items: list(
    object<Item>({
      id,
      scale: id,
      reversed: optional(flag),
      optOut: optional(flag),
      twoIdeas: optional(flag),
    }),
    1,
    LIMITS.items,
  ),
  pages: list(object({ id, items: list(id, 1, LIMITS.items) }), 1, LIMITS.items),
  scoring: object<ScoringRule>({
    profile: oneOf('levels', 'preferences'),
    answeredShare: number(0.01, 1),
    total: boolean,
    foundation: optional(id),
  }),
  assumptions: object<MeasurementAssumptions>({
    reliability: number(0, 1),
    sd: number(0, 50),
    basis: sentence,
  }),
  sources: list(object({ citation: sentence, use: sentence }), 0, 50),
});

const anchors = list(sentence, 2, LIMITS.points);

const text = object<InstrumentText>({
  language,
  status: oneOf('source', 'translated'),
  title: sentence,
  purpose: sentence,
  resultTitle: sentence,
  referents: list(object({ question: sentence, answer: sentence }), 0, 10),
  anchors,
  shortAnchors: anchors,
  optOut: sentence,
  scales: keyed(
    object<ScaleText>({
      name: sentence,
      shortName: sentence,
      meaning: sentence,
      caution: optional(sentence),
    }),
  ),
  pages: keyed(sentence),
  items: keyed(sentence),
});

const advice = object<Advice>({
  id,
  helps: id,
  who: oneOf('me', 'team', 'manager', 'organisation'),
  within: oneOf('week', 'month', 'quarter'),
  source: sentence,
});

export const definitionShape: Shape<Definition> = object<Definition>({
  instrument,
  texts: keyed(text),
  advice: optional(list(advice, 0, LIMITS.advice)),
  adviceTexts: optional(keyed(keyed(object({ title: sentence, firstStep: sentence })))),
});
