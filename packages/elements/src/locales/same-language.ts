/** Whether two language tags name the same language, whatever their regions. */
export function sameLanguage(one: string, other: string): boolean {
  return base(one) === base(other);
}

function base(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
