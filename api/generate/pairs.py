"""Packs sentences by byte pairs: the two bytes that stand together most often become one that no sentence has, again and again."""

from __future__ import annotations

from collections import Counter

#: The bytes that no sentence has. 0 is left out: it marks a byte that stands for itself.
FREE = [*range(1, 32), *range(127, 256)]


def pack(sentences: list[str]) -> tuple[list[tuple[int, int]], list[bytes]]:
    """What each of the 256 bytes stands for, (0, 0) for itself, and the sentences packed."""
    stands_for = [(0, 0)] * 256
    # NUL between the sentences, so that no pair reaches over their ends.
    text = "\0".join(sentences)
    assert text.isascii() and text.replace("\0", "").isprintable(), "a sentence has more than printable ASCII"
    for byte in FREE:
        counted = Counter(zip(text, text[1:], strict=False))
        together = ((count, pair) for pair, count in counted.items() if "\0" not in pair)
        count, (first, second) = max(together)
        # Two in place of one byte, and two bytes more in the table.
        if count < 3:
            break
        stands_for[byte] = ord(first), ord(second)
        text = text.replace(first + second, chr(byte))
    return stands_for, [sentence.encode("latin-1") for sentence in text.split("\0")]
