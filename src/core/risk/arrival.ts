/**
 * Web mail and chat in the browser: hosts from which a followed link counts as "somebody sent it to me".
 * Hosts, not sites: news on www.qq.com is no message. Sources: each service's own sign-in address.
 */
const MESSAGE_HOSTS: ReadonlySet<string> = new Set([
  'mail.qq.com', 'wx.mail.qq.com', 'exmail.qq.com', 'mail.163.com', 'mail.126.com', 'mail.yeah.net', 'mail.sina.com.cn',
  'mail.aliyun.com', 'qiye.aliyun.com', 'mail.139.com', 'webmail30.189.cn', 'mail.google.com', 'outlook.live.com',
  'outlook.office.com', 'outlook.office365.com', 'mail.yahoo.com', 'mail.proton.me', 'www.icloud.com', 'mail.yandex.com',
  'wx.qq.com', 'wx2.qq.com', 'web.whatsapp.com', 'web.telegram.org', 'discord.com', 'www.messenger.com', 'app.slack.com',
  'teams.microsoft.com', 'teams.live.com', 'im.dingtalk.com', 'www.feishu.cn',
]);

/** Whether a link followed from a page of this host came in a message. */
export function isMessageHost(host: string): boolean {
  return MESSAGE_HOSTS.has(host);
}
