import type { VeiligheidText } from './veiligheid-text.js';

export const veiligheidEn: VeiligheidText = {
  finding: (word) => `Taken together, you answer these statements with: ${word}.`,
  incomplete: 'There are too few answers for a score.',
  interval:
    'The dot is your score. The bar is the measurement error: by chance, your score may be anywhere within it.',
  meanings: 'What does this mean?',
  contact: 'Would you like to talk to someone about this? You can do that here:',
};
