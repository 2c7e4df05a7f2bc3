"""Operation tables: which operations of an object are valid in which state (semantics.md §7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["OperationTable", "Rule"]


def _empty_set() -> frozenset[str]:
    return frozenset()


@dataclass(frozen=True, slots=True)
class Rule:
    """While the condition named `when` holds, `operations` fail with `error`.

    Conditions are functions of `xapi.forwarding.conditions`, found by name.
    """

    when: str
    error: str
    operations: frozenset[str]


@dataclass(frozen=True, slots=True)
class OperationTable:
    """What the data model says of the operations of one class."""

    all: tuple[str, ...]
    advertised: tuple[str, ...]
    """Operations that may show in allowed_operations."""
    power_states: Mapping[str, list[str]] = field(default_factory=dict[str, list[str]])
    power_states_if: Mapping[str, Mapping[str, list[str]]] = field(
        default_factory=dict[str, Mapping[str, list[str]]]
    )
    concurrent_with: Mapping[str, list[str]] = field(default_factory=dict[str, list[str]])
    """Operation -> operations in progress beside which it may start."""
    allowed_during_rolling_upgrade: frozenset[str] = field(default_factory=_empty_set)
    required_sm_feature: Mapping[str, str] = field(default_factory=dict[str, str])
    allowed_on_template: frozenset[str] = field(default_factory=_empty_set)
    allowed_on_non_default_template: frozenset[str] = field(default_factory=_empty_set)
    allowed_on_snapshot: frozenset[str] = field(default_factory=_empty_set)
    allowed_on_control_domain: frozenset[str] = field(default_factory=_empty_set)
    required_guest_feature: Mapping[str, list[str]] = field(default_factory=dict[str, list[str]])
    rules: tuple[Rule, ...] = ()
    """In the order in which they are checked."""
