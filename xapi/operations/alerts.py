"""Alerts: rows of the message class.

Who raises an alert says what happened to which object; the priority is the model's. This module
must not decide whether an alert is due.
"""

from __future__ import annotations

from datetime import datetime

from xapi.generated import enums, records, refs
from xapi.generated.catalogue import ALERT_PRIORITIES
from xapi.idl.record import Writer

__all__ = ["DEFAULT_PRIORITY", "raise_alert"]

DEFAULT_PRIORITY = 3
"""Of names the model does not list, such as those users make up with message.create."""


def raise_alert(
    tx: Writer,
    name: str,
    cls: enums.Cls,
    obj_uuid: str,
    body: str = "",
    *,
    now: datetime,
) -> refs.messageRef:
    """Add an alert about the object with the uuid; `now` is its time stamp.

    The priority is 1 (worst) to 5 (informational), from the model (semantics.md §7).
    """
    return records.message.create(
        tx,
        name=name,
        cls=cls,
        obj_uuid=obj_uuid,
        body=body,
        priority=ALERT_PRIORITIES.get(name, DEFAULT_PRIORITY),
        timestamp=now,
    )
