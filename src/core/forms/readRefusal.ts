import { createError } from '../errors/createError';
import { toParagonError } from '../errors/toParagonError';
import { safeCause } from '../errors/withoutTokens';
import type { Field, FieldValues } from '../fields/Field';
import { toFieldErrors } from '../fields/toFieldErrors';
import type { ParagonError, ParagonErrorCode } from '../ParagonError';

/** Why answers were not taken. */
export interface Refusal {
  error: ParagonError;
  /** In the server's own words, by the field's id. */
  fieldErrors: Record<string, string>;
  /** In the server's own words, where they are about no field. */
  reason?: string | undefined;
}

interface About {
  integration: string;
  credentialId?: string | undefined;
  /** The code of a failure that nothing is known of. @default 'unknown' */
  fallback?: ParagonErrorCode | undefined;
}

/** Reads why the server or the provider did not take what was filled in. Nothing that was typed as a secret is in it. */
export function readRefusal(
  thrown: unknown,
  fields: readonly Field[],
  values: FieldValues,
  { fallback, ...about }: About,
): Refusal {
  const hide = (text: string): string => withoutSecrets(text, fields, values);
  const known = toParagonError(thrown, { ...about, ...(fallback && { fallback }) });
  const said = toFieldErrors(thrown, fields);
  const fieldErrors = Object.fromEntries(
    Object.entries(said.fields).map(([id, text]) => [id, hide(text)]),
  );
  const isRefused = known.code === 'server' && isAboutInput(thrown);
  const code = isRefused ? 'input-refused' : known.code;
  const detail = isRefused ? said.form : known.message;
  const cause = safeCause(known.cause);
  const text = cause instanceof Error ? cause.message : String(cause);
  const error = createError(
    code,
    { ...about, cause: hide(text) === text ? cause : new Error(hide(text)) },
    detail && (isRefused || known.code === 'server' || known.code === 'unknown')
      ? hide(detail)
      : undefined,
  );
  const reason = isRefused && said.form ? hide(said.form) : undefined;
  const [only, ...others] = fields.filter((field) => !field.hidden && field.type !== 'copyable');
  // With one field to fill in, what the provider says is about that field.
  if (reason && only && others.length === 0) {
    return { error, fieldErrors: { [only.id]: reason, ...fieldErrors } };
  }
  return { error, fieldErrors, reason };
}

/** Whether the answer speaks of the input: the validator of the server, or the provider that said no. */
function isAboutInput(thrown: unknown): boolean {
  try {
    const { status, message, meta } = JSON.parse(Object(thrown).message);
    return (
      [400, 422].includes(status) || Array.isArray(message) || meta?.isIntegrationError === true
    );
  } catch {
    return false;
  }
}

/** The shortest text that is taken for a secret: a shorter one stands in words by chance. */
const shortestSecret = 4;

/** The text without what was typed into secret fields. */
export function withoutSecrets(
  text: string,
  fields: readonly Field[],
  values: FieldValues,
): string {
  const secrets = fields
    .filter(({ isSecret }) => isSecret)
    .map(({ id }) => values[id])
    .filter((value) => typeof value === 'string' && value.length >= shortestSecret);
  return secrets.reduce<string>(
    (safe, secret) => safe.replaceAll(String(secret), '[secret]'),
    text,
  );
}
