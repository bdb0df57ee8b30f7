import type { TeamReportWordsAndDeedsText } from './team-report-words-and-deeds-text.js';

export const teamReportWordsAndDeedsDe: TeamReportWordsAndDeedsText = {
  title: 'Über Lernen sprechen, und es tun',
  ratio: (ratio, low, high) =>
    `Wer öfter über die eigene Entwicklung spricht, macht ${ratio}-mal so viele Lernaktivitäten (zwischen ${low} und ${high}).`,
  maybeChance: 'Dieser Unterschied kann auch Zufall sein.',
  noRatio: (reason) => `Wie viel mehr tut, wer öfter spricht, können wir nicht sagen: ${reason}.`,
  together: {
    more: 'Menschen, die öfter sprechen, tun oft auch mehr.',
    less: 'Menschen, die öfter sprechen, tun oft weniger.',
    unclear: 'Ob Menschen, die öfter sprechen, auch mehr tun, ist nicht klar.',
  },
  cause:
    'Was die Ursache ist, wissen wir nicht. Alles kommt aus einem einzigen Fragebogen, zu einem Zeitpunkt, von den Menschen selbst.',
  fieldStudy:
    'In einer Feldstudie anderswo tat fast viermal so viel, wer öfter spricht. Das ist Hintergrund, kein Ziel.',
  bars: 'Die Balken zeigen, wie viele Lernaktivitäten Menschen in drei Monaten im Durchschnitt gemacht haben.',
  often: (anchor) => `Spricht ${anchor} oder öfter`,
  seldom: 'Spricht seltener',
  mix: 'So oft haben Menschen jeden der acht Lernwege genutzt, im Durchschnitt in drei Monaten.',
  plotMeans: 'Der Punkt ist der Durchschnitt der Gruppe.',
  figure: 'Kennzahl',
  value: 'Zahl',
  rowRatio: 'Wievielmal so viele',
  rowTogether: 'Zusammenhang (Spearman)',
  rowBetween: 'Zusammenhang zwischen Teams',
  rowWithin: 'Zusammenhang innerhalb von Teams',
};
