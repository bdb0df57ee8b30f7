import type { NiveausGroepText } from './niveaus-groep-text.js';

export const niveausGroepNl: NiveausGroepText = {
  title: 'Je team en je organisatie',
  asking: 'Vragen voor het gesprek',
  team: {
    title: 'Je team',
    open: 'Dit is een open uitwisseling. Gebruik alleen codes van mensen die ze zelf gaven, en bekijk dit samen. We bewaren ze niet.',
    field: 'Code van een teamgenoot',
    add: 'Voeg toe',
    added: 'De code staat in de lijst.',
    remove: 'Verwijder',
    withMe: 'Tel mijn voorkeuren mee',
    tooFew: 'Vanaf twee mensen zie je hier hoe jullie groep is samengesteld.',
    questions: [
      'Wie valt hier op, en wat brengt die mee voor de groep?',
      'Hoe zorgen we dat het werkt, ook waar we verschillen?',
      'Hoe organiseren we het leren in dit team?',
    ],
  },
  organisation: {
    title: 'Je organisatie',
    group: 'De groep waarvan deze pagina cijfers geeft',
    tooFew:
      'Er zijn te weinig resultaten om te tonen. Onder de vijf mensen kan een cijfer iets over één persoon verklappen.',
    onlyMeans:
      'Je ziet alleen gemiddelden. Hoe ver mensen uiteenliggen, tonen we vanaf tien losse resultaten.',
    unreadable: 'De cijfers van de groep zijn niet te lezen.',
    questions: [
      'Welke cultuur van leren zie je om je heen?',
      'Op welke manier leren mensen hier het vaakst?',
      'Welke richting kiest de organisatie met leren?',
      'Hoe is het leren hier georganiseerd?',
    ],
  },
  people: (count) => `Aantal mensen: ${count}`,
  picture:
    'De stip is het gemiddelde van de groep, tegenover ieders eigen gemiddelde. De streep toont hoe ver mensen uiteenliggen.',
  pictureOfMeans: 'De stip is het gemiddelde van de groep, tegenover ieders eigen gemiddelde.',
  ticks: ['minder', 'gemiddeld', 'liever'],
  mean: 'Gemiddelde',
  spread: 'Spreiding',
  heldBy: 'Duidelijk boven het eigen gemiddelde',
  nobody: (names) => `Bij niemand staat dit duidelijk boven het eigen gemiddelde: ${names}.`,
  qualities: 'Kwaliteiten en valkuilen',
};
