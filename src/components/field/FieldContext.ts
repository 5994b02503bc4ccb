'use client';
import { type Context, createContext, useContext } from 'react';
import type { Field, FieldValue } from '../../core/fields/Field';
import type { FieldLabels } from '../../labels/FieldLabels';
import { requireContext } from '../internal/requireContext';

/** Which account a form belongs to. Before an account exists, there is no `credentialId`. */
export interface FieldTarget {
  /** The integration's type. */
  integration: string;
  credentialId?: string | undefined;
}

/** One field of a form. A part of `Field` takes a function of this. */
export interface FieldState {
  field: Field;
  value: FieldValue;
  onChange: (value: FieldValue) => void;
  /** What is wrong with the value, in words. */
  error: string | undefined;
  target: FieldTarget;
  isDisabled: boolean;
}

/** What the parts of one field share. */
export interface FieldContextValue extends FieldState {
  labels: FieldLabels;
  /** Ids of the elements of this field. */
  ids: { control: string; label: string; description: string; error: string };
}

/** Given by `FormFields` to each field. */
export const FieldItemContext: Context<FieldContextValue | null> =
  createContext<FieldContextValue | null>(null);

/** Given by `Field.Root`. */
export const FieldContext: Context<FieldContextValue | null> =
  createContext<FieldContextValue | null>(null);

export function useFieldItem(part: string): FieldContextValue {
  return requireContext(useContext(FieldItemContext), part, 'InstallFlow.Fields');
}

export function useFieldContext(part: string): FieldContextValue {
  return requireContext(useContext(FieldContext), part, 'Field.Root');
}
