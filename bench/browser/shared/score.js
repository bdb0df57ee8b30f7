/** Part of every contender: answers by id and the mean per group. */
export function score({ groups }, answers) {
  const means = groups.map(({ id, items }) => {
    const total = items.reduce((sum, item) => sum + answers[item.id], 0);
    return [id, total / items.length];
  });
  return { answers, means: Object.fromEntries(means) };
}
