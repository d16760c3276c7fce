import { render } from 'preact';
import * as v from 'valibot';
import { parseMessage, StoppedReportSchema } from '../messages';
import { message, uiLanguage } from '../platform/i18n';
import { ask } from '../ui/ask';
import { dressDocument, ownTab, showFailure } from '../ui/own-page';
import { Blocked } from './blocked';
import { blockedView } from './view';

async function start(root: HTMLElement): Promise<void> {
  dressDocument(`${message('product_name')}: ${message('blocked_page_title')}`);
  const tab = await ownTab();
  if (tab === null) return;
  const report = parseMessage(v.nullable(StoppedReportSchema), await ask({ type: 'stopped-report', tab }));
  render(
    <Blocked
      view={blockedView(report, message, uiLanguage())}
      t={message}
      goBack={() => { void ask({ type: 'back', tab }); }}
      goOn={() => { void ask({ type: 'proceed', tab }); }}
    />,
    root,
  );
}

const root = document.getElementById('root');
if (root) start(root).catch((error: unknown) => { showFailure(root, error); });
