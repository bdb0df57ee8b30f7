import type { Person } from './attacked-organisation.js';

/** Groups of 2 to `most` people that go by a name: a team, a link, who is in both, who came in when. */
export function smallGroups(
  people: readonly Person[],
  known: number | null,
  most: number,
): readonly (readonly number[])[] {
  const names: ((person: Person) => string)[] = [
    ({ team }) => `t ${team}`,
    ({ link }) => `l ${link}`,
    ({ batch }) => `b ${batch}`,
    ({ team, link }) => `tl ${team} ${link}`,
    ({ team, batch }) => `tb ${team} ${batch}`,
    ({ link, batch }) => `lb ${link} ${batch}`,
    ({ team, link, batch }) => `tlb ${team} ${link} ${batch}`,
  ];
  const groups = new Map<string, number[]>();
  for (const name of names) {
    for (const [index, person] of people.entries()) {
      if (index === known) continue;
      const members = groups.get(name(person));
      if (members) members.push(index);
      else groups.set(name(person), [index]);
    }
  }
  const small = [...groups.values()].filter(({ length }) => length > 1 && length <= most);
  return [...new Map(small.map((members) => [members.join(' '), members])).values()];
}
