import { render } from 'preact';
import { PageReportSchema, parseMessage, type FromPage } from '../messages';
import { message, uiLanguage } from '../platform/i18n';
import { ask } from '../ui/ask';
import { dressDocument, showFailure, tabOfInterest } from '../ui/own-page';
import { Popup } from './popup';
import { popupView } from './view';

async function start(root: HTMLElement): Promise<void> {
  dressDocument(message('product_name'));
  const tab = await tabOfInterest();
  if (tab === null) return;

  const draw = async (failed: boolean): Promise<void> => {
    const report = parseMessage(PageReportSchema, await ask({ type: 'page-report', tab }));
    const change = (what: FromPage): void => {
      ask(what).then(() => draw(false), () => draw(true));
    };
    const act = {
      trust: (on: boolean) => { change({ type: 'trust', site: report.site, on }); },
      leave: () => { ask({ type: 'leave', tab }).then(() => { close(); }, () => draw(true)); },
      dismissRepairs: () => { change({ type: 'dismiss-repairs' }); },
    };
    render(<Popup view={popupView(report, message, uiLanguage())} t={message} act={act} failed={failed} />, root);
  };
  await draw(false);
}

const root = document.getElementById('root');
if (root) start(root).catch((error: unknown) => { showFailure(root, error); });
