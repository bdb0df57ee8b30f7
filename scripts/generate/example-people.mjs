import { leerklimaat } from '@leerklimaat/core';

export const file = 'examples/team-report/verzonnen-mensen.ndjson';

/** The people of an example who do not exist, a result on each line. One team is too small to show. */
export async function content() {
  const { syntheticOrganisation } = await import('../../examples/demo/synthetic-organisation.js');
  const results = syntheticOrganisation(leerklimaat, {
    seed: 11,
    teams: { Burgerzaken: 14, Onthaal: 12, Groen: 15, Zorg: 11, Balie: 3 },
    links: ['medewerker', 'medewerker', 'medewerker', 'leidinggevende'],
    round: '2026',
  });
  return Array.from(results, (result) => `${JSON.stringify(result)}\n`).join('');
}
