import type { ParagonModel } from '../../model/ParagonModel';
import { bodyOf, textOf, type UserRoute } from '../Call';
import type { Log } from '../createLog';
import { parseObject } from '../toGrantOptions';

/** The options of a form's inputs. */
export function optionRoutes(model: ParagonModel, log: Log): UserRoute[] {
  return [
    {
      method: 'POST',
      path: '/projects/:projectId/sdk/actions',
      handle(call) {
        const { action, sourceKey, parameters, paginationParameters } = bodyOf(call);
        const { pageCursor, search } = parseObject(paginationParameters);
        const integration = textOf(action) ?? '';
        log.call('options', integration, call);
        const output = model.getOptions(call.person, {
          integration,
          sourceKey: textOf(sourceKey) ?? '',
          credentialId: call.credentialId,
          parameters: toParameters(parameters),
          search: textOf(search),
          cursor: pageCursor === undefined ? undefined : String(pageCursor),
        });
        return { output };
      },
    },
  ];
}

/** What the SDK sends as a list of keys and sources; a source that is no value counts as none. */
function toParameters(given: unknown): Record<string, unknown> {
  const list: unknown[] = Array.isArray(given) ? given : [];
  const entries = list.map((item) => {
    const { key, source } = parseObject(item);
    return [textOf(key) ?? '', parseObject(source).value];
  });
  return Object.fromEntries(entries);
}
