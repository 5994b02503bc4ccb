/** Lends each item to one borrower at a time, in the order in which they ask. */
export function createPool<Item>(
  items: readonly Item[],
): <Result>(use: (item: Item) => Promise<Result>) => Promise<Result> {
  const idle = [...items];
  const waiting: ((item: Item) => void)[] = [];

  function release(item: Item): void {
    const next = waiting.shift();
    if (next) next(item);
    else idle.push(item);
  }

  return async (use) => {
    const item = idle.pop() ?? (await new Promise<Item>((resolve) => waiting.push(resolve)));
    try {
      return await use(item);
    } finally {
      release(item);
    }
  };
}
