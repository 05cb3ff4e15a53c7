/** Members whose description is the same everywhere come with a JSDoc line, so that an editor shows it. */
const documented = ({ description }, line) =>
  `${description ? `    /** ${description.replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n` : ''}    ${line}`;

/** An attribute that takes a number is text in HTML, so a number or its digits. */
const attributeType = (type) =>
  /^\d|\bnumber\b/.test(type) ? (field) => `${field} | \`\${${field}}\`` : (field) => field;

const block = (name, lines) => `  ${name}: {\n${lines.join('\n')}\n  };`;

/** The interface of one element. Member types are those of its class, so that they cannot differ from it. */
function widget({ name, members, attributes, events }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const names = members.map((member) => member.name);
  const properties = fields.map((field) => documented(field, `${field.name}?: ${name}['${field.name}'] | undefined;`));
  // One of the name of a member is that property; `refresh` of the counter would even take its method's place.
  const extra = attributes
    .filter(
      (attribute) => !names.includes(attribute.name) && fields.some((field) => field.name === attribute.fieldName),
    )
    .map((attribute) => {
      const type = attributeType(attribute.type.text)(`NonNullable<${name}['${attribute.fieldName}']>`);
      return documented(attribute, `'${attribute.name}'?: ${type} | undefined;`);
    });
  const fired = events.map((event) => documented(event, `'${event.name}': ${event.type.text};`));
  return [
    `export interface ${name.replace(/Element$/, '')} {`,
    `  element: ${name};`,
    block('properties', properties),
    block('attributes', extra),
    block('events', fired),
    '}',
  ].join('\n');
}

const HELPERS = `
/** What can be said of any of them. */
export interface Widget {
  element: HTMLElement;
  /** What may be set, by the name of the property. */
  properties: object;
  /** What may be written under another name than its property's. */
  attributes: object;
  events: object;
}

/** \`onsanctuary-select\` for the event \`sanctuary-select\`. */
export type EventHandlers<W extends Widget, Prefix extends string> = {
  [Name in keyof W['events'] as \`\${Prefix}\${Name & string}\`]?: ((event: W['events'][Name]) => void) | undefined;
};

/**
 * Attributes as HTML has them: one that stands for true or false is there or is not. A framework that writes
 * \`no-filters="false"\` takes the filters away, so false is no value.
 */
export type PresentOrAbsent<Attributes> = {
  [Name in keyof Attributes]: boolean extends Attributes[Name] ? true | '' | undefined : Attributes[Name];
};
`;

/**
 * TypeScript's view of the elements from outside, from which each framework's declarations in \`types/\` are made.
 *
 * @param {object} manifest custom-elements.json
 * @returns {string} the text of a declaration file that lies in a folder beside index.d.ts
 */
export function widgetTypes({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);
  const names = new Set(elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]));
  const tags = elements.map(({ tagName, name }) => `  '${tagName}': ${name.replace(/Element$/, '')};`);
  return [
    '// Made from custom-elements.json.',
    `import type {\n${[...names].map((name) => `  ${name},`).join('\n')}\n} from '../index.js';`,
    HELPERS,
    elements.map(widget).join('\n\n'),
    `\n/** Every element by its tag. */\nexport interface Widgets {\n${tags.join('\n')}\n}\n`,
  ].join('\n');
}
