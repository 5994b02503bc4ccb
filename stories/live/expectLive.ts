import { expect, type within } from 'storybook/test';

/** The local Paragon answers, or in a built Storybook, where it cannot run, the story says how to start it. */
export async function expectLive(context: { canvas: ReturnType<typeof within> }): Promise<void> {
  const { canvas } = context;
  const wanted = import.meta.env.PROD
    ? canvas.findByText(/npm start/)
    : canvas.findByRole('region', { name: 'Google Drive' }, { timeout: 10_000 });
  await expect(await wanted).toBeVisible();
}
