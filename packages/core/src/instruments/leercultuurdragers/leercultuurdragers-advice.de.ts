import type { AdviceTexts } from '../../model/text.js';
import type { leercultuurdragersAdvice } from './leercultuurdragers-advice.js';

export const leercultuurdragersAdviceDe = {
  'inhoud-1-actie': {
    title: 'Entscheide selbst über eine Aufgabe',
    firstStep: 'Frag deine Führungskraft, welche Entscheidung künftig bei dir liegen kann.',
  },
  'inhoud-2-actie': {
    title: 'Geht eine schwierige Aufgabe zu zweit an',
    firstStep: 'Wähle, wer dich begleitet, und erkläre laut, was du tust.',
  },
  'inhoud-3-actie': {
    title: 'Bitte um einen Auftrag, der dich herausfordert',
    firstStep: 'Nenne in der Besprechung eine Aufgabe aus der Planung, die dich reizt.',
  },
  'veiligeRuimte-1-actie': {
    title: 'Frag jemanden im Team, wie die Arbeit wirklich läuft',
    firstStep: 'Nimm dir zehn Minuten zum Zuhören, und frag nächste Woche noch einmal nach.',
  },
  'veiligeRuimte-2-actie': {
    title: 'Besprecht einen Fehler als Lernerfahrung',
    firstStep: 'Danke der Person, die davon erzählt. Frag, was alle davon haben.',
  },
  'veiligeRuimte-3-actie': {
    title: 'Halte einen Nachmittag für einen Versuch frei',
    firstStep: 'Leg deiner Führungskraft eine Idee vor, mit einem Anfang und einem Ende.',
  },
  'samenwerken-1-actie': {
    title: 'Beginnt die Besprechung mit einer kurzen Runde',
    firstStep: 'Frag alle, was diese Woche gelungen ist, und wo Hilfe willkommen ist.',
  },
  'samenwerken-2-actie': {
    title: 'Bringt reihum eine Frage aus der Arbeit mit',
    firstStep: 'Bring selbst die erste mit. Mach eine Liste, wer danach kommt.',
  },
  'samenwerken-3-actie': {
    title: 'Such dir Mentoring für etwas, das du lernen willst',
    firstStep: 'Bitte eine erfahrene Person um drei Gespräche von einer halben Stunde.',
  },
  'samenwerken-4-actie': {
    title: 'Schafft einen Ort, um miteinander zu sprechen',
    firstStep: 'Schau, wo Menschen schon jetzt stehen bleiben, und schlag diesen Ort vor.',
  },
  'samenwerken-5-actie': {
    title: 'Löst ein Problem mit Menschen aus verschiedenen Berufen',
    firstStep: 'Lade drei Menschen mit einem anderen Beruf für eine Stunde ein.',
  },
  'leiderschap-1-actie': {
    title: 'Schreibt in einem Absatz, warum ihr lernt',
    firstStep: 'Bitte deine Führungskraft um eine erste Fassung, und besprecht sie im Team.',
  },
  'leiderschap-2-actie': {
    title: 'Lass deine Führungskraft vom eigenen Lernen erzählen',
    firstStep: 'Frag: „Aus welcher Erfahrung hast du am meisten gelernt?“',
  },
  'leiderschap-3-actie': {
    title: 'Mach einen Vorschlag für deine eigene Entwicklung',
    firstStep: 'Schreib drei Zeilen: was du lernen willst, wie, und was du brauchst.',
  },
  'organisatie-1-actie': {
    title: 'Hängt eine Tafel für Verbesserungen auf',
    firstStep: 'Schreibt zusammen drei Ideen auf, und wählt eine für diesen Monat.',
  },
  'organisatie-2-actie': {
    title: 'Halte etwas Gelerntes für die anderen fest',
    firstStep: 'Schreib drei Sätze an einen Ort, den alle finden: was, wie, Tipp.',
  },
  'organisatie-3-actie': {
    title: 'Lasst Entwicklung bei der Anerkennung mitzählen',
    firstStep:
      'Schlag der Personalabteilung für jedes Jahresgespräch die Frage vor: „Was hast du gelernt?“',
  },
  'organisatie-4-actie': {
    title: 'Plant feste Zeiten, um zurückzublicken',
    firstStep: 'Bitte deine Führungskraft um vier Termine, und beginnt mit dem ersten.',
  },
  'organisatie-5-actie': {
    title: 'Macht bekannt, welches Geld für Weiterbildung da ist',
    firstStep: 'Frag die Personalabteilung nach dem Betrag, den Regeln und einer Ansprechperson.',
  },
  'omgeving-1-actie': {
    title: 'Verfolge eine Veränderung in der Gesellschaft',
    firstStep: 'Wähle eine Zeitung oder einen Newsletter, und teile eine Nachricht im Team.',
  },
  'omgeving-2-actie': {
    title: 'Besprecht, was sich in eurer Branche verändert',
    firstStep: 'Frag, wer auf einer Messe oder bei der Kundschaft war, und was dort auffiel.',
  },
  'omgeving-3-actie': {
    title: 'Entwickelt mit eurer Kundschaft etwas Neues',
    firstStep:
      'Lade jemanden aus der Kundschaft oder einer Lieferfirma ein, eine Stunde mitzudenken.',
  },
} as const satisfies AdviceTexts<typeof leercultuurdragersAdvice>;
