import type { ScalesText } from './scales-text.js';

export const scalesEn: ScalesText = {
  apart: (highest, lowest) =>
    `You clearly see more ${highest.toLowerCase()} than ${lowest.toLowerCase()}`,
  together: 'Your scores are close together',
  incomplete: 'This is what you see in your answers',
  plot: 'The dot is your score. The bar is the measurement error: by chance, your score may be anywhere within it.',
  meanings: 'What do the names mean?',
};
