/** The package that tests compare with brings no types. Its bounds are milliseconds, infinite where open. */
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number };
}
