"""The caller of a call, as other hosts of the pool are told of them."""

from __future__ import annotations

from xapi.generated.rbac import ROLES
from xapi.operations.context import Call
from xapi.pool.acting import Acting

__all__ = ["acting_for"]


def acting_for(call: Call) -> Acting:
    """Identity and roles as established at login; no right is added."""
    caller = call.caller
    return Acting(
        method=call.message.name,
        session=caller.session,
        user_name=caller.user_name,
        user_sid=caller.user_sid,
        superuser=caller.superuser or caller.local,
        roles=tuple(role.name for bit, role in enumerate(ROLES) if caller.roles & 1 << bit),
        task=call.task.ref,
        trace=call.origin.headers.get("traceparent", ""),
    )
