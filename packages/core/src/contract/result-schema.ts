import { RESERVED_IDS } from './reserved-ids.js';
import { RESULT_SCHEMA } from './schema-ids.js';

const id = {
  type: 'string',
  pattern: '^[A-Za-z][A-Za-z0-9_-]{0,63}$',
  not: { enum: RESERVED_IDS },
} as const;
const percent = { type: 'number', minimum: 0, maximum: 100 } as const;
const absent = {
  type: 'object',
  required: ['value', 'reason'],
  additionalProperties: false,
  properties: { value: { type: 'null' }, reason: { $ref: '#/$defs/reason' } },
} as const;

/* @__NO_SIDE_EFFECTS__ */
function figure(value: object): object {
  const present = object({ value });
  return { oneOf: [present, absent] };
}

/* @__NO_SIDE_EFFECTS__ */
function object(
  properties: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
): object {
  return {
    type: 'object',
    required: Object.keys(properties),
    additionalProperties: false,
    properties: { ...properties, ...optional },
  };
}

const version = { type: 'string', pattern: '^\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}$' } as const;
const label = { type: 'string', minLength: 1, maxLength: 100 } as const;
const interval = object({ low: percent, high: percent });
const count = { type: 'integer', minimum: 0, maximum: 500 } as const;
const scaleCount = { scale: id, answered: count, items: count } as const;
const ids = { type: 'array', items: id, minItems: 1, maxItems: 60 } as const;
const points = { type: 'number', minimum: -100, maximum: 100 } as const;
const anchor = { type: 'integer', minimum: 0, maximum: 10 } as const;

const countScore = {
  oneOf: [
    object({
      ...scaleCount,
      value: { type: 'integer', minimum: 0, maximum: 499_500 },
      capped: count,
    }),
    object({ ...scaleCount, value: { type: 'null' }, reason: { $ref: '#/$defs/reason' } }),
  ],
};

const scaleScore = {
  oneOf: [
    object({
      ...scaleCount,
      value: percent,
      mean: { type: 'number', minimum: 1, maximum: 11 },
      interval,
      word: object({ anchor, almost: { oneOf: [anchor, { type: 'null' }] } }),
    }),
    object({ ...scaleCount, value: { type: 'null' }, reason: { $ref: '#/$defs/reason' } }),
  ],
};

const scores = object(
  {
    scales: { type: 'array', items: scaleScore, minItems: 1, maxItems: 60 },
    total: figure(percent),
    extremes: figure(object({ highest: ids, lowest: ids })),
    preferences: figure(
      object({
        order: {
          type: 'array',
          items: object({
            scale: id,
            value: points,
            interval: object({
              low: { type: 'number', minimum: -200, maximum: 200 },
              high: { type: 'number', minimum: -200, maximum: 200 },
            }),
          }),
          minItems: 1,
          maxItems: 60,
        },
        top: ids,
        elevation: percent,
      }),
    ),
    answered: count,
    notApplicable: count,
  },
  { counts: { type: 'array', items: countScore, minItems: 1, maxItems: 60 } },
);

const moduleReference = object({ id, version });

/**
 * JSON Schema (2020-12) of a result, published as `result.schema.json`. Nothing beyond these fields ever leaves a
 * widget.
 */
export const resultSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: RESULT_SCHEMA,
  title: 'Result of one completed sheet',
  type: 'object',
  required: ['schema', 'id', 'instrument', 'date', 'test', 'share'],
  additionalProperties: false,
  properties: {
    schema: { const: RESULT_SCHEMA },
    id: { type: 'string', pattern: '^[0-9a-f]{32}$' },
    instrument: object({
      id,
      version,
      language: { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$' },
    }),
    date: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' },
    test: { type: 'boolean' },
    labels: object({}, { team: label, link: label, round: label }),
    share: { enum: ['completion', 'scores', 'answers'] },
    scores: { $ref: '#/$defs/scores' },
    flags: { $ref: '#/$defs/flags' },
    answers: {
      type: 'object',
      propertyNames: id,
      maxProperties: 500,
      additionalProperties: {
        oneOf: [{ type: 'integer', minimum: 0, maximum: 999 }, { const: 'na' }],
      },
    },
    modules: { type: 'array', minItems: 1, maxItems: 20 },
  },
  allOf: [
    {
      if: { properties: { share: { const: 'completion' } } },
      then: {
        properties: {
          scores: false,
          flags: false,
          answers: false,
          modules: { type: 'array', items: { $ref: '#/$defs/completedModule' } },
        },
      },
      else: {
        required: ['scores', 'flags'],
        properties: { modules: { type: 'array', items: { $ref: '#/$defs/scoredModule' } } },
      },
    },
    {
      if: { properties: { share: { const: 'answers' } } },
      then: { required: ['answers'] },
      else: { properties: { answers: false } },
    },
  ],
  $defs: {
    scores,
    completedModule: object({ instrument: moduleReference }),
    scoredModule: object({
      instrument: moduleReference,
      scores: { $ref: '#/$defs/scores' },
      flags: { $ref: '#/$defs/flags' },
    }),
    flags: {
      type: 'array',
      items: { enum: ['longstring', 'no-variation', 'contradiction', 'fast'] },
      uniqueItems: true,
    },
    reason: {
      enum: [
        'too-few-answers',
        'incomplete-scales',
        'within-measurement-error',
        'single-scale',
        'too-many-scales',
        'not-for-this-instrument',
      ],
    },
  },
};
