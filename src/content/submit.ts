/** Which event is about to send a form, what it would send, and how to let it go later. */

/** Accessors taken from the prototype: a page can clobber every property of a form, even in this world (Chromium). */
const formElements = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements');
const requestSubmit = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'requestSubmit');

/** How far up a click target a thing that acts as a button is looked for. */
const MAX_CLIMB = 5;
/** Longest text that still reads as a button's. */
const MAX_LABEL = 24;

const BUTTONS = 'button,[role="button"],input[type="submit"],input[type="button"],input[type="image"]';
const SENDS =
  /提交|确认|確認|确定|確定|完成|下一步|立即|马上|申请|申請|登录|登錄|登入|注册|支付|付款|借款|提现|领取|认证|驗證|绑定|submit|confirm|continue|next|pay|apply|sign|log ?in|verify|done|finish|^ok$/i;
const SENDS_NOT =
  /获取|取得|发送|發送|重发|取消|关闭|關閉|返回|上一步|显示|隐藏|复制|清空|重置|选择|上传|cancel|close|back|send|get (a )?code|resend|show|hide|copy|clear|reset|choose|browse|upload/i;

/** What a held-back event would have done, to be done when the person insists. */
export interface HeldSubmit {
  /** The form concerned; `null` for pages that send by script. */
  readonly form: HTMLFormElement | null;
  replay(): void;
}

/** The fields of a form, read safely. */
export function elementsOf(form: HTMLFormElement): Element[] {
  const found: unknown = formElements?.get?.call(form);
  return found instanceof HTMLCollection ? [...found] : [];
}

/** A submit event, as something that can be held. */
export function heldFromSubmit(event: SubmitEvent): HeldSubmit | null {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return null;
  const { submitter } = event;
  return {
    form,
    replay() {
      const submit: unknown = requestSubmit?.value;
      if (typeof submit === 'function') Reflect.apply(submit, form, submitter?.isConnected ? [submitter] : []);
    },
  };
}

/**
 * A click on something that sends by script. A form's own submit button is left to the submit event, which follows.
 * @param target the element really clicked, inside any shadow root
 */
export function heldFromClick(target: Element): HeldSubmit | null {
  const button = actingButton(target);
  if (!button) return null;
  const form = 'form' in button && button.form instanceof HTMLFormElement ? button.form : null;
  if (form && 'type' in button && (button.type === 'submit' || button.type === 'image')) return null;
  return {
    form,
    replay() {
      if (button instanceof HTMLElement) button.click();
    },
  };
}

/** Enter in a field without a form: the page's script sends. */
export function heldFromEnter(field: Element, form: HTMLFormElement | null): HeldSubmit | null {
  if (form) return null;
  return {
    form: null,
    replay() {
      // A trusted key cannot be played again: the person presses it once more, and now it passes.
      if (field instanceof HTMLElement) field.focus();
    },
  };
}

function actingButton(target: Element): Element | null {
  const real = target.closest(BUTTONS);
  if (real) return SENDS_NOT.test(labelOf(real)) ? null : real;
  let element: Element | null = target;
  for (let climb = 0; climb < MAX_CLIMB && element; climb += 1, element = element.parentElement) {
    if (element.matches('a[href]:not([href^="#"]):not([href^="javascript:"]),input,select,textarea,label')) return null;
    const label = labelOf(element);
    if (label.length > MAX_LABEL) return null;
    if (label !== '' && SENDS.test(label) && !SENDS_NOT.test(label)) return element;
  }
  return null;
}

function labelOf(element: Element): string {
  const text = element instanceof HTMLInputElement ? element.value : element.textContent;
  // Cut before any pattern runs: the page decides how long its texts are.
  const words = text.slice(0, 4 * MAX_LABEL).trim();
  return words === '' ? (element.getAttribute('aria-label') ?? '').slice(0, MAX_LABEL) : words;
}

/** Whether something was entered into a field. */
export function isFilled(element: Element): boolean {
  if (element instanceof HTMLInputElement && element.type === 'file') return (element.files?.length ?? 0) > 0;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) {
    return element.value.trim() !== '';
  }
  return element.textContent.trim() !== '';
}

/** The form a field belongs to. */
export function formOf(element: Element): HTMLFormElement | null {
  return 'form' in element && element.form instanceof HTMLFormElement ? element.form : null;
}
