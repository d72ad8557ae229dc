/** Models of a report as its writer prints them, for tests that need one of a kind. */

export const value = (text: string, type = 'String', attributes = ''): string =>
  `<value type="${type}"${attributes}><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></value>`

export const field = (name: string, text: string | null, type = 'String'): string =>
  `<field name="${name}" type="${type}">${text === null ? '<empty />' : value(text, type)}</field>`

export const timeStamp = (text: string, format = 'TimeStampKnown', name = 'TimeStamp'): string =>
  `<field name="${name}" type="TimeStamp"><value type="TimeStamp" format="${format}" formattedTimestamp="1999-01-01T00:00:00+09:00">${text}</value></field>`

export const model = (type: string, attributes: Readonly<Record<string, string>>, ...parts: string[]): string => {
  const all = { deleted_state: 'Intact', decoding_confidence: 'High', ...attributes }
  const printed = Object.entries(all).map(([name, text]) => ` ${name}="${text}"`)
  return `<model type="${type}"${printed.join('')}>\n  ${parts.join('\n  ')}\n</model>`
}

export const modelField = (name: string, ...models: string[]): string =>
  `<multiModelField name="${name}">${models.join('\n')}</multiModelField>`

export const party = (identifier: string | null, name: string | null, isOwner: boolean | null, role = 'From'): string =>
  model(
    'Party',
    { deleted_state: 'Unknown' },
    field('Identifier', identifier),
    field('Name', name),
    field('Role', role, 'PartyRole'),
    field('IsPhoneOwner', isOwner === null ? null : isOwner ? 'True' : 'False', 'Boolean'),
  )

export const message = (body: string | null, ...parts: string[]): string =>
  model('InstantMessage', {}, field('Body', body), timeStamp('2024-03-01T12:00:00.000+00:00'), ...parts)

export const chat = (source: string, id: string | null, messages: readonly string[], ...parts: string[]): string =>
  model(
    'Chat',
    { extractionId: '0' },
    field('Source', source),
    field('Id', id),
    ...parts,
    modelField('Messages', ...messages),
  )

export const report = (...models: string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<project reportVersion="8.5" xmlns="http://pa.cellebrite.com/report/2.0"><decodedData><modelType>
${models.join('\n')}
</modelType></decodedData></project>`
