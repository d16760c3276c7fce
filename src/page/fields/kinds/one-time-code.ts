import type { Matcher } from '../matcher';

export const oneTimeCode: Matcher = {
  kind: 'one-time-code',
  autocomplete: ['one-time-code'],
  text: /验证码|校验码|动态(密)?码|动态密码|短信(验证)?码|短信验证|短信密码|手机验证|认证码|确认码|识别码|(one[- ]?time|verification|authentication|authenticator|security access|confirmation|sms|otp|two[- ]?factor|2fa|mfa|login|access|passcode|auth) (pass)?(code|password|passcode|pin|token)|\botp\b|\btotp\b|passcode|code (from|sent|we)|digit code|enter (the )?code|code de v[ée]rification|best[äa]tigungscode|c[óo]digo de (verificaci[óo]n|verifica[çc][ãa]o)|codice di verifica|確認コード|認証(コード|番号)|인증 ?(번호|코드)|код (подтверждения|из)|mã xác (nhận|thực)|kode (verifikasi|otp)|\b2fa\b|two-factor/,
  name: /sms ?(code|captcha|verify)?|\botp\b|otp ?(code|\d)?|verif(y|ication) ?(code|no)?$|phone ?code|mobile ?code|msg ?code|valid(ate|ation)? ?code|check ?code|auth ?code|yan ?zheng ?ma|yzm|dynamic ?code|vcode|v ?code|totp|mfa|2 ?fa|one ?time|passcode|tfa|security ?code ?\d|verification/,
  not: /图形|图片|图像|右侧|下图|看不清|计算|算术|纳税|税|(?<!sms ?)captcha|image|picture|characters|letters you see|邀请|推荐|优惠|激活|兑换|防伪|邮政|区号|gift|promo|invit|referral|activation|zip|postal|country|coupon|human|robot|安全问题|card verification|cvv/,
};
