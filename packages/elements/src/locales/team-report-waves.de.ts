import type { TeamReportWavesText } from './team-report-waves-text.js';

export const teamReportWavesDe: TeamReportWavesText = {
  link: 'Was sich in diesem Team verändert hat',
  first: 'Was eine zweite Messung zeigen kann',
  more: (names, earlier) => `Seit ${earlier} deutlich mehr: ${names}`,
  less: (names, earlier) => `Seit ${earlier} deutlich weniger: ${names}`,
  alike: (earlier) => `Keine deutliche Veränderung seit ${earlier}`,
  unknown: 'Über Veränderung lässt sich hier noch nichts sagen',
  change: (now, earlier) => `${now} neben ${earlier}`,
  plot: 'Der Punkt ist der Unterschied zum vorigen Mal. Geht der Strich durch die Mitte, dann kann es Zufall sein.',
  ticks: ['weniger', 'gleich', 'mehr'],
  unlinked:
    'Wir wissen nicht, wer beide Male geantwortet hat. Ein Unterschied kann also auch entstehen, weil andere Menschen geantwortet haben.',
  chance:
    'Wer beim vorigen Mal weit vom Rest entfernt lag, rückt oft von selbst wieder näher. Was die Ursache ist, wissen wir nicht.',
  smallest: 'Welche Veränderung eine nächste Messung zeigen kann',
  couldShow: (low, high) =>
    `Mit gleich vielen Personen fällt eine Veränderung erst ab ${low} bis ${high} Punkten auf. Kleinere Veränderungen gibt es vielleicht auch, aber die siehst du nicht.`,
  couldShowOne: (points) =>
    `Mit gleich vielen Personen fällt eine Veränderung erst ab ${points} ${points === 1 ? 'Punkt' : 'Punkten'} auf. Kleinere Veränderungen gibt es vielleicht auch, aber die siehst du nicht.`,
  rounds: 'Alle Runden nebeneinander',
  now: 'Jetzt',
  before: 'Voriges Mal',
  difference: 'Unterschied',
  inWords: 'In Worten',
  round: 'Runde',
  leastChange: 'Erst sichtbar ab (Punkte)',
  said: {
    more: 'deutlich mehr',
    less: 'deutlich weniger',
    alike: 'kein deutlicher Unterschied',
  },
};
