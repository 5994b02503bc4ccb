/**
 * What a browser's page translator does: each text node gives way to an element of the translator's own. The
 * function stands alone, so that a test can run it in a page.
 */
export function translate(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('[translate="no"]')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `[${text.data}]`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** What some extensions do: elements of their own stand before, behind and between all others. */
export function interleave(root: Element): void {
  for (const element of root.querySelectorAll(':not(input, img, svg, svg *, x-extension)')) {
    element.prepend(document.createElement('x-extension'));
    element.append(document.createElement('x-extension'));
    element.after(document.createElement('x-extension'));
  }
}

/** The texts that stand beside another node. React would touch such a text node itself, which a translator removed. */
export function findBareTexts(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentNode, textContent } = walker.currentNode;
    if (parentNode && parentNode.childNodes.length > 1) {
      texts.push(`${parentNode.nodeName}: ${textContent}`);
    }
  }
  return texts;
}
