import type { VeiligheidText } from './veiligheid-text.js';

export const veiligheidNl: VeiligheidText = {
  finding: (word) => `Samen genomen antwoord je op deze uitspraken: ${word}.`,
  incomplete: 'Er zijn te weinig antwoorden voor een score.',
  interval:
    'De stip is je score. De streep is de meetfout: daarbinnen kan je score door toeval liggen.',
  meanings: 'Wat betekent dit?',
  contact: 'Wil je hier met iemand over praten? Dat kan hier:',
};
