import { toJson, type LeerResult } from '@leerklimaat/core';

/** What a form around the element submits: the result as JSON, and each shared answer under its own name. */
export function formValue(name: string | null, result: LeerResult): FormData | null {
  if (!name) return null;
  const data = new FormData();
  data.append(name, toJson(result));
  for (const [item, answer] of Object.entries(result.answers ?? {})) {
    data.append(`${name}.${item}`, String(answer));
  }
  return data;
}
