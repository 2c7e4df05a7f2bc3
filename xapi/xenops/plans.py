"""What a plan is: atomics in order, some side by side, and the point of no return.

Up to a `Commit` the atomics done are undone in reverse order; after it there is no way back, and
the commit's `recover` steps bring the guest to the state the operation's docstring names. After a
commit an operation can no longer be cancelled. `planner` makes plans, `worker` carries them out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from xapi.xenops.atomics import Atomic

__all__ = ["Commit", "Parallel", "Plan", "Serial", "Step", "parallel", "render", "weight"]


@dataclass(frozen=True, slots=True)
class Serial:
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Parallel:
    """Branches that do not depend on each other; each runs in order."""

    branches: tuple[Serial, ...]


@dataclass(frozen=True, slots=True)
class Commit:
    """No way back from here; with `undo_on`, only an error of that class still undoes."""

    recover: tuple[Atomic, ...] = ()
    undo_on: type[Exception] | None = None


Step = Atomic | Serial | Parallel | Commit
Plan = tuple[Step, ...]


def weight(steps: Iterable[Step]) -> float:
    """The sum of the weights of all atomics."""
    total = 0.0
    for step in steps:
        match step:
            case Serial():
                total += weight(step.steps)
            case Parallel():
                total += weight(step.branches)
            case Commit():
                pass
            case _:
                total += step.weight
    return total


def render(steps: Iterable[Step]) -> list[Any]:
    """The plan as text: a string an atomic, a list of branches a group; `--` is a commit."""
    out: list[Any] = []
    for step in steps:
        match step:
            case Serial():
                out.extend(render(step.steps))
            case Parallel():
                out.append([render(branch.steps) for branch in step.branches])
            case Commit():
                out.append("--")
            case _:
                out.append(str(step))
    return out


def parallel(branches: Iterable[Iterable[Step]]) -> Plan:
    """A group without empty branches; a single branch needs no group."""
    full = tuple(Serial(steps) for steps in map(tuple, branches) if steps)
    if len(full) <= 1:
        return full[0].steps if full else ()
    return (Parallel(full),)
