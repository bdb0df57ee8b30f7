import { bootstrap, root } from './bootstrap.mjs';

const HOME = '/examples/demo/';
const FIRST_PORT = 4173;
const SERVED = /^\/(examples|dist|packages\/[\w-]+\/dist)(\/|$)/;

bootstrap();
// Only now: the build needs what the bootstrap installs.
const { build } = await import('./build.mjs');
const { serve } = await import('./static-server.mjs');

await build();
const { origin } = await serveOnFreePort();
console.log(`\nThe widgets are at ${origin}${HOME}\nCtrl+C stops it.`);

/** A port that was asked for is used or refused; otherwise the first free one is taken. */
async function serveOnFreePort() {
  const wanted = process.env.PORT;
  for (let port = Number(wanted ?? FIRST_PORT); ; port++) {
    try {
      return await serve({ root, port, home: HOME, allow: (path) => SERVED.test(path) });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || wanted || port >= FIRST_PORT + 100) throw error;
    }
  }
}
