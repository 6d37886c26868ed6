import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  onClick(): void;
  readonly appearance?: 'primary' | 'outline' | 'subtle';
  readonly size?: 'small' | 'medium';
  readonly disabled?: boolean;
  readonly label?: string;
  readonly current?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
}

/** Fluent's button with its role and state written out, for readers that do not see an element's internals. */
export function Button(props: ButtonProps) {
  const { children, onClick, appearance = 'outline', size = 'medium', disabled = false } = props;
  return (
    <fluent-button
      role="button"
      appearance={appearance}
      size={size}
      disabled={disabled}
      aria-disabled={disabled ? 'true' : undefined}
      aria-label={props.label}
      aria-current={props.current ? 'page' : undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </fluent-button>
  );
}
