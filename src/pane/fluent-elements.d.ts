import type { HTMLAttributes } from 'preact';

interface FluentButtonAttributes extends HTMLAttributes<HTMLElement> {
  appearance?: 'primary' | 'outline' | 'subtle' | 'transparent';
  size?: 'small' | 'medium' | 'large';
  disabled?: boolean;
}

interface FluentProgressBarAttributes extends HTMLAttributes<HTMLElement> {
  value?: number;
  max?: number;
  thickness?: 'medium' | 'large';
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'fluent-button': FluentButtonAttributes;
      'fluent-progress-bar': FluentProgressBarAttributes;
    }
  }
}
