import { namedFile } from '../../database/new-message.ts'
import { type Content, contentOf, type RawMessage } from '../../skype/content.ts'
import { attributeOf, elementsOf } from '../../skype/elements.ts'

/** `<files alt="…"><file size="…" index="0" tid="…">name</file></files>` (dossier 2.5): the files offered with one message. */
export function readFileList({ content }: RawMessage): Content {
  const files = [...elementsOf(content)].filter(({ name }) => name === 'file')
  return contentOf('media', {
    attachments: files.map(({ text }) => namedFile(text || null, null)),
    details: {
      statedSizeBytes:
        files
          .map((file) => attributeOf(file, 'size'))
          .filter((size) => size !== null)
          .join(', ') || null,
    },
  })
}
