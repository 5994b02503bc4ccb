import type { DOMAttributes, FormEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';

const around = 'a[href], label, summary';
const acting = `${around}, button, input, select, textarea`;
/** For these the browser does nothing at a click, but what is around them still acts. */
const idle = '[type="button"], [type="search"], [type="text"], textarea';

type HostGuard = Required<
  Pick<
    DOMAttributes<HTMLElement>,
    'onClick' | 'onChange' | 'onInput' | 'onKeyDown' | 'onKeyUp' | 'onPointerDown'
  >
>;

/**
 * The handlers of a root that stands in a form, a link, a label, a `<summary>` or a draggable element of the app.
 * Without these handlers, a click on the kit's text would follow the link, toggle the app's checkbox, or fold the kit
 * away.
 */
export const hostGuard: HostGuard = {
  onClick(event: MouseEvent<HTMLElement>): void {
    const { currentTarget: root, target } = event;
    // A click in a portal of the app bubbles through React alone.
    if (!root.contains(target as Node) || !isIn(root, around)) return;
    const acts = (target as Element).closest(acting);
    if (!root.contains(acts) || acts?.matches(idle)) event.preventDefault();
  },

  /** Some apps save or submit a form at each change within. */
  onChange: keepFromForm,
  onInput: keepFromForm,

  onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === 'Enter' && isInSummary(event, 'input')) event.preventDefault();
  },

  onKeyUp(event: KeyboardEvent<HTMLElement>): void {
    // A space that the person types into a field folds the `<summary>` around the field.
    const isDone = event.key === ' ' && isInSummary(event, '[type="search"], :checked');
    if (isDone) event.preventDefault();
  },

  onPointerDown({ currentTarget: root, target }: PointerEvent<HTMLElement>): void {
    const control = (target as Element).closest('button, input, label');
    if (!root.contains(control) || !isIn(root, '[draggable="true"], a[href]')) return;
    const { defaultView: view } = root.ownerDocument;
    const press = new AbortController();
    const options = { capture: true, signal: press.signal };
    // The event begins at the app's element, which would act as if the person dragged that element.
    view?.addEventListener('dragstart', refuse, options);
    for (const end of ['pointerup', 'pointercancel']) {
      view?.addEventListener(end, () => press.abort(), options);
    }
  },
};

/** Keeps events of the kit's fields from the app's form: they stand in it, and do not belong to it (`form=""`). */
function keepFromForm(event: FormEvent<HTMLElement>): void {
  const { currentTarget: root, target } = event;
  const isOurs = (target as Element).getAttribute('form') === '';
  if (isOurs && isIn(root, 'form')) event.stopPropagation();
}

function refuse(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Whether the key is for such a field of the kit's, and a `<summary>` contains the field. */
function isInSummary(
  { currentTarget: root, target }: KeyboardEvent<HTMLElement>,
  field: string,
): boolean {
  const isField = (target as Element).matches(field) && root.contains(target as Node);
  return isField && isIn(root, 'summary');
}

/** Whether such an element contains this one, also from outside of a shadow root. */
function isIn(element: Element, selector: string): boolean {
  if (element.closest(selector)) return true;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host !== undefined && isIn(host, selector);
}
