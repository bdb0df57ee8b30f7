import type { AdviceTexts } from '../../model/text.js';
import type { leerklimaatAdvice } from './leerklimaat-advice.js';

export const leerklimaatAdviceNl = {
  'leerleiderschap-a1': {
    title: 'Vraag je leidinggevende naar een eigen leermoment',
    firstStep: 'Stel vandaag de vraag: ‘Wat leerde jij de laatste tijd op het werk?’',
  },
  'leerleiderschap-a2': {
    title: 'Laat het overleg beginnen met een open vraag',
    firstStep: 'Geef je leidinggevende een kwestie uit je werk waar jij nog op zoekt.',
  },
  'leerleiderschap-a3': {
    title: 'Voer een groeigesprek over wat jij wilt leren',
    firstStep: 'Vraag je leidinggevende om een halfuur, en stuur één vraag mee die jou bezighoudt.',
  },
  'leerleiderschap-a4': {
    title: 'Breng leidinggevenden samen om over leren te praten',
    firstStep: 'Stel HR een halve dag voor waarop ze elkaars voorbeelden horen.',
  },
  'opportuniteiten-a1': {
    title: 'Neem een klus die nog nieuw voor je is',
    firstStep: 'Kies er één uit de planning van deze week, en vraag wie meekijkt.',
  },
  'opportuniteiten-a2': {
    title: 'Leer samen van één vraag van een klant',
    firstStep: 'Zet ze op de agenda: ‘Wat zegt deze vraag over ons werk?’',
  },
  'opportuniteiten-a3': {
    title: 'Probeer een maand lang een andere werkwijze',
    firstStep: 'Schrijf de proef op een kaartje: wat, wie, en wanneer kijken we terug?',
  },
  'opportuniteiten-a4': {
    title: 'Krijg een rol in een vernieuwend project',
    firstStep: 'Vraag je leidinggevende welk project binnenkort start, en wat jij kunt bijdragen.',
  },
  'opportuniteiten-a5': {
    title: 'Volg samen wat er in jullie vak verandert',
    firstStep:
      'Vraag wie nieuwe wetten of technieken bijhoudt, en plan met die persoon een webinar.',
  },
  'steun-a1': {
    title: 'Geef een collega een compliment over iets nieuws',
    firstStep: 'Zeg wat je zag, en wat het jou opleverde.',
  },
  'steun-a2': {
    title: 'Zeg in het overleg waar je nog op zoekt',
    firstStep: 'Begin met: ‘Hier kom ik zelf niet uit. Wie denkt mee?’',
  },
  'steun-a3': {
    title: 'Kijk samen terug op iets wat anders liep',
    firstStep: 'Vraag om de beurt: wat verwachtten we, wat gebeurde er, wat doen we nu?',
  },
  'steun-a4': {
    title: 'Bespreek een leerwens, ook zonder uitgewerkt plan',
    firstStep: 'Vertel je leidinggevende wat je boeit, en kies daarna samen een manier.',
  },
  'steun-a5': {
    title: 'Geef leren een plaats op het intranet',
    firstStep: 'Vraag een collega of je een mooi leerverhaal mag insturen.',
  },
  'ruimte-a1': {
    title: 'Zet een vast leeruur in je agenda',
    firstStep: 'Kies een rustig moment, en schrijf erbij wat je dan gaat doen.',
  },
  'ruimte-a2': {
    title: 'Bespreek elke week één geval uit het werk',
    firstStep: 'Vraag een collega om bij het volgende overleg een lastige situatie mee te brengen.',
  },
  'ruimte-a3': {
    title: 'Vraag welke uren en welk budget je hebt',
    firstStep: 'Mail je leidinggevende: ‘Hoeveel leertijd en geld kan ik dit jaar gebruiken?’',
  },
  'ruimte-a4': {
    title: 'Leg jullie opleidingsbudgetten bij elkaar',
    firstStep: 'Vraag wie hetzelfde wil leren, en zoek samen één training op maat.',
  },
  'ruimte-a5': {
    title: 'Maak één plek waar het hele leeraanbod staat',
    firstStep: 'Vraag HR wie dat beheert, en stuur drie bronnen die jij gebruikt.',
  },
  'autonomie-a1': {
    title: 'Schrijf op wat je over drie maanden wilt kunnen',
    firstStep: 'Eén zin is genoeg. Zet er een datum bij.',
  },
  'autonomie-a2': {
    title: 'Kijk vrijdag tien minuten terug op je week',
    firstStep: 'Noteer wat je leerde, en wat je maandag anders doet.',
  },
  'autonomie-a3': {
    title: 'Spreek af wat je zelf kunt kiezen',
    firstStep: 'Vraag bij een vaste opleiding: waarom deze, en waarin heb ik de keuze?',
  },
  'autonomie-a4': {
    title: 'Leg jullie leerdoelen naast het doel van het team',
    firstStep: 'Laat iedereen één leerdoel op een kaartje zetten. Zoek samen de verbanden.',
  },
  'autonomie-a5': {
    title: 'Laat mensen zeggen welke hulp ze willen',
    firstStep: 'Stel HR één korte vraag aan iedereen voor, via chat of intranet.',
  },
  'kennisdeling-a1': {
    title: 'Drink koffie met iemand uit een ander team',
    firstStep: 'Stuur nu een bericht naar iemand wiens werk het jouwe raakt.',
  },
  'kennisdeling-a2': {
    title: 'Maak een lijst: wie weet wat?',
    firstStep: 'Laat iedereen drie onderwerpen noteren waarover collega’s vragen mogen stellen.',
  },
  'kennisdeling-a3': {
    title: 'Houd een lunch waarop iemand iets voordoet',
    firstStep: 'Zoek wie twintig minuten wil vullen, en prik een datum.',
  },
  'kennisdeling-a4': {
    title: 'Laat verschillende vakken samenwerken aan één opdracht',
    firstStep: 'Stel je leidinggevende een opdracht voor die kennis van twee teams vraagt.',
  },
  'kennisdeling-a5': {
    title: 'Begin een leernetwerk met een partner of klant',
    firstStep: 'Kies er samen met HR één, en nodig die uit voor een gesprek.',
  },
} as const satisfies AdviceTexts<typeof leerklimaatAdvice>;
