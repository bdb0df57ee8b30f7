import type { TeamReportModulesText } from './team-report-modules-text.js';

export const teamReportModulesNl: TeamReportModulesText = {
  mean: 'Gemiddelde (0 tot 100)',
  interval: 'Onzekerheid',
  people: 'Aantal mensen',
  range: (low, high) => `${low} tot ${high}`,
  plot: 'De stip is het gemiddelde. De streep is de onzekerheid: daarbinnen kan het gemiddelde door toeval liggen.',
  plotMeans: 'De stip is het gemiddelde van de groep.',
  nothing: (reason) => `Geen cijfers: ${reason}.`,
  choose: 'Over wie gaat het?',
  everyone: 'Iedereen samen',
  viaTeams: 'Kies een team in het overzicht van de teams',
  waterline:
    'Zin om te leren zie je vaak. Wat die zin draagt, ligt meestal onder water. De getallen zijn gemiddelden, van 0 tot 100.',
  features: 'Zeven kenmerken van de leercultuur',
  carriers: 'Wat het leren draagt',
  carriersAbout: 'Dit is een lijst van voorwaarden. Ze hoeven niet samen te gaan.',
  wordsAndDeeds: {
    title: 'Praten over leren, en het doen',
    ratio: (ratio, low, high) =>
      `Wie vaker over de eigen ontwikkeling praat, doet ${ratio} keer zo veel leeractiviteiten (tussen ${low} en ${high}).`,
    maybeChance: 'Dat verschil kan ook toeval zijn.',
    noRatio: (reason) => `Hoeveel meer wie vaker praat ook doet, kunnen we niet zeggen: ${reason}.`,
    together: {
      more: 'Mensen die vaker praten, doen vaak ook meer.',
      less: 'Mensen die vaker praten, doen vaak minder.',
      unclear: 'Of wie vaker praat ook meer doet, is niet duidelijk.',
    },
    cause:
      'Wat oorzaak is, weten we niet. Alles komt uit één vragenlijst, op één moment, van mensen zelf.',
    fieldStudy:
      'In een veldstudie elders was het bijna vier keer zo veel. Dat is achtergrond, geen doel.',
    bars: 'De balken tonen hoeveel leeractiviteiten mensen gemiddeld deden in drie maanden.',
    often: (anchor) => `Praat ${anchor} of vaker`,
    seldom: 'Praat minder vaak',
    mix: 'Zo vaak deden mensen elk van de acht, gemiddeld in drie maanden.',
    figure: 'Cijfer',
    value: 'Waarde',
    rowRatio: 'Hoeveel keer zo veel',
    rowTogether: 'Samenhang (Spearman)',
    rowBetween: 'Samenhang tussen teams',
    rowWithin: 'Samenhang binnen teams',
  },
};
