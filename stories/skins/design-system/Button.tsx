import { type ComponentProps, forwardRef } from 'react';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: 'primary' | 'quiet' | 'danger';
}

/** The button of the design system; it passes on its ref and whatever else it is given. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'quiet', className = '', ...props },
  ref,
) {
  const classes = `ds-button ds-button-${variant} ${className}`;
  return <button type="button" {...props} className={classes} ref={ref} />;
});
