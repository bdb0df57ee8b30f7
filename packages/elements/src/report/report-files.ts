/** Which file shows the report of which instruments, in the order in which they are shown. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'verslag-modules': ['leergoesting', 'veiligheid', 'leercultuurkenmerken', 'leercultuurdragers'],
  'verslag-woorden-en-daden': ['woorden-en-daden'],
  'verslag-keten': ['keten'],
  'verslag-spiegel': ['leerleider-spiegel'],
  'verslag-voorkeuren': ['leervoorkeur'],
};

/** In the order of their names above; who is not among them comes last. */
export function reportFileOrder(a: Named, b: Named): number {
  return rank(a) - rank(b);
}

interface Named {
  readonly name: string;
}

function rank({ name }: Named): number {
  const names = Object.keys(FILES);
  return names.includes(name) ? names.indexOf(name) : names.length;
}

/** The files that would show these instruments. */
export function reportFilesFor(instruments: readonly string[]): readonly string[] {
  return Object.entries(FILES).flatMap(([name, shown]) =>
    shown.some((id) => instruments.includes(id)) ? `modules/${name}.js` : [],
  );
}
