/** Call before importing a TypeScript source with `import()`. */
export function loadTypeScript(): void;
