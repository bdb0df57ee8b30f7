import type { ChooseAdviceText } from './choose-advice-text.js';

export const chooseAdviceDe: ChooseAdviceText = {
  title: 'Was kannst du jetzt tun?',
  most: 'Wähle höchstens drei Vorschläge.',
  full: 'Du hast drei gewählt. Nimm erst einen weg, wenn du etwas anderes möchtest.',
  nothingFirst:
    'Deine Antworten weisen auf nichts Bestimmtes hin. Schau unter „Weitere Vorschläge“.',
  more: 'Weitere Vorschläge',
  because: {
    foundation: (scale) => `„${scale}“ trägt die anderen Bereiche.`,
    lowest: (scale) => `Das hilft bei „${scale}“. Davon siehst du im Moment deutlich am wenigsten.`,
    score: (scale, value) => `Das hilft bei „${scale}“. Dein Wert ist dort jetzt ${value} von 100.`,
    preference: (scale) => `Das gehört zu „${scale}“ in deinem Profil.`,
    inTurn: (scale) => `Das hilft bei „${scale}“.`,
    unscored: (scale) => `Das hilft bei „${scale}“. Dazu hast du noch zu wenige Antworten gegeben.`,
    answered: (statement, answer) => `Du hast „${answer}“ gewählt bei: „${statement}“`,
    open: (statement) => `Das hast du übersprungen: „${statement}“`,
  },
  who: {
    me: 'du selbst',
    team: 'dein Team',
    manager: 'deine Führungskraft',
    organisation: 'die Organisation',
  },
  within: { week: 'diese Woche', month: 'diesen Monat', quarter: 'dieses Quartal' },
};
