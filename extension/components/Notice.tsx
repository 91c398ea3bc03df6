import type { ComponentChildren } from 'preact';

/** A box that says why there are no results, and what to do. */
export function Notice({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
