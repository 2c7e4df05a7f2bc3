"""Names that somebody may have meant."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["hints", "nearest", "unknown_command"]


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


def unknown_command(name: str) -> list[str]:
    """Lines that help who has named a command that there is not."""
    from xapi_xe.registry import names  # noqa: PLC0415

    known = names()
    if any(each.startswith(f"{name}-") for each in known):
        return [f"The commands that begin so: xe help {name}"]
    turned = [each for each in known if sorted(each.split("-")) == sorted(name.split("-"))]
    if turned:
        return [f"Did you mean: {', '.join(turned)}"]
    return hints(name, known) or ["The commands there are: xe help --all"]
