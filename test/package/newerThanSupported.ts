import { type AnyNode, type MemberExpression, parse } from 'acorn';

/** What the oldest browsers of the page "Supported browsers" lack, by the object that has it. */
const members = new Set([
  'AbortSignal.any',
  'AbortSignal.timeout',
  'Array.fromAsync',
  'Intl.DurationFormat',
  'Intl.Segmenter',
  'Map.groupBy',
  'Object.groupBy',
  'Promise.try',
  'Promise.withResolvers',
  'RegExp.escape',
  'Symbol.asyncDispose',
  'Symbol.dispose',
  'URL.canParse',
  'URL.parse',
  'navigator.userActivation',
]);

/** The same for methods of any object. */
const methods = new Set([
  'checkVisibility',
  'findLast',
  'findLastIndex',
  'getTextInfo',
  'hidePopover',
  'isSubsetOf',
  'isSupersetOf',
  'isWellFormed',
  'moveBefore',
  'requestClose',
  'setHTML',
  'showPopover',
  'symmetricDifference',
  'toReversed',
  'toSorted',
  'toSpliced',
  'toWellFormed',
  'togglePopover',
]);

/** The same for names that stand alone. */
const globals = new Set([
  'AsyncDisposableStack',
  'CloseWatcher',
  'DisposableStack',
  'Iterator',
  'SuppressedError',
  'Temporal',
  'cookieStore',
  'requestIdleCallback',
  'scheduler',
]);

/**
 * What in a file is newer than the supported browsers. A method that is called where there is one, as in
 * `element.showPopover?.()`, is not. Throws a SyntaxError for syntax above ES2022.
 */
export function findNewer(code: string): string[] {
  return listNodes(parse(code, { ecmaVersion: 2022, sourceType: 'module' })).flatMap((node) => {
    if (node.type === 'MemberExpression') return findMember(node);
    if (node.type === 'Identifier') return globals.has(node.name) ? [node.name] : [];
    if (node.type === 'StaticBlock') return ['static {}'];
    const isLookbehind = node.type === 'Literal' && /\(\?<[=!]/.test(node.regex?.pattern ?? '');
    return isLookbehind ? [node.raw ?? ''] : [];
  });
}

function findMember({ object, property, computed }: MemberExpression): string[] {
  if (computed || property.type !== 'Identifier') return [];
  const whole = object.type === 'Identifier' ? `${object.name}.${property.name}` : '';
  if (members.has(whole)) return [whole];
  return methods.has(property.name) ? [`.${property.name}`] : [];
}

/** The node and all within it, but for a callee that may be missing. */
function listNodes(node: AnyNode): AnyNode[] {
  const optional = node.type === 'CallExpression' && node.optional ? node.callee : undefined;
  const isNode = (value: unknown): value is AnyNode => typeof Object(value).type === 'string';
  const children = Object.values(node).flat().filter(isNode);
  return [node, ...children.filter((child) => child !== optional).flatMap(listNodes)];
}
