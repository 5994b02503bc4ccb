import { expect, type within } from 'storybook/test';

/** The local Paragon answers, or in a built Storybook, where it cannot run, the story says how to start it. */
export function expectLive(context: { canvas: ReturnType<typeof within> }): Promise<void> {
  return expectLiveList(context.canvas, 'Google Drive');
}

/** The same for a list without Google Drive. */
export async function expectLiveList(
  canvas: ReturnType<typeof within>,
  name: string,
): Promise<void> {
  const wanted = import.meta.env.PROD
    ? canvas.findByText(/npm start/)
    : canvas.findByRole('region', { name }, { timeout: 10_000 });
  await expect(await wanted).toBeVisible();
}
