/** The guided demo: what is shown, where, and what a visitor does there. Hosts exist in the demo's own web only. */
import type { Page } from 'puppeteer-core';

export interface Step {
  readonly id: string;
  /** File in demo/pages. */
  readonly page: string;
  readonly url: string;
  readonly zh: string;
  readonly en: string;
  /** What happens if all is well: the loudest warning the step leads to. */
  readonly expect: 'none' | 'note' | 'caution' | 'stop';
  /** What a person would do, up to the warning. */
  readonly act: (tab: Page) => Promise<void>;
}

export const HOME = 'https://demo.privacy-wall.example/';
export const QR_TARGET = 'https://weixin-hongbao.top/';
/** Where the disguised link of the mail really leads. */
export const LINK_TARGET = 'https://jifen-lingqu.example/';

export const STEPS: readonly Step[] = [
  {
    id: 'official', page: 'signin', url: 'https://www.icbc.com.cn/', expect: 'none',
    zh: '官方网站：登录时一声不响。', en: 'An official site: signing in raises nothing.',
    act: async (tab) => { await tab.click('#password'); },
  },
  {
    id: 'shop-contact', page: 'shop', url: 'https://shanhuo.example/', expect: 'none',
    zh: '普通小店：姓名、手机、地址，不打扰。', en: 'An honest shop: name, phone and address are not disturbed.',
    act: async (tab) => { await tab.click('#address'); },
  },
  {
    id: 'shop-card', page: 'shop', url: 'https://shanhuo.example/checkout', expect: 'caution',
    zh: '同一家小店要银行卡号：在输入框旁边提醒一次。', en: 'The same shop asks for a card: one caution, beside the field.',
    act: async (tab) => { await tab.click('#card'); },
  },
  {
    id: 'bank', page: 'bank', url: 'https://www.icbc-login.top/', expect: 'stop',
    zh: '仿冒银行要卡号、安全码和验证码：第一个字之前就拦下。', en: 'A look-alike bank wants card, CVV and code: stopped before the first character.',
    act: async (tab) => { await tab.click('#card'); await tab.keyboard.type('6222'); },
  },
  {
    id: 'loan', page: 'loan', url: 'https://kuaijie.example/', expect: 'stop',
    zh: '“贷款”页面凑齐姓名、身份证、银行卡、手机：提交之前拦下。', en: 'A “loan” page collects name, ID, card and phone: stopped before it is sent.',
    act: async (tab) => { await tab.click('#idno'); await tab.keyboard.type('11010519491231002X'); await tab.click('h1'); await tab.click('#send'); },
  },
  {
    id: 'photo', page: 'photo', url: 'https://renzheng.example/', expect: 'caution',
    zh: '上传身份证照片：选文件之前提醒写明用途。', en: 'Uploading a photo of your ID: a word before the file is chosen.',
    act: async (tab) => { await tab.click('#front'); },
  },
  {
    id: 'link', page: 'link', url: 'https://youjian.example/', expect: 'stop',
    zh: '伪装的链接：写着工商银行，打开的是别人。', en: 'A disguised link: it says ICBC and opens somebody else.',
    act: async (tab) => { await tab.click('#go'); await tab.waitForSelector('#password'); await tab.click('#password'); },
  },
  {
    id: 'qr', page: 'qr', url: 'https://hongbao.example/', expect: 'stop',
    zh: '二维码：扫开的网页借用微信的名字要密码。', en: 'A QR code: the page behind it borrows WeChat’s name and wants a password.',
    act: async (tab) => { await tab.click('#go'); await tab.waitForSelector('#password'); await tab.click('#password'); },
  },
];
