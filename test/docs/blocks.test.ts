import { beforeAll, describe, expect, it } from 'vitest';
import { readBlocks } from './readBlocks';
import { type Complaints, typeCheckBlocks } from './typeCheckBlocks';

const blocks = readBlocks();
let complaints: Complaints;

beforeAll(() => {
  complaints = typeCheckBlocks(blocks);
}, 60_000);

describe('code in the documentation', () => {
  it.each(blocks)('compiles as it stands: $place', ({ file }) => {
    expect(complaints.filter((complaint) => complaint.startsWith(`${file}(`))).toEqual([]);
  });

  it('needs of an app no more than is there', () => {
    const files = blocks.map(({ file }) => `${file}(`);
    const others = complaints.filter((line) => !files.some((file) => line.startsWith(file)));
    expect(others).toEqual([]);
  });
});
