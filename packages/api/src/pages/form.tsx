import type { Context as HonoContext } from 'hono';
import type { PropsWithChildren } from 'hono/jsx';
import type { RequestState } from '../context.ts';

/** What was typed, and files that were chosen, by the names of their fields. */
export type Form = Readonly<Record<string, unknown>>;

/** A form of ours, read as texts; `undefined` where it cannot be read. */
export async function readForm(c: HonoContext<RequestState>): Promise<Form | undefined> {
  try {
    return await c.req.parseBody();
  } catch {
    return undefined;
  }
}

/** A field of a form as text; empty where it was not sent. */
export function textIn(form: Form, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : '';
}

/** What is asked for, and below it how it is answered. */
function Labelled({
  name,
  label,
  hint,
  children,
}: PropsWithChildren<{ readonly name: string; readonly label: string; readonly hint: string | undefined }>) {
  return (
    <div class="kern-form-input">
      <label class="kern-label" for={name}>
        {label}
      </label>
      {hint === undefined ? null : (
        <div class="kern-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {children}
    </div>
  );
}

export function Field({
  name,
  label,
  hint,
  type = 'text',
  required = false,
  autocomplete = 'off',
  inputmode,
  value,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'password' | 'date';
  readonly required?: boolean;
  readonly autocomplete?: 'off' | 'username' | 'current-password' | 'new-password';
  readonly inputmode?: 'decimal';
  readonly value?: string;
}) {
  return (
    <Labelled name={name} label={label} hint={hint}>
      <input
        class="kern-form-input__input"
        type={type}
        id={name}
        name={name}
        required={required}
        autocomplete={autocomplete}
        {...(inputmode === undefined ? {} : { inputmode })}
        {...(value === undefined ? {} : { value })}
        {...(hint === undefined ? {} : { 'aria-describedby': `${name}-hint` })}
      />
    </Labelled>
  );
}

/** Text of several lines. */
export function TextArea({
  name,
  label,
  hint,
  value,
  required = false,
  isCode = false,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly required?: boolean;
  readonly isCode?: boolean;
}) {
  const lines = value.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 80), 0);
  return (
    <Labelled name={name} label={label} hint={hint}>
      <textarea
        class={`kern-form-input__input${isCode ? ' umlage-code' : ''}`}
        id={name}
        name={name}
        rows={Math.min(24, Math.max(3, lines))}
        required={required}
        spellcheck={!isCode}
        {...(hint === undefined ? {} : { 'aria-describedby': `${name}-hint` })}
      >
        {/* The first line break of a text area is none of its text. */}
        {`\n${value}`}
      </textarea>
    </Labelled>
  );
}

/** A file to be sent along; the form is `multipart/form-data`. */
export function FileField({
  name,
  label,
  hint,
  required = true,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly required?: boolean;
}) {
  return (
    <Labelled name={name} label={label} hint={hint}>
      <input
        class="kern-form-input__input"
        type="file"
        id={name}
        name={name}
        required={required}
        aria-describedby={`${name}-hint`}
      />
    </Labelled>
  );
}

export function Choice({
  name,
  label,
  hint,
  options,
  chosen,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** The first one unless said. */
  readonly chosen?: string | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}) {
  return (
    <Labelled name={name} label={label} hint={hint}>
      <div class="kern-form-input__select-wrapper">
        <select
          class="kern-form-input__select"
          id={name}
          name={name}
          {...(hint === undefined ? {} : { 'aria-describedby': `${name}-hint` })}
        >
          {options.map(({ value, text }) => (
            <option value={value} selected={value === chosen}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </Labelled>
  );
}

export function Submit({ kind = 'primary', children }: PropsWithChildren<{ readonly kind?: 'primary' | 'secondary' }>) {
  return (
    <button class={`kern-btn kern-btn--${kind}`} type="submit">
      <span class="kern-label">{children}</span>
    </button>
  );
}
