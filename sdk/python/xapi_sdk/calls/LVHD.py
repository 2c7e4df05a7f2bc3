# Written by codegen from idl/; change the IDL, not this file.
"""Messages of LVHD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import LVHD as m

if TYPE_CHECKING:
    from xapi_sdk.model.LVHD import LVHDRecord
    from xapi_sdk.task import Task


class LVHDCalls:
    """Messages for SRs that keep their images in LVM volumes; there are no objects of this
    class.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def enable_thin_provisioning(
        self, host: refs.HostRef, SR: refs.SRRef, initial_allocation: int, allocation_quantum: int
    ) -> str:
        """Converts an LVM SR to thin provisioning and returns the backend's text; cannot be
        undone.

        host: Host that does the conversion.
        SR: SR to convert.
        initial_allocation: Bytes allocated to a new image.
        allocation_quantum: Bytes by which an image grows.
        """
        return self._client.invoke(
            m.enable_thin_provisioning, (host, SR, initial_allocation, allocation_quantum)
        )

    def get_uuid(self, ref: refs.LVHDRef) -> str:
        """Read uuid: Unique identifier; not used."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.LVHDRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.LVHDRef) -> LVHDRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))


class LVHDTasks:
    """Messages of LVHD as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def enable_thin_provisioning(
        self, host: refs.HostRef, SR: refs.SRRef, initial_allocation: int, allocation_quantum: int
    ) -> Task[str]:
        """Converts an LVM SR to thin provisioning and returns the backend's text; cannot be
        undone.

        host: Host that does the conversion.
        SR: SR to convert.
        initial_allocation: Bytes allocated to a new image.
        allocation_quantum: Bytes by which an image grows.
        """
        return self._client.start(
            m.enable_thin_provisioning, (host, SR, initial_allocation, allocation_quantum)
        )
