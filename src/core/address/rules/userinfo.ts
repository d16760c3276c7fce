import type { Rule } from './rule';

/** 'https://icbc.com.cn@evil.top/': what stands before the @ is a user name, however much it looks like a site. */
export const userinfo: Rule = ({ url, host }) => {
  if (url.username === '' && url.password === '') return null;
  const shown = safeDecode(url.username).slice(0, 80);
  const looksLikeSite = /^[^\s]+\.[a-z]{2,}/i.test(shown);
  return { code: 'userinfo', details: { shown, host }, certainty: looksLikeSite ? 0.95 : 0.4 };
};

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign: shown as it stands.
    return text;
  }
}
