import { type ComponentProps, forwardRef, type ReactNode } from 'react';

/** A sheet of paper: a header, whatever belongs to it, a footer. */
export const Card = forwardRef<HTMLElement, ComponentProps<'section'>>(function Card(
  { className = '', ...props },
  ref,
) {
  return <section {...props} className={`ds-card ${className}`} ref={ref} />;
});

export function CardHeader({ children }: { children: ReactNode }): ReactNode {
  return <header className="ds-card-header">{children}</header>;
}

export function CardFooter({ children }: { children: ReactNode }): ReactNode {
  return <footer className="ds-card-footer">{children}</footer>;
}
