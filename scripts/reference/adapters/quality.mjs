import { evenOdd, intraIndividualVariability, longstring, mahalanobis } from '../core.mjs';
import { part, summary, table } from '../figures.mjs';

export const quality = {
  longstring: ({ answers }) => ({
    longstring: longstring(answers),
    irv: intraIndividualVariability(answers),
  }),

  quality: (args, data) => {
    const people = qualityOfPeople(args, data);
    return {
      longstring_table: table(people.map((person) => person.longstring)),
      irv: summary(people.map(({ irv }) => irv)),
      evenodd_sb: summary(people.map((person) => person.evenodd_sb)),
      mahalanobis_n_flag_p001: people.filter(({ mahalanobis_p: p }) => p < 0.001).length,
    };
  },
};

/** Per person every figure of quality, over some items and the scales of the data set. */
export function qualityOfPeople({ items }, data) {
  const rows = data.rows.map((row) => items.map((item) => row[item]));
  const scales = [...data.scales.values()].map((scale) => data.keyed(scale));
  const distances = mahalanobis(rows);
  return rows.map((answers, person) => {
    const halves = evenOdd(scales.map((people) => people[person]));
    const distance = distances[person];
    return {
      longstring: longstring(answers),
      irv: intraIndividualVariability(answers),
      evenodd_r: part(halves, ({ r }) => r),
      evenodd_sb: part(halves, ({ consistency }) => consistency),
      mahalanobis_d2: part(distance, (figure) => figure.distance),
      mahalanobis_p: part(distance, ({ p }) => p),
    };
  });
}
