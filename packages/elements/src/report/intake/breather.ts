/** Ms of work before the page gets its turn: under one frame. */
const SLICE = 12;

/**
 * To be called between small pieces of work on the page's own thread: most calls do nothing, and when the slice is used up
 * the page gets its turn.
 */
export function breather(): () => Promise<void> | undefined {
  let until = performance.now() + SLICE;
  const rest = async (): Promise<void> => {
    await nextTask();
    until = performance.now() + SLICE;
  };
  return () => (performance.now() < until ? undefined : rest());
}

/** A message to itself: it waits its turn among the page's own tasks, and no minimum as timers do. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null, []);
  });
}
