/**
 * The policy of the gallery, in its header and, for hosts of static files that set none, in its
 * pages: nothing inline, nothing of others, no markup made of strings but Lit's own.
 */
export const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

/** As one line. */
export const policyLine = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy).map(([name, value]) => `${name} ${value}`).join('; ');
