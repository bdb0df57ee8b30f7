import type { TeamReportWavesText } from './team-report-waves-text.js';

export const teamReportWavesNl: TeamReportWavesText = {
  link: 'Wat er in dit team veranderde',
  first: 'Wat een tweede meting kan laten zien',
  more: (names, earlier) => `Sinds ${earlier} duidelijk meer: ${names}`,
  less: (names, earlier) => `Sinds ${earlier} duidelijk minder: ${names}`,
  alike: (earlier) => `Geen duidelijke verandering sinds ${earlier}`,
  unknown: 'Over verandering is hier nog niets te zeggen',
  change: (now, earlier) => `${now} naast ${earlier}`,
  plot: 'De stip is het verschil met de vorige keer. Loopt de streep door het midden, dan kan het toeval zijn.',
  ticks: ['minder', 'gelijk', 'meer'],
  unlinked:
    'We weten niet wie beide keren antwoordde. Een verschil kan dus ook komen doordat andere mensen antwoordden.',
  chance:
    'Wie de vorige keer ver van de rest lag, schuift vaak vanzelf weer op. Wat oorzaak is, weten we niet.',
  smallest: 'Welke verandering een volgende keer kan tonen',
  couldShow: (low, high) =>
    `Met evenveel mensen valt een verandering pas op vanaf ${low} tot ${high} punten. Kleinere veranderingen zijn er misschien ook, maar die zie je niet.`,
  couldShowOne: (points) =>
    `Met evenveel mensen valt een verandering pas op vanaf ${points} ${points === 1 ? 'punt' : 'punten'}. Kleinere veranderingen zijn er misschien ook, maar die zie je niet.`,
  rounds: 'Alle keren naast elkaar',
  now: 'Nu',
  before: 'Vorige keer',
  difference: 'Verschil',
  inWords: 'In woorden',
  round: 'Keer',
  leastChange: 'Pas zichtbaar vanaf (punten)',
  said: {
    more: 'duidelijk meer',
    less: 'duidelijk minder',
    alike: 'geen duidelijk verschil',
  },
};
