import { JSON_SCHEMA, load, YAMLException } from 'js-yaml'
import * as v from 'valibot'

/**
 * Reads and checks one file of data that is part of the program or of the case (a lexicon, rules, places). Throws an `Error` that
 * names the file and each wrong place. (js-yaml and not yaml, which reads the custody file: there are megabytes of lexicons, and it
 * is ten times as fast.)
 */
export function parseDataFile<Schema extends v.GenericSchema>(
  name: string,
  text: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, parseYaml(name, text))
  if (result.success) return result.output
  throw new Error(
    `${name}: ${result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('; ')}`,
  )
}

function parseYaml(name: string, text: string): unknown {
  try {
    return load(text, { schema: JSON_SCHEMA })
  } catch (error) {
    if (error instanceof YAMLException) throw new Error(`${name}: ${error.message}`, { cause: error })
    throw error
  }
}
