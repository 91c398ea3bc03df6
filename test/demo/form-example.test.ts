import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const README = readFileSync(at('../../widgets/README.md'), 'utf8');

describe('the example that writes a form on a server', () => {
  it('runs in Node alone and gives a survey that can be sent', async () => {
    const [, code = ''] = /```js\n(import \{ randomUUID[\s\S]*?)```/u.exec(README) ?? [];
    // The package is built from this file; the sources run as they are.
    const source = code.replace("'hailong/survey-form'", "'#widgets/survey-form.ts'");
    expect(source).not.toBe(code);
    const options = { cwd: at('../..') };
    const program = ['--input-type=module', '--eval', `${source}\nconsole.log(survey);`];
    const { stdout } = await promisify(execFile)(process.execPath, program, options);
    const { document } = parseHTML(stdout);
    const form = document.querySelector('sipas-survey > form[method="post"]')!;
    expect(form.getAttribute('action')).toBe('https://khaosat.example.gov.vn/v1/forms');
    expect(form.querySelectorAll('fieldset')).toHaveLength(22);
    expect(form.querySelector('[name="_id"]')?.getAttribute('value')).toMatch(/^[0-9a-f-]{36}$/u);
  });
});
