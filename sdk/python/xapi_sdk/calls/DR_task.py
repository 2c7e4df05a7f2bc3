# Written by codegen from idl/; change the IDL, not this file.
"""Messages of DR_task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import DR_task as m

if TYPE_CHECKING:
    from xapi_sdk.model.DR_task import DRTaskRecord
    from xapi_sdk.task import Task


class DRTaskCalls:
    """A disaster-recovery run; it introduces the SRs of a lost pool for as long as recovery
    lasts.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def create(
        self, type: str, device_config: dict[str, str], whitelist: list[str]
    ) -> refs.DRTaskRef:
        """Looks for SRs at the given location, introduces and plugs those asked for, and
        returns the run.

        type: Storage driver.
        device_config: Location and access settings as the driver wants them.
        whitelist: Uuids of the SRs to introduce.
        """
        return self._client.invoke(m.create, (type, device_config, whitelist))

    def destroy(self, ref: refs.DRTaskRef) -> None:
        """Ends the run; SRs it introduced that are still unused are unplugged and forgotten."""
        return self._client.invoke(m.destroy, (ref,))

    def get_introduced_SRs(self, ref: refs.DRTaskRef) -> list[refs.SRRef]:
        """Read introduced_SRs: SRs introduced by this run."""
        return self._client.invoke(m.get_introduced_SRs, (ref,))

    def get_uuid(self, ref: refs.DRTaskRef) -> str:
        """Read uuid: Unique identifier of the run."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.DRTaskRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.DRTaskRef) -> DRTaskRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.DRTaskRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.DRTaskRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.DRTaskRef, DRTaskRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.DRTaskRef, DRTaskRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class DRTaskTasks:
    """Messages of DR_task as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(
        self, type: str, device_config: dict[str, str], whitelist: list[str]
    ) -> Task[refs.DRTaskRef]:
        """Looks for SRs at the given location, introduces and plugs those asked for, and
        returns the run.

        type: Storage driver.
        device_config: Location and access settings as the driver wants them.
        whitelist: Uuids of the SRs to introduce.
        """
        return self._client.start(m.create, (type, device_config, whitelist))

    def destroy(self, ref: refs.DRTaskRef) -> Task[None]:
        """Ends the run; SRs it introduced that are still unused are unplugged and forgotten."""
        return self._client.start(m.destroy, (ref,))
