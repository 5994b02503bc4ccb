/** Handlers for the first sign that a person is about to press a button: the pointer, the focus, or a finger. */
export function whenNear(prepare: () => void): {
  onPointerEnter: () => void;
  onFocus: () => void;
  onTouchStart: () => void;
} {
  return { onPointerEnter: prepare, onFocus: prepare, onTouchStart: prepare };
}
