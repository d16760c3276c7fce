import type { Matcher } from '../matcher';

export const paymentPin: Matcher = {
  kind: 'payment-pin',
  text: /(支付|交易|取款|提现|资金|付款|余额|钱包|银行卡|卡片?|查询|电话银行|网银|消费)密码|(六|6) ?位(数字)?(支付)?密码|(payment|transaction|atm|card|debit|trading|withdrawal|fund|wallet) (pin|password|passcode)|暗証番号|결제 ?비밀번호/,
  name: /(pay(ment)?|trade|deal|withdraw|fund) ?(pass(word|wd)?|pwd|code|pin)\b|security ?pwd|card ?(pass(word)?|pwd|pin)\b|zhifumima|jiaoyimima|\bpay ?pass|atm ?pin|store ?password/,
  not: /pin ?code$|pincode|zip|postal|pin-?code|sms|登录|忘记|gift|礼品|体检|邮政/,
};
