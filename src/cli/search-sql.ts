const COLUMNS = 'stems, sounds, marks, bounds, status, day';

/** Migrations that make the full-text indexes: of claims, of reviews. */
export const INDEX_FILES = ['0021_search_index.sql', '0043_review_index.sql'] as const;

/** Statements that take the full-text indexes and what feeds them away. */
export function dropIndex(): string[] {
  return [
    'DROP TRIGGER IF EXISTS claim_search_insert;',
    'DROP TRIGGER IF EXISTS claim_search_delete;',
    'DROP TRIGGER IF EXISTS claim_search_update;',
    'DROP TABLE IF EXISTS claim_text;',
    'DROP TRIGGER IF EXISTS review_search_insert;',
    'DROP TRIGGER IF EXISTS review_search_delete;',
    'DROP TABLE IF EXISTS review_text;',
  ];
}

/** The statement that indexes the claims after one number up to another. */
export function fillIndex(after: number, upTo: number): string {
  return `INSERT INTO claim_text (rowid, ${COLUMNS}) SELECT seq, ${COLUMNS} FROM claim_search WHERE seq > ${after} AND seq <= ${upTo};`;
}
