import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { run } from 'vue-tsc';

// Vue's checker patches the compiler of TypeScript 6, which stands beside widgets/frameworks.
const frameworks = new URL('../../widgets/frameworks/package.json', import.meta.url);
run(createRequire(fileURLToPath(frameworks)).resolve('typescript/lib/tsc.js'));
