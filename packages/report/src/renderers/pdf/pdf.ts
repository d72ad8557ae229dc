import type { DocumentRenderer } from '../../document/document-renderer.ts'
import { archival } from './archival.ts'
import { pageDocument } from './page-document.ts'
import { Printable } from './printable.ts'
import { typesetOnThread } from './typeset-on-thread.ts'

/** PDF/A-2b by Typst: the document is data for one template of ours. */
export const pdf: DocumentRenderer = {
  id: 'pdf',
  title: 'PDF/A-2b, to file and to print',
  render: async (document, name) => {
    const json = JSON.stringify(pageDocument(document, new Printable()))
    return [{ file: `${name}.pdf`, content: archival(await typesetOnThread(json)) }]
  },
}
