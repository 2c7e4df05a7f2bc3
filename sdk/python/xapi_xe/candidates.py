"""Names that somebody may have meant."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["hints", "nearest"]


def nearest(name: str, known: Iterable[str], most: int = 5) -> list[str]:
    """The known names most like `name`, best first."""
    import difflib  # noqa: PLC0415 - only who mistypes pays for it

    known = list(known)
    inside = sorted((k for k in known if len(name) > 2 and name in k), key=len)
    alike = difflib.get_close_matches(name, known, n=most, cutoff=0.6)
    return list(dict.fromkeys([*alike, *inside]))[:most]


def hints(name: str, known: Iterable[str]) -> list[str]:
    """A line that names them, or none."""
    found = nearest(name, known)
    return [f"Did you mean: {', '.join(found)}"] if found else []
