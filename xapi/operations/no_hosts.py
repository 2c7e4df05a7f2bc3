"""Says why no host takes a guest.

NO_HOSTS_AVAILABLE has no parameters, and clients compare it whole, so the reasons stand beside it:
in the log, and in ``other_config`` of the call's task, where a client of an ``Async`` call finds
them with the error. A client of a synchronous call asks VM.assert_can_boot_here for one host.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import structlog

from xapi.generated import records
from xapi.operations.placement import refusals

if TYPE_CHECKING:
    from xapi.operations.context import Call

__all__ = ["KEY", "tell_why"]

log = structlog.get_logger(__name__)

KEY = "no_hosts_available:"
"""Of ``task.other_config``, before the uuid of a host: the code of the reason and its parameters,
joined by commas."""
SHOWN = 64
"""Hosts whose reasons are told at most."""


def tell_why(call: Call, vm: str) -> None:
    """Write down what each host lacks for the VM now."""
    why = {
        records.host.get(call.db, host).uuid: ",".join(reason.description)
        for host, reason in islice(refusals(call.db, vm).items(), SHOWN)
    }
    log.info("no host for the guest", vm=records.VM.get(call.db, vm).uuid, reasons=why)
    if not call.task.real:
        return
    call.task.show()
    row = records.task.find(call.db, call.task.ref)
    if row is not None:
        other = {**row.other_config, **{f"{KEY}{host}": text for host, text in why.items()}}
        with call.db.transaction() as tx:
            records.task.modify(tx, row.ref, other_config=other)
