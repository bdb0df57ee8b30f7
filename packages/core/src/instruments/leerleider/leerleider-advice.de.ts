import type { AdviceTexts } from '../../model/text.js';
import type { leerleiderAdvice } from './leerleider-advice.js';

export const leerleiderAdviceDe = {
  'gedrag-1-actie': {
    title: 'Erzähl deinem Team diese Woche, was du gelernt hast',
    firstStep:
      'Beginne die nächste Besprechung mit: „Das gelang mir noch nicht. Das habe ich daraus gelernt.“',
  },
  'gedrag-1-tweede': {
    title: 'Lerne bei deiner eigenen Arbeit etwas Neues',
    firstStep: 'Wähle eine Aufgabe, und bitte jemanden aus dem Team, sie dir beizubringen.',
  },
  'gedrag-2-actie': {
    title: 'Weiterbildung vorbei? Frag, was jemand morgen anders macht',
    firstStep: 'Plane in der Woche nach der Weiterbildung ein Gespräch von einer Viertelstunde.',
  },
  'gedrag-2-tweede': {
    title: 'Zeig jemandem, was das Gelernte bringt',
    firstStep: 'Sucht zusammen jemanden im Team oder in der Kundschaft, dem es schon etwas bringt.',
  },
  'gedrag-3-actie': {
    title: 'Sucht zusammen eine Aufgabe, zu der das Gelernte passt',
    firstStep: 'Leg die Wochenplanung daneben. Wählt dann zusammen eine Aufgabe.',
  },
  'gedrag-4-actie': {
    title: 'Besprich mit Interesse, was nicht gelungen ist',
    firstStep: 'Frag zuerst: „Was hast du versucht?“ Hör zu, und gib erst dann Rat.',
  },
  'gedrag-5-actie': {
    title: 'Zeichnet zusammen die Schritte zu einem Lernziel auf',
    firstStep: 'Schreib mit einer Person aus deinem Team drei Schritte auf, jeden mit Datum.',
  },
  'gedrag-6-actie': {
    title: 'Vereinbare mit einer Person den nächsten Schritt',
    firstStep: 'Frag: „Was ist der kleinste Schritt, den du jetzt machen kannst?“',
  },
  'gedrag-7-actie': {
    title: 'Vereinbare mit allen je ein Lernziel und eine Anwendung',
    firstStep: 'Frag, was jemand in drei Monaten besser können will, und wo du das sehen wirst.',
  },
  'gedrag-7-tweede': {
    title: 'Verbinde ein Lernziel mit einem Ergebnis',
    firstStep: 'Frag: „Woran merkt die Kundschaft oder das Team, dass du das jetzt kannst?“',
  },
  'gedrag-8-actie': {
    title: 'Wählt eine Weiterbildung, die zu den Lernwünschen passt',
    firstStep: 'Frag zuerst, was jemand lernen will. Schaut euch erst danach das Angebot an.',
  },
  'gedrag-9-actie': {
    title: 'Danke in der Besprechung jemandem, der etwas gelernt hat',
    firstStep: 'Wähle ein Beispiel aus dieser Woche, und sag, was das Team davon hat.',
  },
  'gedrag-9-tweede': {
    title: 'Belohne passend, wenn jemand etwas lernt',
    firstStep: 'Frag, was zählt: eine neue Aufgabe, mehr Lernzeit oder eine Erwähnung im Intranet.',
  },
  'gedrag-10-actie': {
    title: 'Frag jede Woche jemanden nach dem Gelernten',
    firstStep: 'Setz die Frage fest auf die Tagesordnung deiner Gespräche.',
  },
  'gedrag-11-actie': {
    title: 'Lass eine Idee aus dem Team einen Monat ausprobieren',
    firstStep: 'Vereinbart, was ihr ausprobiert, und wann ihr zurückblickt.',
  },
  'gedrag-11-tweede': {
    title: 'Gib einer Veränderung Zeit',
    firstStep: 'Frag nach zwei Wochen: „Was klappt schon, und was braucht noch Geduld?“',
  },
  'gedrag-12-actie': {
    title: 'Gib jemandem eine Aufgabe, die das Gelernte braucht',
    firstStep: 'Schau, welche deiner eigenen Aufgaben du weitergeben kannst.',
  },
  'gedrag-13-actie': {
    title: 'Gib der Lernzeit einen festen Platz in der Planung',
    firstStep: 'Reserviere für dein Team eine Stunde in den nächsten zwei Wochen.',
  },
  'gedrag-13-tweede': {
    title: 'Schafft einen Platz, um in Ruhe zu lernen',
    firstStep:
      'Wählt zusammen einen Raum oder einen halben Tag. Vereinbart, wer in der Zeit Fragen annimmt.',
  },
  'gedrag-14-actie': {
    title: 'Lass jemanden fünf Minuten lang vom Gelernten erzählen',
    firstStep: 'Bitte eine Person, das in der nächsten Besprechung zu tun.',
  },
  'gedrag-15-actie': {
    title: 'Besprecht zusammen einen Fehler, ohne Schuldige',
    firstStep: 'Beginne mit einem eigenen Fehler. Frag danach, was ihr daraus lernt.',
  },
} as const satisfies AdviceTexts<typeof leerleiderAdvice>;
