import { toJson, type ReportTree } from '@leerklimaat/core';
import { breather } from '../intake/breather.js';

/** In JSON no text holds this: quotes within one are escaped. */
const TEAMS = '"teams":"@"';

/** Released trees as JSON, made team by team: there may be thousands. */
export async function reportJson(trees: readonly ReportTree[]): Promise<Blob> {
  const breathe = breather();
  const parts: string[] = [];
  for (const tree of trees) {
    const { organisation } = tree;
    const frame = toJson({ ...tree, organisation: { ...organisation, teams: '@' } });
    const [before = '', after = ''] = frame.split(TEAMS);
    parts.push(parts.length > 0 ? ',' : '', before, '"teams":[');
    for (const [index, team] of organisation.teams.entries()) {
      parts.push(index > 0 ? ',' : '', toJson(team));
      await breathe();
    }
    parts.push(']', after);
  }
  return new Blob(['[', ...parts, ']']);
}
