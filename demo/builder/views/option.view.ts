import type { TemplateResult } from 'lit';
import { KNOWN_VALUES } from '../../../src/domain/known-values.ts';
import { STREAMS } from '../../../src/domain/stream.ts';
import type { BuilderContext } from '../builder-context.ts';
import type { ElementOption } from '../model/element-options.ts';
import type { NamedRecord } from '../model/feed-names.ts';
import { hintOf } from '../model/hints.ts';
import { labelOf, unsaidLabel, valueLabel } from '../model/labels.ts';
import { choiceField, severalField, switchField, textField, type Field } from './field.view.ts';

type Choices = readonly (readonly [value: string, label: string])[];

/** One option of the element, asked in the way that suits its type. */
export function renderOption(option: ElementOption, context: BuilderContext): TemplateResult {
  const { name, form, usual } = option;
  const value = context.configuration.options[name];
  const field: Field = {
    id: `option-${name}`,
    label: labelOf(name),
    hint: hintOf(context.configuration.tag, name),
    fault: context.faults.get(name),
  };
  const set = (chosen: string): void => context.setOption(name, chosen === usual ? undefined : chosen || undefined);

  if (form === 'switch')
    return switchField(field, value !== undefined, (on) => context.setOption(name, on ? '' : undefined));
  const listed = choicesOf(option, context);
  if (!listed) {
    const type = form === 'number' ? 'number' : /url|hosts|logo$/.test(name) ? 'url' : 'text';
    return textField(field, value ?? '', set, { type });
  }
  if (KNOWN_VALUES[name]?.several)
    return severalField(field, value?.split(',') ?? [], listed, (chosen) => set(chosen.join(',')));
  return choiceField(field, value ?? usual ?? '', withPresent(listed, value), set);
}

/** What may be chosen; `undefined` where it has to be typed. */
function choicesOf({ name, form, choices, usual }: ElementOption, { names }: BuilderContext): Choices | undefined {
  const unsaid: Choices = usual === undefined ? [['', unsaidLabel(name)]] : [];
  const label = (each: string): readonly [string, string] => [each, valueLabel(name, each)];
  if (form === 'choice') return [...unsaid, ...choices.map(label)];
  const known = KNOWN_VALUES[name];
  if (known) return [...(known.several ? [] : unsaid), ...known.values.map(label)];
  if (!names) return undefined;
  if (name === 'place') return [['', 'Choose a place'], ...records(names.places)];
  if (name === 'group') return [...unsaid, ...records(names.groups)];
  if (name === 'scope') return [['all', 'The whole network'], ...records(names.groups), ...STREAMS.map(label)];
  return undefined;
}

const records = (named: readonly NamedRecord[]): Choices => named.map(({ id, name }) => [id, name]);

/** The choices with what is chosen among them, though the feed may not know it: several groups, or one of another feed. */
function withPresent(choices: Choices, value: string | undefined): Choices {
  return value === undefined || choices.some(([each]) => each === value) ? choices : [...choices, [value, value]];
}
