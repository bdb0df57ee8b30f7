import { dutchTexts } from './dutch-texts.mjs';
import { sentencesIn, wordsIn } from './sentences.mjs';
import { stopWordsIn } from './stop-list.mjs';
import { syllables } from './syllables.mjs';

export const MEAN_WORDS = 12;
export const MOST_WORDS = 20;
/** Statements may be denser than what stands around them. */
export const LEAST_FLESCH = { interface: 70, help: 70, advice: 70, statements: 60 };

const FORMAL = /(?<!\p{L})(?:u|uw|uzelf)(?!\p{L})/giu;

/** Per part of the product: how long its sentences are, how they read, and what should not be there. */
export async function measure() {
  const parts = await dutchTexts();
  return Object.entries(parts).map(([part, texts]) => ({ part, ...figuresOf(texts) }));
}

export function figuresOf(texts) {
  const sentences = texts.flatMap(({ path, text }) =>
    sentencesIn(text).map((sentence) => ({ path, sentence, words: wordsIn(sentence) })),
  );
  const words = sentences.flatMap((sentence) => sentence.words);
  const mean = words.length / sentences.length;
  const perHundred = (100 * words.reduce((sum, word) => sum + syllables(word), 0)) / words.length;
  return {
    sentences: sentences.length,
    words: words.length,
    mean,
    most: Math.max(...sentences.map((sentence) => sentence.words.length)),
    perHundred,
    flesch: fleschDouma(perHundred, mean),
    stopWords: found(texts, stopWordsIn),
    formal: found(texts, (text) => text.match(FORMAL) ?? []),
    tooLong: sentences.filter((sentence) => sentence.words.length > MOST_WORDS),
  };
}

/**
 * Reading ease of Dutch, higher is easier: 60 to 70 is normal, 70 to 80 fairly easy.
 *
 * @see Douma 1960, after Flesch 1948
 */
export const fleschDouma = (syllablesPerHundredWords, wordsPerSentence) =>
  206.8 - 0.77 * syllablesPerHundredWords - 0.93 * wordsPerSentence;

const found = (texts, look) =>
  texts.flatMap(({ path, text }) => look(text).map((word) => ({ path, word, text })));
