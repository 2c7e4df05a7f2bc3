"""What only the coordinator does: the check that this host is it."""

from __future__ import annotations

from xapi.generated import errors
from xapi.operations.context import Call
from xapi.pool.control import PoolControl

__all__ = ["leading"]


def leading(call: Call) -> PoolControl:
    """This host's side of the pool it leads.

    HOST_IS_SLAVE [address] on a supporter, whose local sessions get this far; NOT_IMPLEMENTED where
    the server has no way to other hosts.
    """
    control = call.services.pool
    if control is None:
        raise errors.NotImplemented(call.message.name)
    if control.coordinator is not None:
        raise errors.HostIsSlave(control.coordinator)
    return control
