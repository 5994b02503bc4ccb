import { render, screen } from '@testing-library/react';
import { AlertDialog } from 'radix-ui';
import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { expect, it } from 'vitest';

it('runs on the React that the project is named after', () => {
  expect(version).toContain(process.env.REACT_VERSION);
  expect(domVersion).toBe(version);
});

it('shares that React with the packages that render', () => {
  render(
    <AlertDialog.Root open>
      <AlertDialog.Content aria-describedby={undefined}>
        <AlertDialog.Title>One React</AlertDialog.Title>
      </AlertDialog.Content>
    </AlertDialog.Root>,
  );
  expect(screen.getByRole('alertdialog', { name: 'One React' })).toBeInTheDocument();
});
