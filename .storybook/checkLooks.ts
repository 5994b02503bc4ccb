import type { Preview } from '@storybook/react-vite';
import axe from 'axe-core';

type StoryContext = Parameters<NonNullable<Preview['afterEach']>>[0];

/**
 * Runs axe once more over what the story has come to, in the dark theme and from right to left. A story that holds
 * to one theme is left in it.
 */
export async function checkLooks({ parameters, storyGlobals }: StoryContext): Promise<void> {
  if (parameters.a11y?.test === 'off') return;
  const root = document.documentElement;
  const { dir } = root;
  const { colorScheme } = root.style;
  const { theme } = root.dataset;
  try {
    if (storyGlobals.theme === undefined) {
      root.dataset.theme = 'dark';
      root.style.colorScheme = 'dark';
      await expectNoViolations('in the dark theme', parameters.a11y?.config?.rules);
    }
    root.dir = 'rtl';
    await expectNoViolations('from right to left', parameters.a11y?.config?.rules);
  } finally {
    root.dir = dir;
    root.style.colorScheme = colorScheme;
    root.dataset.theme = theme;
  }
}

async function expectNoViolations(how: string, rules: axe.Rule[] = []): Promise<void> {
  // A colour on its way to another one is neither.
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
  axe.reset();
  // A component alone is no page, and has no need of landmarks.
  axe.configure({ rules: [{ id: 'region', enabled: false }, ...rules] });
  const { violations } = await axe.run(document.body);
  const found = violations.map(({ help, nodes }) =>
    [help, ...nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`)].join('\n'),
  );
  if (found.length > 0) throw new Error(`axe, ${how}:\n${found.join('\n\n')}`);
}
