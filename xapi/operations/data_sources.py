"""What the messages about data sources do, for hosts, VMs and SRs alike.

The agent of the host that measures answers: the call has been routed there. This module must not
know how figures are kept.
"""

from __future__ import annotations

from math import inf, nan
from typing import Literal

from xapi.generated import errors, records
from xapi.generated.refs import NULL
from xapi.operations.context import Call
from xapi.operations.guest_specs import translated
from xapi.xenops.errors import XenopsError
from xapi.xenops.figures import FigureState

__all__ = ["backup", "choose", "query", "sources", "vm_that_runs"]

Owner = Literal["host", "vm", "sr"]


async def sources(call: Call, owner: Owner, uuid: str) -> tuple[records.data_source, ...]:
    """All sources, recorded or not, with what they say at present."""
    try:
        told = await call.services.agent.data_sources(owner, uuid)
    except XenopsError as error:
        raise _refusal(call, error) from error
    return tuple(_record(each) for each in told)


def _record(state: FigureState) -> records.data_source:
    return records.data_source.new(
        NULL,
        name_label=state.name,
        name_description=state.description,
        enabled=state.enabled,
        standard=state.standard,
        units=state.units,
        min=-inf if state.minimum is None else state.minimum,
        max=inf if state.maximum is None else state.maximum,
        value=nan if state.value is None else state.value,
    )


async def query(call: Call, owner: Owner, uuid: str, name: str) -> float:
    """The present value; NaN where it is not known. INVALID_VALUE [data_source, name]."""
    try:
        value = await call.services.agent.query_data_source(owner, uuid, name)
    except XenopsError as error:
        raise _refusal(call, error) from error
    return nan if value is None else value


async def choose(call: Call, owner: Owner, uuid: str, name: str, *, recorded: bool) -> None:
    """Record a source from now on, or forget what was recorded. INVALID_VALUE as in `query`."""
    try:
        await call.services.agent.choose_data_source(owner, uuid, name, recorded=recorded)
    except XenopsError as error:
        raise _refusal(call, error) from error


async def backup(call: Call, delay: float) -> None:
    """Write the histories of the host to its disk. INVALID_VALUE [delay, value]."""
    if not 0 <= delay <= 3600:
        raise errors.InvalidValue("delay", f"{delay:g}")
    try:
        await call.services.agent.save_figures(delay)
    except XenopsError as error:
        raise _refusal(call, error) from error


def _refusal(call: Call, error: XenopsError) -> Exception:
    if error.code == errors.NotImplemented.code:
        return errors.NotImplemented(call.message.name)
    return translated(error, call.db.uuids)


def vm_that_runs(call: Call, vm: str) -> str:
    """The uuid of a VM that is measured. VM_BAD_POWER_STATE [vm, expected, actual]."""
    row = records.VM.get(call.db, vm)
    if row.power_state not in ("Running", "Paused"):
        raise errors.VMBadPowerState(vm, "running, paused", row.power_state.lower())
    return row.uuid
