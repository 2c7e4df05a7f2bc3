"""Which operations of an object are valid now; one module of conditions a family of classes."""

from xapi.operations.validity import host, network, storage, vm
from xapi.operations.validity.engine import (
    Check,
    allowed,
    check,
    condition,
    missing_conditions,
    other_operation,
    refresh,
)

__all__ = [
    "Check",
    "allowed",
    "check",
    "condition",
    "host",
    "missing_conditions",
    "network",
    "other_operation",
    "refresh",
    "storage",
    "vm",
]
