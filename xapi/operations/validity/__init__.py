"""Which operations of an object are valid now; one module of conditions a family of classes."""

from xapi.operations.validity.engine import (
    Check,
    allowed,
    check,
    condition,
    other_operation,
    refresh,
)

__all__ = ["Check", "allowed", "check", "condition", "other_operation", "refresh"]
