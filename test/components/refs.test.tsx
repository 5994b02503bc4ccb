import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Host, renderAgain } from './Host';
import { draw, findSlot, isVoid, lists, openPart, parts } from './partCases';

describe.each([...parts, ...lists])('a callback ref on $name', (given) => {
  const ownChild = isVoid(given) ? <input /> : <article>{given.inside}</article>;
  it.each([
    ['the part', undefined],
    ['the child of asChild', ownChild],
  ])('gets the element of %s once, and null once at the end', async (_, child) => {
    const calls: (Element | null)[] = [];
    const ref = (element: Element | null) => void calls.push(element);
    const drawPart = (count: number) =>
      draw(given, { ref, 'data-count': count, asChild: child !== undefined }, child);
    const { unmount } = await openPart(given, <Host draw={drawPart} />);
    const element = await findSlot(given.slot);
    renderAgain();
    renderAgain();
    await waitFor(() => expect(element).toHaveAttribute('data-count', '2'));
    expect(calls).toEqual([element]);
    unmount();
    expect(calls).toEqual([element, null]);
  });
});
