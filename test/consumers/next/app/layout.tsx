import type { ReactNode } from 'react';
import 'paragon-connect-react/styles.css';
import { Paragon } from './Paragon';

export const metadata = { title: 'Next.js', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Paragon>{children}</Paragon>
      </body>
    </html>
  );
}
