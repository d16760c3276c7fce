/** GB 11643-1999: the 18-character citizen identity number of the People's Republic of China. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK = '10X98765432';
/** First two digits of the region code (GB/T 2260), with Taiwan (71, 83), Hong Kong (81) and Macau (82) residents. */
const REGION = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|7[1]|8[1-3])/;

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1880 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day <= days;
}

/** Whether 18 characters without spaces are an identity number: region, date of birth and check character. */
export function isCitizenId(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text) || !REGION.test(text)) return false;
  if (!isDay(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)))) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return CHECK[sum % 11] === text[17]?.toUpperCase();
}
