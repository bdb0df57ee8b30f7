import type { InstrumentText } from '../../model/text.js';
import type { leerklimaat } from './leerklimaat.js';

export const leerklimaatDe = {
  language: 'de',
  status: 'translated',
  title: 'Wie gut kannst du in deinem Team lernen?',
  purpose:
    'Am Ende siehst du, wie du das Lernen in deinem Team erlebst. Das hilft, im Team darüber zu sprechen.',
  resultTitle: 'Wie du dein Lernklima siehst',
  referents: [
    {
      question: 'Wer ist mein Team?',
      answer:
        'Denk an die Kolleginnen und Kollegen, mit denen du die meisten Aufgaben teilst. Bist du in mehreren Teams? Dann wähle das Team, in dem du am meisten arbeitest.',
    },
    {
      question: 'Wer ist meine Führungskraft?',
      answer:
        'Denk an die Person, mit der du über deine Arbeit und deine Entwicklung sprichst. Kennst du sie erst kurz? Dann wähle „weiß ich nicht“.',
    },
  ],
  anchors: [
    'stimme gar nicht zu',
    'stimme nicht zu',
    'stimme teilweise zu',
    'stimme zu',
    'stimme völlig zu',
  ],
  shortAnchors: ['gar nicht', 'nicht', 'teilweise', 'ja', 'völlig'],
  optOut: 'weiß ich nicht',
  scales: {
    leerleiderschap: {
      name: 'Führung fürs Lernen',
      shortName: 'Führung fürs Lernen',
      meaning: 'Deine Führungskraft findet Lernen wichtig, fragt nach und ist selbst ein Vorbild.',
    },
    opportuniteiten: {
      name: 'Chancen zum Lernen',
      shortName: 'Chancen',
      meaning: 'Deine Arbeit bietet dir genug Gelegenheit, Neues zu tun oder auszuprobieren.',
    },
    steun: {
      name: 'Unterstützung beim Lernen',
      shortName: 'Unterstützung',
      meaning:
        'Die Menschen um dich herum helfen dir. Lernen wird anerkannt, und du fühlst dich sicher.',
    },
    ruimte: {
      name: 'Raum zum Lernen',
      shortName: 'Raum',
      meaning: 'Es gibt Zeit und Geld, und Lernen hat einen Platz in der normalen Arbeit.',
    },
    autonomie: {
      name: 'Eigene Verantwortung und Autonomie',
      shortName: 'Autonomie',
      meaning:
        'Du entscheidest selbst, was, wann und wie du lernst, und du nimmst das in die Hand.',
    },
    kennisdeling: {
      name: 'Wissensaustausch',
      shortName: 'Wissensaustausch',
      meaning:
        'Menschen erzählen einander offen, was sie wissen, auch außerhalb des eigenen Teams.',
    },
  },
  pages: {
    'deel-1': 'Denk an deine Führungskraft',
    'deel-2': 'Denk an deine Arbeit der letzten drei Monate',
    'deel-3': 'Denk an die Menschen, mit denen du arbeitest',
    'deel-4': 'Denk an eine normale Arbeitswoche',
    'deel-5': 'Denk an deine eigenen Entscheidungen',
    'deel-6': 'Denk an die Gespräche bei deiner Arbeit',
  },
  items: {
    'leerleiderschap-1': 'Meine Führungskraft stellt Fragen, die mich zum Nachdenken bringen.',
    'leerleiderschap-2': 'Bei meiner Führungskraft kann ich eine andere Meinung äußern.',
    'leerleiderschap-3': 'Meine Führungskraft macht mich auf Chancen zum Lernen aufmerksam.',
    'leerleiderschap-4': 'Meine Führungskraft erzählt auch von eigenen Lernerfahrungen.',
    'leerleiderschap-5': 'Meiner Führungskraft ist meine Entwicklung wichtig.',
    'leerleiderschap-6': 'Meine Führungskraft bespricht mit mir, was ich lernen will.',
    'opportuniteiten-1': 'Bei meiner Arbeit begegnet mir oft etwas Neues.',
    'opportuniteiten-2': 'Ich kann bei innovativen Projekten mitmachen.',
    'opportuniteiten-3': 'In meinem Team probieren wir neue Arbeitsweisen aus.',
    'opportuniteiten-4': 'Meine Arbeit fordert mich heraus.',
    'opportuniteiten-5': 'Veränderungen in unserer Arbeit geben mir die Chance, zu lernen.',
    'opportuniteiten-6':
      'Ich bekomme Aufgaben, die etwas schwieriger sind als das, was ich schon kann.',
    'steun-1': 'Meine Kolleginnen und Kollegen helfen mir, wenn ich etwas lernen will.',
    'steun-2': 'In meinem Team traue ich mich zu sagen, dass ich etwas nicht weiß.',
    'steun-3': 'Wer etwas lernt, bekommt dafür in meinem Team Anerkennung.',
    'steun-4': 'In meinem Team kann ich leicht um Hilfe bitten.',
    'steun-5': 'Ich bekomme positives Feedback, wenn ich etwas Neues ausprobiere.',
    'steun-6': 'In meinem Team werden Fehler verschwiegen.',
    'ruimte-1': 'Während meiner Arbeitszeit habe ich Zeit zum Lernen.',
    'ruimte-2': 'Für das, was ich lernen will, gibt es ein Budget.',
    'ruimte-3': 'Wir haben feste Zeiten, um auf unsere Arbeit zurückzublicken.',
    'ruimte-4': 'Ich finde leicht Informationen, aus denen ich lernen kann.',
    'ruimte-5': 'Lernen gehört bei uns ganz normal zur Arbeit.',
    'ruimte-6': 'Unsere Planung lässt Raum, etwas auszuprobieren.',
    'autonomie-1': 'Ich entscheide selbst, was ich lernen will.',
    'autonomie-2': 'Ich entscheide selbst, wann ich etwas lerne.',
    'autonomie-3': 'Ich entscheide selbst, wie ich etwas lerne.',
    'autonomie-4': 'Ich ergreife beim Lernen selbst die Initiative.',
    'autonomie-5': 'Ich weiß, in welche Richtung ich mich entwickeln will.',
    'autonomie-6': 'Ich prüfe selbst, ob ich meine Lernziele erreiche.',
    'kennisdeling-1': 'In meinem Team erzählen wir einander, was wir gelernt haben.',
    'kennisdeling-2': 'Kolleginnen und Kollegen teilen ihr Wissen mit mir.',
    'kennisdeling-3': 'Ich teile mein Wissen mit Kolleginnen und Kollegen.',
    'kennisdeling-4': 'In meinem Team sprechen wir kritisch über die Ideen der anderen.',
    'kennisdeling-5': 'Ich lerne von Menschen außerhalb meines Teams.',
    'kennisdeling-6': 'In meinem Team behalten die Leute ihr Wissen für sich.',
  },
  talk: [
    'Wann hast du hier zuletzt etwas gelernt, und wie kam das?',
    'Was hilft dir in diesem Team am meisten beim Lernen?',
    'Was könnten wir nächste Woche einmal anders versuchen?',
  ],
} as const satisfies InstrumentText<typeof leerklimaat>;
