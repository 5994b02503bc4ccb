import { render, screen } from '@testing-library/react';
import { Field } from 'paragon-connect-react';
import { type ComponentType, createRef, type ReactElement, type ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { Form, inputsOf } from './Form';

// biome-ignore lint/suspicious/noExplicitAny: the parts have nothing but these props in common
type AnyPart = ComponentType<any>;

const inRoot = (part: ReactNode): ReactElement => <Field.Root>{part}</Field.Root>;
const cases: [name: string, Part: AnyPart, tag: string, place: (part: ReactNode) => ReactNode][] = [
  ['field', Field.Root, 'DIV', (part) => part],
  ['field-label', Field.Label, 'LABEL', inRoot],
  ['field-control', Field.Control, 'DIV', inRoot],
  ['field-description', Field.Description, 'DIV', inRoot],
  ['field-error', Field.Error, 'DIV', inRoot],
];

function show(template: ReactNode): void {
  render(
    <Form inputs={inputsOf('text')} errors={{ text: 'required' }}>
      {template}
    </Form>,
  );
}

it.each(cases)(
  '%s is one element that takes a ref, a class and other props',
  (slot, Part, tag, place) => {
    const ref = createRef<HTMLElement>();
    show(place(<Part ref={ref} className="mine" data-testid="part" data-slot="theirs" />));
    const element = screen.getByTestId('part');
    expect(element.tagName).toBe(tag);
    expect(element).toHaveClass('mine');
    expect(element).toHaveAttribute('data-slot', slot);
    expect(ref.current).toBe(element);
  },
);

it.each(cases)('%s renders the child of asChild with its props', (slot, Part, _, place) => {
  const ref = createRef<HTMLElement>();
  show(
    place(
      <Part ref={ref} asChild className="mine">
        <article data-own="" />
      </Part>,
    ),
  );
  expect(ref.current?.tagName).toBe('ARTICLE');
  expect(ref.current).toHaveAttribute('data-slot', slot);
  expect(ref.current).toHaveClass('mine');
});

it.each(cases)('%s takes a function of the field', (_, Part, __, place) => {
  const states: object[] = [];
  const draw = (state: object) => {
    states.push(state);
    return <b>own</b>;
  };
  show(place(<Part>{draw}</Part>));
  expect(screen.getByText('own')).toBeVisible();
  expect(states.at(-1)).toMatchObject({
    field: { id: 'text' },
    error: 'Fill this in.',
    target: { integration: 'custom.everyinput' },
    isDisabled: false,
  });
});

it('says as attributes what the field is, and whether something is wrong', () => {
  show(inRoot(<Field.Label />));
  const root = document.querySelector('[data-slot="field"]');
  expect(root).toHaveAttribute('data-field', 'text');
  expect(root).toHaveAttribute('data-type', 'text');
  expect(root).toHaveAttribute('data-invalid');
  expect(screen.getByText('Workspace')).toHaveAttribute('data-required');
});

it('names the part that stands outside of its root', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<Field.Label />)).toThrow('<Field.Label> must be inside <Field.Root>');
  vi.restoreAllMocks();
});
