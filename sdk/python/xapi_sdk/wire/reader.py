"""Reading JSON: with the standard library, or with orjson where it is installed and pays.

orjson reads long lists in half the time, but takes 13 ms to import, which a command that makes a
few calls should not spend. Both give the same values, except that orjson reads integers of more
than 64 bits as floats; the API has none.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

__all__ = ["read_json"]

_WORTH_BYTES = 256 * 1024
"""So much has been read when orjson is imported."""

_decoder = json.JSONDecoder()


class _Reader:
    """Counts what is read until the quicker way is worth its import."""

    def __init__(self) -> None:
        self.left = _WORTH_BYTES
        self._quick: Callable[[bytes], Any] | None = None

    def __call__(self, body: bytes) -> Any:
        """Raises ValueError, RecursionError."""
        if self._quick is not None:
            try:
                return self._quick(body)
            except ValueError:
                pass  # it is stricter about text; the standard reader has the last word
        elif self.left > 0:
            self.left -= len(body)
            if self.left <= 0:
                self._quick = _find()
                return self(body)
        text = body.decode("utf-8", "surrogatepass")
        try:
            message, end = _decoder.raw_decode(text)
        except ValueError:
            return json.loads(text)  # there may be space in front
        return message if end == len(text) else json.loads(text)


def _find() -> Callable[[bytes], Any] | None:
    try:
        import orjson  # noqa: PLC0415
    except ImportError:
        return None
    return orjson.loads


read_json = _Reader()
"""The value in these bytes. Raises ValueError, RecursionError."""
