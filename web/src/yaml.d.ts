/** A table of phrases: each in both languages, some with plural forms. */
declare module '*.yml' {
  type Forms = Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>;
  const table: Record<string, Record<'en' | 'ar', string | Forms>>;
  export default table;
}
