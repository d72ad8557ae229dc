import { DatabaseSync } from 'node:sqlite'
import { reportUsage } from '../report-usage.ts'

// sqlite-like.ts WORD CASE: counts the messages with the word by reading every text, as SQLite does without an index.
const [word, caseFile] = process.argv.slice(2)
if (!word || !caseFile) throw new Error('usage: sqlite-like.ts WORD CASE')
using db = new DatabaseSync(caseFile, { readOnly: true })
const found = db.prepare(`SELECT count(*) AS n FROM message WHERE text LIKE '%' || ? || '%'`).get(word)
reportUsage(Number(found?.n))
