/** Fields that are estimated in another way in R, by a tolerance of their own. */
const OWN_TOLERANCE = { icc1_reml: 1e-5 };

/**
 * Every difference between what the core gave and what is expected, in words. Numbers are equal when
 * |a − e| ≤ tol · max(1, |e|); `null` wants an absent figure with its reason. A figure may come as { value }, an interval
 * as { lower, upper } where two numbers are expected.
 */
export function compare(actual, expected, { tol, how = '' }, path = '') {
  if (expected === null) return isAbsent(actual) ? [] : [`${path}: ${show(actual)}, not undefined`];
  const value = unwrap(actual);
  if (isAbsent(value)) return [`${path}: undefined (${value.reason}), not ${show(expected)}`];
  if (typeof expected === 'number') {
    const allowed = tol * Math.max(1, Math.abs(expected));
    const isClose = typeof value === 'number' && Math.abs(value - expected) <= allowed;
    return isClose ? [] : [`${path}: ${show(value)}, not ${expected}`];
  }
  if (Array.isArray(expected)) return compareLists(asList(value), expected, { tol, how }, path);
  if (typeof expected !== 'object') {
    return value === expected ? [] : [`${path}: ${show(value)}, not ${show(expected)}`];
  }
  return compareRecords(value, expected, { tol, how }, path);
}

function compareLists(value, expected, rule, path) {
  if (!Array.isArray(value) || value.length !== expected.length) {
    return [`${path}: ${show(value)}, not ${show(expected)}`];
  }
  return expected.flatMap((each, index) => compare(value[index], each, rule, `${path}[${index}]`));
}

function compareRecords(value, expected, { tol, how }, path) {
  if (typeof value !== 'object' || value === null) return [`${path}: ${show(value)}, not a record`];
  const problems = Object.entries(expected).flatMap(([key, each]) => {
    const own = key.endsWith('_approx') ? toleranceIn(how) : OWN_TOLERANCE[key];
    const at = path === '' ? key : `${path}.${key}`;
    return compare(value[key], each, { tol: own ?? tol, how }, at);
  });
  // In a table of counts a number that was not expected is as wrong as one that is missing.
  const surplus = Object.keys(value).filter((key) => /^\d+$/.test(key) && !(key in expected));
  return [...problems, ...surplus.map((key) => `${path}.${key}: ${show(value[key])}, not there`)];
}

function toleranceIn(how) {
  const [, words] = /tolerance\s+([\d.]+(?:e-?\d+)?)/.exec(how) ?? [];
  return words === undefined ? undefined : Number.parseFloat(words);
}

/** A list of figures that are all absent is absent too. */
function isAbsent(actual) {
  if (Array.isArray(actual)) return actual.length > 0 && actual.every((each) => isAbsent(each));
  return (
    typeof actual === 'object' &&
    actual !== null &&
    actual.value === null &&
    typeof actual.reason === 'string'
  );
}

function unwrap(actual) {
  const isFigure = typeof actual === 'object' && actual !== null && 'value' in actual;
  return isFigure && actual.value !== null ? actual.value : actual;
}

function asList(value) {
  const isInterval = typeof value === 'object' && value !== null && 'lower' in value;
  return isInterval ? [value.lower, value.upper] : value;
}

function show(value) {
  return JSON.stringify(value) ?? 'nothing';
}
