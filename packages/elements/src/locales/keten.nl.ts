import type { KetenText } from './keten-text.js';

export const ketenNl: KetenText = {
  sentence:
    'Links staat wat je als je eigen taak ziet. Rechts staat wat je van de anderen verwacht.',
  about:
    'Een keten heeft geen boven of onder: elk heeft een eigen taak. Vraag de anderen hoe zij hun deel zien.',
  meanings: 'Wat betekenen de namen?',
};
