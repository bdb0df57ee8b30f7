import type { AdviceTexts } from '../../model/text.js';
import type { leercultuurdragersAdvice } from './leercultuurdragers-advice.js';

export const leercultuurdragersAdviceNl = {
  'inhoud-1-actie': {
    title: 'Beslis zelf over één taak',
    firstStep: 'Vraag je leidinggevende welke keuze voortaan bij jou kan liggen.',
  },
  'inhoud-2-actie': {
    title: 'Pak een ingewikkelde klus met twee aan',
    firstStep: 'Kies wie meekijkt, en leg hardop uit wat je doet.',
  },
  'inhoud-3-actie': {
    title: 'Vraag een opdracht die je uitdaagt',
    firstStep: 'Noem in het overleg één taak uit de planning die jou trekt.',
  },
  'veiligeRuimte-1-actie': {
    title: 'Vraag een collega hoe het werk echt gaat',
    firstStep: 'Neem tien minuten om te luisteren, en kom er volgende week op terug.',
  },
  'veiligeRuimte-2-actie': {
    title: 'Bespreek een fout als een leermoment',
    firstStep: 'Bedank wie ermee komt, en vraag wat iedereen eraan heeft.',
  },
  'veiligeRuimte-3-actie': {
    title: 'Maak een middag vrij voor een proef',
    firstStep: 'Leg je leidinggevende één idee voor, met een begin en een einde.',
  },
  'samenwerken-1-actie': {
    title: 'Begin het overleg met een korte ronde',
    firstStep: 'Vraag iedereen wat deze week lukte, en waar hulp welkom is.',
  },
  'samenwerken-2-actie': {
    title: 'Laat om de beurt iemand een werkvraag meebrengen',
    firstStep: 'Breng zelf de eerste mee, en maak een lijstje voor wie daarna komt.',
  },
  'samenwerken-3-actie': {
    title: 'Zoek een mentor voor iets wat je wilt leren',
    firstStep: 'Vraag die persoon om drie gesprekken van een halfuur.',
  },
  'samenwerken-4-actie': {
    title: 'Richt een plek in om elkaar te spreken',
    firstStep: 'Kijk waar collega’s nu al blijven staan, en stel die plek voor.',
  },
  'samenwerken-5-actie': {
    title: 'Los één probleem op met verschillende vakken',
    firstStep: 'Nodig drie mensen met een ander beroep uit voor een uur.',
  },
  'leiderschap-1-actie': {
    title: 'Schrijf in één alinea waarom jullie leren',
    firstStep: 'Vraag je leidinggevende om een eerste versie, en bespreek die in het team.',
  },
  'leiderschap-2-actie': {
    title: 'Laat je leidinggevende vertellen over eigen leren',
    firstStep: 'Vraag: ‘Van welke ervaring heb jij het meest geleerd?’',
  },
  'leiderschap-3-actie': {
    title: 'Doe een voorstel voor je eigen ontwikkeling',
    firstStep: 'Schrijf drie regels: wat je wilt leren, hoe, en wat je nodig hebt.',
  },
  'organisatie-1-actie': {
    title: 'Hang een verbeterbord op',
    firstStep: 'Schrijf samen drie verbeterpunten op, en kies er één voor deze maand.',
  },
  'organisatie-2-actie': {
    title: 'Leg één geleerde les vast voor je collega’s',
    firstStep: 'Zet drie zinnen op een plek die iedereen vindt: wat, hoe, tip.',
  },
  'organisatie-3-actie': {
    title: 'Laat ontwikkeling meetellen in waardering',
    firstStep: 'Stel HR voor om in elk jaargesprek te vragen: ‘Wat leerde je?’',
  },
  'organisatie-4-actie': {
    title: 'Plan vaste momenten om terug te kijken',
    firstStep: 'Vraag je leidinggevende om vier data, en begin met de eerste.',
  },
  'organisatie-5-actie': {
    title: 'Maak bekend welk opleidingsgeld er is',
    firstStep: 'Vraag HR naar het bedrag, de regels en de naam van een aanspreekpunt.',
  },
  'omgeving-1-actie': {
    title: 'Volg één verandering in de samenleving',
    firstStep: 'Kies een krant of nieuwsbrief, en deel één bericht in je team.',
  },
  'omgeving-2-actie': {
    title: 'Bespreek wat er in jullie sector verandert',
    firstStep: 'Vraag wie een beurs of klant bezocht, en wat daar opviel.',
  },
  'omgeving-3-actie': {
    title: 'Werk met een klant aan iets nieuws',
    firstStep: 'Nodig één klant of leverancier uit om een uur mee te denken.',
  },
} as const satisfies AdviceTexts<typeof leercultuurdragersAdvice>;
