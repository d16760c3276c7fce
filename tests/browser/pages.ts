/** Pages that tests put on the web. */
import { page } from '../../stage/web';

export const CARD_FORM =
  '<form action="/pay" method="post"><p><label>Card number <input id="card" name="cardnumber"></label></p>' +
  '<p><label>CVV <input id="cvv" name="cvv"></label></p><p><label>Message <input id="message"></label></p><button id="pay">Pay</button></form>';

export const SIGN_IN =
  '<form action="/in" method="post"><p><label>手机号 <input id="phone" name="phone"></label></p>' +
  '<p><label>密码 <input id="password" type="password"></label></p><button id="go">登录</button></form>';

export const cardPage = page(CARD_FORM, 'A shop');
export const signInPage = page(SIGN_IN, '登录');
