import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isCandidate, mayHold, recogniseField } from '.';

function field(html: string): Element {
  const found = new JSDOM(`<body>${html}</body>`).window.document.querySelector('[x]');
  if (!found) throw new Error('no field marked x');
  return found;
}

it.each([
  ['<label>银行卡号 <input x></label>', 'bank-card'],
  ['<td>身份证号码：</td><td><input x></td>', 'id-number'],
  ['<span>身 份 證 號 碼</span><input x>', 'id-number'],
  ['<input x placeholder="请输入手机号">', 'phone'],
  ['<input x type=tel name=mobile>', 'phone'],
  ['<input x autocomplete="cc-csc">', 'card-cvv'],
  ['<input x placeholder="MM / YY">', 'card-expiry'],
  ['<label>短信验证码<input x></label><button>获取验证码</button>', 'one-time-code'],
  ['<input x placeholder="验证码"><img src="/captcha.jpg">', null],
  ['<input x placeholder="会员卡号">', null],
  ['<input x placeholder="礼品卡密码" type=password>', 'password'],
  ['<input x type=password placeholder="支付密码">', 'payment-pin'],
  ['<input x type=password>', 'password'],
  ['<input x autocomplete="new-password" placeholder="收货地址">', 'address'],
  ['<input x type=file aria-label="身份证正面照片">', 'id-photo'],
  ['<label>营业执照 <input x type=file></label>', null],
  ['<input x type=search placeholder="Search by card number">', null],
  ['<input x name="q">', null],
  ['<div x contenteditable="true" aria-label="Card number"></div>', 'bank-card'],
  ['<p>Enter the code</p><input x maxlength=1><input maxlength=1><input maxlength=1><input maxlength=1>', 'one-time-code'],
  ['<label>Name on card <input x></label>', 'person-name'],
  ['<label>Card number <input></label><input x id=message>', null],
])('%s → %s', (html, kind) => {
  expect(recogniseField(field(html))?.kind ?? null).toBe(kind);
});

it('says what its finding rests on', () => {
  const found = recogniseField(field('<label for=a>银行卡号</label><input x id=a name=bankCardNo>'));
  expect(found?.evidence).toEqual(expect.arrayContaining(['label: 银行卡号', 'name: bank card']));
  expect(found?.confidence).toBeGreaterThan(0.8);
});

it.each(['hidden', 'checkbox', 'radio', 'submit', 'button'])('an input of type %s is no candidate', (type) => {
  expect(isCandidate(field(`<input x type=${type}>`))).toBe(false);
});

describe('a number that passed its check', () => {
  it.each([
    ['<input x>', true, 'a field that says nothing'],
    ['<label>备注 <input x></label>', false, 'a remark'],
    ['<label>订单编号 <input x></label>', false, 'an order number'],
    ['<input x type=search>', false, 'a search'],
    ['<textarea x></textarea>', false, 'free text'],
  ])('%s: %s (%s)', (html, holds) => {
    expect(mayHold(field(html), 'bank-card')).toBe(holds);
  });
});

describe('hostile pages', () => {
  it('clobbered forms and enormous attributes change nothing and cost little', () => {
    const long = '银'.repeat(2_000_000);
    const marked = field(`<form><input name=parentElement><input name=previousSibling><label>身份证号 <input x title="${long}" name="${'a'.repeat(100_000)}"></label></form>`);
    const started = performance.now();
    expect(recogniseField(marked)?.kind).toBe('id-number');
    expect(performance.now() - started).toBeLessThan(250);
  });

  it('10,000 levels of nesting and 10,000 siblings are not walked through', () => {
    const deep = field(`${'<div>'.repeat(400)}${'<i></i>'.repeat(10_000)}<input x>`);
    const started = performance.now();
    recogniseField(deep);
    expect(performance.now() - started).toBeLessThan(250);
  });
});
