/** Makes the element that the drop-in is rendered into, somewhere in the page. */
type CreatePlace = (page: HTMLElement) => Element | DocumentFragment;

function styled(style: string): CreatePlace {
  return (page) => {
    const place = document.createElement('div');
    place.style.cssText = style;
    page.append(place);
    return place;
  };
}

/** An element of the app around the drop-in, and a place within. */
function within<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  prepare: (element: HTMLElementTagNameMap[Tag], tell: (what: string) => void) => void,
): CreatePlace {
  return (page) => {
    const element = document.createElement(tag);
    const place = document.createElement('div');
    page.append(element);
    element.append(place);
    prepare(element, (what) => window.host.happened.push(what));
    return place;
  };
}

export const places = {
  block: styled(''),
  'flex row': styled('display: flex'),
  'flex row beside others': (page) => {
    page.style.display = 'flex';
    page.append('Menu');
    return styled('')(page);
  },
  'centred column': styled('display: flex; flex-direction: column; align-items: center'),
  'inline block': styled('display: inline-block'),
  float: styled('float: left'),
  'fit content': styled('width: fit-content'),
  'centring grid': styled('display: grid; place-items: center'),
  absolute: styled('position: absolute; left: 0; top: 0'),
  'table cell': styled('display: table-cell'),
  'narrow column': styled('width: 240px'),
  form: within('form', (form, tell) => {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      tell('submit');
    });
  }),
  label: within('label', (label, tell) => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => tell('toggle'));
    label.prepend(box);
  }),
  link: within('a', (link, tell) => {
    link.href = '#followed';
    link.draggable = false;
    addEventListener('hashchange', ({ newURL }) => {
      if (!newURL.endsWith('#followed')) return;
      tell('follow');
      location.hash = '';
    });
  }),
  summary: within('details', (details, tell) => {
    const summary = document.createElement('summary');
    summary.append(...details.childNodes);
    details.append(summary);
    details.addEventListener('toggle', () => tell('toggle'));
  }),
  'shadow root in a link': (page) => {
    const link = document.createElement('a');
    link.href = '#followed';
    page.append(link);
    addEventListener('hashchange', ({ newURL }) => {
      if (newURL.endsWith('#followed')) window.host.happened.push('follow');
      location.hash = '';
    });
    return link.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  },
  draggable: within('div', (area, tell) => {
    area.draggable = true;
    area.addEventListener('dragstart', ({ defaultPrevented }) => {
      if (!defaultPrevented) tell('drag');
    });
  }),
  dialog: within('dialog', (dialog) => dialog.showModal()),
  popover: within('div', (element) => {
    element.popover = 'auto';
    element.showPopover();
  }),
  'shadow root': (page) => {
    const host = document.createElement('div');
    page.append(host);
    return host.attachShadow({ mode: 'open' });
  },
} satisfies Record<string, CreatePlace>;

export type Place = keyof typeof places;
