import type { Matcher } from '../matcher';

export const bankAccount: Matcher = {
  kind: 'bank-account',
  text: /银行账(号|户)(号码)?|(收款|提现|开户|对公|结算|汇款|转账|打款|还款|付款|退款)(银行)?账(号|户)|开户账号|账户号码|\biban\b|(bank|checking|savings|deposit|beneficiary) account( number| no)?$|account (number|no\b|num\b)|routing number|sort code|\bbic\b|swift|kontonummer|n[úu]mero de (cuenta|conta)|num[ée]ro de compte|口座番号|계좌 ?번호|номер счета|số tài khoản|nomor rekening/,
  name: /bank ?account|account ?(no|num|number)\b|\biban\b|withdraw ?account|receive ?account|routing ?(no|num|number)|payee ?account|card ?account|zhanghao/,
  not: /登录|用户名|支付宝账号|微信账号|(qq|邮箱)账号|注册账号|名称|姓名|开户行|支行|类型|login|sign in|log in|user|email|name|utility|electric|customer|type|membership|loyalty|创建|open an|create/,
};
