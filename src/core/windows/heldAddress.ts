/** The address of the empty window that waits for the SDK. The fake of `testing` knows it by this name. */
export const heldAddress = 'about:blank#paragon';
