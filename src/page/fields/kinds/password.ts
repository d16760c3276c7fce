import type { Matcher } from '../matcher';

export const password: Matcher = {
  kind: 'password',
  autocomplete: ['current-password', 'new-password'],
  text: /密码|口令|password|passwd|passphrase|passwort|kennwort|mot de passe|contrase[ñn]a|clave|senha|wachtwoord|パスワード|비밀번호|пароль|mật khẩu|kata sandi|has[łl]o|l[öo]senord|heslo/,
  name: /pass ?w(or)?d|\bpwd\b|passwd|\bpass\b|mima|userpass|login ?pass|pwd/,
  not: /支付|交易|取款|提现|资金|提示|找回|忘记|重置密码$|forgot|reset link|one[- ]?time|hint|动态|短信|邮箱|手机号|用户名|hinweis|username|email address|phone|answer/,
  types: ['password', 'text', ''],
};
