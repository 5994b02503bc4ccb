import { waitFor } from '@testing-library/react';
import { version } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Host, renderAgain } from './Host';
import { draw, findSlot, isVoid, lists, openPart, type PartCase, parts } from './partCases';

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

it.runIf(version.startsWith('19'))(
  'a callback ref may return a function to call at the end',
  async () => {
    const cleanUp = vi.fn();
    const ref = vi.fn(() => cleanUp);
    const [root] = parts;
    const { unmount } = await openPart(root as PartCase, draw(root as PartCase, { ref }));
    const element = await findSlot('integrations');
    expect(ref).toHaveBeenCalledExactlyOnceWith(element);
    expect(cleanUp).not.toHaveBeenCalled();
    unmount();
    expect(cleanUp).toHaveBeenCalledOnce();
    expect(ref).toHaveBeenCalledOnce();
  },
);
