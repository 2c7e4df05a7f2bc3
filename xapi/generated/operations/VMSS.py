# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of VMSS."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, refs

CallT = TypeVar("CallT")


class VMSSArgs(TypedDict):
    """Argument of VMSS.create, with defaults filled in."""

    enabled: bool
    frequency: enums.VMSSFrequency
    name_description: str
    name_label: str
    retained_snapshots: int
    schedule: Mapping[str, str]
    type: enums.VMSSType


class VMSSOperations(Generic[CallT]):
    """What VMSS messages do. A snapshot schedule; it takes snapshots of its VMs at fixed times
    and keeps the newest ones.
    """

    async def add_to_schedule(self, call: CallT, ref: refs.VMSSRef, key: str, value: str) -> None:
        """Adds a key to the schedule; values are checked against the frequency."""
        raise NotImplementedMessage("VMSS.add_to_schedule")

    async def remove_from_schedule(self, call: CallT, ref: refs.VMSSRef, key: str) -> None:
        """Removes a key from the schedule; no error if it is absent."""
        raise NotImplementedMessage("VMSS.remove_from_schedule")

    async def set_frequency(
        self, call: CallT, ref: refs.VMSSRef, value: enums.VMSSFrequency
    ) -> None:
        """Sets how often snapshots are taken."""
        raise NotImplementedMessage("VMSS.set_frequency")

    async def set_last_run_time(self, call: CallT, ref: refs.VMSSRef, value: datetime) -> None:
        """Records when the schedule last ran; internal."""
        raise NotImplementedMessage("VMSS.set_last_run_time")

    async def set_retained_snapshots(self, call: CallT, ref: refs.VMSSRef, value: int) -> None:
        """Sets how many scheduled snapshots are kept per VM."""
        raise NotImplementedMessage("VMSS.set_retained_snapshots")

    async def set_schedule(self, call: CallT, ref: refs.VMSSRef, value: Mapping[str, str]) -> None:
        """Replaces the schedule; keys and values are checked against the frequency."""
        raise NotImplementedMessage("VMSS.set_schedule")

    async def set_type(self, call: CallT, ref: refs.VMSSRef, value: enums.VMSSType) -> None:
        """Sets the kind of snapshot taken."""
        raise NotImplementedMessage("VMSS.set_type")

    async def snapshot_now(self, call: CallT, vmss: refs.VMSSRef) -> str:
        """Runs the schedule at once for all its VMs and returns a text with the outcome."""
        raise NotImplementedMessage("VMSS.snapshot_now")

    async def create(self, call: CallT, args: VMSSArgs) -> refs.VMSSRef:
        """Make a VMSS object from its record."""
        raise NotImplementedMessage("VMSS.create")

    async def destroy(self, call: CallT, ref: refs.VMSSRef) -> None:
        """Destroy the VMSS object."""
        raise NotImplementedMessage("VMSS.destroy")
