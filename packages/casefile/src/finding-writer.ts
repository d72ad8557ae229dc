import type { DatabaseSync } from 'node:sqlite'
import type { Statements } from './statements.ts'
import type { DetectorRun, FindingRule, NewFinding, StoredPlace } from './types.ts'

const insertFinding = 'INSERT INTO finding VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)'

/** Replaces the findings of the case in one transaction: until {@link finish} the earlier ones stand. */
export class FindingWriter {
  readonly #db: DatabaseSync
  readonly #sql: Statements

  constructor(db: DatabaseSync, sql: Statements) {
    this.#db = db
    this.#sql = sql
    db.exec(
      'BEGIN IMMEDIATE; DELETE FROM finding; DELETE FROM finding_rule; DELETE FROM detector_run; DELETE FROM place',
    )
  }

  add(findings: readonly NewFinding[]): void {
    const insert = this.#sql.get(insertFinding)
    for (const f of findings) {
      const attributes = JSON.stringify(f.attributes)
      insert.run(f.messageRowId, f.kind, f.value, attributes, f.confidence, f.verdict, f.start, f.end, f.rule)
    }
  }

  /** Where the places lie that findings name by id. */
  putPlaces(places: readonly StoredPlace[]): void {
    for (const { id, is, country, lat, lon, names } of places)
      this.#sql.get('INSERT INTO place VALUES (?, ?, ?, ?, ?, ?)').run(id, is, country, lat, lon, JSON.stringify(names))
  }

  finish(runs: readonly DetectorRun[], rules: readonly FindingRule[]): void {
    for (const { rule, says } of rules) this.#sql.get('INSERT INTO finding_rule VALUES (?, ?)').run(rule, says)
    for (const run of runs)
      this.#sql.get('INSERT INTO detector_run VALUES (?, ?, ?)').run(run.detector, run.examined, run.findings)
    this.#db.exec('COMMIT')
  }

  /** Leaves the earlier findings as they were. */
  abandon(): void {
    this.#db.exec('ROLLBACK')
  }
}
