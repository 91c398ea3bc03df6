import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blocksOf, GUIDES } from '../readme-blocks.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

describe.each(GUIDES)('the example of %s that writes a form on a server', (guide) => {
  it('runs in Node alone and gives a survey that can be sent', async () => {
    const { code } = blocksOf(guide).find((block) => block.code.startsWith('import { randomUUID'))!;
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
    expect(form.querySelector('dd')?.textContent).toBe('Sở Tư pháp');
    expect(form.querySelector('[name="_id"]')?.getAttribute('value')).toMatch(/^[0-9a-f-]{36}$/u);
  });
});
