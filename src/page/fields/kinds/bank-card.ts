import type { Matcher } from '../matcher';

export const bankCard: Matcher = {
  kind: 'bank-card',
  autocomplete: ['cc-number'],
  text: /(银行|信用|储蓄|借记|贷记|收款|付款|还款|支付|提现|结算|开通|绑定|银联)卡(的)?(卡号|号码?|号)?|卡号|(credit|debit|bank|payment)[ /-]*((or|and) debit )?card( number| no\b| num\b|$)|card[ -]?(number|no\b|num\b|#)|\bcc ?(number|no|num)\b|num[ée]ro de (la )?carte|n° de carte|kartennummer|kreditkarten ?nummer|n[úu]mero (de|da|do) (la )?(tarjeta|cart[ãa]o)|numero (della )?carta|kaartnummer|カード番号|카드 ?번호|номер карты|số thẻ|nomor kartu|kortnummer|numer karty|numéro cb/,
  name: /bank ?card|card ?(no|num|number|nbr|code)\b|^cc ?(no|num|number|nbr)|\bcc ?(no|num|number|nbr)\b|credit ?card ?(no|num|number)|\bacc ?no\b|yinhangka|\bpan\b|card ?pan|account ?card/,
  not: /会员|医保|社保|就诊|礼品|购物卡|兑换|充值卡|优惠|体检|饭卡|校园|加油|油卡|积分|储值|一卡通|电话卡|手机卡|流量|身份|类型|名称|姓名|开户|有效|背面|安全码|gift|member|loyalty|reward|store ?card|voucher|library|business card|id card|identity|type|holder|name|expir|security|cvv|cvc|code on|brand|last (4|four)|phone|club|frequent|health|medical|insurance|sim\b|membership|ca+rd ?id|promo|coupon/,
};
