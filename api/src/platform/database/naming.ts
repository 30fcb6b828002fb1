import { DefaultNamingStrategy, type Table } from 'typeorm';

/** Constraints carry the names that the migrations give them: what a person reads in an error. */
export class TableNames extends DefaultNamingStrategy {
  override primaryKeyName(table: Table | string): string {
    const name = typeof table === 'string' ? table : table.name;
    return `${name.replace(/^.*\./, '')}_pk`;
  }
}
