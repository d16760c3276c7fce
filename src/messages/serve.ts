/** The border: what comes in is parsed, or refused with a line that says what and where. */
import * as v from 'valibot';

/** Reads a message by its schema. Throws a TypeError naming the message and the place that does not fit. */
export function parseMessage<S extends v.GenericSchema>(schema: S, raw: unknown): v.InferOutput<S> {
  const read = v.safeParse(schema, raw);
  if (read.success) return read.output;
  const issue = read.issues[0];
  const place = v.getDotPath(issue) ?? 'message';
  throw new TypeError(`${nameOf(raw)}: ${place}: expected ${issue.expected ?? 'a valid value'}`);
}

/** The type a message claims, cut short; never anything else of it. */
function nameOf(raw: unknown): string {
  const type: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'type') : undefined;
  return typeof type === 'string' ? `message "${type.slice(0, 40)}"` : 'message without a type';
}
