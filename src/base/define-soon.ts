import { defineElement } from './define-element.ts';

/**
 * Registers an element in a task of its own. Reading a class in and bringing the elements of a page to life each take a slow
 * processor some tens of milliseconds; in one task a visitor's press would wait for both.
 */
export function defineSoon(tag: string, element: CustomElementConstructor): void {
  setTimeout(() => defineElement(tag, element));
}
