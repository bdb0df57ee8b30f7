import type { Validated } from '../model/issue.js';
import type { LeerResult } from '../model/result.js';
import { validated, type Reader } from './reader.js';
import { resultShape } from './result-shape.js';

/**
 * Reads back a result: the file that a person kept, or what a host received. It accepts just what `resultSchema`
 * describes, without needing the instrument; check the answers with `validateAnswers` before scoring them again.
 */
export function validateResult(input: unknown): Validated<LeerResult> {
  return validated((reader) => {
    const result = resultShape(reader, input, '');
    checkParts(reader, result);
    return result;
  });
}

/** Just the parts that the share promises: one too many would be a leak. */
function checkParts(reader: Reader, result: LeerResult): void {
  const { share, answers, modules = [] } = result;
  const scored = share !== 'completion';
  for (const [path, { scores, flags }] of [
    ['', result] as const,
    ...modules.map((module, index) => [`/modules/${index}`, module] as const),
  ]) {
    checkPart(reader, `${path}/scores`, scores, scored, share);
    checkPart(reader, `${path}/flags`, flags, scored, share);
  }
  checkPart(reader, '/answers', answers, share === 'answers', share);
}

function checkPart(
  reader: Reader,
  path: string,
  part: object | undefined,
  wanted: boolean,
  share: string,
): void {
  if (wanted === (part !== undefined)) return;
  const name = path.slice(path.lastIndexOf('/') + 1);
  reader.report('unknown', path, `${wanted ? '' : 'no '}${name} with share ${share}`, part);
}
