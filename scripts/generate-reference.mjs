/**
 * Writes the tables of docs/elements/<tag>.md from custom-elements.json, between the marks `<!-- reference -->` and
 * `<!-- /reference -->`. Everything else on those pages is written by hand. Runs after the manifest's generator.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { eventFields } from './manifest/event-fields.mjs';
import { widgets } from './manifest/widgets.mjs';

const [BEGIN, END] = ['<!-- reference -->', '<!-- /reference -->'];
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const carried = eventFields();

/** Code in a cell of a table, where a bar would end the cell. */
const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');
const plain = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const sentence = (text) => plain(text && text[0].toUpperCase() + text.slice(1));

/** A section with a table; nothing where there is nothing to tell. */
const section = (title, head, rows) =>
  rows.length === 0
    ? ''
    : `### ${title}\n\n${[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n`;

/** A type without the `undefined` of what need not be there. */
const typeOf = ({ type }) => type?.text.replace(/( \| undefined)+$/, '');

function attributeRows({ attributes = [], members = [] }) {
  const property = new Map(members.map((member) => [member.attribute, member]));
  return attributes.map((attribute) => {
    const { name, reflects } = property.get(attribute.name) ?? {};
    const cells = [code(attribute.name), code(name), code(typeOf(attribute)), code(attribute.default)];
    return [...cells, plain(attribute.description) + (reflects ? ' Reflected.' : '')];
  });
}

function eventRows({ events = [] }) {
  return events.map(({ name, type, description }) => {
    const fields = carried.get(type.text);
    if (!fields) throw new Error(`${type.text} is not among the classes of events.`);
    return [
      code(name),
      code(type.text),
      fields.map((field) => code(`${field.name}: ${field.type}`)).join('<br>'),
      sentence(description),
    ];
  });
}

function reference(widget) {
  const { members = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = widget;
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  const told = ({ name, description }) => [code(name), sentence(description)];
  return [
    section('Attributes', ['attribute', 'property', 'type', 'default', 'what it does'], attributeRows(widget)),
    section(
      'Properties without an attribute',
      ['property', 'type', 'what it does'],
      fields.map((field) => [code(field.name), code(typeOf(field)), sentence(field.description)]),
    ),
    section(
      'Methods',
      ['method', 'gives', 'what it does'],
      methods.map((method) => [code(`${method.name}()`), code(method.return?.type.text), sentence(method.description)]),
    ),
    section('Events', ['event', 'class', 'carries', 'when'], eventRows(widget)),
    section(
      'Slots',
      ['slot', 'what it holds'],
      slots.map(({ name, description }) => [name ? code(name) : '(between the tags)', sentence(description)]),
    ),
    section('Parts', ['`::part()`', 'what it is'], cssParts.map(told)),
    section(
      'Custom properties',
      ['property', 'default', 'what it is'],
      cssProperties.map((each) => [code(each.name), code(each.default), sentence(each.description)]),
    ),
    section('States', ['`:state()` and `status`', 'when'], cssStates.map(told)),
  ].join('');
}

const style = await prettier.resolveConfig('docs/elements/x.md');
for (const widget of widgets(manifest)) {
  const file = `docs/elements/${widget.tagName}.md`;
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${file} has no ${BEGIN} … ${END} to write between.`);
  const whole = `${text.slice(0, begin)}${BEGIN}\n\n${reference(widget)}${text.slice(end)}`;
  writeFileSync(file, await prettier.format(whole, { ...style, parser: 'markdown' }));
}
