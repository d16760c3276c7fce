/** The four pages of the page-cost budget. */
import { page } from '../../stage/web';

const links = (n: number): string => Array.from({ length: n }, (_, i) => `<p>Words and more words <a href="https://site${i}.example/path/${i}">link number ${i}</a> and the rest of it.</p>`).join('\n');

/** Name → HTML. Sizes as in the budget: 200 links, 10,000 links, 1,000 inputs, 8,000 nodes inserted over two seconds. */
export const BENCH_PAGES: Readonly<Record<string, string>> = {
  'article, 200 links': page(links(200)),
  '10,000 links': page(links(10_000)),
  '1,000 inputs': page(Array.from({ length: 1_000 }, (_, i) => `<div><label>Setting ${i} <input name="setting${i}"></label></div>`).join('\n')),
  '8,000 nodes over 2 s': page(`<div id="list"></div><script>
    let n = 0; const list = document.getElementById('list');
    const timer = setInterval(() => { for (let i = 0; i < 80; i += 1) { const row = document.createElement('div'); row.innerHTML = '<span>row ' + n + '</span>'; list.append(row.firstChild, row); n += 1; }
      if (n >= 4000) clearInterval(timer); }, 40);
  </script>`),
};

/** How long a page is watched, in milliseconds: longer than the insertions last. */
export const WATCH_MS = 3_500;
