// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSelection, saveSelection } from '../../src/core/selection';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('the chosen accounts', () => {
  it('are kept for each person and project apart', () => {
    saveSelection('project', 'ada', { gmail: 'a' });
    expect(readSelection('project', 'ada')).toEqual({ gmail: 'a' });
    expect(readSelection('project', 'bob')).toEqual({});
    expect(readSelection('other', 'ada')).toEqual({});
  });

  it('read as none where storage holds something else', () => {
    localStorage.setItem('paragon-connect-react:selected:p:u', '{"gmail":{"id":1},"slack":"s"}');
    expect(readSelection('p', 'u')).toEqual({ slack: 's' });
    localStorage.setItem('paragon-connect-react:selected:p:u', 'not json');
    expect(readSelection('p', 'u')).toEqual({});
  });

  it('are no error where storage is blocked', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(() => saveSelection('p', 'u', { gmail: 'a' })).not.toThrow();
  });
});
