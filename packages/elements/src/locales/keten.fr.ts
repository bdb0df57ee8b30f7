import type { KetenText } from './keten-text.js';

export const ketenFr: KetenText = {
  sentence:
    'À gauche, ce que vous voyez comme votre propre tâche. À droite, ce que vous attendez des autres.',
  about:
    'Une chaîne n’a ni dessus ni dessous : chaque maillon a sa propre tâche. Demandez aux autres comment ils voient leur part.',
  meanings: 'Que veulent dire les noms ?',
};
