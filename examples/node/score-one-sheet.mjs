import { leerklimaat, scoreSheet, validateAnswers } from '@leerklimaat/core';

// From 1 (helemaal niet mee eens) to 5 (helemaal mee eens); not everything has to be answered.
const ruimte = { 'ruimte-1': 2, 'ruimte-2': 3, 'ruimte-3': 2, 'ruimte-4': 4 };
const steun = { 'steun-1': 5, 'steun-2': 4, 'steun-3': 4, 'steun-4': 5, 'steun-6': 1 };
const checked = validateAnswers(leerklimaat, { ...ruimte, ...steun });
if (!checked.ok) throw new Error(JSON.stringify(checked.issues));

for (const { scale, value, reason } of scoreSheet(leerklimaat, checked.value).scales) {
  console.log(`${scale}: ${value === null ? reason : Math.round(value)}`);
}
