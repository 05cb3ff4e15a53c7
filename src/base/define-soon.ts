import type { LitElement } from 'lit';
import { defineElement } from './define-element.ts';

/** The class of an element, with what Lit knows of it. */
export type ElementClass = typeof LitElement;

/**
 * Makes an element's style sheets and registers it, in a task each. Reading the class in, the sheets, and bringing the elements
 * of a page to life take a slow processor some tens of milliseconds each; in one task a visitor's press would wait for all.
 */
export function defineSoon(tag: string, element: ElementClass): void {
  setTimeout(() => {
    void element.observedAttributes; // Lit gathers the styles when these are asked for, and makes a sheet when it is
    for (const style of element.elementStyles) if ('styleSheet' in style) void style.styleSheet;
    setTimeout(() => defineElement(tag, element));
  });
}
