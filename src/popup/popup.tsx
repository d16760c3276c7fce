import type { Translate } from '../core/words';
import type { PopupView } from './view';

export interface PopupActions {
  readonly trust: (on: boolean) => void;
  readonly leave: () => void;
  readonly dismissRepairs: () => void;
}

interface Props {
  readonly view: PopupView;
  readonly t: Translate;
  readonly act: PopupActions;
  readonly failed: boolean;
}

function Section({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="card">
      <h2>{heading}</h2>
      {lines.length === 1 ? <p>{lines[0]}</p> : <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>}
    </section>
  );
}

function Asks({ view, t }: { view: PopupView; t: Translate }) {
  if (!view.asks) return null;
  return (
    <section class="card">
      <h2>{t('popup_asks_heading')}</h2>
      {view.asks.length === 0 ? (
        <p class="soft">{t('popup_asks_nothing')}</p>
      ) : (
        <ul class={`chips ${view.tone}`}>{view.asks.map((kind) => <li key={kind}>{kind}</li>)}</ul>
      )}
    </section>
  );
}

function Trust({ view, t, act }: Props) {
  if (view.trust !== 'sure') return null;
  return (
    <details>
      <summary>{t('popup_sure')}</summary>
      <p class="soft">{t('popup_sure_explained')}</p>
      <button type="button" onClick={() => { act.trust(true); }}>{t('button_trust')}</button>
    </details>
  );
}

/** The whole popup, for one state of one tab. */
export function Popup(props: Props) {
  const { view, t, act, failed } = props;
  return (
    <>
      <header class="brand">
        <img src={`/icons/${view.tone}-32.png`} width="20" height="20" alt="" />
        {t('product_name')}
      </header>
      <section class={`answer ${view.tone}`}>
        <h1>{view.title}</h1>
        {view.site !== '' && <p class="site" dir="ltr">{view.site}</p>}
        {view.about !== '' && <p class="soft">{view.about}</p>}
        {view.hotline !== '' && <p class="soft">{view.hotline}</p>}
      </section>
      <Section heading={t('popup_instead_heading')} lines={view.instead === '' ? [] : [view.instead]} />
      <Asks view={view} t={t} />
      <Section heading={t('popup_advice_heading')} lines={view.advice === '' ? [] : [view.advice]} />
      <Section heading={t('popup_why_heading')} lines={view.why} />
      <div class="buttons">
        {view.mayLeave && <button type="button" class={view.tone === 'stop' ? 'main' : ''} onClick={act.leave}>{t('button_leave')}</button>}
        {view.trust === 'plain' && <button type="button" onClick={() => { act.trust(true); }}>{t('button_trust')}</button>}
        {view.trust === 'on' && <button type="button" onClick={() => { act.trust(false); }}>{t('button_untrust')}</button>}
      </div>
      <Trust {...props} />
      {failed && <p role="alert">{t('popup_trust_failed')}</p>}
      {view.repairs.length > 0 && (
        <section class="card repairs" role="status">
          <h2>{t('popup_repairs_heading')}</h2>
          <ul>{view.repairs.map((line) => <li key={line}>{line}</li>)}</ul>
          <button type="button" onClick={act.dismissRepairs}>{t('button_dismiss')}</button>
        </section>
      )}
    </>
  );
}
