// Axis numbers in the reader's convention: 万 and 亿 in Chinese, k, m and bn in English.
const units = {
  zh: [[1e8, '亿'], [1e4, '万']],
  en: [[1e9, 'bn'], [1e6, 'm'], [1e3, 'k']],
};

export function short(value, lang) {
  for (const [size, mark] of units[lang.startsWith('en') ? 'en' : 'zh'])
    if (Math.abs(value) >= size) return `${Number((value / size).toPrecision(3))}${mark}`;
  return String(value);
}
