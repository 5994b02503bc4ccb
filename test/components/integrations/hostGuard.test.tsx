import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Integration, IntegrationAccounts, Integrations } from '../../../src';
import { renderWithFake } from '../renderWithFake';

const [ada, king] = ['ada@work.example', 'king@work.example'];
const accounts = { slack: [{ email: ada }, { email: king }] };
const screenOf = <IntegrationAccounts integrations={['slack']} searchable selectable />;

const rows = () => screen.findByText(king);
const search = () => screen.getByRole('searchbox');

describe('in a form of the app', () => {
  it('submits nothing, and is in nothing that the form sends', async () => {
    const onSubmit = vi.fn((event) => event.preventDefault());
    const { user, container } = renderWithFake(<form onSubmit={onSubmit}>{screenOf}</form>, {
      accounts,
    });
    await rows();
    await user.type(search(), 's{Enter}');
    await user.click(screen.getByRole('radio', { name: RegExp(king) }));
    await user.click(screen.getByRole('button', { name: `Disconnect ${king}` }));
    for (const button of container.querySelectorAll('button')) {
      expect(button).toHaveAttribute('type', 'button');
    }
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onSubmit).not.toHaveBeenCalled();
    const form = container.querySelector('form') as HTMLFormElement;
    expect([...new FormData(form).keys()]).toEqual([]);
  });

  it('tells a form that saves at each change of no change', async () => {
    const onChange = vi.fn();
    const { user } = renderWithFake(
      <form onChange={onChange} onInput={onChange}>
        {screenOf}
        <input aria-label="Team" />
      </form>,
      { accounts },
    );
    await rows();
    await user.type(search(), 'sl');
    expect(search()).toHaveValue('sl');
    await user.click(screen.getByRole('radio', { name: RegExp(king) }));
    expect(screen.getByRole('radio', { name: RegExp(king) })).toBeChecked();
    expect(onChange).not.toHaveBeenCalled();
    await user.type(screen.getByRole('textbox', { name: 'Team' }), 'a');
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('belongs to a form where the app says so', async () => {
    renderWithFake(
      <form id="mine">
        <Integrations.Root>
          <Integrations.Search form="mine" name="search" />
        </Integrations.Root>
      </form>,
      { accounts },
    );
    const field = (await screen.findByRole('searchbox')) as HTMLInputElement;
    expect(field.form?.id).toBe('mine');
  });
});

describe('in an element of the app that a click acts on', () => {
  /** Whether the browser would act on a click. */
  const acts = (element: Element): boolean => fireEvent.click(element);

  it.each([
    [
      'link',
      <a key="" href="/elsewhere">
        {screenOf}
      </a>,
    ],
    [
      'label',
      <label key="">
        <input type="checkbox" />
        {screenOf}
      </label>,
    ],
    [
      'summary',
      <details key="">
        <summary>{screenOf}</summary>
      </details>,
    ],
  ])(
    'neither a text nor a button of ours acts on the %s, and a radio button works',
    async (_, element) => {
      const { user } = renderWithFake(element, { accounts });
      expect(acts(await rows())).toBe(true);
      expect(acts(screen.getByText('2 accounts'))).toBe(false);
      expect(acts(search())).toBe(false);
      expect(acts(screen.getByRole('button', { name: `Disconnect ${king}` }))).toBe(false);
      await user.click(screen.getByRole('button', { name: 'Cancel' }));
      await user.click(screen.getByRole('radio', { name: RegExp(king) }));
      expect(screen.getByRole('radio', { name: RegExp(king) })).toBeChecked();
    },
  );

  it('a link of the app within ours is followed', async () => {
    renderWithFake(
      <details>
        <summary>
          <Integrations.Root>
            <Integration.Root integration="slack">
              <a href="#help">Help</a>
            </Integration.Root>
          </Integrations.Root>
        </summary>
      </details>,
      { accounts },
    );
    expect(acts(await screen.findByText('Help'))).toBe(true);
  });

  it('outside of any such element, a click is left alone', async () => {
    renderWithFake(screenOf, { accounts });
    await rows();
    expect(acts(screen.getByText('2 accounts'))).toBe(true);
    expect(acts(search())).toBe(true);
  });

  it('a space in the search leaves the summary alone', async () => {
    renderWithFake(
      <details>
        <summary>{screenOf}</summary>
      </details>,
      { accounts },
    );
    await rows();
    expect(fireEvent.keyDown(search(), { key: ' ' })).toBe(true);
    expect(fireEvent.keyUp(search(), { key: ' ' })).toBe(false);
    expect(fireEvent.keyUp(search(), { key: 'a' })).toBe(true);
  });
});

describe('in a draggable element of the app', () => {
  it('a press on a button of ours drags no link around it', async () => {
    renderWithFake(<a href="/elsewhere">{screenOf}</a>, { accounts });
    await rows();
    fireEvent.pointerDown(screen.getByRole('button', { name: `Replace ${king}` }));
    expect(fireEvent.dragStart(screen.getByRole('link'))).toBe(false);
  });

  it('a press on a button of ours drags nothing, and a press on a text drags', async () => {
    const onDragStart = vi.fn();
    const { container } = renderWithFake(
      <fieldset draggable onDragStart={onDragStart}>
        {screenOf}
      </fieldset>,
      { accounts },
    );
    await rows();
    const area = container.querySelector('[draggable]') as HTMLElement;
    const button = screen.getByRole('button', { name: `Replace ${king}` });
    fireEvent.pointerDown(button);
    expect(fireEvent.dragStart(area)).toBe(false);
    expect(onDragStart).not.toHaveBeenCalled();
    fireEvent.pointerUp(button);
    fireEvent.pointerDown(screen.getByText('2 accounts'));
    expect(fireEvent.dragStart(area)).toBe(true);
    expect(onDragStart).toHaveBeenCalledOnce();
  });
});
