# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Driver_variant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import Driver_variant as m

if TYPE_CHECKING:
    from xapi_sdk.model.Driver_variant import DriverVariantRecord
    from xapi_sdk.task import Task


class DriverVariantCalls:
    """One of several variants of a host driver."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def select(self, ref: refs.DriverVariantRef) -> None:
        """Chooses this variant for its driver; HOST_DRIVER_NO_HARDWARE if the host has no such
        hardware. A prototype; it may change.
        """
        return self._client.invoke(m.select, (ref,))

    def get_driver(self, ref: refs.DriverVariantRef) -> refs.HostDriverRef:
        """Read driver: Driver this is a variant of. A prototype; it may change."""
        return self._client.invoke(m.get_driver, (ref,))

    def get_hardware_present(self, ref: refs.DriverVariantRef) -> bool:
        """Read hardware_present: True when the host has hardware this variant is for. A
        prototype; it may change.
        """
        return self._client.invoke(m.get_hardware_present, (ref,))

    def get_name(self, ref: refs.DriverVariantRef) -> str:
        """Read name: Name of the variant, unique within its driver. A prototype; it may change."""
        return self._client.invoke(m.get_name, (ref,))

    def get_priority(self, ref: refs.DriverVariantRef) -> float:
        """Read priority: Rank among the variants of a driver; the highest suits best. A
        prototype; it may change.
        """
        return self._client.invoke(m.get_priority, (ref,))

    def get_status(self, ref: refs.DriverVariantRef) -> str:
        """Read status: State of development of the variant, such as production. A prototype; it
        may change.
        """
        return self._client.invoke(m.get_status, (ref,))

    def get_uuid(self, ref: refs.DriverVariantRef) -> str:
        """Read uuid: Unique identifier of the record. A prototype; it may change."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_version(self, ref: refs.DriverVariantRef) -> str:
        """Read version: Version of the variant. A prototype; it may change."""
        return self._client.invoke(m.get_version, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.DriverVariantRef:
        """The object with this uuid. A prototype; it may change."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.DriverVariantRef) -> DriverVariantRecord:
        """All visible fields of the object. A prototype; it may change."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.DriverVariantRef]:
        """All objects. A prototype; it may change."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.DriverVariantRef]:
        """All objects for which the filter expression holds. A prototype; it may change."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.DriverVariantRef, DriverVariantRecord]:
        """All objects with their records. A prototype; it may change."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.DriverVariantRef, DriverVariantRecord]:
        """All objects, with their records, for which the filter holds. A prototype; it may
        change.
        """
        return self._client.invoke(m.get_all_records_where, (expr,))


class DriverVariantTasks:
    """Messages of Driver_variant as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def select(self, ref: refs.DriverVariantRef) -> Task[None]:
        """Chooses this variant for its driver; HOST_DRIVER_NO_HARDWARE if the host has no such
        hardware. A prototype; it may change.
        """
        return self._client.start(m.select, (ref,))
