const COLUMNS = 'stems, sounds, marks, bounds, status, day';

/** Statements that take the full-text index and what feeds it away. */
export function dropIndex(): string[] {
  return [
    'DROP TRIGGER IF EXISTS claim_search_insert;',
    'DROP TRIGGER IF EXISTS claim_search_delete;',
    'DROP TRIGGER IF EXISTS claim_search_update;',
    'DROP TABLE IF EXISTS claim_text;',
  ];
}

/** The statement that indexes the claims after one number up to another. */
export function fillIndex(after: number, upTo: number): string {
  return `INSERT INTO claim_text (rowid, ${COLUMNS}) SELECT seq, ${COLUMNS} FROM claim_search WHERE seq > ${after} AND seq <= ${upTo};`;
}
