"""From the data of older releases to that of this one.

New fields take their defaults and vanished ones are dropped without a step; a step is for what
that would get wrong: a field renamed, split, or with values of another meaning. `SCHEMA` goes up
by one with each step, and with each field or class that an older release would lose. It must
not see rows: a step works on stored fields, as they were before the model changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

__all__ = ["SCHEMA", "STEPS", "Objects", "Step", "run_steps"]

SCHEMA = 1
"""Version of the stored data this release writes."""

Objects: TypeAlias = dict[str, dict[str, dict[str, object]]]
"""Class -> reference -> stored fields (those that differ from their default)."""

Step: TypeAlias = Callable[[Objects], None]
"""Changes the objects in place, from the version before its number to its number."""

STEPS: Mapping[int, Step] = {}
"""The version a step leads to -> the step."""


def run_steps(objects: Objects, found: int, wanted: int, steps: Mapping[int, Step]) -> list[int]:
    """Bring the objects from version `found` to `wanted`; gives the steps that were run."""
    due = [number for number in sorted(steps) if found < number <= wanted]
    for number in due:
        steps[number](objects)
    return due
