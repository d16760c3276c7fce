import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../core/words';
import { Address } from '../ui/address';
import type { BlockedView } from './view';

/** How long the page must have been seen before "Continue anyway" acts, in milliseconds. */
export const ARM_MS = 1_500;

interface Props {
  readonly view: BlockedView;
  readonly t: Translate;
  readonly goBack: () => void;
  readonly goOn: () => void;
}

/** Whether the page has been in sight for ARM_MS without a break. */
function useArmed(): boolean {
  const [armed, setArmed] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = (): void => {
      clearTimeout(timer);
      setArmed(false);
      if (document.visibilityState === 'visible') timer = setTimeout(() => { setArmed(true); }, ARM_MS);
    };
    watch();
    document.addEventListener('visibilitychange', watch);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', watch);
    };
  }, []);
  return armed;
}

function Section({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="card">
      <h2>{heading}</h2>
      {lines.map((line) => <p key={line}>{line}</p>)}
    </section>
  );
}

/** The full-page stop. */
export function Blocked({ view, t, goBack, goOn }: Props) {
  const armed = useArmed();
  return (
    <>
      <header class="brand">
        <img src={`/icons/${view.tone}-48.png`} width="28" height="28" alt="" />
        {t('product_name')}
      </header>
      <section class={`answer ${view.tone}`}>
        <h1>{view.title}</h1>
        <p>{view.explained}</p>
      </section>
      {view.url !== '' && (
        <section class="card">
          <h2>{t('blocked_address_heading')}</h2>
          <Address url={view.url} site={view.site} />
        </section>
      )}
      <Section heading={t('popup_why_heading')} lines={view.why} />
      <Section heading={t('blocked_instead_heading')} lines={view.instead} />
      <div class="buttons">
        <button type="button" class="main" onClick={goBack}>{t('button_go_back')}</button>
        {view.mayContinue && (
          <button type="button" aria-disabled={!armed} title={armed ? '' : t('blocked_wait')} onClick={() => { if (armed) goOn(); }}>
            {t('button_continue')}
          </button>
        )}
      </div>
      {view.mayContinue && <p class="soft">{t('blocked_continue_explained')}</p>}
    </>
  );
}
