/** Words of offices, which plain Dutch has shorter words for. Our own list. */
const WORDS = `
aangaande aldaar aldus alsmede alsook alvorens bewerkstelligen conform daadwerkelijk daartoe
derhalve desalniettemin desbetreffende desgewenst dien dienaangaande dienen dient doch echter
edoch eveneens faciliteren gaarne gelieve geschieden heden hetgeen hierbij hieromtrent hiertoe
implementatie implementeren indien ingevolge inzake jegens krachtens mede middels nader nadere
nimmer nochtans nopens omtrent ondergetekende onderhavig onderhavige ongeacht onverminderd
opdat optimaliseren reeds respectievelijk teneinde terzake tevens thans trachten uitsluitend
voornemens voornoemd voornoemde vorenstaand waarborgen wederom zodoende zorgdragen zulks
`;
const PHRASES = `
dient te
door middel van
in het kader van
in verband met
met betrekking tot
met het oog op
naar aanleiding van
ten aanzien van
ten behoeve van
ten gevolge van
te allen tijde
ter zake
uit hoofde van
`;

export const STOP_LIST = [...WORDS.trim().split(/\s+/), ...PHRASES.trim().split('\n')];

const PATTERN = new RegExp(`(?<!\\p{L})(?:${STOP_LIST.join('|')})(?!\\p{L})`, 'giu');

export function stopWordsIn(text) {
  return text.match(PATTERN) ?? [];
}
