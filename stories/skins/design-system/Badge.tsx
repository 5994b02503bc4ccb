import { type ComponentProps, forwardRef } from 'react';

export interface BadgeProps extends ComponentProps<'span'> {
  tone?: 'neutral' | 'good' | 'warning' | 'busy';
}

/** Says a state in a few words. */
export const Badge = forwardRef<HTMLSpanElement, BadgeProps>(function Badge(
  { tone = 'neutral', className = '', ...props },
  ref,
) {
  return <span {...props} className={`ds-badge ds-badge-${tone} ${className}`} ref={ref} />;
});
