/** A bounded, resumable look through a document and its shadow roots for things that can be filled in. */
import { MAX_CANDIDATES, MAX_HOSTS, MAX_ROOT_DEPTH, MAX_ROOTS, MAX_SEARCHED_ELEMENTS } from './budget';

/** Gives the shadow root of an element, if there is one that may be seen. */
export type RootOf = (element: Element) => ShadowRoot | null;

/**
 * Frequent elements that can't be (or in practice never are) shadow hosts, most frequent first: the selector engine drops them
 * natively, so that a page of 10,000 plain elements costs no wrapper object at all. What hides in the root of a plain
 * div or span is seen when it gets the focus.
 */
const NEVER_HOSTS =
  'div,span,a,p,li,td,tr,path,img,i,b,br,button,input,label,ul,ol,script,link,meta,style,option,select,textarea,svg,g,use,rect,circle,' +
  'h1,h2,h3,h4,h5,h6,em,strong,small,code,pre,dd,dt,dl,th,table,tbody,thead,col,form,nav,header,footer,section,article,main,aside,' +
  'figure,picture,source,iframe,video,hr,html,head,body,title,noscript,template,time,sup,s,u,font';
const MAYBE_HOSTS = `:not(${NEVER_HOSTS})`;

/** Counting is native and cached by the browser; looking for hosts is neither. */
function isVast(root: Document | ShadowRoot): boolean {
  return root.nodeType === 9 && (root as Document).getElementsByTagName('*').length > MAX_SEARCHED_ELEMENTS;
}

/** Controls one sweep looks for. What is edited in other elements (contenteditable) is seen when it gets the focus. */
const CONTROLS = ['input', 'select', 'textarea'] as const;

/** Controls of one root, kind by kind. By tag name where there is such a list: a selector costs five times as much in a large document. */
function* controlsIn(root: Document | ShadowRoot): Generator<Element> {
  if (root.nodeType === 9) for (const tag of CONTROLS) yield* (root as Document).getElementsByTagName(tag);
  else yield* root.querySelectorAll(CONTROLS.join());
}

/** Yields the controls of `start` and of the shadow roots found in it, breadth first. Stops at the budgets; never recurses. */
export function* candidates(start: Document | ShadowRoot, rootOf: RootOf): Generator<Element> {
  const queue: { root: Document | ShadowRoot; depth: number }[] = [{ root: start, depth: 0 }];
  let seen = 0;
  let hosts = 0;
  for (let at = 0; at < queue.length && at < MAX_ROOTS; at += 1) {
    const entry = queue[at];
    if (!entry) return;
    for (const element of controlsIn(entry.root)) {
      yield element;
      seen += 1;
      if (seen >= MAX_CANDIDATES) return;
    }
    if (entry.depth >= MAX_ROOT_DEPTH || isVast(entry.root)) continue;
    for (const host of entry.root.querySelectorAll(MAYBE_HOSTS)) {
      hosts += 1;
      if (hosts > MAX_HOSTS) break;
      const root = rootOf(host);
      if (root) queue.push({ root, depth: entry.depth + 1 });
    }
  }
}
