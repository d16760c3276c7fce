/** Mainland mobile numbers: 11 digits from 13x to 19x (MIIT numbering plan), with or without +86. */
export function isMobile(text: string): boolean {
  return /^(\+?86)?1[3-9]\d{9}$/.test(text);
}
