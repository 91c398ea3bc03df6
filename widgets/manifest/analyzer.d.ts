// The analyzer describes its configuration file only, not the functions that make a manifest.
declare module '@custom-elements-manifest/analyzer' {
  import type { Package } from 'custom-elements-manifest';

  /** A source file as its own TypeScript has read it. */
  export interface SourceFile {
    fileName: string;
  }

  export interface AnalyzerPlugin {
    name: string;
  }

  export const ts: {
    ScriptTarget: { ES2022: number };
    createSourceFile: (name: string, text: string, target: number, parents: true) => SourceFile;
  };

  export function create(input: { modules: SourceFile[]; plugins: AnalyzerPlugin[] }): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  import type { AnalyzerPlugin } from '@custom-elements-manifest/analyzer';

  export function litPlugin(): AnalyzerPlugin[];
}
