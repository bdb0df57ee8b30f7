/** What comes of work in steps, without a pause between them. */
export function atOnce<T>(steps: Generator<unknown, T, void>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
