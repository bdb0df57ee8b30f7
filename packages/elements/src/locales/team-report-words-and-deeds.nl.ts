import type { TeamReportWordsAndDeedsText } from './team-report-words-and-deeds-text.js';

export const teamReportWordsAndDeedsNl: TeamReportWordsAndDeedsText = {
  title: 'Praten over leren, en het doen',
  ratio: (ratio, low, high) =>
    `Wie vaker over de eigen ontwikkeling praat, doet ${ratio} keer zo veel leeractiviteiten (tussen ${low} en ${high}).`,
  maybeChance: 'Dat verschil kan ook toeval zijn.',
  noRatio: (reason) => `Hoeveel meer mensen doen die vaker praten, is niet te zeggen: ${reason}.`,
  together: {
    more: 'Mensen die vaker praten, doen vaak ook meer.',
    less: 'Mensen die vaker praten, doen vaak minder.',
    unclear: 'Of wie vaker praat ook meer doet, is niet duidelijk.',
  },
  cause:
    'Wat oorzaak is, weten we niet. Alles komt uit één vragenlijst, op één moment, van mensen zelf.',
  fieldStudy:
    'In een veldstudie elders deed wie vaker praat bijna vier keer zo veel. Dat is achtergrond, geen doel.',
  bars: 'De balken tonen hoeveel leeractiviteiten mensen gemiddeld deden in drie maanden.',
  often: (anchor) => `Praat ${anchor} of vaker`,
  seldom: 'Praat minder vaak',
  mix: 'Zo vaak deden mensen elk van de acht, gemiddeld in drie maanden.',
  plotMeans: 'De stip is het gemiddelde van de groep.',
  figure: 'Cijfer',
  value: 'Waarde',
  rowRatio: 'Hoeveel keer zo veel',
  rowTogether: 'Samenhang (Spearman)',
  rowBetween: 'Samenhang tussen teams',
  rowWithin: 'Samenhang binnen teams',
};
