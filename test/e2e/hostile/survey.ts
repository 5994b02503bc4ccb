import type { Locator, Page } from 'playwright';

/** Every element that the drop-in is made of. */
const own = 'DIV SECTION SPAN H3 UL LI BDI LABEL INPUT BUTTON IMG svg path'.split(' ');

/** What is wrong with the screen: nothing of a server's text may be more than text, or stand in the way. */
export function survey(page: Page): Promise<string[]> {
  return page.evaluate((tags) => {
    const problems: string[] = [];
    for (const element of document.querySelectorAll('#root *')) {
      const says = (what: string) => problems.push(`${what}: ${element.outerHTML.slice(0, 160)}`);
      if (!tags.includes(element.tagName)) says('a strange element');
      if (element.getAttributeNames().some((name) => name.startsWith('on'))) says('a handler');
    }

    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) problems.push('the page scrolls sideways');
    for (const button of document.querySelectorAll<HTMLElement>('#root button, #root input')) {
      button.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const name = (button.ariaLabel ?? button.textContent).slice(0, 40);
      if (left < 0 || right > width) problems.push(`outside of the page: ${name}`);
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!hit || !button.contains(hit)) problems.push(`covered by ${hit?.tagName}: ${name}`);
    }
    return problems;
  }, own);
}

/** The edges at which an element reaches out of the window, or its content out of it. */
export function overflow(element: Locator): Promise<string[]> {
  return element.evaluate((node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    const { innerWidth, innerHeight } = window;
    const edges = {
      left: -left,
      top: -top,
      right: right - innerWidth,
      bottom: bottom - innerHeight,
    };
    const inside = { content: node.scrollWidth - node.clientWidth };
    return Object.entries({ ...edges, ...inside }).flatMap(([edge, by]) => (by > 0 ? edge : []));
  });
}

/** The horizontal edges of the first such text within an element. */
export function edgesOf(element: Locator, text: string): Promise<{ left: number; right: number }> {
  return element.evaluate((node, wanted) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const start = walker.currentNode.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, start + wanted.length);
      const { left, right } = range.getBoundingClientRect();
      return { left, right };
    }
    throw new Error(`No text says "${wanted}".`);
  }, text);
}

/** Each row's label, as it is shown, by credential id. */
export function readLabels(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-slot="account"]')].map((row) => [
        row.dataset.credentialId,
        row.querySelector('[data-slot="account-label"]')?.textContent,
      ]),
    ),
  );
}
