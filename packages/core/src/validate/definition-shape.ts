import type {
  AnswerFormat,
  ChoiceFormat,
  CountFormat,
  Instrument,
  Item,
  MeasurementAssumptions,
  PointFormat,
  Scale,
  ScoringRule,
} from '../model/instrument.js';
import type {
  Advice,
  AdviceText,
  Definition,
  InstrumentText,
  Link,
  ScaleText,
} from '../model/text.js';
import { date, language, version } from './common-shapes.js';
import { LIMITS } from '../contract/limits.js';
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
  pattern,
  sentence,
  type Shape,
} from './shape.js';

/** True, or left out. */
const flag: Shape<true> = (reader, value, path) =>
  boolean(reader, value, path) || (undefined as unknown as true);

const points = integer(2, LIMITS.points);
const pointFormat = object<
  Record<'points', number> & Record<'kind', (PointFormat | ChoiceFormat)['kind']>
>({
  kind: oneOf('agreement', 'frequency', 'choice'),
  points,
});
const countFormat = object<CountFormat>({
  kind: oneOf('count'),
  most: integer(1, LIMITS.count),
});

const format: Shape<AnswerFormat> = (reader, value, path) =>
  (isCount(value) ? countFormat : pointFormat)(reader, value, path);

function isCount(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'kind' in input && input.kind === 'count';
}

const ids = list(id, 2, LIMITS.points);
const scaleOrScales: Shape<string | readonly string[]> = (reader, value, path) =>
  (Array.isArray(value) ? ids : id)(reader, value, path);

const instrument = object<Instrument>({
  id,
  version,
  validation: oneOf('unvalidated', 'validated'),
  format,
  scales: list(
    object<Scale>({
      id,
      format: optional(format),
      formative: optional(flag),
      reliability: optional(number(0, 1)),
      oftenFrom: optional(integer(1, LIMITS.points)),
    }),
    1,
    LIMITS.scales,
  ),
  items: list(
    object<Item>({
      id,
      scale: scaleOrScales,
      reversed: optional(flag),
      optOut: optional(flag),
      twoIdeas: optional(flag),
      unlike: optional(id),
      least: optional(flag),
    }),
    1,
    LIMITS.items,
  ),
  pages: list(object({ id, items: list(id, 1, LIMITS.items) }), 1, LIMITS.items),
  scoring: object<ScoringRule>({
    profile: oneOf('levels', 'separate', 'preferences', 'best-worst'),
    ipsative: optional(flag),
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

const anchors = list(sentence, 0, LIMITS.points);

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
      anchors: optional(anchors),
      shortAnchors: optional(anchors),
    }),
  ),
  pages: keyed(sentence),
  items: keyed(sentence),
  help: optional(keyed(sentence)),
  choices: optional(keyed(anchors)),
  talk: optional(list(sentence, 1, 10)),
});

export const adviceShape: Shape<Advice> = object<Advice>({
  id,
  helps: id,
  who: oneOf('me', 'team', 'manager', 'organisation'),
  within: oneOf('week', 'month', 'quarter'),
  source: sentence,
});

/** Only an address that a browser opens as a page over a safe connection; whatever else is text, not a link. */
const address = pattern(/^https:\/\/[^\s"'<>\\]+$/, 'an https: address');

export const linkShape: Shape<Link> = object<Link>({
  id,
  name: sentence,
  url: (reader, value, path) => (value === null ? null : address(reader, value, path)),
  offers: keyed(sentence),
  region: optional(pattern(/^[A-Z]{2}$/, 'a country code such as BE')),
  checked: (reader, value, path) => (value === null ? null : date(reader, value, path)),
});

export const adviceTextShape: Shape<AdviceText> = object<AdviceText>({
  title: sentence,
  firstStep: sentence,
});

export const definitionShape: Shape<Definition> = object<Definition>({
  instrument,
  texts: keyed(text),
  advice: optional(list(adviceShape, 0, LIMITS.advice)),
  adviceTexts: optional(keyed(keyed(adviceTextShape))),
  links: optional(list(linkShape, 0, LIMITS.links)),
});
